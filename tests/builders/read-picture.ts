import type { layOutPicture } from '$lib/ui';

type Stroke = ReturnType<typeof layOutPicture>['strokes'][number];
type TextStroke = Extract<Stroke, { readonly kind: 'text' }>;
type BoxStroke = Extract<Stroke, { readonly kind: 'box' }>;

/** A part of a picture, read as a reader does: by its words, and plots by their scales. */
export interface ReadPart {
	/** In the order in which they were written, but for the scale. */
	readonly words: readonly string[];
	/** What columns stand for, by their places along the axis. */
	columns(count: number): readonly number[];
	/** What the points of a line, and of the edges of an area, stand for. */
	line(): readonly number[];
	band(): { readonly high: readonly number[]; readonly low: readonly number[] };
	/** Shares of the whole width, of the bars in an ink. */
	bars(ink: 'accent' | 'band'): readonly number[];
	/** Of the days of a calendar, how dark each is, 0 to 4, and then of its key. */
	levels(): readonly number[];
}

const [start, whole, scaleWidth] = [64, 952, 70];

/** The parts of a picture by their headings; what is above them all by ''. */
export function readPicture({
	strokes
}: ReturnType<typeof layOutPicture>): ReadonlyMap<string, ReadPart> {
	const parts = new Map<string, Stroke[]>([['', []]]);
	let current = '';
	for (const [place, stroke] of strokes.entries()) {
		const next = strokes[place + 1];
		// A heading has a line across the page under it.
		const isHeading =
			stroke.kind === 'text' && next?.kind === 'box' && next.height === 2 && next.width === whole;
		if (isHeading) {
			current = plainText(stroke.text);
			parts.set(current, []);
		} else parts.get(current)?.push(stroke);
	}
	return new Map([...parts].map(([name, of]) => [name, readPart(of)]));
}

function readPart(strokes: readonly Stroke[]): ReadPart {
	const texts = strokes.flatMap((stroke) => (stroke.kind === 'text' ? [stroke] : []));
	const boxes = strokes.flatMap((stroke) => (stroke.kind === 'box' ? [stroke] : []));
	// Each line of a scale is followed by its number.
	const ticks = strokes.flatMap((stroke, place) => {
		const named = strokes[place + 1];
		return stroke.kind === 'box' && stroke.height === 1 && named?.kind === 'text'
			? [{ y: stroke.y, value: numberOf(named), named }]
			: [];
	});
	const scale = ticks.map(({ named }) => named);
	const [bottom, top] = [ticks[0], ticks.at(-1)];
	const valueAt = (y: number) => {
		if (!bottom || !top || bottom.value !== 0) throw new Error('There is no scale from nothing');
		return ((bottom.y - y) / (bottom.y - top.y)) * top.value;
	};
	const area = strokes.find((stroke) => stroke.kind === 'area');
	return {
		words: texts.filter((text) => !scale.includes(text)).map(({ text }) => plainText(text)),
		columns(count) {
			const each = (whole - scaleWidth) / count;
			const values = Array.from({ length: count }, () => 0);
			for (const box of boxes.filter(({ ink, height }) => ink === 'accent' && height > 1)) {
				if (!bottom || Math.abs(box.y + box.height - bottom.y) > 1e-6) throw new Error('It floats');
				values[Math.floor((box.x - start - scaleWidth) / each)] = valueAt(box.y);
			}
			return values;
		},
		line: () => {
			const line = strokes.find((stroke) => stroke.kind === 'line');
			return line?.points.map(([, y]) => valueAt(y)) ?? [];
		},
		band() {
			const all = area?.points.map(([, y]) => valueAt(y)) ?? [];
			return {
				high: all.slice(0, all.length / 2),
				low: all.slice(all.length / 2).toReversed()
			};
		},
		bars: (ink) =>
			boxes.filter((box) => box.ink === ink && isBar(box)).map(({ width }) => width / whole),
		levels: () => boxes.filter(isDay).map(({ ink, share }) => (ink === 'rule' ? 0 : share * 4))
	};
}

/** The bars of topics; their key is of other measures. */
function isBar({ x, height }: BoxStroke): boolean {
	return x === start && height === 18;
}

function isDay({ width, height }: BoxStroke): boolean {
	return width === 28 && height === 28;
}

function numberOf({ text }: TextStroke): number {
	return Number(text.replaceAll(',', ''));
}

/** Without the spaces that keep words together. */
export function plainText(text: string): string {
	return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}
