import type { Note } from '$lib/content';

/*
 * Who stands in which relation on a day, read once more for tests: from the notes as they are
 * written, and by nothing that the network is made with.
 */

const shownKinds = ['faction', 'institution', 'person', 'legalOrder'];
const dayMs = 86_400_000;
/** Days by which what is marked with `~` may be off: of a day, a month, a year. */
const slack = [731, 62, 7];

type Certainty = 'sure' | 'perhaps' | 'no';

export interface PlainRelation {
	readonly from: string;
	readonly to: string;
	/** The field that says so. */
	readonly field: string;
	readonly times: RawTimes;
	/** Of a founding or an issue of which no time is told at all. */
	readonly isTimeless: boolean;
}

interface RawTimes {
	readonly from?: unknown;
	readonly to?: unknown;
	readonly asOf?: unknown;
}

interface PlainDay {
	readonly there: readonly Note[];
	readonly relations: readonly (PlainRelation & { readonly isSure: boolean })[];
}

export function plainNetwork(notes: ReadonlyMap<string, Note>) {
	const shown = [...notes.values()].filter(({ kind }) => shownKinds.includes(kind));
	const relations = shown.flatMap((note) =>
		Object.entries(note).flatMap(([field, content]) =>
			accountsIn(content).flatMap(({ value, ...times }): PlainRelation[] => {
				const other = shown.find(({ slug }) => slug === value);
				if (!other || other === note) return [];
				const isTold = times.from ?? times.to ?? times.asOf ?? birthOf(note);
				const isAct = field === 'founder' || field === 'issuer';
				return [{ from: note.slug, to: other.slug, field, times, isTimeless: isAct && !isTold }];
			})
		)
	);
	const joined = shown.filter(({ slug }) =>
		relations.some(({ from, to }) => from === slug || to === slug)
	);

	/** @param day since 1970-01-01 */
	function on(day: number): PlainDay {
		const there = joined.filter((note) => {
			const [birth, death] = [daysOf(birthOf(note)), daysOf(deathOf(note))];
			return !(birth && day < birth.first) && !(death && day >= death.last);
		});
		const isThere = (slug: string) => there.some((note) => note.slug === slug);
		return {
			there,
			relations: relations
				.filter(({ from, to }) => isThere(from) && isThere(to))
				.map((relation) => ({
					relation,
					held: relation.isTimeless ? ('perhaps' as const) : heldOn(relation.times, day)
				}))
				.filter(({ held }) => held !== 'no')
				.map(({ relation, held }) => ({ ...relation, isSure: held === 'sure' }))
		};
	}

	/** Days on which a relation or one of those who stand in some begins or ends, or is told of. */
	const dates = [
		...joined.flatMap((note) => [birthOf(note), deathOf(note)]),
		...relations
			.filter(({ isTimeless }) => !isTimeless)
			.flatMap(({ times: { from, to, asOf } }) => [from, to, asOf])
	];
	const changes = [...new Set(dates.flatMap((date) => daysOf(date)?.told ?? []))].sort(
		(a, b) => a - b
	);
	return { joined, relations, changes, on };
}

/** What a field says, whichever way it is written; nothing where it is no field. */
export function accountsIn(content: unknown): readonly ({ readonly value: unknown } & RawTimes)[] {
	if (typeof content !== 'object' || content === null) return [];
	if ('value' in content && 'sources' in content) return [content];
	return ['accounts', 'entries', 'succession'].flatMap((name) => {
		const several: unknown = Object.entries(content).find(([key]) => key === name)?.[1];
		return Array.isArray(several) ? several.flatMap(accountsIn) : [];
	});
}

function heldOn({ from, to, asOf }: RawTimes, day: number): Certainty {
	const [start, end, seen] = [daysOf(from), daysOf(to), daysOf(asOf)];
	if (start && day < start.first) return 'no';
	// On the day of an end it holds no more.
	if (end && day >= end.last) return 'no';
	if (seen && seen.first === day && seen.last === day) return 'sure';
	if (from === undefined && to === undefined && asOf === undefined) return 'sure';
	const hasBegun = start ? day >= start.last : seen !== undefined && day >= seen.last;
	const goesOn = end
		? day < end.first
		: seen
			? day <= seen.first
			: from !== undefined && to === undefined;
	return hasBegun && goesOn ? 'sure' : 'perhaps';
}

function birthOf(note: Note): unknown {
	if (note.kind === 'legalOrder') return firstOf(note.dateIssued);
	if (note.kind === 'faction' || note.kind === 'institution') return firstOf(note.founded);
	return undefined;
}

function deathOf(note: Note): unknown {
	return note.kind === 'person' ? firstOf(note.died) : undefined;
}

function firstOf(content: unknown): unknown {
	return accountsIn(content)[0]?.value;
}

/** The first and the last day that a written date may mean, and the first that it says. */
function daysOf(date: unknown) {
	if (typeof date !== 'string' || date === 'XXXX' || date === '') return undefined;
	const ends = date.split('/').map((end) => end.replace('~', '').split('-').map(Number));
	const [first = [], last = first] = ends;
	const finest = Math.max(...ends.map(({ length }) => length));
	const off = date.includes('~') ? (slack[finest - 1] ?? 0) : 0;
	const [year = 0, month = 1, day = 1] = first;
	const [lastYear = 0, lastMonth = 12, lastDay] = last;
	const told = dayOf(year, month - 1, day);
	// The day before the first of the next month.
	const end =
		lastDay === undefined ? dayOf(lastYear, lastMonth, 0) : dayOf(lastYear, lastMonth - 1, lastDay);
	return { told, first: told - off, last: end + off };
}

function dayOf(year: number, month: number, day: number): number {
	return new Date(0).setUTCFullYear(year, month, day) / dayMs;
}
