import type { Decision } from './decision';
import { magnitude, overlap, tellingWords } from './words';

export type Counts = Pick<ReadonlyMap<string, number>, 'get'>;

/** What a guesser can count over a whole batch without knowing a fact. */
export interface Seen {
	/** In how many cards' decisions a text is offered. */
	readonly offered: Counts;
	/** How often a text is right where it is offered, as learned from other cards than this one. */
	readonly keyRate: (text: string, cardId: string) => number;
	/** In how many stems or feedbacks of other cards a telling word stands. */
	readonly written: (word: string, cardId: string) => number;
	/** How often other notes name a note by its name or its slug. */
	readonly mentioned: (name: string, cardId: string) => number;
}

/** How much each option attracts a guesser who follows one cue: as many numbers as options. */
export type Cue = (decision: Decision, seen: Seen) => readonly number[];

const absolute =
	/\b(?:always|never|only|all|none|every|entire(?:ly)?)\b|(?:^|\s)(?:دائما|أبدا|فقط|جميع|كل|كافة)(?=\s|$)/iu;
const hedge =
	/\b(?:about|some|several|mostly|partly|usually|may|probably)\b|(?:نحو|بعض|معظم|قد|ربما|غالبا)(?=\s|$)/iu;

/** What test-wise students go by, one cue each (item-writing literature: Haladyna, Downing). */
export const cues: Readonly<Record<string, Cue>> = {
	longest: each((text) => text.length),
	shortest: each((text) => -text.length),
	mostWords: each((text) => text.split(/\s+/).length),
	mostStemOverlap: (decision) => decision.options.map(({ text }) => overlap(text, decision.stem)),
	leastStemOverlap: (decision) => decision.options.map(({ text }) => -overlap(text, decision.stem)),
	offeredMost: (decision, seen) => decision.options.map(({ text }) => count(seen.offered, text)),
	offeredLeast: (decision, seen) => decision.options.map(({ text }) => -count(seen.offered, text)),
	seenElsewhere: ({ cardId, options }, seen) =>
		options.map(({ text }) =>
			mean(tellingWords(text).map((word) => Math.log1p(seen.written(word, cardId))))
		),
	mostLikeOthers: (decision) => likeness(decision),
	oddOneOut: (decision) => likeness(decision).map((one) => -one),
	middleValue: ranked((rank, ranks) => -Math.abs(rank - (ranks - 1) / 2)),
	greatestValue: ranked((rank) => rank),
	smallestValue: ranked((rank) => -rank),
	noAbsolutes: each((text) => (absolute.test(text) ? -1 : 0)),
	hedged: each((text) => (hedge.test(text) ? 1 : 0)),
	mostDigits: each((text) => text.replace(/[^\d٠-٩]/g, '').length),
	mostSpecific: each((text) => (text.match(/[(),،:؛;«“]/gu) ?? []).length),
	leastSpecific: each((text) => -(text.match(/[(),،:؛;«“]/gu) ?? []).length),
	alphabetFirst: alphabet(-1),
	alphabetLast: alphabet(1),
	place1: place(0),
	place2: place(1),
	place3: place(2),
	place4: place(3),
	notLastPlace: ({ options }) => options.map((_, at) => (at === options.length - 1 ? -1 : 0)),
	keyElsewhere: keyRates
};

/**
 * What can be gained by knowing things: told, and not judged. Important names are often the answer
 * in history; and whoever knows what is the answer elsewhere can rule it out here.
 */
export const knowing: Readonly<Record<string, Cue>> = {
	popularity: ({ cardId, options }, seen) =>
		options.map(({ text }) => seen.mentioned(text, cardId)),
	answerElsewhere: (decision, seen) => keyRates(decision, seen).map((rate) => -rate)
};

/** Silent where the earlier of two is to be told: what is early elsewhere is so here, as a fact. */
function keyRates({ cardId, way, options }: Decision, seen: Seen): readonly number[] {
	if (way.startsWith('order')) return options.map(() => 0);
	return options.map(({ text }) => seen.keyRate(text, cardId));
}

function each(attraction: (text: string) => number): Cue {
	return ({ options }) => options.map(({ text }) => attraction(text));
}

function place(at: number): Cue {
	return ({ options }) => options.map((_, index) => (index === at ? 1 : 0));
}

/** By the rank of each option's number or date; silent where an option has none. */
function ranked(attraction: (rank: number, ranks: number) => number): Cue {
	return ({ options }) => {
		const values = options.map(({ text }) => magnitude(text));
		if (values.some(Number.isNaN)) return options.map(() => 0);
		const ascending = [...new Set(values)].sort((a, b) => a - b);
		return values.map((value) => attraction(ascending.indexOf(value), ascending.length));
	};
}

function alphabet(sign: number): Cue {
	return ({ options }) => {
		const sorted = options.map(({ text }) => text).sort((a, b) => (a < b ? -1 : 1));
		return options.map(({ text }) => {
			const at = sorted.indexOf(text);
			return at === (sign < 0 ? 0 : sorted.length - 1) ? 1 : 0;
		});
	};
}

function likeness({ options }: Decision): readonly number[] {
	return options.map(({ text }, index) =>
		options.reduce((sum, other, at) => sum + (at === index ? 0 : overlap(text, other.text)), 0)
	);
}

function count(counts: Counts, key: string): number {
	return counts.get(key) ?? 0;
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
