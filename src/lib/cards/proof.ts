import type { Candidate } from './candidate';
import type { Card } from './card';
import type { Proof, ProofRule } from './item';

/** The fact itself. */
export function proofOfKey({ id, account }: Card): Proof {
	return { rule: 'stated', facts: [id], sources: account.sources };
}

/** Why a value cannot answer a card: by what the card's own field says, and what is true instead. */
export function proofOfWrong(card: Card, candidate: Candidate): Proof {
	const { fact } = candidate;
	const facts = fact === undefined ? [card] : [card, fact];
	return {
		rule: ruleOf(card, candidate),
		facts: facts.map(({ id }) => id),
		sources: [...new Set(facts.flatMap(({ account }) => account.sources))]
	};
}

function ruleOf(card: Card, { confusion, typed }: Candidate): ProofRule {
	if (confusion === 'otherTime') return 'otherTime';
	if (confusion === 'otherAccount') return 'saysOtherwise';
	if (!card.complete || (typed.type === 'text' && card.account.exclusive)) return 'contrary';
	return card.siblings.length === 0 ? 'oneValue' : 'allKnown';
}
