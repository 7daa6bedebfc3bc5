import { areEasilyConfused } from '$lib/cards';
import type { Locale } from '$lib/content';
import type { AreConfusable } from '$lib/schedule';
import type { Learner } from './learner.svelte';
import type { PosingParts } from './pose';
import { readTroubles, troublesRecord } from './saved-troubles';
import type { Shelf } from './shelf';
import { Trouble } from './trouble';
import type { World } from './world';

/** What a session's items are made from, and kept apart by. */
export interface StudyPosing extends PosingParts {
	readonly subject: string;
	readonly learner: Learner;
	readonly trouble: Trouble;
	readonly areConfusable: AreConfusable;
}

interface OpeningParts {
	readonly world: World;
	readonly learner: Learner;
	readonly shelf: Shelf;
}

/**
 * Opens a subject, with what the learner has trouble with in it.
 * @returns `undefined` where the subject is neither kept on the device nor reachable
 */
export async function openSubject(
	{ world, learner, shelf }: OpeningParts,
	locale: Locale,
	subject: string
): Promise<StudyPosing | undefined> {
	const kept = learner.readRecord(troublesRecord(subject));
	const deck = await shelf.openIfReachable(subject);
	if (!deck) return undefined;
	const trouble = new Trouble(learner, subject, deck, readTroubles(await kept));
	const recovered = learner.recovered.map(({ cardId }) => cardId).filter((id) => deck.byId.has(id));
	await trouble.reconsider(...recovered);
	const areConfusable: AreConfusable = (a, b) =>
		areEasilyConfused(deck, a, b) || trouble.areMixedUp(a, b);
	return { subject, deck, locale, learner, world, trouble, areConfusable };
}
