/**
 * A part of IndexedDB, of which every request is a promise, and so is all that it leads to: a
 * database, its transactions, with when they are `done`, their object stores and indexes. That much
 * of the library `idb`, with its types, in a quarter of its size.
 */
export function promised<Part extends object>(part: Part): Part {
	return new Proxy(part, {
		get(_, name) {
			if (name === 'done' && part instanceof IDBTransaction) return whenDone(part);
			const found: unknown = Reflect.get(part, name);
			if (typeof found !== 'function') return found;
			const call = (args: unknown[]): unknown => Reflect.apply(found, part, args);
			if (part instanceof IDBObjectStore || part instanceof IDBIndex) {
				// A request that throws rejects like one that fails later: others that were sent are heard.
				if (name !== 'index') return async (...args: unknown[]) => whenGiven(call(args));
			}
			return (...args: unknown[]) => {
				const result = call(args);
				return typeof result === 'object' && result !== null ? promised(result) : result;
			};
		},
		set: (_, name, value) => Reflect.set(part, name, value)
	});
}

function whenGiven(request: unknown): Promise<unknown> {
	return new Promise((resolve, reject) => {
		if (!(request instanceof IDBRequest)) throw new TypeError('Not a request');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new DOMException('Failed', 'UnknownError'));
	});
}

function whenDone(transaction: IDBTransaction): Promise<void> {
	return new Promise((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () =>
			reject(transaction.error ?? new DOMException('Aborted', 'AbortError'));
	});
}
