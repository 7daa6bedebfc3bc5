import { nextBelow, pick, type Random } from '$lib/cards';
import { concat, linkOf, type Carried } from '$lib/share';
// The code of a carousel is written as nobody should: the door gives no such thing.
import { framesOf } from '../../src/lib/share/qr/frames';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a hostile input is made of: messages that are whole, and their parts. */
export interface Whole {
	readonly carried: readonly Carried[];
	/** All but the signature of assignments. */
	readonly bodies: readonly Bytes[];
	/** What assignments ask. */
	readonly asked: readonly Bytes[];
	/** Attempts, unsealed. */
	readonly attempts: readonly Bytes[];
}

/**
 * Something that nobody should be misled by. `text` comes by a link or a code; `message` by a link
 * whose check is right; the others as somebody could sign them who means harm.
 */
export type HostileInput =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'message'; readonly carried: Carried }
	| { readonly kind: 'body' | 'asked' | 'attempt'; readonly bytes: Bytes };

/** A fifth of the inputs have to be looked at by the cryptography, which is slow. */
const kinds: readonly HostileInput['kind'][] = [
	'text',
	'message',
	'text',
	'body',
	'asked',
	'attempt',
	'message',
	'attempt',
	'body',
	'asked'
];

/** The input of a number: it follows from chance and number alone. */
export function hostileInput(number: number, random: Random, whole: Whole): HostileInput {
	const kind = kinds[number % kinds.length] ?? 'text';
	const carried = pick(random, whole.carried);
	if (!carried) throw new Error('There are messages.');
	if (kind === 'text') return { kind, text: hostileText(random, carried) };
	if (kind === 'message') {
		const others = whole.carried.map(({ bytes }) => bytes);
		return { kind, carried: { ...carried, bytes: spoilt(random, carried.bytes, others) } };
	}
	const parts = { body: whole.bodies, asked: whole.asked, attempt: whole.attempts }[kind];
	return { kind, bytes: spoilt(random, pick(random, parts) ?? new Uint8Array(), parts) };
}

function spoilt(random: Random, bytes: Bytes, others: readonly Bytes[]): Bytes {
	const at = nextBelow(random, bytes.length + 1);
	const makers: readonly (() => Bytes)[] = [
		() => changed(random, bytes, 1),
		() => changed(random, bytes, 1 + nextBelow(random, 8)),
		() => bytes.slice(0, at),
		() =>
			concat(bytes.subarray(0, at), noise(random, 1 + nextBelow(random, 9)), bytes.subarray(at)),
		() => concat(bytes.subarray(0, at), bytes.subarray(at + 1 + nextBelow(random, 9))),
		() => concat(bytes, noise(random, 1 + nextBelow(random, 40))),
		() => concat(bytes.subarray(0, at), (pick(random, others) ?? bytes).subarray(at)),
		() => concat(bytes.subarray(0, Math.min(at, 90)), noise(random, nextBelow(random, 300))),
		() => noise(random, nextBelow(random, 400)),
		() => concat(bytes.subarray(0, at), new Uint8Array(200).fill(nextBelow(random, 2) * 255))
	];
	return makers[nextBelow(random, makers.length)]?.() ?? bytes;
}

function hostileText(random: Random, carried: Carried): string {
	const text =
		nextBelow(random, 3) === 0
			? (pick(random, framesOf(carried, 'paper')) ?? '')
			: linkOf(carried, 'https://example.org/diwan/');
	const at = nextBelow(random, text.length);
	const letter = () => String.fromCharCode(32 + nextBelow(random, 96));
	const makers: readonly (() => string)[] = [
		() => text.slice(0, at) + letter() + text.slice(at + 1),
		() => text.slice(0, at),
		() => text.slice(0, at) + letter() + text.slice(at),
		() => text.slice(0, at) + text.slice(at + 1 + nextBelow(random, 4)),
		() => text.slice(at) + text.slice(0, at),
		() => text.toUpperCase(),
		() => `${text.slice(0, at)}#${pick(random, ['a', 'r', 'A', 'R']) ?? ''}${text.slice(at)}`,
		() => Array.from({ length: nextBelow(random, 400) }, letter).join(''),
		() => `#r${Array.from({ length: nextBelow(random, 400) }, () => 'A').join('\n')}`
	];
	return makers[nextBelow(random, makers.length)]?.() ?? text;
}

function changed(random: Random, bytes: Bytes, count: number): Bytes {
	const copy = bytes.slice();
	for (let left = count; left > 0 && copy.length > 0; left -= 1) {
		const at = nextBelow(random, copy.length);
		copy[at] = (copy[at] ?? 0) ^ (1 + nextBelow(random, 255));
	}
	return copy;
}

function noise(random: Random, length: number): Bytes {
	return Uint8Array.from({ length }, () => nextBelow(random, 256));
}
