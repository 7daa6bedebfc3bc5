import type { Form } from '$lib/cards';

/** How long a right answer stays when it moves on by itself. */
const stayMs = 900;

/** Forms whose answer is seen at a glance. */
const quickForms: ReadonlySet<Form> = new Set(['choice', 'trueFalse', 'multi']);

/** Moves on by itself after a right answer, unless the learner wants to read. */
export class AutoAdvance {
	/** Set while it is about to move on. */
	ms = $state<number | undefined>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param form of the item that was answered right; after some it waits for a tap */
	start(form: Form, moveOn: () => void): void {
		if (!quickForms.has(form)) return;
		this.ms = stayMs;
		this.#timer = setTimeout(() => {
			this.ms = undefined;
			moveOn();
		}, stayMs);
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.ms = undefined;
	}
}
