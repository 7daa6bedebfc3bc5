/** The eight patterns that may be laid over the data, by column and row. */
export const masks: readonly ((x: number, y: number) => boolean)[] = [
	(x, y) => (x + y) % 2 === 0,
	(_, y) => y % 2 === 0,
	(x) => x % 3 === 0,
	(x, y) => (x + y) % 3 === 0,
	(x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
	(x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
	(x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
	(x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0
];

/** How hard a code is to read, by the four rules of ISO/IEC 18004: the mask with the least is taken. */
export function penaltyOf(rows: readonly (readonly boolean[])[]): number {
	const columns = rows.map((_, x) => rows.map((row) => row[x] ?? false));
	const dark = rows.flat().filter(Boolean).length;
	const share = (dark * 100) / (rows.length * rows.length);
	const lines = [...rows, ...columns].map(linePenalty).reduce((sum, one) => sum + one, 0);
	return lines + 3 * countSquares(rows) + 10 * Math.floor(Math.abs(share - 50) / 5);
}

/** Runs of one colour, and what looks like the pattern in the corners. */
function linePenalty(line: readonly boolean[]): number {
	const text = line.map((isDark) => (isDark ? '1' : '0')).join('');
	const runs = [...text.matchAll(/0{5,}|1{5,}/g)].reduce((sum, [run]) => sum + run.length - 2, 0);
	const finders = [...text.matchAll(/(?=00001011101|10111010000)/g)].length;
	return runs + 40 * finders;
}

function countSquares(rows: readonly (readonly boolean[])[]): number {
	let count = 0;
	rows.slice(1).forEach((row, above) => {
		const upper = rows[above] ?? [];
		for (let x = 1; x < row.length; x += 1) {
			const isDark = row[x];
			if (row[x - 1] === isDark && upper[x] === isDark && upper[x - 1] === isDark) count += 1;
		}
	});
	return count;
}
