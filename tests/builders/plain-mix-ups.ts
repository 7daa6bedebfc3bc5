import type { Note } from '$lib/content';
import type { LogEntry, PartEntry, ReviewEntry } from '$lib/schedule';
import { accountsIn } from './plain-network';

/*
 * What a log says was taken for what, read once more for tests: from its raw entries and the notes as
 * they are written, and by nothing that mix-ups are found with.
 */

export interface PlainMixUp {
	/** Slugs, in the order of the alphabet. */
	readonly notes: readonly [string, string];
	readonly count: number;
}

/** The most frequent first, then the latest, then as they came. */
export function plainMixUps(
	log: readonly LogEntry[],
	notes: ReadonlyMap<string, Note>
): readonly PlainMixUp[] {
	const isUndone = (id: string) =>
		log.some((entry) => entry.type === 'undo' && entry.target === id);
	const found = log.flatMap((entry) => {
		if ((entry.type !== 'review' && entry.type !== 'part') || isUndone(entry.id)) return [];
		const asked = entry.type === 'part' ? takenInPart(entry, notes) : takenIn(entry, log, notes);
		const [a = '', b = ''] = asked.toSorted();
		if (a === b || !notes.has(a) || !notes.has(b)) return [];
		const answer = entry.type === 'part' ? entry.target : entry.id;
		return [{ pair: `${a} ${b}`, notes: [a, b] as const, answer, day: entry.studyDay }];
	});
	return [...new Set(found.map(({ pair }) => pair))]
		.map((pair) => {
			const times = found.filter((each) => each.pair === pair);
			return {
				notes: times[0]?.notes ?? (['', ''] as const),
				count: new Set(times.map(({ answer }) => answer)).size,
				lastDay: Math.max(...times.map(({ day }) => day))
			};
		})
		.sort((a, b) => b.count - a.count || b.lastDay - a.lastDay);
}

/** What was asked for and what was given, or nothing. */
type Taken = readonly string[];

function takenInPart({ cardId, form, given }: PartEntry, notes: ReadonlyMap<string, Note>): Taken {
	if (given === undefined) return [];
	return form === 'order' ? [ownOf(cardId), given] : valueTaken(cardId, given, notes);
}

function takenIn(
	review: ReviewEntry,
	log: readonly LogEntry[],
	notes: ReadonlyMap<string, Note>
): Taken {
	const { id, cardId, response, direction = 'value' } = review;
	const corrections = log.flatMap((entry) =>
		entry.type === 'override' &&
		entry.target === id &&
		!log.some((undo) => undo.type === 'undo' && undo.target === entry.id)
			? entry.rating
			: []
	);
	if ((corrections.at(-1) ?? review.rating) !== 'again') return [];
	if (response.form === 'order') return exchanged(cardId, response.partIds, notes);
	const given = givenIn(review, valueOf(cardId, notes), notes);
	if (given === undefined || direction === 'source') return [];
	if (direction === 'note' || direction === 'contrast') return [ownOf(cardId), given];
	return valueTaken(cardId, given, notes);
}

/** One value for another; of dates, the note for the only other one of its kind that it is true of. */
function valueTaken(cardId: string, given: string, notes: ReadonlyMap<string, Note>): Taken {
	const value = valueOf(cardId, notes);
	if (notes.has(value)) return [value, given];
	const own = ownOf(cardId);
	const bearers = [...notes.values()].filter(
		(note) =>
			note.slug !== own &&
			note.kind === notes.get(own)?.kind &&
			accountsOf(note, fieldOf(cardId)).includes(given)
	);
	return given !== value && bearers.length === 1 ? [own, bearers[0]?.slug ?? ''] : [];
}

function givenIn(
	{ cardId, response }: ReviewEntry,
	value: string,
	notes: ReadonlyMap<string, Note>
): string | undefined {
	if (response.form === 'choice') return response.optionId;
	if (response.form === 'date') return response.date;
	if (response.form === 'shortText') {
		return [...notes.values()].find(({ name }) => name.en === response.text)?.slug;
	}
	if (response.form === 'match') {
		return response.placements.find(([part]) => part === ownOf(cardId))?.[1];
	}
	if (response.form !== 'multi') return undefined;
	const wrong = response.optionIds.filter((optionId) => optionId !== value);
	return wrong.length === 1 ? wrong[0] : undefined;
}

/** The only two that have to change places for all to be in the order of their dates. */
function exchanged(
	cardId: string,
	slugs: readonly string[],
	notes: ReadonlyMap<string, Note>
): Taken {
	const dateOf = (slug: string) => accountsOf(notes.get(slug), fieldOf(cardId))[0] ?? '';
	const inOrder = slugs.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
	const moved = slugs.filter((slug, place) => inOrder[place] !== slug);
	return moved.length === 2 && moved.includes(ownOf(cardId)) ? moved : [];
}

function ownOf(cardId: string): string {
	return cardId.slice(0, cardId.indexOf('/'));
}

function fieldOf(cardId: string): string {
	return cardId.slice(cardId.indexOf('/') + 1);
}

function valueOf(cardId: string, notes: ReadonlyMap<string, Note>): string {
	return accountsOf(notes.get(ownOf(cardId)), fieldOf(cardId))[0] ?? '';
}

function accountsOf(note: Note | undefined, field: string): readonly string[] {
	const content: unknown = Object.entries(note ?? {}).find(([name]) => name === field)?.[1];
	return accountsIn(content).map(({ value }) => String(value));
}
