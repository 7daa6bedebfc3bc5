import { vi } from 'vitest';

/** What came of drawing on a canvas of which only the figures matter. */
export interface DrawnFigures {
	/** Lines that were stroked with these dashes, as in `4,4`; '' for none. In any colour, if none is said. */
	lines(dashes: string, color?: string): number;
	/** Pictures that were stamped. */
	readonly stamps: number;
}

class CountedPath {
	count = 0;
	readonly moveTo = () => undefined;
	readonly lineTo = () => (this.count += 1);
}

/** Puts in place what a page has to draw with. End it with `vi.unstubAllGlobals()`. */
export function stubCanvas(): void {
	vi.stubGlobal('Path2D', CountedPath);
	vi.stubGlobal('devicePixelRatio', 1);
	vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) });
}

/** Counts what is drawn. */
export function drawnOn(draw: (context: CanvasRenderingContext2D) => void): DrawnFigures {
	const strokes: { readonly count: number; readonly dashes: string; readonly color: string }[] = [];
	let stamps = 0;
	let dashes = '';
	const nothing = () => undefined;
	const canvas = {
		strokeStyle: '',
		setLineDash: (dash: readonly number[]) => (dashes = dash.join()),
		stroke(path?: CountedPath) {
			if (path) strokes.push({ count: path.count, dashes, color: this.strokeStyle });
		},
		drawImage: () => (stamps += 1),
		measureText: (text: string) => ({ width: 7 * text.length }),
		...{ fillText: nothing, strokeText: nothing, beginPath: nothing, arc: nothing }
	};
	draw(canvas as unknown as CanvasRenderingContext2D);
	return {
		lines: (some: string, color?: string) =>
			strokes
				.filter((each) => each.dashes === some && (color === undefined || each.color === color))
				.reduce((sum, { count }) => sum + count, 0),
		stamps
	};
}
