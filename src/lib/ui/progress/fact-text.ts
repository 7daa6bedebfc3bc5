import { m } from '$messages/messages.js';
import { count } from '../numerals';

/** "of 888 facts": the word follows the number, in Arabic in six ways. */
export function ofFacts(total: number): string {
	return m.progress_knowledge_of({ count: total, total: count(total) });
}
