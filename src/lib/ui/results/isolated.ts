/** A text that keeps its own direction within a sentence: names and codes are of either script. */
export function isolated(text: string): string {
	return `${String.fromCodePoint(0x2068)}${text}${String.fromCodePoint(0x2069)}`;
}
