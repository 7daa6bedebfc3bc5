import type { Locator } from '@playwright/test';
import decodeQR from 'qr/decode.js';

/** Pixels a module, about as a camera has them. */
const scale = 6;

/** What a drawn QR code says. @param code the `svg` that it is drawn as */
export async function readQrCode(code: Locator): Promise<string> {
	const drawn = await code.evaluate((svg) => ({
		viewBox: svg.getAttribute('viewBox') ?? '',
		path: svg.querySelector('path')?.getAttribute('d') ?? ''
	}));
	const side = Number(drawn.viewBox.split(' ')[2]) * scale;
	const data = new Uint8Array(side * side * 4).fill(255);
	for (const [, x = '', y = '', run = ''] of drawn.path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
		for (let row = 0; row < scale; row += 1) {
			const start = (Number(y) * scale + row) * side + Number(x) * scale;
			for (let column = 0; column < Number(run) * scale; column += 1) {
				data.fill(0, (start + column) * 4, (start + column) * 4 + 3);
			}
		}
	}
	return decodeQR({ width: side, height: side, data });
}
