import { count } from '../numerals';
import { scaleTo } from './axis';

/** Colours of a picture, by what they are for. */
export type Ink = 'ink' | 'soft' | 'rule' | 'accent' | 'band' | 'sheet';

/** How a line of text looks. */
interface TextLook {
	/** In pixels. */
	readonly size: number;
	readonly face: 'head' | 'text';
	readonly ink: Ink;
	readonly align: 'start' | 'end' | 'center';
	/** Longer text is squeezed into it. */
	readonly room: number;
}

/** One thing to draw. Places are from the start of the line, so that Arabic is mirrored as a whole. */
export type Stroke =
	| (TextLook & {
			readonly kind: 'text';
			readonly x: number;
			/** Of the line that letters stand on. */
			readonly y: number;
			readonly text: string;
	  })
	| {
			readonly kind: 'box';
			readonly x: number;
			readonly y: number;
			readonly width: number;
			readonly height: number;
			readonly ink: Ink;
			/** How much of it covers what is below, 0 to 1. */
			readonly share: number;
	  }
	| { readonly kind: 'line'; readonly points: readonly Point[] }
	/** What lies within a line that ends where it began. */
	| { readonly kind: 'area'; readonly points: readonly Point[]; readonly ink: Ink };

export type Point = readonly [x: number, y: number];

/** In pixels. */
export const pictureWidth = 1080;
export const edge = 64;
export const inner = pictureWidth - 2 * edge;
export const plotHeight = 200;

/** Where a plot is drawn. */
export interface Frame {
	/** Where it starts along the line, and how wide it is. */
	readonly from: number;
	readonly room: number;
	/** How high a value is. */
	up(value: number): number;
}

/** A sheet that is filled from the top. */
export interface Sheet {
	readonly strokes: Stroke[];
	/** Where the next thing comes. */
	y: number;
	text(x: number, text: string, look?: Partial<TextLook>): void;
	box(x: number, y: number, width: number, height: number, ink: Ink, share?: number): void;
	/** The heading of a part. */
	head(text: string): void;
	/** A sentence in place of what is not there. */
	nothing(text: string): void;
	/** A scale with its lines; what is drawn on it follows, and then `labels`. */
	frame(most: number): Frame;
	/** Columns with a scale, and labels that are evenly apart. */
	columns(values: readonly number[], labels: readonly string[]): void;
	labels(from: number, labels: readonly string[]): void;
}

const usual: TextLook = { size: 28, face: 'text', ink: 'ink', align: 'start', room: inner };
const small = { size: 22, ink: 'soft' } as const;
/** Room for the figures of a scale. */
const scaleWidth = 70;

export function createSheet(): Sheet {
	const strokes: Stroke[] = [];
	const sheet: Sheet = {
		strokes,
		y: 0,
		text(x, text, look) {
			strokes.push({ kind: 'text', x, y: sheet.y, text, ...usual, ...look });
		},
		box(x, y, width, height, ink, share = 1) {
			strokes.push({ kind: 'box', x, y, width, height, ink, share });
		},
		head(text) {
			sheet.y += 84;
			sheet.text(edge, text, { size: 42, face: 'head' });
			sheet.y += 16;
			sheet.box(edge, sheet.y, inner, 2, 'rule');
			sheet.y += 28;
		},
		nothing(text) {
			sheet.y += 24;
			sheet.text(edge, text, { size: 24, ink: 'soft' });
		},
		frame(most) {
			const { max, ticks } = scaleTo(most);
			const from = edge + scaleWidth;
			const room = inner - scaleWidth;
			const bottom = sheet.y + plotHeight;
			for (const { at, value } of ticks) {
				const top = bottom - at * plotHeight;
				sheet.box(from, top, room, 1, 'rule');
				sheet.y = top + 8;
				sheet.text(from - 14, count(value), { ...small, align: 'end' });
			}
			sheet.y = bottom;
			return { from, room, up: (value) => bottom - (value / max) * plotHeight };
		},
		columns(values, labels) {
			const { from, room, up } = sheet.frame(Math.max(0, ...values));
			const each = room / values.length;
			for (const [n, value] of values.entries()) {
				if (value === 0) continue;
				// However little it is, it is not nothing.
				const height = Math.max(sheet.y - up(value), 2);
				sheet.box(from + each * (n + 0.1), sheet.y - height, each * 0.8, height, 'accent');
			}
			sheet.labels(from, labels);
		},
		labels(from, labels) {
			const room = edge + inner - from;
			sheet.y += 34;
			for (const [n, label] of labels.entries()) {
				const isLast = n > 0 && n === labels.length - 1;
				const x = from + (n / Math.max(labels.length - 1, 1)) * room;
				const align = n === 0 ? 'start' : isLast ? 'end' : 'center';
				sheet.text(x, label, { ...small, align, room: room / 3 });
			}
		}
	};
	return sheet;
}
