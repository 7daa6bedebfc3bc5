import type { CardId, Grade, Item, Response } from '$lib/cards';
import type { Posed } from './pose-again';

/** A turn that is over. */
export interface DoneTurn {
	readonly item: Item;
	readonly outcome?: { readonly response: Response; readonly grade: Grade };
}

interface EndedTurn {
	readonly item: Item | undefined;
	readonly response: Response | undefined;
	readonly grade: Grade | undefined;
}

/** Long enough for what is on screen to be painted first. */
const paintedAfterMs = 50;

/** What lies behind the item on screen: the turn before, and the one that is probably next. */
export class Backstage {
	/** The turn before, until there is time to take it down. */
	done = $state.raw<DoneTurn | undefined>();
	/** What is probably asked next, made while the learner reads. */
	upcoming = $state.raw<Posed | undefined>();
	#soonTimer: ReturnType<typeof setTimeout> | undefined;

	/** Keeps the turn that ends when `next` comes on, if it is another. */
	turnOver({ item, response, grade }: EndedTurn, next: Item): void {
		const outcome = response && grade && { response, grade };
		this.done = item && item !== next ? { item, ...(outcome && { outcome }) } : undefined;
		this.upcoming = undefined;
	}

	/** The item that lies ready for a card, if it is that card's. */
	readyFor(cardId: CardId | undefined): Posed | undefined {
		return this.upcoming?.posed.cardId === cardId ? this.upcoming : undefined;
	}

	/** Once what is on screen is painted. Whatever else was to be done then is out of date. */
	soon(work: () => void): void {
		clearTimeout(this.#soonTimer);
		this.#soonTimer = setTimeout(work, paintedAfterMs);
	}

	/** Nothing is to be done any more. */
	rest(): void {
		clearTimeout(this.#soonTimer);
	}
}
