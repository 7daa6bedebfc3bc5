import type { Response } from '$lib/cards';
import type { PartEntry, ReviewEntry } from './log';

/** How much a right answer says about the memory of the asked card, and does for it. */
export interface Evidence {
	/** The chance, 0 to 1, that somebody who does not know it is right all the same. */
	readonly chance: number;
	/** How much of what recalling it would have done for the memory this does: 0 to 1. */
	readonly transfer: number;
}

/** The learner's own word, or an answer produced from memory: nobody is right by chance. */
export const certain: Evidence = { chance: 0, transfer: 1 };

type Asked = Response['form'] | 'clozeBank';

/**
 * Where recognising takes the place of producing, less is learned by it: tests transfer to other
 * forms, but not wholly (Pan and Rickard 2018, d = .40, most where the responses are alike; Roediger
 * and Marsh 2005 for choices; Little and others 2012 for wrong options that compete; Brabec and
 * others 2021 for claims that are true or false). The literature has no figure that could be taken
 * over: these are starting values, to be fitted from logs in which forms are mixed.
 */
const transfers = {
	recall: 1,
	shortText: 1,
	date: 1,
	number: 1,
	cloze: 1,
	clozeBank: 0.8,
	place: 0.8,
	multi: 0.8,
	choice: 0.7,
	trueFalse: 0.7,
	order: 0.7,
	classify: 0.7,
	match: 0.6
} satisfies Record<Asked, number>;

/** What an answer is worth if it is right, from what the log keeps of it. */
export function evidenceOf(review: Pick<ReviewEntry, 'response' | 'optionIds'>): Evidence {
	const { response } = review;
	const isFromBank = response.form === 'cloze' && response.optionId !== undefined;
	return {
		chance: chanceOf(response, review.optionIds.length),
		transfer: transfers[isFromBank ? 'clozeBank' : response.form]
	};
}

/**
 * What another part of an answer is worth if it is right: the same share as the asked one. Who guesses
 * takes an option or leaves it, or puts two neighbours one way round or the other.
 */
export function evidenceOfPart({
	form,
	offered,
	beside
}: Pick<PartEntry, 'form' | 'offered' | 'beside'>): Evidence {
	const transfer = transfers[form];
	switch (form) {
		case 'multi':
			return { chance: 1 / 2, transfer };
		case 'classify':
			return { chance: oneOf(offered), transfer };
		case 'match':
			return { chance: chanceOfMatch(offered, beside + 1), transfer };
		case 'order':
			return { chance: 1 / 2 ** Math.max(beside, 1), transfer };
	}
}

/**
 * The chance of the asked card's own part alone, as the rating is its own. Of several things that
 * are put in place, all the others are taken as known, which leaves the fewest places to guess at.
 */
function chanceOf(response: Response, offered: number): number {
	switch (response.form) {
		case 'recall':
		case 'shortText':
		case 'date':
		case 'number':
			return 0;
		case 'place':
			return byPointing;
		case 'trueFalse':
			return 1 / 2;
		case 'cloze':
			return response.optionId === undefined ? 0 : oneOf(offered);
		// Who guesses chooses one, as any wrong one beside it spoils the answer. An answer given once
		// may be given again in sorting. In an order, the own part has as many places as there are parts.
		case 'choice':
		case 'multi':
		case 'classify':
		case 'order':
			return oneOf(offered);
		case 'match':
			return chanceOfMatch(offered, response.placements.length);
	}
}

/** A circle of fifty kilometres around the spot is about a fiftieth of a country. */
const byPointing = 1 / 50;

/** One of none or of one would be no question: some log has lost what was offered. */
function oneOf(offered: number): number {
	return 1 / Math.max(offered, 2);
}

/** The mean over the turn at which the own part is placed, with one answer less left at each. */
function chanceOfMatch(offered: number, placed: number): number {
	const turns = Math.max(Math.min(placed, offered - 1), 1);
	let sum = 0;
	for (let turn = 0; turn < turns; turn += 1) sum += oneOf(offered - turn);
	return sum / turns;
}
