import { afterEach, describe, expect, it, vi } from 'vitest';
import { collectCodes, qrOf } from './codes';
import { openScanner } from './open-scanner';
import { openQrReader } from './qr-reader';
import { readQrFromImage } from './read-qr-from-image';
import type { QrPicture } from '$lib/share';

const base = 'https://example.org/diwan/ar/';
const bytes = Uint8Array.from({ length: 300 }, (_, at) => (at * 89) % 256);

afterEach(() => {
	vi.restoreAllMocks();
});

describe('a code', () => {
	it('is read from a picture of it', async () => {
		const [code, ...others] = qrOf(bytes, 'result', base);
		expect(others).toEqual([]);
		const read = await readQrFromImage(await pictureOf(code));
		expect(read).toEqual({ ok: true, value: [code?.text] });
		expect(collectCodes().take(code?.text ?? '')).toEqual({
			kind: 'whole',
			carried: { kind: 'result', bytes }
		});
	});

	it('is read from a photo that is grey, askew and blurred', async () => {
		const [code] = qrOf(bytes, 'result', base);
		const photo = await pictureOf(code, (pen) => {
			pen.filter = 'blur(1.2px) contrast(0.6) brightness(0.9)';
			pen.rotate(0.12);
			pen.translate(60, 10);
		});
		expect(await readQrFromImage(photo)).toEqual({ ok: true, value: [code?.text] });
	});

	it('is not found where there is none, nor a picture where there is none', async () => {
		expect(await readQrFromImage(await pictureOf(undefined))).toEqual({
			ok: false,
			reason: 'noCode'
		});
		expect(await readQrFromImage(new Blob(['<svg onload=alert(1)>']))).toEqual({
			ok: false,
			reason: 'notAPicture'
		});
	});
});

describe('a carousel', () => {
	it('is read and joined, picture by picture, by one reader', async () => {
		const long = Uint8Array.from({ length: 900 }, (_, at) => (at * 31) % 256);
		const codes = qrOf(long, 'result', base);
		expect(codes.length).toBeGreaterThan(2);
		const reader = await openQrReader();
		const collector = collectCodes();
		const taken = [];
		for (const code of [...codes].reverse()) {
			const picture = await createImageBitmap(await pictureOf(code));
			for (const text of await reader.read(picture, true)) taken.push(collector.take(text));
		}
		reader.close();
		expect(taken.at(-1)).toEqual({ kind: 'whole', carried: { kind: 'result', bytes: long } });
	});
});

describe('the camera', () => {
	it('tells what the codes before it say, until it is stopped', async () => {
		const [code] = qrOf(bytes, 'result', base);
		const canvas = await canvasOf(code);
		const stream = canvas.captureStream();
		vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockResolvedValueOnce(stream);
		const video = document.createElement('video');
		const seen = Promise.withResolvers<string>();
		const opened = await openScanner(video, seen.resolve);
		if (!opened.ok) throw new Error(opened.reason);
		expect(await seen.promise).toBe(code?.text);
		opened.value.stop();
		expect(video.srcObject).toBeNull();
		expect(stream.getTracks().map(({ readyState }) => readyState)).toEqual(['ended']);
	});

	it('is told as refused', async () => {
		const refusal = new DOMException('Permission denied', 'NotAllowedError');
		vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValueOnce(refusal);
		const opened = await openScanner(document.createElement('video'), () => undefined);
		expect(opened).toEqual({ ok: false, reason: 'cameraRefused' });
	});

	it('that is not there, or not allowed, is told', async () => {
		const opened = await openScanner(document.createElement('video'), () => undefined);
		expect(opened.ok ? 'opened' : opened.reason).toMatch(/^(noCamera|cameraRefused)$/);
	});
});

/** Eight pixels a module, on white. */
async function pictureOf(
	code: QrPicture | undefined,
	prepare: (pen: OffscreenCanvasRenderingContext2D) => void = () => undefined
): Promise<Blob> {
	const side = ((code?.side ?? 40) + 12) * 8;
	const canvas = new OffscreenCanvas(side, side);
	const pen = canvas.getContext('2d');
	if (!pen) throw new Error('There is no canvas.');
	pen.fillStyle = 'white';
	pen.fillRect(0, 0, side, side);
	pen.fillStyle = 'black';
	prepare(pen);
	pen.scale(8, 8);
	if (code) pen.fill(new Path2D(code.path));
	return canvas.convertToBlob();
}

/** As a camera would show it: drawn again and again. */
async function canvasOf(code: QrPicture | undefined): Promise<HTMLCanvasElement> {
	const picture = await createImageBitmap(await pictureOf(code));
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [picture.width, picture.height];
	const draw = () => {
		canvas.getContext('2d')?.drawImage(picture, 0, 0);
		requestAnimationFrame(draw);
	};
	draw();
	return canvas;
}
