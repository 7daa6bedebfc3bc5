import type { CardId } from '$lib/cards';
import type { LogEntry } from '$lib/schedule';
import { StoreError } from '../store';
import { packEntries } from './pack-entries';
import { isPlain, isSame } from './shape';
import { squeeze, unsqueeze } from './squeeze';
import { unpackEntries } from './unpack-entries';

type Bytes = Uint8Array<ArrayBuffer>;

/** The first byte of a chunk. Every version that ever was stays readable. */
const version = 1;

/** Whether an entry can be in a chunk: all that an app has made can, but not, say, a `Map` in it. */
export function canSeal(entry: LogEntry): boolean {
	return isPlain(entry);
}

/**
 * Seals entries into a chunk, about a twentieth of their size.
 * @param entries that `canSeal`, in id order, each once
 * @throws if they would not come out of it just as they went in
 */
export async function sealChunk(entries: readonly LogEntry[]): Promise<Bytes> {
	const squeezed = await squeeze(packEntries(entries));
	const chunk = new Uint8Array(1 + squeezed.length);
	chunk[0] = version;
	chunk.set(squeezed, 1);
	// The rows will be gone: nothing but the bytes themselves can tell that it is all in them.
	const opened = await openChunk(chunk);
	if (!isSame(opened, entries)) throw new Error('A chunk does not hold what was put in');
	return chunk;
}

/**
 * The entries of a chunk in id order, all of them or those of one card.
 * @returns `undefined` if bytes of it have changed
 * @throws `StoreError` `newer` for the chunk of a later build
 */
export async function openChunk(chunk: Bytes, cardId?: CardId): Promise<LogEntry[] | undefined> {
	if ((chunk[0] ?? 0) > version) {
		throw new StoreError('newer', `a chunk of version ${String(chunk[0])}`);
	}
	const packed = await unsqueeze(chunk.subarray(1)).catch(() => {
		// No more is said than that the bytes are not what was squeezed; by each engine in its own way.
		return undefined;
	});
	return packed && unpackEntries(packed, cardId);
}
