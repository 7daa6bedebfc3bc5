import { decodeQR } from 'qr/decode.js';

/** A picture to look for a code in. It is closed here. */
export interface QrQuestion {
	readonly number: number;
	readonly picture: ImageBitmap;
	/** A photo is worth the time that a frame of a camera is not: the next one comes at once. */
	readonly isPhoto: boolean;
}

/** What the code says; `text` is absent where none can be read. */
export interface QrAnswer {
	readonly number: number;
	readonly text?: string;
}

/** A photo of twelve megapixels needs less. */
const photoLimitMs = 3_000;

addEventListener('message', ({ data }: MessageEvent<QrQuestion>) => {
	const { number, picture, isPhoto } = data;
	const text = textIn(picture, isPhoto);
	picture.close();
	tell({ number, ...(text === undefined ? {} : { text }) });
});

function textIn(picture: ImageBitmap, isPhoto: boolean): string | undefined {
	const { width, height } = picture;
	const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
	if (!pen) return undefined;
	// Where a picture is clear, paper is white.
	pen.fillStyle = 'white';
	pen.fillRect(0, 0, width, height);
	pen.drawImage(picture, 0, 0);
	try {
		return decodeQR(
			pen.getImageData(0, 0, width, height),
			isPhoto ? { effort: Infinity, timeLimit: photoLimitMs } : {}
		);
	} catch {
		// That is how it says that there is no code.
		return undefined;
	}
}

function tell(answer: QrAnswer): void {
	postMessage(answer);
}
