import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theIsles } from '../../../tests/builders/isles';
import { formatEdtf, type Locale } from '$lib/content';
import { makeDeck } from './deck';
import type { ChoiceItem, Form, Item } from './item';
import { availableForms, makeItem } from './make-item';

const subject = theIsles();
const deck = makeDeck(subject);
const forms: readonly Form[] = ['recall', 'choice', 'trueFalse', 'shortText'];
const locales: readonly Locale[] = ['en', 'ar'];
const seeds = Array.from({ length: 12 }, (_, index) => `seed ${String(index)}`);

function all(form: Form, locale: Locale): Item[] {
	return deck.cards.flatMap((card) =>
		seeds.flatMap((seed) => makeItem(card, deck, { form, seed, locale }) ?? [])
	);
}

const choices = (locale: Locale) => all('choice', locale).filter((item) => item.form === 'choice');

/** Labels as the reader sees them, written out again. */
const kindsOfAct: Readonly<Record<string, string>> = {
	law: 'law',
	executiveOrder: 'executive order',
	religiousRuling: 'religious ruling',
	cabinetDecision: 'cabinet decision',
	letter: 'official letter',
	agreement: 'agreement'
};

/**
 * A solver that knows nothing of cards: it looks the question's note and field up in the raw notes
 * and lists, in English, everything that would be a true answer.
 */
function trueAnswers(item: Item): string[] {
	const [slug = '', field = '', part] = item.cardId.split('/');
	const raw: unknown = Object.entries(subject.notes.get(slug) ?? {}).find(
		([k]) => k === field
	)?.[1];
	const accounts = JSON.parse(JSON.stringify(raw)) as RawField;
	if (accounts.entries) return accounts.entries.flatMap(({ value }) => readings(value));
	if (accounts.succession) return part === undefined ? [] : readings(part);
	if (field === 'inForce') return [periodReading(String(accounts.value))];
	if (!accounts.accounts) return readings(accounts.value);
	return accounts.accounts
		.filter(({ sources }) => sources[0] === part)
		.flatMap(({ value }) => readings(value));
}

interface RawField {
	readonly value: unknown;
	readonly succession?: readonly unknown[];
	readonly entries?: readonly { readonly value: unknown }[];
	readonly accounts?: readonly { readonly value: unknown; readonly sources: readonly string[] }[];
}

function periodReading(period: string): string {
	const [from = '', to = ''] = period.split('/');
	const start = formatEdtf(from, 'en');
	return to === '..' ? `from ${start} on` : `from ${start} to ${formatEdtf(to, 'en')}`;
}

function readings(value: unknown): string[] {
	if (typeof value === 'number') return [String(value)];
	if (typeof value === 'object') {
		const { en, min, max, approximate, unit } = value as Record<string, unknown>;
		if (typeof en === 'string') return [en];
		const range = min === max ? String(min) : `${String(min)}–${String(max)}`;
		return [`${approximate ? 'about ' : ''}${range} ${(unit as { en: string }).en}`];
	}
	const text = String(value);
	if (kindsOfAct[text] !== undefined) return [kindsOfAct[text]];
	const group = subject.groups.get(text);
	if (group) return [group.name.en];
	const note = subject.notes.get(text);
	if (!note) return [formatEdtf(text, 'en')];
	// What is in a place is also in whatever the place is in.
	const around = note.kind === 'place' ? note.within : undefined;
	return [note.name.en, ...(around && 'value' in around ? readings(around.value) : [])];
}

describe('every choice', () => {
	it('has three or four options, one of them true by the notes, and that is the key', () => {
		const items = choices('en');
		expect(items.length).toBeGreaterThan(700);
		for (const item of items) {
			const truth = trueAnswers(item);
			const isTrue = item.options.filter(({ text }) => truth.includes(text));
			expect(isTrue.map(({ id }) => id)).toEqual([item.keyId]);
			expect([3, 4]).toContain(item.options.length);
			expect(new Set(item.options.map(({ text }) => text)).size).toBe(item.options.length);
		}
	});

	it('says of each wrong option why, and of the key nothing', () => {
		for (const item of choices('en')) {
			for (const { id, distractor } of item.options) {
				expect(distractor === undefined).toBe(id === item.keyId);
				expect(distractor?.whyFalse).not.toBe('');
				expect(distractor?.whyFalse).not.toBe(item.explanation.statement);
			}
		}
	});

	it('shares no word between question and key that the other options lack', () => {
		const words = (text: string) =>
			text
				.toLowerCase()
				.split(/[^\p{L}\p{N}]+/u)
				.filter((word) => word.length >= 4 || /\d/.test(word));
		for (const locale of locales) {
			for (const item of choices(locale)) {
				// The values listed after "Besides" are no part of what is asked.
				const stem = words(item.stem.replace(/^(?:Besides .*?|إلى جانب .*?)[,،] /, ''));
				const key = item.options.find(({ id }) => id === item.keyId);
				for (const word of words(key?.text ?? '')) {
					const everywhere = item.options.every(({ text }) => words(text).includes(word));
					expect(stem.includes(word) && !everywhere, `${item.stem} ${word}`).toBe(false);
				}
			}
		}
	});
});

describe('every claim', () => {
	it('is true exactly if the notes say so', () => {
		const claims = all('trueFalse', 'en').filter((item) => item.form === 'trueFalse');
		expect(claims.length).toBeGreaterThan(700);
		for (const item of claims) {
			expect(item.isTrue).toBe(trueAnswers(item).includes(item.claimed.text));
		}
		expect(new Set(claims.map(({ isTrue }) => isTrue)).size).toBe(2);
	});
});

describe('every item', () => {
	it('is a function of card, form, seed and language', () => {
		const again = makeDeck(theIsles());
		fc.assert(
			fc.property(
				fc.nat({ max: deck.cards.length - 1 }),
				fc.constantFrom(...forms),
				fc.string(),
				fc.constantFrom(...locales),
				(index, form, seed, locale) => {
					const [card, same] = [deck.cards[index], again.cards[index]];
					if (!card || !same) throw new Error('no card');
					const item = makeItem(card, deck, { form, seed, locale });
					expect(item).toEqual(makeItem(same, again, { form, seed, locale }));
					expect(item !== undefined).toBe(availableForms(card, deck).includes(form));
					if (item) expect(item.id).toBe(`${card.id}:${form}:${seed}`);
				}
			),
			{ numRuns: 600 }
		);
	});

	it('asks a full question that does not hold its answer', () => {
		for (const locale of locales) {
			for (const form of ['recall', 'choice', 'shortText'] as const) {
				for (const { stem, answer } of all(form, locale)) {
					expect(stem).toMatch(locale === 'ar' ? /؟$/ : /^[A-Z].*\?$/);
					const asked = ` ${stem.replace(/[?؟:,،“”«»]/gu, ' ')} `;
					expect(asked.includes(` ${answer} `), stem).toBe(false);
				}
			}
		}
	});

	it('tells its fact as one sentence and cites a work for it', () => {
		for (const locale of locales) {
			for (const { explanation } of all('recall', locale)) {
				expect(explanation.statement).toMatch(/[^.]\.$/);
				expect(explanation.citations.length).toBeGreaterThan(0);
			}
		}
	});

	it('of a contested or attributed fact never gives the value as plain truth', () => {
		const disputed = deck.cards.filter((card) => card.rivals.length > 0 || card.accordingTo);
		expect(disputed).toHaveLength(14);
		for (const card of disputed) {
			for (const form of availableForms(card, deck)) {
				const item = makeItem(card, deck, { form, seed: 's', locale: 'en' });
				expect(item?.stem).toContain(card.accordingTo?.en.slice(1));
				expect(item?.explanation.statement).toContain(card.accordingTo?.en.slice(1));
			}
		}
	});
});

describe('the place of the key', () => {
	/** How often the key of items with four options stands at each place. */
	function places(items: readonly ChoiceItem[]): number[] {
		const counts = [0, 0, 0, 0];
		for (const { options, keyId } of items) {
			if (options.length !== 4) continue;
			const place = options.findIndex(({ id }) => id === keyId);
			counts[place] = (counts[place] ?? 0) + 1;
		}
		return counts;
	}

	function chiSquare(counts: readonly number[]): number {
		const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
		return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
	}

	function made(id: string, count: number): ChoiceItem[] {
		const card = deck.cards.find((one) => one.id === id);
		if (!card) throw new Error(`no card ${id}`);
		return Array.from({ length: count }, (_, seed) =>
			makeItem(card, deck, { form: 'choice', seed: String(seed), locale: 'en' })
		).filter((item) => item?.form === 'choice');
	}

	// With three degrees of freedom, 16.27 is passed once in a thousand by chance.
	it('is any of four equally often, for options in random order', () => {
		const counts = places(made('blue-guild/leader', 2000));
		expect(Math.min(...counts)).toBeGreaterThan(400);
		expect(chiSquare(counts)).toBeLessThan(16.27);
	});

	it('is any of four equally often, for numbers in ascending order', () => {
		const counts = places(made('owl-watch/brigades/30', 2000));
		expect(Math.min(...counts)).toBeGreaterThan(400);
		expect(chiSquare(counts)).toBeLessThan(16.27);
	});
});
