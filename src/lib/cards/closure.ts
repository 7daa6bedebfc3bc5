import type { AnyFieldName } from '$lib/content';
import type { Deck } from './deck';
import { perDeck } from './per-card';

/** All notes reached from one by following a field again and again, by any account. */
export function closureOf(deck: Deck, slug: string, field: AnyFieldName): ReadonlySet<string> {
	const known = closures(deck);
	const ofField = known.get(field) ?? new Map<string, ReadonlySet<string>>();
	known.set(field, ofField);
	const reached = ofField.get(slug) ?? follow(deck, slug, field);
	ofField.set(slug, reached);
	return reached;
}

/** Kept, as the same few are looked at for every pair of notes. */
const closures = perDeck(() => new Map<AnyFieldName, Map<string, ReadonlySet<string>>>());

function follow(deck: Deck, slug: string, field: AnyFieldName): ReadonlySet<string> {
	const reached = new Set<string>();
	const waiting = [slug];
	for (const next of waiting) {
		for (const fact of deck.factsByNote.get(next) ?? []) {
			const value = String(fact.account.value);
			if (fact.field !== field || fact.valueType !== 'note' || reached.has(value)) continue;
			reached.add(value);
			waiting.push(value);
		}
	}
	return reached;
}
