import type { ReportTable } from './report-table';

/** So that spreadsheets do not take Arabic for something else. */
const byteOrderMark = '\ufeff';

/**
 * Tables as one CSV file (RFC 4180), a line for each figure: table, row, column, value. Numbers are in
 * plain digits, shares from 0 to 1, days as in `2026-03-20`, so that they can be counted with.
 */
export function writeCsv(tables: readonly ReportTable[], head: readonly string[]): string {
	const lines = tables.flatMap(({ name, columns, rows }) =>
		rows.flatMap((row) =>
			row.figures.map(({ value, unit }, n) => [
				name,
				row.date ?? row.name,
				unit ?? columns[n + 1] ?? '',
				value
			])
		)
	);
	return byteOrderMark + [head, ...lines].map((line) => `${line.map(cell).join()}\r\n`).join('');
}

/**
 * What would be a formula in a spreadsheet is told to be text. Spaces that keep a date on one line are
 * of no use there, and in the way of who looks for one.
 */
function cell(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const plain = value.replaceAll('\u00a0', ' ');
	const text = /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
