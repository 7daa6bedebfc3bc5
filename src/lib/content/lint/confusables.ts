import type { Complaint } from './finding';
import type { Subject } from '../subject';

/** Each set of confusable notes has two or more notes that exist, and no two sets are the same. */
export function confusables(subject: Subject): readonly Complaint[] {
	const seen = new Set<string>();
	return subject.confusables.flatMap(({ notes }) => {
		const [slug] = notes;
		const set = [...new Set<string>(notes)].sort().join(' ');
		const repeated = seen.has(set);
		seen.add(set);
		return [
			...notes
				.filter((note) => !subject.notes.has(note))
				.map((note) => `has "${note}", which is no note: list it in ids.ts, or mend the spelling.`),
			...(new Set<string>(notes).size < notes.length ? ['has a note twice: take one out.'] : []),
			...(notes.length < 2 ? ['has one note alone: add what it is taken for.'] : []),
			...(repeated ? ['is listed twice: put both cues into one.'] : [])
		].map((message) => ({ slug, field: 'confusables', message }));
	});
}
