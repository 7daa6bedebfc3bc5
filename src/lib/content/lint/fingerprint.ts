/** A run of this many words in common is copied; shorter ones are the language's own. */
export const runLength = 8;

/**
 * What a text can be recognised by without being there: a hash of every run of its words. It
 * lies in the repository in place of texts that are not ours to keep.
 */
export type Fingerprint = ReadonlySet<string>;

/** A run of words and its hash: 53 bits as 14 hexadecimal digits. */
export interface Run {
	readonly words: string;
	readonly hash: string;
}

/** Every run of words of a text, in its order. Case and punctuation do not count. */
export function runsOf(text: string): readonly Run[] {
	const words = wordsOf(text);
	return words.slice(runLength - 1).map((_, index) => {
		const run = words.slice(index, index + runLength).join(' ');
		return { words: run, hash: hashOf(run) };
	});
}

/** Writes a fingerprint, a hash a line, sorted so that nobody can put the text together again. */
export function writeFingerprint(text: string): string {
	const hashes = [...new Set(runsOf(text).map(({ hash }) => hash))].sort();
	return `${hashes.join('\n')}\n`;
}

/** Reads what `writeFingerprint` wrote. */
export function readFingerprint(lines: string): Fingerprint {
	return new Set(lines.split(/\s+/).filter((line) => line !== ''));
}

function wordsOf(text: string): readonly string[] {
	return text
		.normalize('NFKD')
		.replace(/[\p{M}'’‘ʼ]/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
}

/** Two rows of 32 bits with different multipliers (cyrb53, bryc, public domain). Not for secrets. */
function hashOf(text: string): string {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let index = 0; index < text.length; index += 1) {
		const unit = text.charCodeAt(index);
		high = Math.imul(high ^ unit, 2654435761);
		low = Math.imul(low ^ unit, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
