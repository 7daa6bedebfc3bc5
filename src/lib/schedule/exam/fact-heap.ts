/**
 * Facts by a key, smallest first, in one heap that is filled anew each day: it allocates nothing, and
 * costs nothing for what is never taken out.
 */
export interface FactHeap {
	readonly clear: () => void;
	readonly add: (fact: number, key: number) => void;
	/** Call once after the last `add`. Returns how many facts there are. */
	readonly arrange: () => number;
	/** Takes out the fact with the smallest key; not to be called more often than there are facts. */
	readonly take: () => number;
}

export function createFactHeap(facts: number): FactHeap {
	const heap = new Int32Array(facts);
	const keys = new Float64Array(facts);
	let size = 0;

	function sink(start: number): void {
		const fact = heap[start] ?? 0;
		const key = keys[fact] ?? 0;
		let place = start;
		for (;;) {
			let child = 2 * place + 1;
			if (child >= size) break;
			const right = child + 1;
			if (right < size && keyAt(right) < keyAt(child)) child = right;
			if (keyAt(child) >= key) break;
			heap[place] = heap[child] ?? 0;
			place = child;
		}
		heap[place] = fact;
	}

	function keyAt(place: number): number {
		return keys[heap[place] ?? 0] ?? 0;
	}

	return {
		clear: () => {
			size = 0;
		},
		add: (fact, key) => {
			heap[size] = fact;
			keys[fact] = key;
			size += 1;
		},
		arrange: () => {
			for (let place = (size >> 1) - 1; place >= 0; place -= 1) sink(place);
			return size;
		},
		take: () => {
			const first = heap[0] ?? 0;
			size -= 1;
			heap[0] = heap[size] ?? 0;
			if (size > 0) sink(0);
			return first;
		}
	};
}
