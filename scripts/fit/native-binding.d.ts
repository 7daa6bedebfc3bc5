/** What is used of fsrs-rs, which is not among the dependencies: see `native.mjs`. */
declare module '@open-spaced-repetition/binding' {
	export class BindingMemoryState {
		constructor(stability: number, difficulty: number);
		readonly stability: number;
		readonly difficulty: number;
	}

	interface NextState {
		readonly memory: BindingMemoryState;
		readonly interval: number;
	}

	export class FSRSBinding {
		constructor(weights?: number[]);
		nextStates(
			memory: BindingMemoryState | undefined,
			desiredRetention: number,
			elapsedDays: number
		): Readonly<Record<'again' | 'hard' | 'good' | 'easy', NextState>>;
	}

	export class FSRSBindingReview {
		constructor(rating: number, elapsedDays: number);
		readonly rating: number;
	}

	export class FSRSBindingItem {
		constructor(reviews: FSRSBindingReview[]);
		readonly reviews: FSRSBindingReview[];
	}

	export function computeParameters(
		items: FSRSBindingItem[],
		options: { enableShortTerm: boolean; timeout: number }
	): Promise<number[]>;
}
