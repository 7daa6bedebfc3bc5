import type { Attachment } from 'svelte/attachments';
import { onThemeChange, paletteOf, type Palette } from './palette';

/** What there is to draw with. Lengths are in CSS pixels. */
export interface Brush {
	readonly context: CanvasRenderingContext2D;
	readonly width: number;
	readonly height: number;
	readonly palette: Palette;
	/** The height of a line of text, which grows with what the reader has set. */
	readonly textSize: number;
	readonly fontFamily: string;
}

/**
 * Draws a scene on a canvas, as often as the scene, the size or the theme changes, and at most once
 * a frame.
 */
export function stage<Scene>(
	sceneOf: () => Scene,
	draw: (brush: Brush, scene: Scene) => void
): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		const context = canvas.getContext('2d');
		if (!context) return undefined;
		let brush = $state.raw(brushOf(canvas, context));
		const renew = () => {
			brush = brushOf(canvas, context);
		};
		const observer = new ResizeObserver(renew);
		observer.observe(canvas);
		const stopListening = onThemeChange(renew);
		// Text drawn before its font is there would stay as it is.
		void document.fonts.ready.then(renew);

		$effect(() => {
			const [scene, tools] = [sceneOf(), brush];
			const frame = requestAnimationFrame(() => {
				prepare(canvas, tools);
				draw(tools, scene);
			});
			return () => cancelAnimationFrame(frame);
		});
		return () => {
			observer.disconnect();
			stopListening();
		};
	};
}

function brushOf(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): Brush {
	const { fontSize, fontFamily } = getComputedStyle(canvas);
	return {
		context,
		width: canvas.clientWidth,
		height: canvas.clientHeight,
		palette: paletteOf(canvas),
		textSize: parseFloat(fontSize),
		fontFamily
	};
}

/** Sharp on any screen; to set the size of a canvas, even to what it is, clears it. */
function prepare(canvas: HTMLCanvasElement, { context, width, height }: Brush): void {
	const ratio = devicePixelRatio;
	const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
	if (canvas.width !== across || canvas.height !== down) {
		canvas.width = across;
		canvas.height = down;
	}
	context.setTransform(ratio, 0, 0, ratio, 0, 0);
	context.clearRect(0, 0, width, height);
}
