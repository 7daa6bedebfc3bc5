import { type CardState, reviewed } from './card-state';

/** How well one card is known. */
export type Knowledge =
	| { readonly kind: 'new' }
	| {
			readonly kind: 'learning' | 'known';
			/** Study day on which it comes back; not after today if it is due. */
			readonly dueDay: number;
	  };

/** Long enough for recall to last three weeks before it falls to 90 %: well known. */
const knownStabilityDays = 21;

/** What to tell a learner of a card. A failed one is learned again, however well it was known. */
export function knowledgeOf(state: CardState | undefined): Knowledge {
	const known = reviewed(state);
	if (!known) return { kind: 'new' };
	const isKnown = known.phase === 'review' && known.stabilityDays >= knownStabilityDays;
	return { kind: isKnown ? 'known' : 'learning', dueDay: known.dueDay };
}
