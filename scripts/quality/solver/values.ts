import { mayMeet, readDays } from './days';
import { foldedNames, plain } from './names';
import type { RawFact, World } from './world';

/** How two values compare: the same, certainly different, or neither for sure. */
export type Likeness = 'same' | 'different' | 'unclear';

/** Counts that are "about" may differ by this part of the greater. */
const aboutShare = 0.2;

/** Fields by which one thing is a part of another, was it before, or speaks and acts for it. */
const belonging = ['within', 'partOf', 'armedWingOf', 'successorOf', 'head', 'leader'];

/** Compares what is offered with what a note is said to have in a field. */
export function compare(world: World, fact: RawFact, offered: unknown): Likeness {
	switch (fact.valueKind) {
		case 'number':
		case 'form':
		case 'group':
			return String(fact.value) === String(offered) ? 'same' : 'different';
		case 'date':
			return compareDates(String(fact.value), String(offered));
		case 'period':
			return comparePeriods(String(fact.value), String(offered));
		case 'quantity':
			return compareQuantities(fact.value, offered);
		case 'text':
			return compareTexts(fact.value, offered);
		case 'note':
			return compareNotes(world, fact.field, String(fact.value), String(offered));
	}
}

function compareDates(a: string, b: string): Likeness {
	if (a === b) return 'same';
	const [one, other] = [readDays(a), readDays(b)];
	return one && other && !mayMeet(one, other) ? 'different' : 'unclear';
}

function comparePeriods(a: string, b: string): Likeness {
	if (a === b) return 'same';
	const [starts, ends] = [0, 1].map((end) => [a.split('/')[end], b.split('/')[end]] as const);
	const differ = [starts, ends].some((pair) => {
		const [one, other] = [pair?.[0] ?? '..', pair?.[1] ?? '..'];
		// What has not ended, as far as is known, may have ended on any day.
		return one !== '..' && other !== '..' && compareDates(one, other) === 'different';
	});
	return differ ? 'different' : 'unclear';
}

interface Quantity {
	readonly min: number;
	readonly max: number;
	readonly approximate?: true;
	readonly unit?: { readonly en: string };
}

function compareQuantities(a: unknown, b: unknown): Likeness {
	const [one, other] = [a as Quantity, b as Quantity];
	const isSame = one.min === other.min && one.max === other.max;
	if (isSame && one.approximate === other.approximate) return 'same';
	const slack =
		one.approximate || other.approximate ? aboutShare * Math.max(one.max, other.max) : 0;
	const gap = Math.max(one.min - other.max, other.min - one.max);
	return gap > slack ? 'different' : 'unclear';
}

function compareTexts(a: unknown, b: unknown): Likeness {
	const [one, other] = [a as { readonly en: string; readonly ar: string }, b as typeof a];
	const text = other as { readonly en: string; readonly ar: string };
	const pairs = [
		[plain(one.en), plain(text.en)],
		[plain(one.ar), plain(text.ar)]
	] as const;
	if (pairs.some(([first, second]) => first === second)) return 'same';
	return pairs.some(([first, second]) => first.includes(second) || second.includes(first))
		? 'unclear'
		: 'different';
}

function compareNotes(world: World, field: string, a: string, b: string): Likeness {
	if (a === b) return 'same';
	const names = foldedNames(world.subject, b);
	if (foldedNames(world.subject, a).some((name) => names.includes(name))) return 'unclear';
	const isPart = belonging.some((by) => leadsTo(world, by, a, b) || leadsTo(world, by, b, a));
	// What arose from a thing arose from all that the thing arose from.
	return isPart || leadsTo(world, field, a, b) ? 'unclear' : 'different';
}

const reached = new WeakMap<World, Map<string, ReadonlySet<string>>>();

/** Whether one comes from a note to another by following a field, once or more often. */
export function leadsTo(world: World, field: string, from: string, to: string): boolean {
	const known = reached.get(world) ?? new Map<string, ReadonlySet<string>>();
	reached.set(world, known);
	const key = `${from}/${field}`;
	const all = known.get(key) ?? walk(world, field, from);
	known.set(key, all);
	return all.has(to);
}

function walk(world: World, field: string, from: string): ReadonlySet<string> {
	const seen = new Set<string>();
	let edge = [from];
	while (edge.length > 0) {
		edge = edge.flatMap((slug) =>
			(world.byNote.get(slug) ?? []).flatMap((fact) => {
				const next = String(fact.value);
				if (fact.field !== field || seen.has(next)) return [];
				seen.add(next);
				return next;
			})
		);
	}
	return seen;
}
