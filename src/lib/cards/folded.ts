import { foldWords } from './fold-text';

const known = new Map<string, string>();

/**
 * A text of a subject folded, with a space around each word, so that names can be looked for among
 * them. Kept, because the texts of a field are all compared with one another; so never for what
 * learners type, which has no end.
 */
export function foldedOnce(text: string): string {
	let folded = known.get(text);
	if (folded === undefined) {
		folded = ` ${foldWords(text).join(' ')} `;
		known.set(text, folded);
	}
	return folded;
}
