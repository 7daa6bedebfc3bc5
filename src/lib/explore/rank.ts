import type { Query, Slips } from './query';
import type { IndexedSpelling } from './search-index';

/** What is added for each departure from the name as it is typed in full. */
const costs = {
	/** A word that is typed only in part. */
	prefix: 1,
	/** Words that begin somewhere behind the first. */
	notFirst: 3,
	/** The words are there, run together or apart. */
	respaced: 4,
	/** More than all of the above: a slip comes behind whatever fits. */
	slip: 20
};

/**
 * How far a query is from a spelling of a name: 0 for the whole of it, more for a part, much more
 * for slips; `undefined` if it is another name.
 */
export function rankOf(query: Query, spelling: IndexedSpelling, slips: Slips): number | undefined {
	return rankOfWords(query, spelling, slips) ?? rankOfJoined(query, spelling, slips);
}

/** Every word asked for begins some word of the name. */
function rankOfWords({ words }: Query, spelling: IndexedSpelling, slips: Slips) {
	let rank = spelling.words.length > words.length ? costs.prefix : 0;
	for (const [position, asked] of words.entries()) {
		let best: number | undefined;
		for (const [place, word] of spelling.words.entries()) {
			const count = slips(asked, word);
			if (count === undefined) continue;
			const cost =
				count * costs.slip +
				(count === 0 && word.text === asked.text ? 0 : costs.prefix) +
				(position === 0 && place > 0 ? costs.notFirst : 0);
			if (best === undefined || cost < best) best = cost;
		}
		if (best === undefined) return undefined;
		rank += best;
	}
	return rank;
}

/** Without its spaces, the query begins the name. */
function rankOfJoined({ joined }: Query, spelling: IndexedSpelling, slips: Slips) {
	const count = slips(joined, spelling.joined);
	return count === undefined ? undefined : costs.respaced + costs.prefix + count * costs.slip;
}
