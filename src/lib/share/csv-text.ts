/** Numbers stand as they are; a text is guarded; nothing is an empty cell. */
export type CsvCell = string | number | undefined;

/**
 * Rows as RFC 4180 has them, with a byte order mark, without which spreadsheets read Arabic as
 * Latin-1.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
	return `\ufeff${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}

/** What a spreadsheet takes for the beginning of a formula, also in its full-width forms. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * The same within a cell. Where the comma is the decimal sign, a spreadsheet splits a row at each
 * semicolon instead, and knows no quotation marks but at the beginning of what is between two.
 */
const cellWithin = /([;"\t\r\n][;"\s]*)([=+\-@＝＋－＠]?)/g;

/** Marks that turn the direction of all that follows, in this cell and beside it. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g;

function written(cell: CsvCell): string {
	if (cell === undefined) return '';
	if (typeof cell === 'number') return String(cell);
	const plain = cell
		.replace(directionMarks, '')
		.replace(cellWithin, (_, end: string, sign: string) => (sign === '' ? end : `${end}'${sign}`));
	const guarded =
		formulaStart.test(plain.trimStart()) || formulaStart.test(plain) ? `'${plain}` : plain;
	return /[",\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
