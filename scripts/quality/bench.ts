import { availableWays, makeDeck, makeItem, type Deck } from '$lib/cards';
import type { Locale, Subject } from '$lib/content';
import { subjects } from './subjects';

/** Milliseconds that every card of a subject takes in every way, in one language. */
export interface Bench {
	readonly subject: string;
	readonly items: number;
	/** Of making the deck itself, for the first time and once the engine has compiled it. */
	readonly deckMs: { readonly cold: number; readonly hot: number };
	/** With nothing looked up before; for all but the first subject, the engine is warm. */
	readonly coldMs: number;
	/** With nothing looked up before in this deck, but all code compiled. */
	readonly hotMs: number;
	/** The same again under another seed. */
	readonly warmMs: number;
	/** By form and direction, warm. */
	readonly byWay: ReadonlyMap<string, { readonly items: number; readonly ms: number }>;
	/** The slowest items, of a cold deck and of a warm one. */
	readonly slowest: readonly { readonly id: string; readonly ms: number; readonly deck: string }[];
}

/** Measures every subject, the largest first, as only that one meets a cold engine. */
export function bench(): readonly Bench[] {
	return [...subjects].sort((a, b) => b.notes.size - a.notes.size).map(benchSubject);
}

function benchSubject(subject: Subject): Bench {
	const { deck, deckMs, ...cold } = runFresh(subject);
	// What the machine does meanwhile hits another item each time: the quickest of four counts.
	const colds = Array.from({ length: 4 }, () => runFresh(subject));
	const warm = run(deck, '2', 'en');
	const warms = [run(deck, '2', 'en'), run(deck, '2', 'en'), run(deck, '2', 'en')];
	const byWay = new Map<string, { items: number; ms: number }>();
	for (const { way, ms } of warm.items) {
		const of = byWay.get(way) ?? { items: 0, ms: 0 };
		byWay.set(way, { items: of.items + 1, ms: of.ms + ms });
	}
	return {
		subject: subject.slug,
		items: warm.items.length,
		deckMs: { cold: deckMs, hot: Math.min(...colds.map((one) => one.deckMs)) },
		coldMs: cold.ms,
		hotMs: Math.min(...colds.map(({ ms }) => ms)),
		warmMs: Math.min(...warms.map(({ ms }) => ms)),
		byWay,
		slowest: [...slowestOf(colds, 'cold'), ...slowestOf(warms, 'warm')]
	};
}

interface Run {
	readonly items: readonly { readonly id: string; readonly way: string; readonly ms: number }[];
	readonly ms: number;
}

/** With a deck of its own. */
function runFresh(subject: Subject) {
	const startedAt = performance.now();
	const deck = makeDeck(subject);
	const deckMs = performance.now() - startedAt;
	return { deck, deckMs, ...run(deck, '1', 'en') };
}

function slowestOf([first, ...others]: readonly Run[], deck: string) {
	const items = (first?.items ?? []).map(({ id, ms }, at) => ({
		id,
		deck,
		ms: Math.min(ms, ...others.map((run) => run.items[at]?.ms ?? Infinity))
	}));
	return items.sort((a, b) => b.ms - a.ms).slice(0, 3);
}

function run(deck: Deck, seed: string, locale: Locale): Run {
	const items: { readonly id: string; readonly way: string; readonly ms: number }[] = [];
	const startedAt = performance.now();
	for (const card of deck.cards) {
		for (const way of availableWays(card, deck)) {
			const madeAt = performance.now();
			const item = makeItem(card, deck, { ...way, seed, locale });
			const ms = performance.now() - madeAt;
			if (item) items.push({ id: item.id, way: `${way.form}/${way.direction}`, ms });
		}
	}
	return { items, ms: performance.now() - startedAt };
}
