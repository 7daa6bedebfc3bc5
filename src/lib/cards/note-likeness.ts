import { parseEdtf, type Note } from '$lib/content';
import type { Deck } from './deck';
import { grouped } from './grouped';
import { contentWords } from './leak';
import { noteOf } from './lookup';
import { namesOf } from './names';
import { nearness } from './nearness';
import { perDeck, perNote } from './per-card';
import { proseOf } from './prose';

/** Notes less alike than this rule themselves out. */
const leastLikeness = 0.3;

/** What prose can add at most, with room for rounding. Comparing prose is dear. */
const mostOfProse = 0.16;

/** What notes are compared by. */
interface Features {
	readonly topics: ReadonlySet<string>;
	/** The groups that it is in, and the notes that it names or is named by. */
	readonly neighbours: ReadonlySet<string>;
	/** Days since 1970-01-01. */
	readonly beganOn: number | undefined;
	/** How many facts tell of it. */
	readonly facts: number;
	readonly name: ReadonlySet<string>;
	/** The words of what is said of it, by their numbers, ascending. */
	readonly prose: Int32Array;
}

/** The other notes of a note's kind that are at all like it, the likest first. */
export function likeNotes(deck: Deck, note: Note): readonly Note[] {
	return ranked(deck, note.slug);
}

const ranked = perNote((deck, slug): readonly Note[] => {
	const note = noteOf(deck.subject, slug);
	const features = featuresOf(deck, slug);
	const found: { readonly other: Note; readonly likeness: number }[] = [];
	for (const other of deck.notesByKind.get(note.kind) ?? []) {
		if (other === note) continue;
		const likeness = compare(features, featuresOf(deck, other.slug), leastLikeness);
		if (likeness >= leastLikeness) found.push({ other, likeness });
	}
	return found.sort((a, b) => b.likeness - a.likeness).map(({ other }) => other);
});

/**
 * How easily one note is taken for another of its kind, 0 to 1: by their topics, the company they
 * keep, their time, how their names are formed, what is said of them and how often they are met.
 */
export function noteLikeness(deck: Deck, a: Note, b: Note): number {
	return compare(featuresOf(deck, a.slug), featuresOf(deck, b.slug), 0);
}

/** @param least below this, it may be anything less */
function compare(one: Features, other: Features, least: number): number {
	const atFirstSight =
		0.25 * shareInCommon(one.topics, other.topics) +
		0.2 * Math.min(1, 3 * shareInCommon(one.neighbours, other.neighbours)) +
		0.2 * likenessInTime(one.beganOn, other.beganOn) +
		0.1 * shareInCommon(one.name, other.name);
	const inFame = 0.1 / (1 + Math.abs(Math.log2((one.facts + 1) / (other.facts + 1))));
	if (atFirstSight + inFame + mostOfProse < least) return 0;
	return atFirstSight + 0.15 * Math.min(1, 3 * shareOfNumbers(one.prose, other.prose)) + inFame;
}

const featuresOf = perNote((deck, slug): Features => {
	const { topics } = noteOf(deck.subject, slug);
	const own = deck.factsByNote.get(slug) ?? [];
	const facts = [...own, ...(namingOf(deck).get(slug) ?? [])];
	const dated = own.find(({ valueType }) => valueType === 'date');
	const named = facts.flatMap(({ valueType, note, account }) =>
		valueType === 'note' || valueType === 'group' ? [note.slug, String(account.value)] : []
	);
	return {
		topics: new Set(topics),
		neighbours: new Set(named.filter((other) => other !== slug)),
		beganOn: dated && parseEdtf(String(dated.account.value))?.firstDay,
		facts: facts.length,
		name: new Set(namesOf(deck, slug)[0]?.words),
		prose: numbersOf(deck, contentWords(proseOf(deck, slug).split(' ')))
	};
});

/** Numbers for words, which are quicker to compare; each once, ascending. */
function numbersOf(deck: Deck, words: readonly string[]): Int32Array {
	const numbers = wordNumbers(deck);
	const found = new Set<number>();
	for (const word of words) {
		let number = numbers.get(word);
		if (number === undefined) numbers.set(word, (number = numbers.size));
		found.add(number);
	}
	return Int32Array.from(found).sort();
}

const wordNumbers = perDeck(() => new Map<string, number>());

/** The facts of which a note is the value, in whatever field. */
const namingOf = perDeck((deck) =>
	grouped(
		deck.facts.filter(({ account }) => deck.subject.notes.has(String(account.value))),
		({ account }) => String(account.value)
	)
);

function shareInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const fewer = a.size < b.size ? a : b;
	const more = fewer === a ? b : a;
	let common = 0;
	for (const one of fewer) if (more.has(one)) common += 1;
	return common / Math.max(1, fewer.size);
}

/** As `shareInCommon`, of ascending numbers. */
function shareOfNumbers(a: Int32Array, b: Int32Array): number {
	let common = 0;
	for (let at = 0, beside = 0; at < a.length && beside < b.length;) {
		const difference = (a[at] ?? 0) - (b[beside] ?? 0);
		if (difference === 0) common += 1;
		if (difference <= 0) at += 1;
		if (difference >= 0) beside += 1;
	}
	return common / Math.max(1, Math.min(a.length, b.length));
}

/** Notes without a time are as like in it as not. */
function likenessInTime(a: number | undefined, b: number | undefined): number {
	if (a === undefined || b === undefined) return 0.5;
	return nearness(Math.abs(a - b));
}
