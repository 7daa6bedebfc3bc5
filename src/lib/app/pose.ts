import { allWays, canAsk, type Card, type Deck, type Form, type Way } from '$lib/cards';
import type { Locale } from '$lib/content';
import {
	createDeviceId,
	currentCard,
	pickWay,
	reviewed,
	strengthOf,
	wornOut,
	type Session,
	type Strength
} from '$lib/schedule';
import type { Learner } from './learner.svelte';
import { poseAgain, type Posed } from './pose-again';
import { poseContrast } from './pose-contrast';
import type { Trouble } from './trouble';
import type { World } from './world';

/** What a session's items are made from. */
export interface PosingParts {
	readonly deck: Deck;
	readonly locale: Locale;
	readonly learner: Pick<Learner, 'states' | 'today' | 'model'>;
	readonly trouble: Pick<Trouble, 'mixUpOf' | 'missedForm' | 'giveUp'>;
	readonly world: Pick<World, 'randomBytes'>;
}

/**
 * Makes an item for a session's current card: against what it was mixed up with, if it was on an
 * earlier day; otherwise in the way that suits what the learner knows of it.
 * @returns `undefined` if the session is finished
 */
export function pose(
	parts: PosingParts,
	session: Session,
	recentForms: readonly Form[]
): Posed | undefined {
	const cardId = currentCard(session);
	const card = cardId && parts.deck.byId.get(cardId);
	if (!card) return undefined;
	const mixUp = parts.trouble.mixUpOf(card.id);
	// It waits for another day rather than be the fifth choice running.
	if (mixUp && wornOut(recentForms) !== 'choice') {
		const contrast = poseContrast(parts, card, mixUp);
		if (contrast) return contrast;
		parts.trouble.giveUp(card.id);
	}
	return posePlainly(parts, card, recentForms);
}

function posePlainly(
	parts: PosingParts,
	card: Card,
	recentForms: readonly Form[]
): Posed | undefined {
	const { deck, learner, trouble } = parts;
	const state = learner.states.get(card.id);
	const way = pickWay({
		state,
		ways: allWays,
		isPossible: (one) =>
			canAsk(card, deck, one) && (one.direction !== 'contrast' || areMet(parts, card)),
		recentForms,
		avoided: trouble.missedForm(card.id),
		today: learner.today,
		model: learner.model
	});
	return poseFitting(parts, card, way, strengthOf(state, learner.today, learner.model));
}

/** Whether the learner has met everything that authors say is taken for a card's note. */
function areMet({ deck, learner }: PosingParts, { note }: Card): boolean {
	const isMet = (slug: string) => {
		const cards = (deck.factsByNote.get(slug) ?? []).filter(({ id }) => deck.byId.has(id));
		return cards.length === 0 || cards.some(({ id }) => reviewed(learner.states.get(id)));
	};
	return deck.subject.confusables
		.filter(({ notes }) => notes.includes(note.slug))
		.every(({ notes }) => notes.every(isMet));
}

/** Of so many choices the easiest is asked while a fact is weak, and the hardest once it is strong. */
const draws = 3;

/**
 * Wrong options that compete teach those who mostly know, and mislead those who do not (Butler and
 * others 2006; Little and Bjork 2015).
 */
function poseFitting(
	{ deck, locale, world }: PosingParts,
	card: Card,
	{ form, direction }: Way,
	strength: Strength
): Posed | undefined {
	const draw = () =>
		poseAgain(deck, locale, {
			cardId: card.id,
			form,
			...(direction === 'value' ? {} : { direction }),
			seed: createDeviceId(world.randomBytes(8))
		});
	const wish = form === 'choice' ? { weak: -1, learning: 0, moderate: 0, strong: 1 }[strength] : 0;
	if (wish === 0) return draw();
	return Array.from({ length: draws }, draw).reduce((best, one) =>
		best && one && (one.item.difficulty - best.item.difficulty) * wish > 0 ? one : best
	);
}
