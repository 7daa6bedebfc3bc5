export { openIndexedDbStore } from './indexed-db-store';
export type { IndexedDbOptions } from './indexed-db-store';
export { createJournal } from './journal';
export { loadMemoryStore } from './load-memory-store';
export { createMemoryStore } from './memory-store';
export { readStoredLog } from './read-log';
export { StoreError } from './store';
export type {
	Commit,
	CommitResult,
	Journal,
	Restoration,
	Store,
	StoredLog,
	StoredStates,
	StoreFailure,
	VersionByRecord
} from './store';
