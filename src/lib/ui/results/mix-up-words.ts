import type { Misconception } from '$lib/quiz';
import { m } from '$messages/messages.js';
import { digits } from '../numerals';
import { isolated } from './isolated';

/** Says who takes what for what: "11 of 24 take Order 91 for Law 40". */
export function sayMixUp({ chosenText, keyText, students, share }: Misconception): string {
	return m.results_takes({
		some: digits(students),
		all: digits(share.count),
		chosen: isolated(chosenText),
		key: isolated(keyText)
	});
}
