import { holdAlone } from './hold-alone';

/** Whether what was begun is still what the page is for. */
export type IsOn = () => boolean;

/**
 * One thing after another on one page: what an earlier one leads to, after a wait, comes too late
 * once another was begun. What a page holds alone is let go of with it.
 */
export class Turns {
	#turn = 0;
	#release: (() => void) | undefined;

	/** Begins something else. */
	begin(): IsOn {
		this.letGo();
		this.#turn += 1;
		return this.current();
	}

	/** The thing that is on. */
	current(): IsOn {
		const mine = this.#turn;
		return () => mine === this.#turn;
	}

	/**
	 * Holds something for this page alone, for as long as the thing is on.
	 * @returns `elsewhere` if another page has it; `late` if another thing was begun meanwhile
	 */
	async hold(name: string, isOn: IsOn): Promise<'held' | 'elsewhere' | 'late'> {
		const release = await holdAlone(name);
		if (!isOn()) {
			release?.();
			return 'late';
		}
		if (!release) return 'elsewhere';
		this.#release = release;
		return 'held';
	}

	/** What is held from now on is the caller's to let go of. */
	takeHold(): () => void {
		const release = this.#release;
		this.#release = undefined;
		return () => release?.();
	}

	letGo(): void {
		this.takeHold()();
	}
}
