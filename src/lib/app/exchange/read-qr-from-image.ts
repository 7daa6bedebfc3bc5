import { accept } from '$lib/share';
import { decline, type Exchanged } from './problem';
import { openQrReader } from './qr-reader';

/** Larger photos are made smaller first: a code that fills a tenth of them is still clear. */
const mostPixels = 12_000_000;

/**
 * Reads the codes in a photo or a picture.
 * @returns what they say, at least one; or why not: `notAPicture`, `noCode`
 */
export async function readQrFromImage(file: Blob): Promise<Exchanged<readonly string[]>> {
	const picture = await pictureOf(file);
	if (!picture) return decline({ reason: 'notAPicture' });
	const reader = await openQrReader();
	try {
		const texts = await reader.read(picture, true);
		return texts.length > 0 ? accept(texts) : decline({ reason: 'noCode' });
	} finally {
		reader.close();
	}
}

async function pictureOf(file: Blob): Promise<ImageBitmap | undefined> {
	try {
		const picture = await createImageBitmap(file);
		const { width, height } = picture;
		const scale = Math.sqrt(mostPixels / (width * height));
		if (scale >= 1) return picture;
		const resizeWidth = Math.floor(width * scale);
		const smaller = await createImageBitmap(picture, { resizeWidth, resizeQuality: 'medium' });
		picture.close();
		return smaller;
	} catch (error) {
		if (error instanceof DOMException) return undefined;
		throw error;
	}
}
