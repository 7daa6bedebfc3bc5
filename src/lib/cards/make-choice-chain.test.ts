import { describe, expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import type { Locale } from '$lib/content';
import { makeDeck } from './deck';
import { descriptionsOf } from './descriptions';
import type { ChoiceItem } from './item';
import { makeItem } from './make-item';

const deck = makeDeck(theIsles());
const seeds = Array.from({ length: 30 }, (_, index) => String(index));

function chain(id: string, seed = 's', locale: Locale = 'en'): ChoiceItem | undefined {
	const card = deck.cards.find((one) => one.id === id);
	if (!card) throw new Error(`no card ${id}`);
	const item = makeItem(card, deck, { form: 'choice', direction: 'chain', seed, locale });
	return item?.form === 'choice' ? item : undefined;
}

describe('a question in two steps', () => {
	it('describes the note by a fact that leads to it, and puts its own time in front', () => {
		const stems = new Set(seeds.map((seed) => chain('red-guild/leader', seed)?.stem));
		expect(stems).toContain(
			'From 1940 to 1952, who led the faction that the Harbour Board blamed for Lantern Night?'
		);
		const arabic = new Set(seeds.map((seed) => chain('red-guild/leader', seed, 'ar')?.stem));
		expect(arabic).toContain(
			'من عام ١٩٤٠ إلى عام ١٩٥٢، مَن كان يقود الفصيل المسؤول بحسب مجلس المرفأ عن ليلة الفوانيس؟'
		);
	});

	it('picks among the descriptions by its seed, the same in both languages', () => {
		const stems = new Set(seeds.map((seed) => chain('red-guild/leader', seed)?.stem));
		expect(stems.size).toBeGreaterThan(1);
		for (const seed of seeds) {
			const [en, ar] = [chain('red-guild/leader', seed), chain('red-guild/leader', seed, 'ar')];
			expect(en?.options.map(({ id }) => id)).toEqual(ar?.options.map(({ id }) => id));
			expect(en?.options.map(({ proof }) => proof)).toEqual(ar?.options.map(({ proof }) => proof));
		}
	});

	it('proves its key and its wrong options by both facts', () => {
		const item = seeds
			.map((seed) => chain('red-guild/leader', seed))
			.find((one) => one?.stem.includes('blamed for Lantern Night'));
		const key = item?.options.find(({ id }) => id === item.keyId);
		expect(key?.proof.facts).toEqual(['red-guild/leader', 'lantern-night/blamed']);
		for (const option of item?.options ?? []) {
			expect(option.proof.facts).toContain('lantern-night/blamed');
		}
	});

	it('is never answered by a note that the description names', () => {
		for (const card of deck.cards) {
			for (const seed of seeds.slice(0, 5)) {
				const item = chain(card.id, seed);
				for (const { text } of item?.options ?? []) {
					expect(` ${String(item?.stem)} `).not.toContain(` ${text} `);
				}
			}
		}
	});
});

describe('a description', () => {
	it('never has a word of the name that it stands for', () => {
		expect(descriptionsOf(deck, 'westhaven').map(({ text }) => text.en)).toEqual([]);
		const descriptions = descriptionsOf(deck, 'tin-company').map(({ text }) => text.en);
		expect(descriptions).toContain('the faction that Salt Riders succeeded');
	});

	it('rests on nothing that sources disagree about', () => {
		// Isolde Quill led the Tin Company by one account of two.
		const facts = descriptionsOf(deck, 'isolde-quill').map(({ fact }) => fact.id);
		expect(facts).not.toContain('tin-company/leader/almanac');
	});

	it('fits one note alone', () => {
		// Two acts were issued by the High Table, and two bodies were headed by Orla Venn.
		const facts = descriptionsOf(deck, 'salt-office').map(({ fact }) => fact.id);
		expect(facts).not.toContain('salt-office/head');
		expect(facts).toContain('salt-office/purpose');
	});
});
