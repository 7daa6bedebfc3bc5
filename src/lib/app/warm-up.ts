import { gettingReady, type Deck } from '$lib/cards';
import type { World } from './world';

/** Short enough that a tap in between is not noticed to wait. */
const sliceMs = 4;
const pauseMs = 16;

/** The first question comes first; whoever reads it takes longer than this. */
const startMs = 1500;
/** After a tap the screen comes first, and within a second there is often another. */
const restMs = 1000;

/** Gets a deck ready for questions of every kind, a little at a time, while the learner reads. */
export class WarmUp {
	readonly #world: Pick<World, 'now'>;
	readonly #steps: Generator<void>;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(deck: Deck, world: Pick<World, 'now'>) {
		this.#world = world;
		this.#steps = gettingReady(deck);
		this.#goOnAfter(startMs);
	}

	/** Makes way for what was just tapped. */
	rest(): void {
		if (this.#timer !== undefined) this.#goOnAfter(restMs);
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}

	#goOnAfter(ms: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#work();
		}, ms);
	}

	#work(): void {
		const startedAt = this.#world.now();
		while (this.#world.now() - startedAt < sliceMs) {
			if (this.#steps.next().done) {
				this.stop();
				return;
			}
		}
		this.#goOnAfter(pauseMs);
	}
}
