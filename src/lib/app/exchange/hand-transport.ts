import type { Carried, QrPicture } from '$lib/share';
import { collectCodes, qrOf } from './codes';
import { messageFile, readCarried, readEveryCarried, resultLink } from './links';
import { messageIdOf } from './seal-attempt';
import type { Delivery, Transport } from './transport';

type Bytes = Uint8Array<ArrayBuffer>;

/** A message as a person can carry it: to be shown, sent or saved. */
export interface Outgoing {
	readonly id: string;
	readonly link: string;
	readonly codes: readonly QrPicture[];
	/** To be named `.diwan`. */
	readonly file: Bytes;
}

/**
 * Links, codes and files, with a person as the carrier: what goes out is given to somebody's hands,
 * and what comes in is all that was found so far in what they have brought.
 */
export interface HandTransport extends Transport {
	/**
	 * Takes a pasted text, the text of a code, or a file.
	 * @returns the ids of results that have not come before
	 */
	take(brought: string | Bytes): Promise<readonly string[]>;
}

/**
 * @param base the address of the start page in a language
 * @param handOut shows, shares or saves it, and says what came of it
 */
export function handTransport(
	base: string,
	handOut: (outgoing: Outgoing) => Promise<Delivery>
): HandTransport {
	const arrived = new Map<string, Bytes>();
	const codes = collectCodes();

	function found(brought: string | Bytes): readonly Carried[] {
		if (typeof brought !== 'string') {
			const read = readCarried(brought);
			return read.ok ? [read.value] : [];
		}
		const taken = codes.take(brought);
		if (taken.kind === 'whole' && brought.startsWith('DIWAN:')) return [taken.carried];
		return readEveryCarried(brought).flatMap((read) => (read.ok ? [read.value] : []));
	}

	return {
		put: (_inbox, id, bytes) =>
			handOut({
				id,
				link: resultLink(bytes, base),
				codes: qrOf(bytes, 'result', base),
				file: messageFile(bytes, 'result')
			}),
		async list(_inbox, after) {
			const ids = [...arrived.keys()];
			return after === undefined ? ids : ids.slice(ids.indexOf(after) + 1);
		},
		get: async (id) => arrived.get(id),
		async take(brought) {
			const fresh: string[] = [];
			for (const { kind, bytes } of found(brought)) {
				const id = await messageIdOf(bytes);
				if (kind !== 'result' || arrived.has(id)) continue;
				arrived.set(id, bytes);
				fresh.push(id);
			}
			return fresh;
		}
	};
}
