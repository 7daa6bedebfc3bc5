// `node scripts/subset-fonts.mjs`: makes the faces in `src/lib/ui/fonts` from their packages, with
// the letters that English and Arabic are written in and nothing else. The whole files have those of
// a dozen other languages, and weigh half as much again. What is made is kept in the repository: run it
// again when a package or the letters change, and give `fonts.css` the same ranges.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** From the first code point to the last, as `unicode-range` in `fonts.css` has them. */
const ranges = {
	latin: [
		[0x0020, 0x007e],
		[0x00a0, 0x00ff],
		[0x0131, 0x0131],
		[0x0152, 0x0153],
		[0x02bb, 0x02bc],
		[0x02c6, 0x02c6],
		[0x02da, 0x02da],
		[0x02dc, 0x02dc],
		[0x2000, 0x206f],
		[0x20ac, 0x20ac],
		[0x2122, 0x2122],
		[0x2191, 0x2193],
		[0x2212, 0x2215]
	],
	arabic: [
		// A space, or words would stand apart by another face's.
		[0x0020, 0x0020],
		[0x060c, 0x060c],
		[0x061b, 0x061c],
		[0x061e, 0x061f],
		[0x0621, 0x063a],
		[0x0640, 0x0655],
		[0x0660, 0x066d],
		[0x0670, 0x0671],
		// Of Persian and Kurdish names, as they stand in the press of the region.
		...[0x067e, 0x0686, 0x0695, 0x0698, 0x06a4, 0x06a9, 0x06af, 0x06b5, 0x06be].map((one) => [
			one,
			one
		]),
		...[0x06c0, 0x06c1, 0x06c6, 0x06cc, 0x06ce, 0x06d5].map((one) => [one, one]),
		[0x06f0, 0x06f9],
		[0x200c, 0x200f],
		[0xfdf2, 0xfdf2]
	]
};

const plex = '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic';
const markazi = '@fontsource-variable/markazi-text/files/markazi-text';
const files = [
	`${markazi}-latin-wght-normal.woff2`,
	`${markazi}-arabic-wght-normal.woff2`,
	`${plex}-latin-400-normal.woff2`,
	`${plex}-arabic-400-normal.woff2`,
	`${plex}-latin-600-normal.woff2`,
	`${plex}-arabic-600-normal.woff2`
];

const directory = new URL('../src/lib/ui/fonts/', import.meta.url);
mkdirSync(directory, { recursive: true });
for (const file of files) {
	const whole = readFileSync(fileURLToPath(import.meta.resolve(file)));
	const letters = lettersOf(file.includes('-latin-') ? ranges.latin : ranges.arabic);
	const subset = await subsetFont(whole, letters, { targetFormat: 'woff2' });
	writeFileSync(new URL(basename(file), directory), subset);
	console.log(`${basename(file)}: ${whole.length} to ${subset.length} bytes`);
}

/** @param {readonly (readonly number[])[]} spans */
function lettersOf(spans) {
	return spans
		.flatMap(([first = 0, last = first]) =>
			Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n))
		)
		.join('');
}
