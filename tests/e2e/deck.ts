import { subjects } from '$content';
import { makeDeck, type Deck } from '$lib/cards';

let deck: Promise<Deck> | undefined;

/** The cards of the subject that is studied, made once for a worker's tests. */
export function theDeck(): Promise<Deck> {
	deck ??= subjects[0].load().then(makeDeck);
	return deck;
}
