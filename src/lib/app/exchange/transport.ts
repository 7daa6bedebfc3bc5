import type { Carried, QrMedium, QrPicture } from '$lib/share';

/**
 * A way by which messages travel. The bytes are the same whichever way they go: a class server would
 * be one more of these, in `open-transports.ts`.
 */
export interface Transport {
	/**
	 * Sends a message, as far as this way can. Safe to repeat: its id tells what is there already.
	 * Never rejects because nobody is reached.
	 */
	put(parcel: Parcel): Promise<Delivery>;
	/**
	 * Fetches what has come into inboxes since it was asked last: sealed results, in any order.
	 * Nothing where nobody is reached; it is asked again.
	 * @param isKnown whether the message of an id is here already, and need not be fetched
	 */
	collect(
		inboxes: readonly string[],
		isKnown: (id: string) => boolean
	): Promise<readonly Uint8Array<ArrayBuffer>[]>;
}

/** A message with what is written on its cover. */
export interface Parcel extends Carried {
	/** SHA-256 of the bytes, as 64 hexadecimal digits (`messageIdOf`). */
	readonly id: string;
	/** Of the teacher whose assignment it is, or answers: 16 hexadecimal digits (`inboxOf`). */
	readonly inbox: string;
}

/**
 * What became of a message.
 *
 * - `arrived`: it lies where the other side fetches it
 * - `inHand`: a person carries it; whether it arrives, only the teacher's receipt says
 * - `notYet`: nobody was reached; put it again later
 */
export type Delivery =
	| { readonly kind: 'arrived' | 'notYet' }
	| { readonly kind: 'inHand'; readonly outgoing: Outgoing };

/** A message as a person can carry it: to be shown, sent or saved. */
export interface Outgoing {
	readonly link: string;
	/** One that any camera app opens, or a carousel. On paper a code is larger for the same message. */
	readonly codes: (medium: QrMedium) => readonly QrPicture[];
	/** To be named `.diwan`. */
	readonly file: Uint8Array<ArrayBuffer>;
}
