import type { LogEntry } from '$lib/schedule';
import type { ChunkKey } from '../chunk-key';
import { canSeal, sealChunk } from './log-chunk';
import { packEntries } from './pack-entries';
import { inIdOrder } from './sealed-log';
import { isSame } from './shape';
import { unpackEntries } from './unpack-entries';

/** A chunk, what it is kept under, and which entries are new in it. */
export interface SealedMost {
	readonly taken: readonly LogEntry[];
	readonly key: ChunkKey;
	readonly chunk: Uint8Array<ArrayBuffer>;
}

/**
 * Seals entries into a chunk, and passes over those that would not come out of it as they went in:
 * one strange entry must not keep all others from being sealed.
 * @param inside entries of the chunk whose place this one takes; all of them are in it
 * @returns `undefined` if there is nothing to seal, or nothing that can be sealed
 */
export async function sealMost(
	entries: readonly LogEntry[],
	inside: readonly LogEntry[] = []
): Promise<SealedMost | undefined> {
	const plain = entries.filter(canSeal);
	return (await trySeal(plain, inside)) ?? trySeal(plain.filter(comesBack), inside);
}

async function trySeal(
	taken: readonly LogEntry[],
	inside: readonly LogEntry[]
): Promise<SealedMost | undefined> {
	if (taken.length === 0) return undefined;
	const all = inIdOrder(inside, taken);
	try {
		const chunk = await sealChunk(all);
		return { taken, key: [all[0]?.id ?? '', all.at(-1)?.id ?? '', all.length], chunk };
	} catch {
		// Whatever it was, the entries are as good in rows.
		return undefined;
	}
}

/** Whether an entry that is packed alone is the same afterwards: slow, so only after a failure. */
function comesBack(entry: LogEntry): boolean {
	try {
		return isSame(unpackEntries(packEntries([entry])), [entry]);
	} catch {
		// What cannot even be packed does not come back.
		return false;
	}
}
