/** Lines of columns: the first to the left, the others to the right. */
export function table(
	head: readonly string[],
	rows: readonly (readonly string[])[]
): readonly string[] {
	const all = [head, ...rows];
	const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
	return all.map((row) =>
		row
			.map((cell, column) => {
				const width = widths[column] ?? 0;
				return column === 0 ? cell.padEnd(width) : cell.padStart(width);
			})
			.join('  ')
			.trimEnd()
	);
}
