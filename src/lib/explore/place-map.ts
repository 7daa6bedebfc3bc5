import { cite, statementOf, type Card, type CardId, type Citation, type Deck } from '$lib/cards';
import {
	fieldContent,
	type Coordinates,
	type AnyVocabulary,
	type Locale,
	type Note
} from '$lib/content';
import { datedFactsOf, type DatedFact, type Days } from './dated-facts';
import { firstDayOf, written } from './timeline';

/** Something that is told of a place: what happened there, who was based there. */
export interface Happening {
	readonly id: CardId;
	/** The note that it is told of. */
	readonly slug: string;
	readonly sentence: string;
	/** Written for the reader, where the sentence does not say it: "31 December 2019". */
	readonly when?: string;
	/** Absent where it has no date. */
	readonly days?: Days;
}

/** A place, and what is told of it and of the smaller places in it that no map has. */
export interface MapPlace {
	readonly slug: string;
	readonly name: string;
	/** Absent for an area, and for what no source places exactly. */
	readonly coordinates?: Coordinates<AnyVocabulary>;
	/** In order; without a date, last. */
	readonly happenings: readonly Happening[];
}

/** Where a subject's things happened. */
export interface PlaceMap {
	/** Each on the map; the one of which most is told comes first. */
	readonly placed: readonly MapPlace[];
	/** The others, of which something is told. */
	readonly unplaced: readonly MapPlace[];
	/** The years that have something in them, in order. */
	readonly years: readonly number[];
	/** The works that coordinates are from. */
	readonly sources: readonly Citation[];
}

type PlaceNote = Extract<Note, { readonly kind: 'place' }>;

export function placeMapOf(deck: Deck, locale: Locale): PlaceMap {
	const { notes } = deck.subject;
	const places = [...notes.values()].filter((note) => note.kind === 'place');
	const told = new Map<string, Happening[]>();
	for (const place of places) {
		const spot = spotOf(notes, place);
		told.set(spot.slug, [...(told.get(spot.slug) ?? []), ...happeningsAt(deck, place, locale)]);
	}
	const all = places
		.filter((place) => spotOf(notes, place) === place)
		.map((place) => mapPlace(place, told.get(place.slug) ?? [], locale))
		.sort((a, b) => b.happenings.length - a.happenings.length);
	return {
		placed: all.filter(({ coordinates }) => coordinates),
		unplaced: all.filter(({ coordinates, happenings }) => !coordinates && happenings.length > 0),
		years: yearsOf(all.flatMap(({ happenings }) => happenings)),
		sources: sourcesOf(places).map((source) => cite(deck.subject, source, locale))
	};
}

/** What is told of a place within a period; what has no date always is. */
export function happeningsIn(
	{ happenings }: MapPlace,
	fromYear: number | undefined,
	toYear: number | undefined
): readonly Happening[] {
	const first = fromYear === undefined ? -Infinity : firstDayOf(fromYear);
	const next = toYear === undefined ? Infinity : firstDayOf(toYear + 1);
	return happenings.filter(({ days }) => !days || (days.from < next && days.to >= first));
}

/** The place itself if it is on the map, else the nearest around it that is; else itself. */
function spotOf(notes: ReadonlyMap<string, Note>, place: PlaceNote): PlaceNote {
	const seen = new Set<Note>();
	for (let one: Note | undefined = place; one?.kind === 'place' && !seen.has(one);) {
		if (one.coordinates) return one;
		seen.add(one);
		const within = fieldContent(one, 'within');
		one = within?.shape === 'single' ? notes.get(String(within.accounts[0]?.value)) : undefined;
	}
	return place;
}

/** Where a place lies is no happening. */
function happeningsAt(deck: Deck, { slug }: PlaceNote, locale: Locale): readonly Happening[] {
	const dated = new Map(datedFactsOf(deck, slug).map((one) => [one.fact.id, one]));
	const facts = [...(deck.factsByNote.get(slug) ?? []), ...(deck.factsByValue.get(slug) ?? [])];
	return facts
		.filter(({ field }) => field !== 'within')
		.map((fact) => happening(deck, fact, dated.get(fact.id), locale));
}

function happening(
	deck: Deck,
	fact: Card,
	dated: DatedFact | undefined,
	locale: Locale
): Happening {
	const sentence = statementOf(deck.subject, fact, locale);
	const told = { id: fact.id, slug: fact.note.slug, sentence };
	if (!dated) return told;
	const when = written(dated.when, locale);
	return { ...told, days: dated.days, ...(sentence.includes(when) ? {} : { when }) };
}

function mapPlace(
	{ slug, name, coordinates }: PlaceNote,
	happenings: readonly Happening[],
	locale: Locale
): MapPlace {
	const orderOf = ({ days }: Happening) => days?.from ?? Infinity;
	return {
		slug,
		name: name[locale],
		...(coordinates ? { coordinates } : {}),
		happenings: [...happenings].sort((a, b) => {
			const [first, second] = [orderOf(a), orderOf(b)];
			return first < second ? -1 : first > second ? 1 : 0;
		})
	};
}

function yearsOf(happenings: readonly Happening[]): readonly number[] {
	const days = happenings.flatMap(({ days }) => (days ? [days.from, days.to] : []));
	const years = days
		.filter(Number.isFinite)
		.map((day) => new Date(day * 86_400_000).getUTCFullYear());
	return [...new Set(years)].sort((a, b) => a - b);
}

function sourcesOf(places: readonly PlaceNote[]): readonly string[] {
	return [...new Set(places.flatMap(({ coordinates }) => coordinates?.sources ?? []))];
}
