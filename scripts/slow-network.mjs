import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Puts a slow link before a local server. The browser's own throttling leaves out service workers,
 * and theirs is most of what a first visit downloads.
 *
 * @param {number} port of the server
 * @param {{ roundTripMs: number, bytesPerSecond: number }} link all connections share its width
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function slowNetwork(port, { roundTripMs, bytesPerSecond }) {
	let linkFreeAt = 0;

	/** @param {number} bytes @returns {number} when they have come down the link */
	const arrival = (bytes) => {
		linkFreeAt = Math.max(performance.now(), linkFreeAt) + (bytes / bytesPerSecond) * 1000;
		return linkFreeAt + roundTripMs / 2;
	};

	const proxy = createServer((client) => {
		const server = connect(port, 'localhost');
		// A connection is open only after a round trip of its own.
		const openAt = performance.now() + roundTripMs;
		forward(client, server, () => Math.max(performance.now(), openAt) + roundTripMs / 2);
		forward(server, client, arrival);
	});
	await new Promise((resolve) => proxy.listen(0, 'localhost', () => resolve(undefined)));
	const address = proxy.address();
	if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
	return {
		origin: `http://localhost:${address.port}`,
		close: () => new Promise((resolve) => proxy.close(() => resolve()))
	};
}

/**
 * @param {import('node:net').Socket} from
 * @param {import('node:net').Socket} to
 * @param {(bytes: number) => number} arrivalOf when a chunk of that size has to be passed on
 */
function forward(from, to, arrivalOf) {
	let passed = Promise.resolve();
	from.on('data', (chunk) => {
		const at = arrivalOf(chunk.length);
		passed = passed
			.then(() => sleep(Math.max(0, at - performance.now())))
			.then(() => void to.write(chunk));
	});
	from.on('close', () => void passed.then(() => to.destroy()));
	// Either side may hang up at any time; `close` follows and ends the other.
	from.on('error', () => from.destroy());
}
