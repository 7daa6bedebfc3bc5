import type { CardId } from '$lib/cards';
import type { CardState, EntryId, LogEntry } from '$lib/schedule';
import { countEntriesReplaced, isFresh, newEntries, nothingCovered, planCommit } from './coverage';
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
	/** Rows of the logs that this one has replaced. */
	let replaced = 0;
	const countEntries = () => replaced + log.size;

	return {
		persistence: 'memory',

		async loadStates(by) {
			const entryCount = countEntries();
			const foldVersion = typeof by === 'object' ? by.foldVersionOf(records.get(by.record)) : by;
			return {
				states: structuredClone(states),
				fresh: isFresh(coverage, foldVersion, entryCount),
				entryCount,
				lastId: [...log.keys()].sort().at(-1)
			};
		},

		async readLog() {
			return { entries: inIdOrder(log.values()), damaged: 0 };
		},

		async entriesOf(cardId) {
			return inIdOrder([...log.values()].filter((entry) => entry.cardId === cardId));
		},

		async commit(commit) {
			const kept = structuredClone(commit);
			const known = new Set(kept.entries.map((entry) => entry.id).filter((id) => log.has(id)));
			const plan = planCommit(kept, { entryCount: countEntries(), known, coverage });
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

		async restore(restoration) {
			const { mode, entries, records: theirs } = structuredClone(restoration);
			if (mode === 'replace') {
				replaced = countEntriesReplaced(countEntries());
				coverage = nothingCovered;
				for (const kept of [log, states, records]) kept.clear();
			}
			for (const entry of newEntries(entries, log)) log.set(entry.id, entry);
			for (const [name, value] of theirs) if (!records.has(name)) records.set(name, value);
		},

		async replaceStates(replacement, foldVersion, basis) {
			if (basis !== countEntries()) return;
			const kept = structuredClone(replacement);
			states.clear();
			for (const state of kept) states.set(state.cardId, state);
			coverage = { foldVersion, entryCount: basis };
		},

		async getRecord(name) {
			return structuredClone(records.get(name));
		},
		async readRecords() {
			return structuredClone(records);
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
