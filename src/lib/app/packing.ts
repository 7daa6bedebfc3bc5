type Bytes = Uint8Array<ArrayBuffer>;

/** Makes bytes smaller, if they can be. */
export async function pack(bytes: Bytes, format: CompressionFormat): Promise<Bytes> {
	const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream(format));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Never holds much more than `mostBytes`: a few kilobytes may unpack to gigabytes.
 * @returns `undefined` for what unpacks to more, or not at all
 */
export async function unpack(
	packed: Bytes,
	format: CompressionFormat,
	mostBytes: number
): Promise<Bytes | undefined> {
	const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream(format));
	const reader = stream.getReader();
	const chunks: Bytes[] = [];
	let length = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
			length += value.length;
			if (length > mostBytes) {
				await reader.cancel();
				return undefined;
			}
			chunks.push(value);
		}
	} catch {
		// The stream says no more than that it cannot be unpacked; each engine in its own class.
		return undefined;
	}
}
