import { accept, collectFrames, type Carried, type QrMedium } from '$lib/share';
import { qrOf } from './codes';
import { assignmentLink, messageFile, readCarried, readEveryCarried, resultLink } from './links';
import { decline, type Exchanged, type ExchangeProblem } from './problem';
import type { Delivery, Transport } from './transport';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * What was found in something that was brought. `result`: it lies ready to be collected. `part`: of
 * a message that is spread over several codes, of which there are `have`; 0 if they do not fit
 * together, so that all of them have to be read anew.
 */
export type Brought =
	| { readonly kind: 'result' | 'assignment' }
	| { readonly kind: 'part'; readonly have: number; readonly of: number }
	| { readonly kind: 'problem'; readonly problem: ExchangeProblem };

/**
 * Links, codes and files, with people as the carriers: what goes out is given into somebody's hands,
 * and what has come is what somebody has brought.
 */
export interface Hands extends Transport {
	/** Takes a pasted text, the text of a code, or a file. */
	bring(brought: string | Bytes): readonly Brought[];
}

/** @param base the address of the start page in a language, to which links lead */
export function openHands(base: string): Hands {
	const frames = collectFrames();
	let results: Bytes[] = [];

	function sorted(found: Exchanged<Carried>): Brought {
		if (!found.ok) return { kind: 'problem', problem: found };
		if (found.value.kind === 'result') results.push(found.value.bytes);
		return { kind: found.value.kind };
	}

	return {
		put({ kind, bytes }): Promise<Delivery> {
			const link = kind === 'assignment' ? assignmentLink : resultLink;
			const outgoing = {
				link: link(bytes, base),
				codes: (medium: QrMedium) => qrOf(bytes, kind, base, medium),
				file: messageFile(bytes, kind)
			};
			return Promise.resolve({ kind: 'inHand', outgoing });
		},
		collect() {
			const all = results;
			results = [];
			return Promise.resolve(all);
		},
		bring(brought) {
			if (typeof brought !== 'string') return [sorted(readCarried(brought))];
			const part = frames.take(brought);
			if (part) return [part.kind === 'part' ? part : sorted(accept(part.carried))];
			const found = readEveryCarried(brought);
			return (found.length > 0 ? found : [decline({ reason: 'nothingFound' })]).map(sorted);
		}
	};
}
