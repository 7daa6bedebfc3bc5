/**
 * The columns of a packed log, and how many bytes a number takes in each. They stand for ever, in
 * this order: there are devices with chunks that were written so.
 */
const widths = {
	/** Of each entry: which of the shapes it has. */
	shape: 2,
	/** Ms from the entry before to when this one was shown; zigzag. */
	wait: 6,
	/** From the id: the count within the ms. */
	count: 2,
	/** `at` less the time in the id; zigzag. */
	ahead: 6,
	/** Study days since the entry before; zigzag. */
	days: 4,
	durationMs: 4,
	seed: 6,
	/** How many options there were. */
	options: 2,
	/** Of what was answered: one more than its place among the options; 0 if it is none of them. */
	chosen: 2,
	/** Of each name: one more than its place among those met in its context; 0 if it is new there. */
	place: 3,
	/** Of each name that is new in its context: its place among all texts. */
	text: 3
} as const;

type Column = keyof typeof widths;

/** Whole numbers, not negative, each below 256 to the power of its column's width. */
export type Columns<List = readonly number[]> = Readonly<Record<Column, List>>;

const names = Object.keys(widths) as Column[];

export function emptyColumns(): Columns<number[]> {
	return {
		shape: [],
		wait: [],
		count: [],
		ahead: [],
		days: [],
		durationMs: [],
		seed: [],
		options: [],
		chosen: [],
		place: [],
		text: []
	};
}

const lengthBytes = 4;

/**
 * Columns as bytes: the length of each, then its lowest bytes, then the next higher ones, and so on.
 * Compression finds far more in bytes of one kind that stand together.
 */
export function writeColumns(columns: Columns): Uint8Array<ArrayBuffer> {
	const sizes = names.map((name) => lengthBytes + columns[name].length * widths[name]);
	const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
	const view = new DataView(bytes.buffer);
	let at = 0;
	for (const name of names) {
		const column = columns[name];
		view.setUint32(at, column.length);
		at += lengthBytes;
		for (let plane = 0; plane < widths[name]; plane += 1) {
			const unit = 256 ** plane;
			for (const value of column) bytes[at++] = Math.floor(value / unit) % 256;
		}
	}
	return bytes;
}

/**
 * Takes columns back out of bytes.
 * @returns also where they end
 * @throws a `RangeError` if the bytes end before
 */
export function readColumns(bytes: Uint8Array<ArrayBuffer>): {
	readonly columns: Columns<Float64Array>;
	readonly end: number;
} {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = 0;
	const read = (name: Column): [Column, Float64Array] => {
		const column = new Float64Array(view.getUint32(at));
		at += lengthBytes;
		const end = at + column.length * widths[name];
		if (end > bytes.length) throw new RangeError(`${name} has no end`);
		for (let unit = 1; at < end; unit *= 256) {
			for (let n = 0; n < column.length; n += 1) {
				column[n] = (column[n] ?? 0) + (bytes[at + n] ?? 0) * unit;
			}
			at += column.length;
		}
		return [name, column];
	};
	// One for each name, so it is all of them.
	const columns = Object.fromEntries(names.map(read)) as Columns<Float64Array>;
	return { columns, end: at };
}

/** A number of either sign as one that is not negative: 0, −1, 1, −2 become 0, 1, 2, 3. */
export function zigzag(value: number): number {
	return value < 0 ? -2 * value - 1 : 2 * value;
}

export function unzigzag(value: number): number {
	return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}
