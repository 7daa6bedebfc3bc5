type Bytes = Uint8Array<ArrayBuffer>;

/** Makes bytes smaller. The format carries a checksum of what is in it (zlib, RFC 1950). */
export function squeeze(bytes: Bytes): Promise<Bytes> {
	return through(bytes, new CompressionStream('deflate'));
}

/** Gives back what was squeezed. Rejects where a byte has changed. */
export function unsqueeze(bytes: Bytes): Promise<Bytes> {
	return through(bytes, new DecompressionStream('deflate'));
}

async function through(
	bytes: Bytes,
	stream: CompressionStream | DecompressionStream
): Promise<Bytes> {
	const piped = new Blob([bytes]).stream().pipeThrough(stream);
	return new Uint8Array(await new Response(piped).arrayBuffer());
}
