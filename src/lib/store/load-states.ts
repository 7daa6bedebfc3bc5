import { isEntryId, type CardState } from '$lib/schedule';
import { countSealed } from './chunk-key';
import type { Connection } from './connection';
import { isFresh } from './coverage';
import { loadPacked } from './load-packed';
import { isNewAgain, parseCoverage, parseReplaced, siftStates } from './parse-rows';
import type { StoredStates, VersionByRecord } from './store';

/**
 * All that there has to be before the first card, in one transaction: each takes 10 ms on a slow
 * phone. See `Store.loadStates`.
 */
export async function loadStates(
	connection: Connection,
	by: number | string | VersionByRecord
): Promise<StoredStates> {
	const found = await connection.transact(
		['log', 'chunks', 'states', 'meta', 'records'],
		'readonly',
		(disk) => {
			const meta = disk.objectStore('meta');
			return Promise.all([
				// First, so that it is on its way while the rest is read.
				asked(async () => {
					const key = await meta.getKey('snapshot');
					return key === undefined ? undefined : loadPacked();
				}),
				asked(() => meta.get('snapshot')),
				asked(() => disk.objectStore('states').getAll()),
				asked(() => meta.get('coverage')),
				asked(() => disk.objectStore('log').getAllKeys()),
				asked(() => disk.objectStore('chunks').getAllKeys()),
				asked(() => meta.get('replaced')),
				asked(async () =>
					typeof by === 'object' ? disk.objectStore('records').get(by.record) : undefined
				)
			]);
		}
	);
	const [packed, snapshot, rows, coverage, tail, chunks, replaced, record] = found;
	const entryCount = tail.length + countSealed(chunks) + parseReplaced(replaced);
	const foldVersion = typeof by === 'object' ? by.foldVersionOf(record) : by;
	const { states, isWhole } = packed ? packed.statesOf(snapshot, rows) : statesIn(rows);
	return {
		states,
		fresh: isWhole && isFresh(parseCoverage(coverage), foldVersion, entryCount),
		entryCount,
		// A damaged row may sort last; it names nothing.
		lastId: [...chunks.map(([, last]) => last), tail.findLast(isEntryId) ?? '']
			.filter(isEntryId)
			.sort()
			.at(-1)
	};
}

/** A request that throws rejects, like one that fails later: those before it are waited for, too. */
async function asked<T>(request: () => Promise<T>): Promise<T> {
	return request();
}

function statesIn(rows: readonly unknown[]) {
	const { whole, damaged } = siftStates(rows);
	const known = whole.filter((row): row is CardState => !isNewAgain(row));
	return {
		states: new Map(known.map((state) => [state.cardId, state])),
		isWhole: damaged === 0
	};
}
