import type { TeacherKeys } from '$lib/quiz';
import { toHex, type Carried } from '$lib/share';
import { inboxOf, messageIdOf } from './seal-attempt';
import type { Outgoing, Transport } from './transport';

/** How far a message has come. */
export interface Sent {
	/** For a person to carry. */
	readonly outgoing: Outgoing | undefined;
	/** Whether it lies where the other side fetches it, so that nobody need carry it. */
	readonly hasArrived: boolean;
}

/**
 * Sends a message by every way there is. Safe to repeat.
 * @param teacher whose assignment it is, or answers
 */
export async function send(
	transports: readonly Transport[],
	carried: Carried,
	teacher: TeacherKeys
): Promise<Sent> {
	const id = await messageIdOf(carried.bytes);
	const parcel = { ...carried, id, inbox: await inboxNameOf(teacher) };
	const deliveries = await Promise.all(transports.map((transport) => transport.put(parcel)));
	return {
		outgoing: deliveries.flatMap((one) => (one.kind === 'inHand' ? one.outgoing : []))[0],
		hasArrived: deliveries.some(({ kind }) => kind === 'arrived')
	};
}

/** The inbox of a teacher, as transports call it: 16 hexadecimal digits. */
export async function inboxNameOf({ encryption }: TeacherKeys): Promise<string> {
	return toHex(await inboxOf(encryption));
}
