import type { CardId } from '$lib/cards';
import type { CardState, EntryId, LogEntry } from '$lib/schedule';
import { isFresh, nothingCovered, planCommit } from './coverage';
import type { Store } from './store';

/**
 * The in-memory twin of the disk: for tests, and for a browser that gives no disk. Values go in
 * and out as structured clones, as on disk. It never rejects with a `StoreError`.
 */
export function createMemoryStore(): Store {
	const log = new Map<EntryId, LogEntry>();
	const states = new Map<CardId, CardState>();
	const records = new Map<string, unknown>();
	let coverage = nothingCovered;

	return {
		persistence: 'memory',

		async loadStates(foldVersion) {
			const fresh = isFresh(coverage, foldVersion, log.size);
			return { states: structuredClone([...states.values()]), fresh, entryCount: log.size };
		},

		async readLog() {
			return { entries: inIdOrder(log.values()), damaged: 0 };
		},

		async lastEntryId() {
			return inIdOrder(log.values()).at(-1)?.id;
		},

		async entriesOf(cardId) {
			return inIdOrder([...log.values()].filter((entry) => entry.cardId === cardId));
		},

		async commit(commit) {
			const kept = structuredClone(commit);
			const known = new Set(kept.entries.map((entry) => entry.id).filter((id) => log.has(id)));
			const plan = planCommit(kept, { entryCount: log.size, known, coverage });
			for (const entry of plan.added) log.set(entry.id, entry);
			if (plan.coverage !== undefined) {
				coverage = plan.coverage;
				for (const [cardId, state] of kept.states) {
					if (state === null) states.delete(cardId);
					else states.set(cardId, state);
				}
			}
			return plan.result;
		},

		async replaceStates(replacement, foldVersion, basis) {
			if (basis !== log.size) return;
			const kept = structuredClone(replacement);
			states.clear();
			for (const state of kept) states.set(state.cardId, state);
			coverage = { foldVersion, entryCount: basis };
		},

		async getRecord(name) {
			return structuredClone(records.get(name));
		},
		async putRecord(name, value) {
			records.set(name, structuredClone(value));
		},
		async deleteRecord(name) {
			records.delete(name);
		},

		close() {
			// Memory is not a thing to let go of while somebody may still call.
		}
	};
}

function inIdOrder(entries: Iterable<LogEntry>): readonly LogEntry[] {
	return structuredClone([...entries].sort((a, b) => (a.id < b.id ? -1 : 1)));
}
