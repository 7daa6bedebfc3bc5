import type { Subject } from '$lib/content';
import type { Counts, Seen } from './cues';
import type { Decision } from './decision';
import { tellingWords } from './words';

/**
 * What can be counted over a batch. Cards are counted, not items: repeated seeds of one card would
 * only say its answer again.
 */
export function countSeen(decisions: readonly Decision[], subject: Subject): Seen {
	const offered = new Map<string, Set<string>>();
	const right = new Map<string, Set<string>>();
	const written = new Map<string, Set<string>>();
	for (const { cardId, stem, feedback, options } of decisions) {
		for (const { text, isKey } of options) {
			note(offered, text, cardId);
			if (isKey) note(right, text, cardId);
		}
		for (const word of tellingWords(`${stem} ${feedback}`)) note(written, word, cardId);
	}
	return {
		offered: sizes(offered),
		right: sizes(right),
		written: sizes(written),
		mentioned: countMentions(subject)
	};
}

function note(counts: Map<string, Set<string>>, key: string, cardId: string): void {
	const cards = counts.get(key);
	if (cards) cards.add(cardId);
	else counts.set(key, new Set([cardId]));
}

function sizes(cards: ReadonlyMap<string, ReadonlySet<string>>): Counts {
	return new Map([...cards].map(([key, of]) => [key, of.size]));
}

/** How many other notes' words hold a note's name, in either language. */
function countMentions(subject: Subject): ReadonlyMap<string, number> {
	const mentions = new Map<string, number>();
	const notes = [...subject.notes.values()];
	const references = new Map<string, number>();
	for (const note of notes) {
		for (const slug of JSON.stringify(note).match(/"value":"[a-z0-9-]+"/g) ?? []) {
			const value = slug.slice(9, -1);
			references.set(value, (references.get(value) ?? 0) + 1);
		}
	}
	for (const { slug, name } of notes) {
		for (const text of [name.en, name.ar]) mentions.set(text, references.get(slug) ?? 0);
	}
	return mentions;
}
