import { accept } from '$lib/share';
import { decline, type Exchanged, type ExchangeProblem } from './problem';
import { openQrReader, type QrReader } from './qr-reader';

/** A camera that looks for codes until it is stopped. */
export interface Scanner {
	stop(): void;
}

/** Between two looks: codes of a carousel stand for half a second. */
const pauseMs = 60;

/**
 * Shows the camera in a video and tells what the codes before it say, each time that one is seen.
 * @param ontext hears the same text again and again while a code is held before the camera
 * @returns why not: `noCamera`, `cameraRefused`
 */
export async function openScanner(
	video: HTMLVideoElement,
	ontext: (text: string) => void
): Promise<Exchanged<Scanner>> {
	const camera = await openCamera();
	if (!camera.ok) return camera;
	const stream = camera.value;
	const life = new AbortController();
	const stop = () => {
		life.abort();
		for (const track of stream.getTracks()) track.stop();
		if (video.srcObject === stream) video.srcObject = null;
	};
	video.muted = true;
	video.playsInline = true;
	video.srcObject = stream;
	try {
		await video.play();
	} catch (error) {
		stop();
		if (error instanceof DOMException) return decline({ reason: 'noCamera' });
		throw error;
	}
	void look(video, ontext, life.signal).finally(stop);
	return accept({ stop });
}

async function openCamera(): Promise<Exchanged<MediaStream>> {
	if (!('mediaDevices' in navigator)) return decline({ reason: 'noCamera' });
	try {
		return accept(
			await navigator.mediaDevices.getUserMedia({
				audio: false,
				video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 1280 } }
			})
		);
	} catch (error) {
		if (error instanceof DOMException) return decline({ reason: reasonOf(error) });
		throw error;
	}
}

function reasonOf({
	name
}: DOMException): ExchangeProblem['reason'] & ('noCamera' | 'cameraRefused') {
	return name === 'NotAllowedError' || name === 'SecurityError' ? 'cameraRefused' : 'noCamera';
}

async function look(
	video: HTMLVideoElement,
	ontext: (text: string) => void,
	signal: AbortSignal
): Promise<void> {
	const reader = await openQrReader();
	try {
		while (!signal.aborted) {
			for (const text of await textsIn(video, reader)) if (!signal.aborted) ontext(text);
			await new Promise((resolve) => setTimeout(resolve, pauseMs));
		}
	} finally {
		reader.close();
	}
}

async function textsIn(video: HTMLVideoElement, reader: QrReader): Promise<readonly string[]> {
	// Before the first frame, or while the tab is hidden, there is nothing to see.
	if (video.readyState < video.HAVE_CURRENT_DATA || video.videoWidth === 0) return [];
	return reader.read(await createImageBitmap(video), false);
}
