import type { Connection } from './connection';
import { loadPacked } from './load-packed';
import { StoreError } from './store';

/** When rows are packed. */
export interface Tidying {
	/** As many rows in the tail of the log are sealed into a chunk. */
	readonly rows: number;
	/** As many states that have changed are taken into a new snapshot. */
	readonly states: number;
	/** Calls whenever nobody would notice work, until it is told to stop. */
	readonly whenQuiet: (work: () => void) => () => void;
}

/** A chunk of fewer entries is not much smaller than its rows. */
export const usualTidying: Tidying = { rows: 512, states: 256, whenQuiet };

/** Packs rows whenever it is quiet. Returns how to stop it. */
export function tidyWhenQuiet(connection: Connection, tidying: Tidying): () => void {
	let running: Promise<void> | undefined;
	return tidying.whenQuiet(() => {
		running ??= tidy(connection, tidying).finally(() => (running = undefined));
	});
}

/** Packs what is worth packing. A disk that fails leaves the rows as they were: they are as good. */
export async function tidy(connection: Connection, { rows, states }: Tidying): Promise<void> {
	try {
		const counts = await connection.transact(['log', 'states'], 'readonly', (disk) =>
			Promise.all([disk.objectStore('log').count(), disk.objectStore('states').count()])
		);
		if (counts[0] < rows && counts[1] < states) return;
		const { sealTail, takeSnapshot } = await loadPacked();
		await sealTail(connection, rows);
		await takeSnapshot(connection, states);
	} catch (error) {
		if (!(error instanceof StoreError)) throw error;
	}
}

/** Long after the page is there, for a page that is never left before it is killed. */
const idleAfterMs = 10_000;

/** When the page is left, and once when it has been open for a while. */
function whenQuiet(work: () => void): () => void {
	const timer = setTimeout(work, idleAfterMs);
	const look = () => {
		if (document.visibilityState === 'hidden') work();
	};
	document.addEventListener('visibilitychange', look);
	return () => {
		clearTimeout(timer);
		document.removeEventListener('visibilitychange', look);
	};
}
