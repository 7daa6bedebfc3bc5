import { expect, it } from 'vitest';
import { review } from '../builders';
import { openChunk } from './log-chunk';
import { sealMost } from './seal-most';

/** Looks plain, but is another whenever it is looked at. */
function restless(n: number) {
	let looks = 0;
	return Object.defineProperty(review(n), 'mood', { enumerable: true, get: () => (looks += 1) });
}

it('an entry that would not come back is passed over, and the others are sealed', async () => {
	const sealed = await sealMost([review(1), restless(2), review(3)], [review(0)]);
	expect(sealed?.taken).toEqual([review(1), review(3)]);
	expect(sealed?.key).toEqual([review(0).id, review(3).id, 3]);
	expect(await openChunk(sealed?.chunk ?? new Uint8Array())).toEqual([
		review(0),
		review(1),
		review(3)
	]);
});

it('of entries that would not come back there is no chunk, and of none neither', async () => {
	expect(await sealMost([restless(1)], [review(0)])).toBeUndefined();
	expect(await sealMost([], [review(0)])).toBeUndefined();
});
