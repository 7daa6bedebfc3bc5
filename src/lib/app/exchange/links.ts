import {
	accept,
	linkOf,
	readAllCarried,
	readCarriedFile,
	readCarriedText,
	writeCarriedFile,
	type Carried,
	type CarriedKind
} from '$lib/share';
import { decline, type Exchanged } from './problem';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A link that holds the whole assignment behind its `#`.
 * @param base the address of the start page in a language, as in `https://example.org/diwan/ar/`
 */
export function assignmentLink(bytes: Bytes, base: string): string {
	return linkOf({ kind: 'assignment', bytes }, base);
}

/** A link that holds the whole sealed result behind its `#`. */
export function resultLink(bytes: Bytes, base: string): string {
	return linkOf({ kind: 'result', bytes }, base);
}

/** The bytes of a file, to be named `.diwan`. */
export function messageFile(bytes: Bytes, kind: CarriedKind): Bytes {
	return writeCarriedFile({ kind, bytes });
}

/**
 * Finds an assignment or a result in a link, the text of a QR code, a text with other words around
 * it, or a file. Nothing is verified yet.
 * @returns why not: `nothingFound`, `cutOff`, `newer`
 */
export function readCarried(found: string | Uint8Array): Exchanged<Carried> {
	const read = typeof found === 'string' ? readCarriedText(found) : readCarriedFile(found);
	return read.ok ? accept(read.value) : decline(read);
}

/** All that are in a text, in its order: several links may be pasted at once. */
export function readEveryCarried(text: string): readonly Exchanged<Carried>[] {
	return readAllCarried(text).map((read) => (read.ok ? accept(read.value) : decline(read)));
}
