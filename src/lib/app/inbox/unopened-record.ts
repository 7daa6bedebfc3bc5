import * as v from 'valibot';
import { moment } from '$lib/schedule';
import { fromHex, isHex, toHex } from '$lib/share';
import { readAt } from '../desk/read-at';

export const unopenedPrefix = 'desk:unopened:';

/** Whoever sends without end what nobody can open does not fill the disk. */
export const mostUnopened = 500;

/** A result that this device cannot open yet, as it came. */
export interface Unopened {
	readonly messageId: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** Epoch ms. */
	readonly receivedAt: number;
}

export function unopenedRecord({ messageId }: Pick<Unopened, 'messageId'>): string {
	return `${unopenedPrefix}${messageId}`;
}

/** More than any message has. */
const mostBytes = 100_000;

const schema = v.object({
	messageId: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
	bytes: v.pipe(
		v.string(),
		v.check((text) => isHex(text, mostBytes)),
		v.transform(fromHex)
	),
	receivedAt: moment
});

export function readUnopened(record: unknown): Unopened | undefined {
	const parsed = v.safeParse(schema, record);
	return parsed.success ? parsed.output : undefined;
}

/** As `readUnopened`, if it lies under its own name. */
export const readUnopenedAt = readAt(readUnopened, unopenedRecord);

/** As a record: bytes as hexadecimal digits, because a backup is text. */
export function writeUnopened(unopened: Unopened): unknown {
	return { ...unopened, bytes: toHex(unopened.bytes) };
}
