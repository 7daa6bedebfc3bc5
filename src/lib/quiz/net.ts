import type { FormPolicy } from './assignment';

/** How the cards of a blueprint are allotted to forms: see `Lanes`. */
export interface Net {
	/** How many forms there are. */
	readonly forms: number;
	/** The places of a set lie on so many points in turn. */
	readonly points: number;
	/** The cards of a point have so many colours; a prime where there is a degree. */
	readonly colours: number;
	/** Of the polynomials, which meet in at most so many points. */
	readonly degree: number;
	/** How many items of a form may be of cards that are not its own. */
	readonly mostBorrowed: number;
}

/** Two forms may share this part of their items, as percent. */
const mostShared = 20;

/** With so many forms, even in a large class nobody has another's. */
const enoughForms = 64;

/** A class of cards has to have so many times as many as there are places to fill from it. */
const leastChoice = 1.8;

const primes: readonly number[] = [5, 7, 11, 13, 17, 19, 23];

/**
 * The nets to try, the best first: those with enough forms, by how much there is to choose from
 * for each, then those with fewer, by how many. The last one asks the least of the subject.
 * @param cardCount how many cards a set may be drawn from
 */
export function netsFor(policy: FormPolicy, itemCount: number, cardCount: number): readonly Net[] {
	const allowed = Math.floor((itemCount * mostShared) / 100);
	if (policy.kind === 'forms') return [lanesNet(policy.count, allowed)];
	const choiceOf = ({ colours }: Net) => cardCount / (colours * Math.max(1, itemCount));
	const woven = primes.flatMap((colours) =>
		[1, 2].flatMap((degree) => wovenNet(colours, degree, itemCount, allowed) ?? [])
	);
	const parted = [32, 24, 16, 12, 8, 6, 4, 3].map((colours) => lanesNet(colours, allowed));
	const nets = [...woven, ...parted].filter((net) => choiceOf(net) >= leastChoice);
	const isEnough = ({ forms }: Net) => forms >= enoughForms;
	return [
		...nets.filter(isEnough).sort((a, b) => choiceOf(b) - choiceOf(a) || a.degree - b.degree),
		...nets.filter((net) => !isEnough(net)).sort((a, b) => b.forms - a.forms),
		lanesNet(2, allowed)
	];
}

/** Each form has cards of its own, which no other has. */
function lanesNet(forms: number, allowed: number): Net {
	const mostBorrowed = Math.floor(allowed / 2);
	return { forms, points: 1, colours: forms, degree: 0, mostBorrowed };
}

function wovenNet(
	colours: number,
	degree: number,
	itemCount: number,
	allowed: number
): Net | undefined {
	const points = Math.min(colours, itemCount);
	const shared = degree * Math.ceil(itemCount / Math.max(1, points));
	if (shared > allowed || degree >= points) return undefined;
	const mostBorrowed = Math.floor((allowed - shared) / 2);
	return { forms: colours ** (degree + 1), points, colours, degree, mostBorrowed };
}
