import type { Deck } from '$lib/cards';
import { isFree, type Drawn } from './against-each-other';
import type { Cell } from './blueprint';
import { candidateOf, candidatesFor } from './candidates';
import type { SetItem } from './quiz-set';

/** How many redraws are looked at before other options are given up. */
const mostRedraws = 16;

/**
 * Another card in the stead of one, of the same sort: form, direction and first topic as they are,
 * or as the given cell of a blueprint asks. Again and again, it goes through all there are.
 * @returns what to put there, or `undefined` if there is nothing else that fits the set
 */
export function reroll(deck: Deck, set: Drawn, place: number, cell?: Cell): SetItem | undefined {
	const present = set.items[place];
	if (!present) return undefined;
	const wanted = cell ?? sortOf(deck, present);
	const candidates = candidatesFor(deck, wanted, { seed: set.seed, salt: `${set.seed}:reroll` });
	// The round is the same however it was entered, so that nothing comes twice before all have come.
	const all = Array.from({ length: candidates.count }, (_, index) => index);
	const at = all.findIndex((index) => candidates.at(index)?.setItem.cardId === present.cardId);
	const inTurn = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))];
	const found = inTurn.find((index) => {
		const candidate = candidates.at(index);
		return candidate !== undefined && isFree(deck, set, place, candidate);
	});
	return found === undefined ? undefined : candidates.at(found)?.setItem;
}

/**
 * The same card asked in the same way with other options.
 * @returns what to put there, or `undefined` if other draws give nothing else that fits the set
 */
export function redraw(deck: Deck, set: Drawn, place: number): SetItem | undefined {
	const present = set.items[place];
	const now = present && candidateOf(deck, set.seed, present);
	if (!present || !now) return undefined;
	const look = (candidate: typeof now) => looksOf(candidate.versions[0] ?? {});
	for (let more = 1; more <= mostRedraws; more += 1) {
		const next = { ...present, draw: present.draw + more };
		const candidate = candidateOf(deck, set.seed, next);
		if (candidate && look(candidate) !== look(now) && isFree(deck, set, place, candidate)) {
			return next;
		}
	}
	return undefined;
}

/** What a cell would ask for to get such an item. */
function sortOf(deck: Deck, { cardId, way }: SetItem): Cell {
	const topic = deck.byId.get(cardId)?.note.topics[0];
	return { count: 1, ...way, ...(topic === undefined ? {} : { topic }) };
}

/** All that a reader sees of an item, but for its name. */
function looksOf(item: object): string {
	return JSON.stringify({ ...item, id: '' });
}
