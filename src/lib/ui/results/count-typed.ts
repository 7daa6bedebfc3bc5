/**
 * A whole number as somebody typed it, in Latin, Arabic or Persian figures.
 * @returns `undefined` for anything else
 */
export function countTyped(text: string): number | undefined {
	const figures = [...text.trim()].map((figure) => {
		const code = figure.charCodeAt(0);
		const zero = [0x30, 0x660, 0x6f0].find((first) => code >= first && code <= first + 9);
		return zero === undefined ? undefined : code - zero;
	});
	if (figures.length === 0 || figures.includes(undefined)) return undefined;
	return figures.reduce<number>((sum, figure = 0) => sum * 10 + figure, 0);
}
