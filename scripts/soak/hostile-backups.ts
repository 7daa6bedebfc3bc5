import { gzipSync } from 'node:zlib';
import { createRandom, nextBelow, pick, type Random } from '$lib/cards';
import { writeFrame } from '$lib/share';
// The bytes alone, resealed with a checksum that is right: the door gives no such thing.
import { crc32 } from '../../src/lib/share/crc-32';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file that nobody should restore, and how it was made. */
export interface HostileFile {
	readonly kind: string;
	readonly bytes: Bytes;
}

/**
 * Files that are no backups any more, or never were: all follow from the seed.
 * @param whole backups that are whole
 */
export function hostileBackups(
	seed: string,
	count: number,
	whole: readonly Bytes[]
): HostileFile[] {
	const random = createRandom(seed);
	const kinds = Object.keys(makers) as (keyof typeof makers)[];
	return Array.from({ length: count }, (_, at) => {
		const kind = kinds[at % kinds.length] ?? 'truncated';
		return { kind, bytes: makers[kind](pick(random, whole)?.slice() ?? new Uint8Array(), random) };
	});
}

const versionAt = 9;
const emptyFile = writeFrame({
	packing: 'plain',
	lock: 'open',
	textBytes: 0,
	payload: new Uint8Array()
});
const currentVersion = emptyFile[versionAt] ?? 0;
const textBytesAt = 12;

const makers = {
	truncated: (file, random) => file.slice(0, nextBelow(random, file.length)),
	'bit flipped': (file, random) => {
		const at = nextBelow(random, file.length);
		file[at] = (file[at] ?? 0) ^ (1 << nextBelow(random, 8));
		return file;
	},
	'bytes overwritten': (file, random) => {
		const at = nextBelow(random, file.length - 4);
		for (let n = 0; n < 4; n += 1)
			file[at + n] = (file[at + n] ?? 0) ^ (1 + nextBelow(random, 255));
		return file;
	},
	'zip bomb': (_, random) => {
		// Cheap to send: a thousandth of what it unpacks to, and it says that it is small.
		const payload = new Uint8Array(gzipSync(new Uint8Array(200_000 + nextBelow(random, 800_000))));
		const textBytes = 1 + nextBelow(random, 1_000);
		return writeFrame({ packing: 'gzip', lock: 'open', textBytes, payload });
	},
	'says it is huge': (file) => resealed(file, textBytesAt, 0x7f),
	'later version': (file, random) =>
		resealed(file, versionAt, currentVersion + 1 + nextBelow(random, 200)),
	'other app': (_, random) => {
		const beginning = pick(random, [
			[0x50, 0x4b, 3, 4],
			[...new TextEncoder().encode('SQLite format 3\0')],
			[0x1f, 0x8b, 8, 0]
		]);
		return Uint8Array.from([...(beginning ?? []), ...noise(random)]);
	},
	'no backup': (_, random) => noise(random),
	'well framed, other text': (_, random) => {
		const text = new TextEncoder().encode(
			pick(random, ['{}\n', '[]\n', 'null\n', '{"entries":1,"records":0}\n[]\n', '\n', '"'])
		);
		return writeFrame({ packing: 'plain', lock: 'open', textBytes: text.length, payload: text });
	},
	'well framed, no gzip': (_, random) =>
		writeFrame({ packing: 'gzip', lock: 'open', textBytes: 9, payload: noise(random) })
} satisfies Record<string, (file: Bytes, random: Random) => Bytes>;

function noise(random: Random): Bytes {
	return Uint8Array.from({ length: nextBelow(random, 500) }, () => nextBelow(random, 256));
}

function resealed(file: Bytes, at: number, value: number): Bytes {
	file[at] = value;
	new DataView(file.buffer).setUint32(file.length - 4, crc32(file.subarray(0, -4)));
	return file;
}
