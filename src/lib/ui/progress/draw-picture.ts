import type { Picture } from './picture';
import type { Ink, Stroke } from './picture-sheet';

/**
 * Draws a picture as a PNG file, in the fonts of the page and the colours of its light theme, which is
 * what is printed and sent.
 * @param rtl mirrors everything: what starts at the left starts at the right
 * @returns rejects where the platform cannot draw
 */
export async function drawPicture(
	picture: Picture,
	rtl: boolean
): Promise<Uint8Array<ArrayBuffer>> {
	const { width, height, strokes } = picture;
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const pen = canvas.getContext('2d');
	if (!pen) throw new Error('There is no canvas to draw on');
	await loadFonts(strokes);
	const colours = lightColours();
	pen.direction = rtl ? 'rtl' : 'ltr';
	pen.fillStyle = colours.sheet;
	pen.fillRect(0, 0, width, height);
	const across = (x: number) => (rtl ? width - x : x);
	for (const stroke of strokes) draw(pen, stroke, colours, across, rtl);
	const blob = await new Promise<Blob | null>((resolve) => {
		canvas.toBlob(resolve, 'image/png');
	});
	if (!blob) throw new Error('The picture could not be written');
	return new Uint8Array(await blob.arrayBuffer());
}

const faces = {
	head: { family: "'Markazi Text', serif", weight: 600 },
	text: { family: "'IBM Plex Sans Arabic', sans-serif", weight: 400 }
} as const;

function fontOf(face: 'head' | 'text', size: number): string {
	const { family, weight } = faces[face];
	return `${String(weight)} ${String(size)}px ${family}`;
}

/** A canvas does not wait for fonts; a face that cannot be had is left to the next one. */
async function loadFonts(strokes: readonly Stroke[]): Promise<void> {
	await Promise.allSettled(
		(['head', 'text'] as const).map((face) => {
			const words = strokes.flatMap((stroke) =>
				stroke.kind === 'text' && stroke.face === face ? [stroke.text] : []
			);
			return document.fonts.load(fontOf(face, 28), words.join(' '));
		})
	);
}

function draw(
	pen: CanvasRenderingContext2D,
	stroke: Stroke,
	colours: Readonly<Record<Ink, string>>,
	across: (x: number) => number,
	rtl: boolean
): void {
	if (stroke.kind === 'box') {
		const { x, y, width, height, ink, share } = stroke;
		pen.globalAlpha = share;
		pen.fillStyle = colours[ink];
		pen.fillRect(rtl ? across(x) - width : x, y, width, height);
		pen.globalAlpha = 1;
	} else if (stroke.kind === 'area') {
		pen.fillStyle = colours[stroke.ink];
		pen.beginPath();
		for (const [x, y] of stroke.points) pen.lineTo(across(x), y);
		pen.fill();
	} else if (stroke.kind === 'line') {
		pen.strokeStyle = colours.accent;
		pen.lineWidth = 5;
		pen.lineJoin = 'round';
		pen.beginPath();
		for (const [x, y] of stroke.points) pen.lineTo(across(x), y);
		pen.stroke();
	} else {
		pen.font = fontOf(stroke.face, stroke.size);
		pen.fillStyle = colours[stroke.ink];
		pen.textAlign = stroke.align;
		pen.fillText(stroke.text, across(stroke.x), stroke.y, stroke.room);
	}
}

/** What the tokens are in the light theme, whichever is on. */
function lightColours(): Record<Ink, string> {
	const probe = document.createElement('span');
	probe.style.colorScheme = 'light';
	document.body.append(probe);
	const colourOf = (token: string) => {
		probe.style.color = token;
		return getComputedStyle(probe).color;
	};
	const colours = {
		ink: colourOf('var(--ink)'),
		soft: colourOf('var(--ink-soft)'),
		rule: colourOf('var(--rule)'),
		accent: colourOf('var(--accent)'),
		band: colourOf('color-mix(in srgb, var(--accent) 25%, var(--sheet))'),
		sheet: colourOf('var(--sheet)')
	};
	probe.remove();
	return colours;
}
