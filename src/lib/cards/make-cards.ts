import type { Subject } from '$lib/content';
import type { Card } from './card';
import { factsOf } from './facts';
import { genericWords, isLeaking } from './leaking-facts';

/**
 * The cards of a subject in the authors' order: notes as written, the fields of each in the order
 * of `fieldTypes`. Facts whose question gives their answer away are left out.
 */
export function makeCards(subject: Subject): readonly Card[] {
	const generic = genericWords(subject);
	return factsOf(subject).filter((fact) => !isLeaking(subject, fact, generic));
}

/** The facts that `makeCards` leaves out, for authors: another name would make cards of them. */
export function leakingCards(subject: Subject): readonly Card[] {
	const generic = genericWords(subject);
	return factsOf(subject).filter((fact) => isLeaking(subject, fact, generic));
}
