import type { CardId, Grade, Item, Response } from '$lib/cards';
import type { Posed } from './pose-again';

/** What was answered, what that was worth, and what the learner has said of it since. */
export interface StudyOutcome {
	readonly response: Response;
	readonly grade: Grade;
	readonly corrected?: 'right' | 'guessed';
}

/** A turn that is over. */
export interface DoneTurn {
	readonly item: Item;
	readonly outcome: StudyOutcome | undefined;
}

interface EndedTurn {
	readonly item: Item | undefined;
	readonly outcome: StudyOutcome | undefined;
}

/** Long enough for what is on screen to be painted first. */
const paintedAfterMs = 50;

/** What lies behind the item on screen: the turn before, and the one that is probably next. */
export class Backstage {
	/** The turn before, until there is time to take it down. */
	done = $state.raw<DoneTurn | undefined>();
	/** What is probably asked next, once it is to be built behind what is on screen. */
	upcoming = $state.raw<Posed | undefined>();
	/** The same as soon as it is made. */
	#made: Posed | undefined;
	#soonTimer: ReturnType<typeof setTimeout> | undefined;

	/** Keeps the turn that ends when `next` comes on, if it is another. */
	turnOver({ item, outcome }: EndedTurn, next: Item): void {
		this.done = item && item !== next ? { item, outcome } : undefined;
		this.#made = this.upcoming = undefined;
	}

	/** The item that lies ready for a card, if it is that card's. */
	readyFor(cardId: CardId | undefined): Posed | undefined {
		return this.#made?.posed.cardId === cardId ? this.#made : undefined;
	}

	/**
	 * Once what is on screen is painted, takes down the turn before, makes the one that comes next, and
	 * has it built: three tasks, because a tap waits for the one that is running.
	 * @param make gives nothing where it is made already, or nothing comes next
	 * @param others more to do after that, each in a task of its own too
	 */
	getReadySoon(make: () => Posed | undefined, ...others: readonly (() => void)[]): void {
		this.soon(
			() => {
				this.done = undefined;
			},
			() => {
				this.#made = make() ?? this.#made;
			},
			() => {
				this.upcoming = this.#made;
			},
			...others
		);
	}

	/**
	 * Does something once what is on screen is painted, and more in tasks of their own after that.
	 * Whatever else was to be done then is out of date.
	 */
	soon(first: () => void, ...others: readonly (() => void)[]): void {
		this.#after(paintedAfterMs, [first, ...others]);
	}

	/** Nothing is to be done any more. */
	rest(): void {
		clearTimeout(this.#soonTimer);
	}

	#after(ms: number, [work, ...others]: readonly (() => void)[]): void {
		clearTimeout(this.#soonTimer);
		if (!work) return;
		this.#soonTimer = setTimeout(() => {
			work();
			this.#after(0, others);
		}, ms);
	}
}
