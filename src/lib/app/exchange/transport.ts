/**
 * A way by which sealed messages travel. What it carries are the same bytes whichever way they go: a
 * class server would be one more of these.
 */
export interface Transport {
	/**
	 * Brings a message to an inbox. Safe to repeat: the id tells what is there already.
	 * @param inbox whose it is, as 16 hexadecimal digits (`inboxOf`)
	 * @param id SHA-256 of the bytes, as 64 hexadecimal digits (`messageIdOf`)
	 * @returns whether it has arrived, as far as this way can tell
	 */
	put(inbox: string, id: string, bytes: Uint8Array<ArrayBuffer>): Promise<Delivery>;
	/**
	 * What lies in an inbox, in the order in which it came.
	 * @param after the last that was listed before; `undefined` for all
	 */
	list(inbox: string, after: string | undefined): Promise<readonly string[]>;
	/** @returns `undefined` where there is no such message (any more) */
	get(id: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/**
 * - `arrived`: it lies in the inbox
 * - `handedOver`: it was given to another program, or shown; only the teacher's receipt says more
 * - `kept`: it was not given away, because somebody has thought better of it
 */
export type Delivery = 'arrived' | 'handedOver' | 'kept';
