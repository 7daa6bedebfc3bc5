import type { Subject } from '$lib/content';
import { stemOf, tellingWords } from '../words';

/** A word of so many names tells what sort of thing a name is of, as "brigade" does. */
const fewestNames = 5;

const known = new WeakMap<Subject, ReadonlySet<string>>();

/** Words of names that tell no name from the others. */
export function typeWords(subject: Subject): ReadonlySet<string> {
	const words = known.get(subject) ?? countWords(subject);
	known.set(subject, words);
	return words;
}

function countWords({ notes }: Subject): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const { name } of notes.values()) {
		const own = new Set([name.en, name.ar].flatMap(tellingWords).map(stemOf));
		for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return new Set([...counts].filter(([, count]) => count >= fewestNames).map(([word]) => word));
}
