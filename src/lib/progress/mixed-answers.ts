import type { ReviewTable } from './review-table';
import type { Scope } from './scope';

/** Answers looked at on each side of one. */
const reach = 5;
/** Fewer answers around one are no quiz. */
const fewestAround = 5;

/**
 * Which answers were given in a mixed quiz: of the five answers before it and the five after it on
 * the same study day there are at least five, and at least half of them are about other topics.
 *
 * The log does not keep sessions, and need not: what matters is whether a question came among
 * others, so that nothing but the question itself told what it was about. Practice in one block
 * feels surer than it is (Rohrer and Taylor 2007; Brunmair and Richter 2019).
 * @returns by row, 1 for those that were
 */
export function mixedAnswers(table: ReviewTable, { topicOf }: Scope): Uint8Array {
	const rows = Uint32Array.from(answersOf(table));
	const mixed = new Uint8Array(table.rows);
	for (let at = 0; at < rows.length; at += 1) {
		const row = rows[at] ?? 0;
		const topic = topicOf[table.card[row] ?? 0];
		let around = 0;
		let others = 0;
		for (let near = Math.max(at - reach, 0); near <= at + reach && near < rows.length; near += 1) {
			const other = rows[near] ?? 0;
			if (near === at || table.day[other] !== table.day[row]) continue;
			around += 1;
			if (topicOf[table.card[other] ?? 0] !== topic) others += 1;
		}
		if (around >= fewestAround && others * 2 >= around) mixed[row] = 1;
	}
	return mixed;
}

/** The rows that are no resets. */
function* answersOf({ rows, grade }: ReviewTable): Generator<number> {
	for (let row = 0; row < rows; row += 1) if (grade[row] !== 0) yield row;
}
