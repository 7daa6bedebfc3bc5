import {
	collectFrames,
	qrPictures,
	type Carried,
	type CarriedKind,
	type Collected,
	type QrMedium,
	type QrPicture
} from '$lib/share';
import { readCarried } from './links';
import type { ExchangeProblem } from './problem';

/**
 * A message as QR codes: one that any camera app opens, or a carousel that only Diwan's own scanner
 * joins, to be shown in turn, about half a second each.
 * @param base the address of the start page in a language
 * @param medium on paper a code is larger for the same message, and stands more dirt
 */
export function qrOf(
	bytes: Uint8Array<ArrayBuffer>,
	kind: CarriedKind,
	base: string,
	medium: QrMedium = 'screen'
): readonly QrPicture[] {
	return qrPictures({ kind, bytes }, base, medium);
}

/** What the text of a code has brought. */
export type CodeTaken = Collected | { readonly kind: 'problem'; readonly problem: ExchangeProblem };

/** Takes the texts of codes as they are scanned: whole messages, and parts of carousels. */
export interface CodeCollector {
	readonly take: (text: string) => CodeTaken;
}

export function collectCodes(): CodeCollector {
	const frames = collectFrames();
	return {
		take(text): CodeTaken {
			const part = frames.take(text);
			if (part) return part;
			const read = readCarried(text);
			return read.ok
				? { kind: 'whole', carried: read.value satisfies Carried }
				: { kind: 'problem', problem: read };
		}
	};
}
