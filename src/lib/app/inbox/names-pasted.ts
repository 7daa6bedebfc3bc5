import { mostStudents } from './roster-record';

/** Longer is no name. */
const longestName = 120;

/**
 * The names in a list that was pasted, in its order: one a line, as a spreadsheet or a message has
 * them. What stands before a name to number it is dropped, and so are further columns.
 */
export function namesPasted(text: string): readonly string[] {
	return text
		.normalize('NFC')
		.split(/[\r\n]+/)
		.map((line) => nameOf(line))
		.filter((name) => name !== '')
		.slice(0, mostStudents);
}

function nameOf(line: string): string {
	const numbered = /^[\s\u200e\u200f]*[0-9٠-٩۰-۹]+[\s.)\-–:،]*/u;
	const [first = ''] = line.trim().replace(numbered, '').split(/[\t;]/);
	return first
		.replace(/^"(.*)"$/, '$1')
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, longestName);
}
