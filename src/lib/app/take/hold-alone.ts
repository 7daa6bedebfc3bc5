/**
 * Takes an attempt for this page alone: two that answer it would overwrite each other.
 * @returns what lets go of it; `undefined` if another page has it. A browser without locks lets
 * every page have it.
 */
export async function holdAlone(name: string): Promise<(() => void) | undefined> {
	if (!('navigator' in globalThis) || !('locks' in navigator)) return () => undefined;
	return new Promise((resolve, reject) => {
		navigator.locks
			.request(name, { ifAvailable: true }, (lock) => {
				if (!lock) {
					resolve(undefined);
					return undefined;
				}
				return new Promise<void>((release) => {
					resolve(release);
				});
			})
			.catch(reject);
	});
}
