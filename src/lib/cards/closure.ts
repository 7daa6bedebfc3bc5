import { kinds, type AnyFieldName } from '$lib/content';
import type { Deck } from './deck';
import { perDeck } from './per-card';

/** All notes reached from one by following a field again and again, by any account. */
export function closureOf(deck: Deck, slug: string, field: AnyFieldName): ReadonlySet<string> {
	const known = closures(deck);
	let ofField = known.get(field);
	if (ofField === undefined) {
		ofField = { links: linksOf(deck, field), reached: new Map() };
		known.set(field, ofField);
	}
	if (!ofField.links.has(slug)) return nothing;
	let reached = ofField.reached.get(slug);
	if (reached === undefined) {
		reached = follow(ofField.links, slug);
		ofField.reached.set(slug, reached);
	}
	return reached;
}

const nothing: ReadonlySet<string> = new Set();

/** By note, the notes that a field of it names. */
type Links = ReadonlyMap<string, readonly string[]>;

/** Kept, as the same few are looked at for every pair of notes. */
const closures = perDeck(
	() =>
		new Map<
			AnyFieldName,
			{ readonly links: Links; readonly reached: Map<string, ReadonlySet<string>> }
		>()
);

function linksOf({ factsByField }: Deck, field: AnyFieldName): Links {
	const links = new Map<string, string[]>();
	for (const kind of kinds) {
		for (const { note, valueType, account } of factsByField.get(`${kind}/${field}`) ?? []) {
			if (valueType !== 'note') continue;
			const values = links.get(note.slug);
			if (values) values.push(String(account.value));
			else links.set(note.slug, [String(account.value)]);
		}
	}
	return links;
}

function follow(links: Links, slug: string): ReadonlySet<string> {
	const reached = new Set<string>();
	const waiting = [slug];
	for (const next of waiting) {
		for (const value of links.get(next) ?? []) {
			if (reached.has(value)) continue;
			reached.add(value);
			waiting.push(value);
		}
	}
	return reached;
}
