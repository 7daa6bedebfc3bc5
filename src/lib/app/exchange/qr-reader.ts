import type { QrAnswer, QrQuestion } from './qr-worker';

/** Reads codes, one picture after another. */
export interface QrReader {
	/**
	 * What the codes in a picture say; none where none can be read.
	 * @param isPhoto takes its time, as there is no next picture
	 */
	read(picture: ImageBitmap, isPhoto: boolean): Promise<readonly string[]>;
	close(): void;
}

/** What this needs of a `BarcodeDetector`, which not every browser has, nor TypeScript. */
interface Detector {
	detect(picture: ImageBitmap): Promise<readonly { readonly rawValue: string }[]>;
}

/** The browser's own reader where it has one, and ours, which comes when it is needed. */
export async function openQrReader(): Promise<QrReader> {
	const detector = await ownDetector();
	let decoder: QrReader | undefined;
	return {
		async read(picture, isPhoto) {
			const found = (await detector?.detect(picture).catch(() => [])) ?? [];
			const texts = found.map(({ rawValue }) => rawValue).filter((text) => text !== '');
			// On a frame of the camera one reader is enough: there will be another frame.
			if (texts.length > 0 || (detector && !isPhoto)) {
				picture.close();
				return texts;
			}
			decoder ??= openDecoder();
			return decoder.read(picture, isPhoto);
		},
		close() {
			decoder?.close();
		}
	};
}

async function ownDetector(): Promise<Detector | undefined> {
	const Own: unknown = Reflect.get(globalThis, 'BarcodeDetector');
	if (!isDetectorClass(Own)) return undefined;
	try {
		const formats = await Own.getSupportedFormats();
		return formats.includes('qr_code') ? new Own({ formats: ['qr_code'] }) : undefined;
	} catch {
		// There by name only, as on desktops without the service behind it.
		return undefined;
	}
}

interface DetectorClass {
	new (options: { readonly formats: readonly string[] }): Detector;
	getSupportedFormats(): Promise<readonly string[]>;
}

function isDetectorClass(value: unknown): value is DetectorClass {
	return typeof value === 'function' && 'getSupportedFormats' in value;
}

/** Ours, in a worker: the page stays as quick as it was. */
function openDecoder(): QrReader {
	const worker = new Worker(new URL('./qr-worker.ts', import.meta.url), { type: 'module' });
	const waiting = new Map<number, PromiseWithResolvers<readonly string[]>>();
	let last = 0;
	worker.addEventListener('message', ({ data }: MessageEvent<QrAnswer>) => {
		waiting.get(data.number)?.resolve(data.text === undefined ? [] : [data.text]);
		waiting.delete(data.number);
	});
	worker.addEventListener('error', (event) => {
		// Told here, and not once more as an error of the page.
		event.preventDefault();
		for (const { reject } of waiting.values()) {
			reject(new Error(event.message || 'The reader of codes could not be loaded'));
		}
		waiting.clear();
	});
	return {
		read(picture, isPhoto) {
			last += 1;
			const answer = Promise.withResolvers<readonly string[]>();
			waiting.set(last, answer);
			const question: QrQuestion = { number: last, picture, isPhoto };
			worker.postMessage(question, [picture]);
			return answer.promise;
		},
		close() {
			worker.terminate();
			for (const { resolve } of waiting.values()) resolve([]);
			waiting.clear();
		}
	};
}
