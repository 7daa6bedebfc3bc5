import type { CardId } from '$lib/cards';
import { logEntry, type LogEntry } from '$lib/schedule';
import { StoreError } from '../store';
import { packEntries } from './pack-entries';
import { siftRows } from '../parse-rows';
import { isPlain, isSame } from './shape';
import { squeeze, unsqueeze } from './squeeze';
import { unpackEntries } from './unpack-entries';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The first byte of a chunk, which no checksum covers. Every version that ever was stays readable,
 * and none may look like the first one from its second byte on: see `openMarked`.
 */
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
 * @returns `undefined` if bytes of it have changed; a version that is merely too high is read over
 * @throws `StoreError` `newer` for the chunk of a later build
 */
export async function openChunk(chunk: Bytes, cardId?: CardId): Promise<LogEntry[] | undefined> {
	const [mark = 0] = chunk;
	// No build has ever written it.
	if (mark === 0) return undefined;
	const packed = await unsqueeze(chunk.subarray(1)).catch(() => {
		// No more is said than that the bytes are not what was squeezed; by each engine in its own way.
		return undefined;
	});
	if (mark === version) return packed && unpackEntries(packed, cardId);
	const entries = packed && openMarked(packed);
	if (!entries) throw new StoreError('newer', `a chunk of version ${String(mark)}`);
	return cardId === undefined ? entries : entries.filter((entry) => entry.cardId === cardId);
}

/** What is in a chunk of this version of which only the mark has changed; else `undefined`. */
function openMarked(packed: Bytes): LogEntry[] | undefined {
	try {
		const entries = unpackEntries(packed);
		return siftRows(logEntry, entries).damaged === 0 ? entries : undefined;
	} catch {
		// It was packed in a way that this build does not know.
		return undefined;
	}
}
