import { beforeAll, describe, expect, it } from 'vitest';
import { subjects } from '$content';
import { theIsles } from '../../../tests/builders/isles';
import type { Locale, Subject } from '$lib/content';
import { makeDeck, type Deck } from './deck';
import type { ClassifyItem, Form, Item, MatchItem, MultiItem, OrderItem, Way } from './item';
import { availableWays, makeItem } from './make-item';

type Several = MultiItem | MatchItem | ClassifyItem | OrderItem;
const forms: readonly Form[] = ['multi', 'match', 'classify', 'order'];
const seeds = ['1', '2', '3', '4'];

interface Made {
	readonly way: Way;
	readonly item: Several;
}

const made = new Map<string, readonly Made[]>();
const isles = makeDeck(theIsles());
const decks = new Map<string, Deck>([['isles', isles]]);

// Everything is made once for all tests, within a minute on a busy machine.
beforeAll(async () => {
	for (const { slug, load } of subjects) decks.set(slug, makeDeck(await load()));
	for (const [slug, deck] of decks) {
		for (const locale of ['en', 'ar'] as const)
			made.set(`${slug} ${locale}`, makeAll(deck, locale));
	}
}, 60_000);

function deckOf(slug: string): Deck {
	const deck = decks.get(slug);
	if (!deck) throw new Error(`no deck ${slug}`);
	return deck;
}

function isSeveral(item: Item | undefined): item is Several {
	return item !== undefined && forms.includes(item.form);
}

/** Every item of several facts that a deck gives for the seeds, and for each the way it is asked. */
function all(slug: string, locale: Locale = 'en'): readonly Made[] {
	return made.get(`${slug} ${locale}`) ?? [];
}

function makeAll(deck: Deck, locale: Locale): readonly Made[] {
	return deck.cards.flatMap((card) =>
		availableWays(card, deck)
			.filter(({ form }) => forms.includes(form))
			.flatMap((way) =>
				seeds.map((seed) => {
					const item = makeItem(card, deck, { ...way, seed, locale });
					if (!isSeveral(item)) throw new Error(`${card.id} is not asked as ${way.form}`);
					return { way, item };
				})
			)
	);
}

function of<F extends Several['form']>(items: readonly { item: Several }[], form: F) {
	return items
		.map(({ item }) => item)
		.filter((item): item is Extract<Several, { form: F }> => item.form === form);
}

interface Raw {
	readonly value?: unknown;
	readonly accounts?: readonly { value: unknown }[];
	readonly entries?: readonly { value: unknown }[];
	readonly succession?: readonly { value: unknown }[];
}

/** Everything that the raw note says in a field, whoever says so and whenever it held. */
function rawValues({ notes }: Subject, slug: string, field: string): unknown[] {
	const note: unknown = notes.get(slug);
	const raw = (note as Record<string, Raw | undefined>)[field];
	if (!raw) return [];
	const many = raw.accounts ?? raw.entries ?? raw.succession;
	return many ? many.map(({ value }) => value) : [raw.value];
}

/** Whether a note says a value, given as the id that options and targets have. */
function says(subject: Subject, slug: string, field: string, id: string): boolean {
	// A text goes by the fact that says it.
	const [other = '', otherField] = id.split('/');
	const isText = otherField === field && subject.notes.has(other);
	if (isText) return other === slug;
	return rawValues(subject, slug, field).some((value) => {
		if (typeof value !== 'object' || value === null) return String(value) === id;
		const { min, max, approximate } = value as Record<string, unknown>;
		return `${String(min)}${min === max ? '' : `-${String(max)}`}${approximate ? '~' : ''}` === id;
	});
}

const fieldOf = (cardId: string) => cardId.split('/')[1] ?? '';
const slugOf = (cardId: string) => cardId.split('/')[0] ?? '';

describe.each(['isles', 'iraq', 'french-revolution'])('several facts of %s', (slug) => {
	it('are the same things in the same places in both languages', () => {
		const ids = (item: Several) =>
			item.form === 'multi'
				? [item.options.map(({ id }) => id), item.keyIds]
				: [
						item.parts.map(({ id }) => id),
						item.form === 'order' ? [] : item.targets.map(({ id }) => id)
					];
		expect(all(slug, 'ar').map(({ item }) => ids(item))).toEqual(
			all(slug, 'en').map(({ item }) => ids(item))
		);
	});

	it('ask in a full sentence of either language', () => {
		for (const locale of ['en', 'ar'] as const) {
			for (const { item } of all(slug, locale)) {
				expect(item.stem).not.toMatch(/undefined| {2}|\.\./);
				if (item.form !== 'multi') expect(item.stem).toMatch(/[^.]\.$/);
				else expect(item.stem).toMatch(locale === 'ar' ? /[^؟]؟$/ : /^[A-Z].*[^?]\?$/);
				expect(item.answer).not.toBe('');
			}
		}
	});

	it('are joined each with what its note says, and with nothing else that is shown', () => {
		const { subject } = deckOf(slug);
		const items = of(all(slug), 'match');
		expect(items.length).toBeGreaterThan(100);
		for (const { id, cardId, parts, targets } of items) {
			expect([3, 4], id).toContain(parts.length);
			expect([1, 2]).toContain(targets.length - parts.length);
			expect(parts.filter((part) => part.cardId === cardId)).toHaveLength(1);
			expect(new Set(parts.map((part) => part.id)).size).toBe(parts.length);
			expect(new Set(targets.map(({ text }) => text)).size).toBe(targets.length);
			expect(new Set(parts.map(({ targetId }) => targetId)).size).toBe(parts.length);
			for (const part of parts) {
				const isTrue = targets.filter((target) =>
					says(subject, part.id, fieldOf(cardId), target.id)
				);
				// At other times another target may have been true of it: then the part says when.
				const held = new Set(isTrue.map((target) => target.id));
				expect(held, `${id} ${part.id}`).toContain(part.targetId);
				if (!part.text.endsWith(')')) expect([...held]).toEqual([part.targetId]);
			}
		}
	});

	it('are sorted each into what its note says, with two groups or more in use', () => {
		const { subject } = deckOf(slug);
		const items = of(all(slug), 'classify');
		expect(items.length).toBeGreaterThan(10);
		for (const { id, cardId, parts, targets } of items) {
			expect([4, 5, 6], id).toContain(parts.length);
			expect([2, 3, 4]).toContain(targets.length);
			expect(parts.filter((part) => part.cardId === cardId)).toHaveLength(1);
			const used = new Set(parts.map(({ targetId }) => targetId));
			expect(used.size).toBeGreaterThan(1);
			expect(used.size).toBeLessThan(parts.length);
			for (const part of parts) {
				const isTrue = targets.filter((target) =>
					says(subject, part.id, fieldOf(cardId), target.id)
				);
				expect(isTrue.map((target) => target.id)).toEqual([part.targetId]);
			}
		}
	});

	it('are chosen by what the notes say, one of them at least and never all', () => {
		const { subject } = deckOf(slug);
		for (const { way, item } of all(slug)) {
			if (item.form !== 'multi') continue;
			const { id, cardId, options, keyIds } = item;
			expect([4, 5, 6], id).toContain(options.length);
			expect(keyIds.length).toBeGreaterThan(0);
			expect(keyIds.length).toBeLessThan(options.length);
			const [note, field] = [slugOf(cardId), fieldOf(cardId)];
			expect(keyIds[0]).toBe(way.direction === 'note' ? note : cardId.split('/')[2]);
			const asked = rawValues(subject, note, field).map((value) => JSON.stringify(value));
			for (const option of options) {
				const isTrue =
					way.direction === 'value'
						? asked.includes(option.id)
						: rawValues(subject, option.id, field).some((value) =>
								asked.includes(JSON.stringify(value))
							);
				// A note with several values of the field may share another one than the asked.
				if (asked.length === 1 || way.direction === 'value') {
					expect(keyIds.includes(option.id), `${id} ${option.id}`).toBe(isTrue);
				}
				expect(option.distractor === undefined).toBe(keyIds.includes(option.id));
				expect(option.proof.facts.length).toBeGreaterThan(0);
				expect(option.proof.sources.length).toBeGreaterThan(0);
			}
		}
	});

	it('are put in order by dates that their names do not tell, most of which are decided', () => {
		const items = of(all(slug), 'order');
		expect(items.length).toBeGreaterThan(50);
		for (const { id, cardId, parts } of items) {
			expect(parts.length, id).toBeGreaterThan(2);
			expect(parts.length).toBeLessThan(8);
			const pairs = parts.flatMap((a, index) =>
				parts.slice(index + 1).map((b) => ({
					isOwn: a.cardId === cardId || b.cardId === cardId,
					isDecided: a.lastDay < b.firstDay || b.lastDay < a.firstDay
				}))
			);
			expect(pairs.some(({ isOwn, isDecided }) => isOwn && isDecided)).toBe(true);
			expect(pairs.filter(({ isDecided }) => isDecided).length * 2).toBeGreaterThan(pairs.length);
			for (const part of parts) expect(part.text).not.toMatch(/\b(?:1[0-9]|20)\d\d\b/);
		}
	});

	it('never hold what sources disagree about', () => {
		const deck = deckOf(slug);
		for (const { item } of all(slug)) {
			const shown = item.form === 'multi' ? [] : item.parts.map(({ cardId }) => cardId);
			for (const id of [item.cardId, ...shown]) expect(deck.byId.get(id)?.rivals).toEqual([]);
		}
	});
});

it('listings by one state under one name are put in the order of their days', () => {
	const items = of(all('iraq'), 'order').filter(({ cardId }) => cardId.includes('/designations/'));
	expect(items.length).toBeGreaterThan(50);
	for (const { stem, cardId, parts } of items) {
		const values = parts.map((part) => deckOf('iraq').byId.get(part.cardId)?.account);
		const texts = new Set(values.map((account) => JSON.stringify(account?.value)));
		expect(texts.size, cardId).toBe(1);
		expect(new Set(values.map((account) => account?.accordingTo?.en)).size).toBe(1);
		expect(stem).toMatch(/^Put these (?:factions|people) in the order in which the United States/);
		for (const { text, date } of parts) expect(text).not.toContain(date);
	}
});

describe('in the isles', () => {
	function itemOf(id: string, form: Form, seed: string, direction: Way['direction'] = 'value') {
		const card = isles.cards.find((one) => one.id === id);
		if (!card) throw new Error(`no card ${id}`);
		return makeItem(card, isles, { form, direction, seed, locale: 'en' });
	}

	it('the number of right brigades varies, and the asked one is among them', () => {
		const items = seeds
			.concat('5', '6', '7', '8')
			.map((seed) => itemOf('blue-guild/brigades/45', 'multi', seed))
			.filter((item) => item?.form === 'multi');
		expect(new Set(items.map(({ keyIds }) => keyIds.length))).toEqual(new Set([1, 2]));
		expect(items.every(({ keyIds }) => keyIds.includes('45'))).toBe(true);
		expect(items[0]?.stem).toBe('Which of these brigades belonged to Blue Guild?');
	});

	it('a list not known in full is no choice of several', () => {
		expect(itemOf('tin-company/brigades/7', 'multi', 's')).toBeUndefined();
	});

	it('the acts of one issuer are chosen among those of others', () => {
		const item = itemOf('harbour-act/issuer', 'multi', 's', 'note');
		if (item?.form !== 'multi') throw new Error('no item');
		expect(item.stem).toBe('Which of these acts did High Table issue?');
		expect(item.keyIds[0]).toBe('harbour-act');
		const wrong = item.options.find(({ id }) => id === 'lamp-decree');
		expect(wrong?.distractor?.whyFalse).toBe('Salt Office issued Lamp Decree.');
		expect(wrong?.proof.facts).toContain('lamp-decree/issuer');
	});

	it('a leader of a time is joined with the faction at that time', () => {
		const item = itemOf('red-guild/leader', 'match', 's');
		if (item?.form !== 'match') throw new Error('no item');
		expect(item.stem).toBe(
			'Match each faction with whoever led it. There are more answers than needed.'
		);
		expect(item.parts.map(({ text }) => text)).toContain('Red Guild (from 1940 to 1952)');
	});

	it('an event with its year in its name is not put in order', () => {
		expect(itemOf('frost-fair/date', 'order', 's')).toBeUndefined();
		expect(itemOf('bell-strike/date', 'order', 's')?.form).toBe('order');
	});

	it('a death only about known may stand on either side of those near it', () => {
		const items = seeds
			.map((seed) => itemOf('caspian-wren/died', 'order', seed))
			.filter((item) => item?.form === 'order');
		const about = items.flatMap(({ parts }) => parts).find(({ id }) => id === 'bram-fenwick');
		// 1961, give or take two years and a day.
		expect(about).toMatchObject({ firstDay: -3287 - 731, lastDay: -2923 + 731 });
	});
});
