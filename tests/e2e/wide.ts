/**
 * `npm test` tells each promise by one story. The same in the other language, in another form, on each
 * of the other pages, by a second way to the same end, or as a part that a longer story has too, is told
 * by `npm run test:e2e` alone, which tells all.
 *
 * @param isTold whether `npm test` tells this one too
 * @returns the tag of a story
 */
export function wideBut(isTold: boolean): string[] {
	return isTold ? [] : ['@wide'];
}
