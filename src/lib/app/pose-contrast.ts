import { canAsk, offeredIds, type Card, type Direction } from '$lib/cards';
import { createDeviceId, offersBoth, type MixUp } from '$lib/schedule';
import { namesOf } from './note-names';
import type { PosingParts } from './pose';
import { poseAgain, type Posed } from './pose-again';

/**
 * What is offered beside the key is drawn by lot, at most from about twenty, of which three are shown:
 * after so many draws, what could come has come (all but 1 in 7,000). Where it cannot, they take 11 ms.
 */
const mostDraws = 64;

/**
 * Makes a choice that offers what was taken for the answer beside the answer: best a question that
 * compares the two, otherwise one that is drawn until both are in it, or their dates or texts.
 * @returns `undefined` if the two cannot stand in one question
 */
export function poseContrast(
	{ deck, locale, world }: Pick<PosingParts, 'deck' | 'locale' | 'world'>,
	card: Card,
	mixUp: MixUp
): Posed | undefined {
	const names = namesOf(deck);
	// Asked from the other side, a value would not be what was mixed up.
	const directions: readonly Direction[] =
		mixUp.asked === card.note.slug ? ['contrast', 'note', 'value'] : ['value'];
	for (const direction of directions) {
		if (!canAsk(card, deck, { form: 'choice', direction })) continue;
		for (let draw = 0; draw < mostDraws; draw += 1) {
			const posed = poseAgain(deck, locale, {
				cardId: card.id,
				form: 'choice',
				...(direction === 'value' ? {} : { direction }),
				seed: createDeviceId(world.randomBytes(8))
			});
			if (posed && offersBoth(mixUp, offeredIds(posed.item), names)) return posed;
		}
	}
	return undefined;
}
