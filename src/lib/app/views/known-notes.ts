import type { CardId, Deck } from '$lib/cards';
import { knownShare, type KnownShare } from '$lib/schedule';
import type { Learner } from '../learner.svelte';

/** How much is known of each note that is asked about, by its slug. */
export type KnownNotes = ReadonlyMap<string, KnownShare>;

/** @param day a study day */
export function knownNotes(
	{ states, model }: Pick<Learner, 'states' | 'model'>,
	deck: Deck,
	day: number
): KnownNotes {
	return new Map(
		[...cardsByNote(deck)].map(([slug, cardIds]) => [slug, knownShare(cardIds, states, day, model)])
	);
}

/** The cards of each note, in teaching order. */
export function cardsByNote({ cards }: Deck): ReadonlyMap<string, readonly CardId[]> {
	const byNote = new Map<string, CardId[]>();
	for (const { id, note } of cards) {
		const own = byNote.get(note.slug);
		if (own) own.push(id);
		else byNote.set(note.slug, [id]);
	}
	return byNote;
}
