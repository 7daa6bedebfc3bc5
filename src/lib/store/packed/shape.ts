/*
 * What is alike in many entries and what is not. The shape of an entry is all of it but what stands
 * in columns: so a field that no build knows yet stays in the shape, and nothing is ever dropped.
 */

/** What may have been taken out of an entry, beside its id and its card. */
export type Slot = 'at' | 'studyDay' | 'durationMs' | 'seed' | 'optionIds' | 'response' | 'target';

/** A shape as it is kept: what is left of an entry, and what was taken out. */
export type Shape = readonly [rest: Readonly<Record<string, unknown>>, slots: readonly Slot[]];

/**
 * A response without its texts: 0 stands for each. `undefined` if there is anything in it that
 * could be mistaken for that.
 * @param texts are appended to, in the order in which `filling` asks for them
 */
export function hollow(value: unknown, texts: string[]): unknown {
	if (typeof value === 'string') {
		texts.push(value);
		return 0;
	}
	if (typeof value === 'boolean') return value;
	if (Array.isArray(value)) return all(value.map((each) => hollow(each, texts)));
	if (typeof value !== 'object' || value === null) return undefined;
	const fields = Object.entries(value).map(([key, each]) => [key, hollowField(key, each, texts)]);
	return all(fields.map(([, each]) => each)) && Object.fromEntries(fields);
}

/** The same few forms are in all responses. */
function hollowField(key: string, value: unknown, texts: string[]): unknown {
	return key === 'form' && typeof value === 'string' ? value : hollow(value, texts);
}

function all(values: unknown[]): unknown[] | undefined {
	return values.includes(undefined) ? undefined : values;
}

/** Puts texts back: a function, because one response is like thousands of others. */
export function filling(value: unknown): (nextText: () => string) => unknown {
	if (value === 0) return (nextText) => nextText();
	if (Array.isArray(value)) {
		const each = value.map(filling);
		return (nextText) => each.map((fill) => fill(nextText));
	}
	if (typeof value !== 'object' || value === null) return () => value;
	const fields = Object.entries(value).map(([key, each]) => [key, filling(each)] as const);
	return (nextText) => {
		// Even a field called `__proto__` is filled in and not taken for the prototype: it is there.
		const filled: Record<string, unknown> = { ...value };
		for (const [key, fill] of fields) filled[key] = fill(nextText);
		return filled;
	};
}

/** Whether JSON gives back a value as it is. */
export function isPlain(value: unknown): boolean {
	if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
	if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
	if (typeof value !== 'object') return false;
	if (Array.isArray(value)) {
		// A hole is no key.
		return Object.keys(value).length === value.length && value.every(isPlain);
	}
	return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
}

/** Whether two plain values are equal, in whatever order their fields are. */
export function isSame(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const [ours, theirs] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
	return ours.size === theirs.size && [...ours].every(([key, of]) => isSame(of, theirs.get(key)));
}
