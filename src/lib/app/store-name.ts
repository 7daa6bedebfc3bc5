/**
 * The name of the database of the app that is served there.
 * @param basePath as in `/diwan`; keeps two apps on one host apart
 */
export function storeName(basePath: string): string {
	return `diwan${basePath}`;
}
