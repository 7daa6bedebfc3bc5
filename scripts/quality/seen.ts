import type { Subject } from '$lib/content';
import type { Seen } from './cues';
import type { Decision } from './decision';
import { tellingWords } from './words';

/**
 * What can be counted over a batch. Cards are counted, not items: repeated seeds of one card would
 * only say its answer again.
 *
 * What is learned from answers, feedback or notes is learned from one half of the cards and tried on
 * the other. Left out one by one, a card would be told by the gap that it leaves in the counts;
 * counted in, it would tell itself.
 */
export function countSeen(decisions: readonly Decision[], subject: Subject): Seen {
	const offered = new Tally();
	const halves = [new Half(), new Half()] as const;
	for (const { cardId, stem, feedback, options } of decisions) {
		const half = halves[halfOf(cardId)];
		for (const { text, isKey } of options) {
			offered.add(text, cardId);
			half.offered.add(text, cardId);
			if (isKey) half.right.add(text, cardId);
		}
		for (const word of tellingWords(`${stem} ${feedback}`)) half.written.add(word, cardId);
	}
	countMentions(subject, halves);
	const other = (cardId: string) => halves[halfOf(cardId) === 0 ? 1 : 0];
	return {
		offered: offered.sizes(),
		// Shrunk, so that what was seen once says little.
		keyRate: (text, cardId) =>
			(other(cardId).right.size(text) + 0.5) / (other(cardId).offered.size(text) + 2),
		written: (word, cardId) => other(cardId).written.size(word),
		mentioned: (name, cardId) => other(cardId).mentioned.size(name)
	};
}

/** Of each text the cards in which it stands. */
class Tally {
	readonly #cards = new Map<string, Set<string>>();

	add(text: string, cardId: string): void {
		const cards = this.#cards.get(text);
		if (cards) cards.add(cardId);
		else this.#cards.set(text, new Set([cardId]));
	}

	size(text: string): number {
		return this.#cards.get(text)?.size ?? 0;
	}

	sizes(): ReadonlyMap<string, number> {
		return new Map([...this.#cards].map(([text, cards]) => [text, cards.size]));
	}
}

/** What is seen of half of the notes, with all their cards: a note's cards often share an answer. */
class Half {
	readonly offered = new Tally();
	readonly right = new Tally();
	readonly written = new Tally();
	readonly mentioned = new Tally();
}

function halfOf(cardId: string): 0 | 1 {
	const [slug = ''] = cardId.split('/');
	let sum = 0;
	for (const letter of slug) sum = (31 * sum + (letter.codePointAt(0) ?? 0)) % 65_521;
	return sum % 2 === 0 ? 0 : 1;
}

/** Of each note's name the notes that name it as a value. */
function countMentions({ notes }: Subject, halves: readonly [Half, Half]): void {
	for (const note of notes.values()) {
		for (const [, slug = ''] of JSON.stringify(note).matchAll(/"value":"([a-z0-9-]+)"/g)) {
			const named = notes.get(slug)?.name;
			for (const text of named ? [named.en, named.ar] : []) {
				halves[halfOf(note.slug)].mentioned.add(text, note.slug);
			}
		}
	}
}
