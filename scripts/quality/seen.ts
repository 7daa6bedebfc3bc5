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
	const written = new Map<string, Set<string>>();
	for (const { cardId, stem, feedback, options } of decisions) {
		for (const { text } of options) note(offered, text, cardId);
		for (const word of tellingWords(`${stem} ${feedback}`)) note(written, word, cardId);
	}
	return {
		offered: sizes(offered),
		keyRate: countKeys(decisions),
		written: sizes(written),
		mentioned: countMentions(subject)
	};
}

/**
 * How often a text is right where it is offered, for a guesser who has seen half of the cards with
 * their answers and is tried on the other half. Left out one by one, a card would be told by the
 * gap that it leaves in the counts; counted in, it would tell itself.
 */
function countKeys(decisions: readonly Decision[]): Seen['keyRate'] {
	const halves = [0, 1].map(() => ({
		offered: new Map<string, Set<string>>(),
		right: new Map<string, Set<string>>()
	}));
	for (const { cardId, options } of decisions) {
		const half = halves[halfOf(cardId)];
		for (const { text, isKey } of half ? options : []) {
			if (half) note(half.offered, text, cardId);
			if (half && isKey) note(half.right, text, cardId);
		}
	}
	return (text, cardId) => {
		const other = halves[1 - halfOf(cardId)];
		const right = other?.right.get(text)?.size ?? 0;
		// Shrunk, so that what was seen once says little.
		return (right + 0.5) / ((other?.offered.get(text)?.size ?? 0) + 2);
	};
}

/** Half of the notes, with all their cards: cards of one note often share their answer. */
function halfOf(cardId: string): 0 | 1 {
	const [slug = ''] = cardId.split('/');
	let sum = 0;
	for (const letter of slug) sum = (31 * sum + (letter.codePointAt(0) ?? 0)) % 65_521;
	return sum % 2 === 0 ? 0 : 1;
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
