import { checkValues } from './check-values';
import { readValues, writeValues } from './crockford';

const codeLength = 6;

/**
 * What a teacher's device shows, and a student types or scans, once a result has arrived: the first
 * 30 bits of the message's id in Crockford's base 32, and a check character. It says that these
 * bytes have arrived, and nothing about what is in them.
 * @param messageId SHA-256 of the bytes that were handed in, as hexadecimal digits
 * @returns seven characters, as in `7K2MQ9X`
 * @throws Error if the id is no such number
 */
export function receiptOf(messageId: string): string {
	if (!/^[0-9a-f]{8}/i.test(messageId)) throw new Error(`No message has the id "${messageId}".`);
	// 32 bits, of which the last two are left out.
	const bits = Number.parseInt(messageId.slice(0, 8), 16);
	const values = Array.from({ length: codeLength }, (_, place) => (bits >>> (27 - 5 * place)) & 31);
	return writeValues([...values, ...checkValues(values, 1)]);
}

/**
 * A receipt as somebody has typed it: in small letters, with blanks or dashes, O for 0 or l for 1.
 * @returns its plain form, `undefined` where a character is missing or mistaken
 */
export function parseReceipt(text: string): string | undefined {
	const values = readValues(text);
	if (values?.length !== codeLength + 1) return undefined;
	const [check] = checkValues(values.slice(0, codeLength), 1);
	return check === values[codeLength] ? writeValues(values) : undefined;
}
