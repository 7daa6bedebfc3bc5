/** How a text is written on the map. Both grow with what the reader has set. */
export interface Letters {
	/** In pixels. */
	readonly textSize: number;
	/** Of a text in one line, in pixels. */
	readonly widthOf: (text: string) => number;
}

/** @param size in the size of the page's text */
export function lettersOf(size: number, weight: number): Letters {
	const { fontSize, fontFamily } = getComputedStyle(document.documentElement);
	const textSize = size * parseFloat(fontSize);
	const context = document.createElement('canvas').getContext('2d');
	// A little too much for most letters.
	if (!context) return { textSize, widthOf: ({ length }) => length * textSize * 0.6 };
	const font = `${String(weight)} ${String(textSize)}px ${fontFamily}`;
	const widths = new Map<string, number>();
	return {
		textSize,
		widthOf(text) {
			context.font = font;
			const width = widths.get(text) ?? context.measureText(text).width;
			widths.set(text, width);
			return width;
		}
	};
}
