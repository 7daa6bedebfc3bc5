/**
 * Makes a reader of records that lie under a name of their own. What says that it is something else
 * than its name is damaged: shown, it would be counted as another, and deleted in its place.
 */
export function readAt<T>(
	read: (record: unknown) => T | undefined,
	nameOf: (value: T) => string
): (record: unknown, name: string) => T | undefined {
	return (record, name) => {
		const value = read(record);
		return value !== undefined && nameOf(value) === name ? value : undefined;
	};
}
