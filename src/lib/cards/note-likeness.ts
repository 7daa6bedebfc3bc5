import { parseEdtf, type Note } from '$lib/content';
import type { Deck } from './deck';
import { grouped } from './grouped';
import { contentWords } from './leak';
import { perDeck } from './per-card';

/** Days after which a likeness in time has halved. */
const halfDays = 365;

/** Notes less alike than this rule themselves out. */
const leastLikeness = 0.3;

/** What notes are compared by. */
interface Features {
	readonly topics: ReadonlySet<string>;
	/** The groups that it is in, and the notes that it names or is named by. */
	readonly neighbours: ReadonlySet<string>;
	/** Days since 1970-01-01. */
	readonly beganOn: number | undefined;
	/** How many facts tell of it. */
	readonly facts: number;
	readonly name: ReadonlySet<string>;
	/** The words of what is said of it. */
	readonly prose: ReadonlySet<string>;
}

/** The other notes of a note's kind that are at all like it, the likest first. */
export function likeNotes(deck: Deck, note: Note): readonly Note[] {
	const known = ranked(deck);
	const found =
		known.get(note.slug) ??
		(deck.notesByKind.get(note.kind) ?? [])
			.filter(({ slug }) => slug !== note.slug)
			.map((other) => ({ other, likeness: noteLikeness(deck, note, other) }))
			.filter(({ likeness }) => likeness >= leastLikeness)
			.sort((a, b) => b.likeness - a.likeness)
			.map(({ other }) => other);
	known.set(note.slug, found);
	return found;
}

const ranked = perDeck(() => new Map<string, readonly Note[]>());

/**
 * How easily one note is taken for another of its kind, 0 to 1: by their topics, the company they
 * keep, their time, how their names are formed, what is said of them and how often they are met.
 */
export function noteLikeness(deck: Deck, a: Note, b: Note): number {
	const features = featuresOf(deck);
	const [one, other] = [features.get(a.slug), features.get(b.slug)];
	if (!one || !other) return 0;
	return (
		0.25 * shareInCommon(one.topics, other.topics) +
		0.2 * Math.min(1, 3 * shareInCommon(one.neighbours, other.neighbours)) +
		0.2 * likenessInTime(one.beganOn, other.beganOn) +
		0.1 * shareInCommon(one.name, other.name) +
		0.15 * Math.min(1, 3 * shareInCommon(one.prose, other.prose)) +
		0.1 / (1 + Math.abs(Math.log2((one.facts + 1) / (other.facts + 1))))
	);
}

const featuresOf = perDeck((deck): ReadonlyMap<string, Features> => {
	const told = grouped(
		deck.facts.flatMap((fact) =>
			[fact.note.slug, String(fact.account.value)]
				.filter((slug) => deck.subject.notes.has(slug))
				.map((slug) => ({ slug, fact }))
		),
		({ slug }) => slug
	);
	return new Map(
		[...deck.subject.notes.values()].map(({ slug, topics }) => {
			const facts = (told.get(slug) ?? []).map(({ fact }) => fact);
			const own = facts.filter(({ note }) => note.slug === slug);
			const dated = own.find(({ valueType }) => valueType === 'date');
			const named = facts.flatMap(({ valueType, note, account }) =>
				valueType === 'note' || valueType === 'group' ? [note.slug, String(account.value)] : []
			);
			const [name = ''] = deck.namesByNote.get(slug) ?? [];
			return [
				slug,
				{
					topics: new Set(topics),
					neighbours: new Set(named.filter((other) => other !== slug)),
					beganOn: dated && parseEdtf(String(dated.account.value))?.firstDay,
					facts: facts.length,
					name: new Set(name.trim().split(' ')),
					prose: new Set(contentWords((deck.proseByNote.get(slug) ?? '').split(' ')))
				}
			];
		})
	);
});

function shareInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const common = [...a].filter((one) => b.has(one)).length;
	return common / Math.max(1, Math.min(a.size, b.size));
}

/** Notes without a time are as like in it as not. */
function likenessInTime(a: number | undefined, b: number | undefined): number {
	if (a === undefined || b === undefined) return 0.5;
	return halfDays / (halfDays + Math.abs(a - b));
}
