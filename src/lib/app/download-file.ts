/** Long after any browser has begun to read it. */
const releaseAfterMs = 60_000;

/** Gives the reader a file to keep, under a name that the browser may change. */
export function downloadFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
	const type = 'application/octet-stream';
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([bytes], { type }));
	link.download = name;
	link.click();
	setTimeout(() => {
		URL.revokeObjectURL(link.href);
	}, releaseAfterMs);
}
