import type { Brush } from '../views/stage.svelte';
import type { TimeScene } from './time-scene';

/** Of a longer name: with fewer it could be any other. */
const fewestLetters = 12;

/** A text as far as it fits, ending in dots where it does not; nothing where too little would. */
export function fitted(brush: Brush, text: string, room: number): string {
	const width = widthOf(brush, text);
	if (width <= room) return text;
	const letters = Math.floor((text.length * room) / width) - 2;
	return letters < fewestLetters ? '' : `${text.slice(0, letters).trimEnd()}…`;
}

/** To measure a text costs more than to draw it. */
const widths = new Map<string, number>();

export function widthOf({ context }: Brush, text: string): number {
	const key = `${lastFont} ${text}`;
	const known = widths.get(key) ?? context.measureText(text).width;
	widths.set(key, known);
	return known;
}

/** @param fromStart pixels from where lines of text begin, which is on the right in Arabic */
export function write(
	brush: Brush,
	{ isMirrored }: Pick<TimeScene, 'isMirrored'>,
	text: string,
	fromStart: number,
	y: number,
	color: string,
	weight: number
): void {
	const { context, width } = brush;
	setFont(brush, weight);
	context.fillStyle = color;
	context.direction = isMirrored ? 'rtl' : 'ltr';
	context.textAlign = 'start';
	context.fillText(text, isMirrored ? width - fromStart : fromStart, y);
}

/** To set a font is to read it: only where it is another. */
let lastFont = '';

/** At the beginning of a frame, as another canvas may have been drawn on meanwhile. */
export function startText(): void {
	lastFont = '';
}

export function setFont({ context, textSize, fontFamily }: Brush, weight: number): void {
	const font = `${String(weight)} ${String(textSize)}px ${fontFamily}`;
	if (font === lastFont) return;
	context.font = lastFont = font;
}
