import { beforeAll, describe, expect, it } from 'vitest';
import { subjects } from '$content';
import { theIsles } from '../../../tests/builders/isles';
import { makeDeck, type Deck, type Item } from '$lib/cards';
import { formatEdtf, type Locale, type Subject } from '$lib/content';
import { bandOf, type Blueprint } from './blueprint';
import { composeDraft, type Draft } from './compose-set';
import { itemsOf } from './items-of';

const seeds = Array.from({ length: 50 }, (_, index) => `seed ${String(index)}`);

const blueprints: Readonly<Record<string, Blueprint>> = {
	iraq: [
		{ count: 6, form: 'choice' },
		{ count: 2, form: 'choice', topic: 'law', band: 'hard' },
		{ count: 2, form: 'choice', direction: 'value', band: 'easy' },
		{ count: 3, form: 'trueFalse' },
		{ count: 3, form: 'shortText' },
		{ count: 2, form: 'multi' },
		{ count: 2, form: 'match' },
		{ count: 1, form: 'classify' },
		{ count: 2, form: 'order' }
	],
	'french-revolution': [
		{ count: 5, form: 'choice' },
		{ count: 2, form: 'trueFalse' },
		{ count: 2, form: 'shortText' },
		{ count: 1, form: 'match' },
		{ count: 1, form: 'order' }
	]
};

const decks = new Map<string, Deck>();
const sets = new Map<string, readonly MadeSet[]>();

/** A set, its questions as they are posed in English. */
interface MadeSet extends Draft {
	readonly posed: readonly Item[];
}

function make(deck: Deck, blueprint: Blueprint, seed: string): MadeSet {
	const draft = composeDraft(deck, blueprint, seed);
	return { ...draft, posed: pose(deck, seed, draft, 'en') };
}

function pose(deck: Deck, seed: string, { items }: Draft, locale: Locale): readonly Item[] {
	const posed = itemsOf(deck, seed, items, locale);
	if (!posed) throw new Error(`A question of the set "${seed}" cannot be made.`);
	return posed;
}

// All sets are made once for all tests, within a minute on a busy machine.
beforeAll(async () => {
	for (const { slug, load } of subjects) {
		const deck = makeDeck(await load());
		const blueprint = blueprints[slug] ?? [];
		decks.set(slug, deck);
		sets.set(
			slug,
			seeds.map((seed) => make(deck, blueprint, seed))
		);
	}
}, 60_000);

/** The words of a text without case, marks and punctuation, and with spaces around it. */
function plain(text: string): string {
	const letters = text
		.normalize('NFD')
		.toLowerCase()
		.replace(/[\u0300-\u036f'’‘]/g, '');
	return ` ${letters.split(/[^a-z0-9]+/).join(' ')} `.replace(/ +/g, ' ');
}

/** Everything that an item tells before and after it is answered, sentence by sentence. */
function told(item: Item): string[] {
	const { statement, note = '', otherAccounts } = item.explanation;
	const options = 'options' in item ? item.options : [];
	return [
		item.stem,
		statement,
		note,
		...otherAccounts,
		...options.map(({ distractor }) => distractor?.whyFalse ?? ''),
		...(item.form === 'trueFalse' ? [item.claimed.distractor?.whyFalse ?? ''] : []),
		...('parts' in item ? item.parts.map((part) => part.statement) : [])
	].map(plain);
}

/** What an item asks for: the name of the note and the value, as the raw notes have them. */
function asked({ notes, groups }: Subject, deck: Deck, item: Item): [string, string][] {
	const parts = 'parts' in item ? item.parts.map(({ cardId }) => cardId) : [];
	return [item.cardId, ...parts].map((id) => {
		const card = deck.byId.get(id);
		const name = plain(notes.get(id.split('/')[0] ?? '')?.name.en ?? 'no note');
		const value = card?.account.value;
		if (typeof value !== 'string') {
			const text = typeof value === 'object' && 'en' in value ? value.en : JSON.stringify(value);
			return [name, plain(text)];
		}
		const named = notes.get(value)?.name.en ?? groups.get(value)?.name.en;
		return [name, plain(named ?? (card?.valueType === 'date' ? formatEdtf(value, 'en') : value))];
	});
}

describe.each(['iraq', 'french-revolution'])('a set on %s', (slug) => {
	const ofSubject = () => {
		const deck = decks.get(slug);
		if (!deck) throw new Error(`no deck ${slug}`);
		return { deck, made: sets.get(slug) ?? [], blueprint: blueprints[slug] ?? [] };
	};

	it('covers its blueprint exactly', () => {
		const { deck, made, blueprint } = ofSubject();
		for (const { posed, lacking } of made) {
			expect(lacking).toEqual([]);
			let from = 0;
			for (const { count, form, direction, topic, band } of blueprint) {
				const filling = posed.slice(from, (from += count));
				expect(filling).toHaveLength(count);
				for (const item of filling) {
					expect(item.form).toBe(form);
					expect(item.direction).toBe(direction ?? item.direction);
					expect(bandOf(item)).toBe(band ?? bandOf(item));
					const topics: readonly string[] = deck.byId.get(item.cardId)?.note.topics ?? [];
					expect(topics).toContain(topic ?? topics[0]);
				}
			}
			expect(posed).toHaveLength(from);
		}
	});

	it('has no item that gives another away, nor a card that is asked twice', () => {
		const { deck, made } = ofSubject();
		const found: string[] = [];
		let ownCount = 0;
		for (const { posed } of made) {
			const asks = posed.map((item) => asked(deck.subject, deck, item));
			const tells = posed.map((item) => told(item));
			for (const [index, sentences] of tells.entries()) {
				for (const [other, pairs] of asks.entries()) {
					const isGiven = pairs.some(([name, value]) =>
						sentences.some((sentence) => sentence.includes(name) && sentence.includes(value))
					);
					if (!isGiven) continue;
					if (other === index) ownCount += 1;
					else found.push(`${String(posed[index]?.id)} ${String(posed[other]?.id)}`);
				}
			}
			expect(new Set(posed.map(({ cardId }) => cardId)).size).toBe(posed.length);
		}
		expect(found).toEqual([]);
		// Items tell their own answers, nearly all in these very words: the check does find them.
		const itemCount = made.reduce((sum, { posed }) => sum + posed.length, 0);
		expect(ownCount / itemCount).toBeGreaterThan(0.85);
	});

	it('is the same for the same seed, and in either language', () => {
		const { deck, made, blueprint } = ofSubject();
		for (const [index, seed] of seeds.slice(0, 5).entries()) {
			const again = make(deck, blueprint, seed);
			expect(again).toEqual(made[index]);
			const arabic = pose(deck, seed, again, 'ar');
			expect(arabic.map(({ id }) => id)).toEqual(again.posed.map(({ id }) => id));
			expect(new Set(arabic.map(({ locale }) => locale))).toEqual(new Set(['ar']));
		}
		expect(made[0]).not.toEqual(made[1]);
	});

	it('has its keys anywhere, as often at one place as at another', () => {
		const counts = [0, 0, 0, 0];
		for (const { posed } of ofSubject().made) {
			for (const item of posed) {
				if (item.form !== 'choice' || item.options.length !== 4) continue;
				const place = item.options.findIndex(({ id }) => id === item.keyId);
				counts[place] = (counts[place] ?? 0) + 1;
			}
		}
		const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
		const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
		// With three degrees of freedom, 16.27 is passed once in a thousand by chance.
		expect(chiSquare).toBeLessThan(16.27);
		expect(expected).toBeGreaterThan(25);
	});
});

describe('a set on the isles', () => {
	const deck = makeDeck(theIsles());
	const compose = (blueprint: Blueprint) => composeDraft(deck, blueprint, 's');

	it('says which cell lacks how many', () => {
		const { items, lacking } = compose([
			{ count: 2, form: 'choice' },
			{ count: 1, form: 'choice', topic: 'no such topic' },
			{ count: 9, form: 'multi', direction: 'note' }
		]);
		// Only the two acts of one issuer are asked for by it, and either gives the other away.
		expect(lacking).toEqual([
			{ cell: 1, count: 1 },
			{ cell: 2, count: 8 }
		]);
		expect(items.map(({ way }) => way.form)).toEqual(['choice', 'choice', 'multi']);
	});

	it('gives a cell with few candidates what another can do without', () => {
		const { lacking } = compose([
			{ count: 12, form: 'recall' },
			{ count: 1, form: 'multi', direction: 'note' }
		]);
		expect(lacking).toEqual([]);
	});
});
