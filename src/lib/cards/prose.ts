import type { Value } from '$lib/content';
import type { Card } from './card';
import { foldedOnce, spaced } from './folded';
import { perNote } from './per-card';

/** All that a note's fields and cues say in words, folded, with a space around each word. */
export const proseOf = perNote((deck, slug) =>
	spaced(
		(deck.factsByNote.get(slug) ?? []).flatMap(textsOf).flatMap((text) => foldedOnce(text).words)
	)
);

function textsOf({ account, disagreement }: Card): readonly string[] {
	return [account.value, account.note, disagreement].flatMap(bothLanguages);
}

function bothLanguages(value: Value | undefined): readonly string[] {
	return typeof value === 'object' && 'en' in value ? [value.en, value.ar] : [];
}
