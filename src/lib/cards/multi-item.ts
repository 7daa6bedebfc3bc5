import type { Card } from './card';
import { commonParts, itemId } from './common-parts';
import type { Deck } from './deck';
import type { MultiItem, Option } from './item';
import { meanSimilarity } from './options';
import { partPhrasesOf } from './part-phrases';
import { createRandom, nextBelow, shuffle } from './random';
import type { Ask } from './way-maker';

export const fewestOptions = 4;
const mostOptions = 6;

/** Wrong options are drawn from this many of the likeliest. */
const wrongBand = 8;

/** What a choice of several is drawn from: the likeliest first, ways to show them. */
interface Drawn<K, W> {
	/** What is right beside the asked card's own. */
	readonly keys: readonly K[];
	readonly wrong: readonly W[];
	readonly ownKey: () => Option;
	readonly key: (one: K) => Option;
	readonly wrongOption: (one: W) => Option;
	/** Puts the options in the order in which they are shown, if chance is not to. */
	readonly sort?: (options: readonly Option[]) => readonly Option[];
}

/** Whether there is enough to draw from: four options, one of them wrong. */
export function isEnough(others: number, wrong: number): boolean {
	return wrong > 0 && 1 + others + Math.min(wrong, wrongBand) >= fewestOptions;
}

/**
 * Draws four to six options. First how many there are, then how many of them are right, each
 * number that can be being as likely: so the number of right ones is no clue to anything.
 */
export function multiItem<K, W>(
	deck: Deck,
	card: Card,
	ask: Ask,
	stem: string,
	from: Drawn<K, W>
): MultiItem | undefined {
	const { keys, ownKey, key, wrongOption, sort } = from;
	if (!isEnough(keys.length, from.wrong.length)) return undefined;
	const random = createRandom(itemId(card, ask));
	const wrong = from.wrong.slice(0, wrongBand);
	const most = Math.min(mostOptions, 1 + keys.length + wrong.length);
	const count = fewestOptions + nextBelow(random, most - fewestOptions + 1);
	const least = Math.max(0, count - 1 - wrong.length);
	const otherKeys = least + nextBelow(random, Math.min(keys.length, count - 2) - least + 1);
	const right = [ownKey(), ...shuffle(random, keys).slice(0, otherKeys).map(key)];
	const drawnWrong = shuffle(random, wrong).slice(0, count - right.length);
	const mixed = shuffle(random, [...right, ...drawnWrong.map(wrongOption)]);
	const options = sort ? sort(mixed) : mixed;
	const keyIds = right.map(({ id }) => id);
	const shownKeys = options.filter(({ id }) => keyIds.includes(id)).map(({ text }) => text);
	return {
		form: 'multi',
		...commonParts(deck, card, ask),
		stem,
		answer: partPhrasesOf(ask.locale).series(shownKeys),
		difficulty: meanSimilarity(options),
		options,
		keyIds
	};
}
