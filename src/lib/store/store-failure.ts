import { StoreError, type StoreFailure } from './store';

/** What a DOMException's name says at any time. */
const always: [string, StoreFailure][] = [
	['QuotaExceededError', 'full'],
	// Safari's "Connection to Indexed Database server lost" and Chromium's "Internal error opening
	// backing store" are both of this name.
	['UnknownError', 'lost'],
	['AbortError', 'lost'],
	['TimeoutError', 'lost'],
	['NotReadableError', 'lost']
];

const failures = {
	opening: new Map<string, StoreFailure>([
		...always,
		['SecurityError', 'unavailable'],
		['NotAllowedError', 'unavailable'],
		['InvalidStateError', 'unavailable'],
		// A newer build than this one has upgraded the database.
		['VersionError', 'newer']
	]),
	working: new Map<string, StoreFailure>([
		...always,
		// The handle was closed under our hands.
		['InvalidStateError', 'lost'],
		// Something that every version of the database has is not there.
		['NotFoundError', 'damaged']
	])
};

/**
 * The `StoreError` for a failure of IndexedDB. What the disk is not to blame for (a value that
 * cannot be cloned, a bug) comes back as it is.
 */
export function toStoreError(error: unknown, phase: keyof typeof failures): unknown {
	if (!(error instanceof DOMException)) return error;
	const failure = failures[phase].get(error.name);
	if (failure === undefined) return error;
	return new StoreError(failure, `${error.name}: ${error.message}`, { cause: error });
}
