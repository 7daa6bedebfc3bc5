export { StoreError } from './store';
export type {
	Commit,
	CommitResult,
	Journal,
	Store,
	StoredLog,
	StoredStates,
	StoreFailure
} from './store';
