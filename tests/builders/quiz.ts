import { makeDeck, type ChoiceItem, type Deck, type Item } from '$lib/cards';
import {
	composeDraft,
	regrade,
	studentCode,
	type Assignment,
	type AssignmentId,
	type Attempt,
	type Gradebook,
	type GivenResponse,
	type Received,
	type Roster
} from '$lib/quiz';
import { theIsles } from './isles';

/** The isles as a deck, for tests of sets, attempts and gradebooks. */
export const isles: Deck = makeDeck(theIsles());

export const assignmentId = '00112233445566ff' as AssignmentId;

const noKey = new Uint8Array(33);

/** Five choices from the isles, for everybody the same. */
export function anAssignment(overrides: Partial<Assignment> = {}): Assignment {
	const seed = '0123456789abcdef';
	const { items } = composeDraft(isles, [{ count: 5, form: 'choice' }], seed);
	return {
		title: 'The isles',
		subject: 'isles',
		contentHash: '0000000000000000',
		generator: 1,
		seed,
		forms: { kind: 'same' },
		asked: { kind: 'items', items },
		hasStartCode: false,
		terms: { mode: 'exam' },
		madeAt: 0,
		teacher: { encryption: noKey, signing: noKey },
		...overrides
	};
}

/** A class of so many, by codes that follow from a number. */
export function aRoster(count: number): Roster {
	const codes: string[] = [];
	while (codes.length < count) codes.push(studentCode(Uint8Array.of(1, 2, 3), codes));
	return {
		id: '0000000000000001',
		title: 'A class',
		students: codes.map((code, index) => ({ code, name: `S ${String(index)}`, timeFactor: 1 })),
		expiresAt: 0
	};
}

/** A sealed message with an attempt; ids follow from the number. */
export function aMessage(
	number: number,
	attempt: Partial<Attempt>,
	overrides: Partial<Received> = {}
): Received {
	return {
		attempt: {
			assignment: assignmentId,
			student: '',
			nonce: number.toString(16).padStart(16, '0'),
			form: 0,
			responses: [],
			startedAt: 600_000 * number,
			finishedAt: 600_000 * number + 300_000,
			...attempt
		},
		by: 'sealed',
		device: 'd0',
		messageId: number.toString(16).padStart(64, '0'),
		receivedAt: 1_000_000 + number,
		...overrides
	};
}

/** Chooses the key of a choice, or an option beside it: 1 the first wrong one. */
export function choose(item: Item | undefined, wrong = 0): GivenResponse {
	if (item?.form !== 'choice') throw new Error('That is no choice.');
	const others = item.options.filter(({ id }) => id !== item.keyId);
	const optionId = wrong === 0 ? item.keyId : (others[wrong - 1]?.id ?? item.keyId);
	return { response: { form: 'choice', optionId }, durationMs: 5000 };
}

/** A choice of three that nobody needs to understand. */
export function aChoice(id: string): ChoiceItem {
	const card = isles.cards[0];
	if (!card) throw new Error('The isles have no cards.');
	const option = (name: string) => ({
		id: name,
		text: name.toUpperCase(),
		proof: { rule: 'oneValue' as const, facts: [], sources: [] }
	});
	const wrong = (name: string) => ({
		...option(name),
		distractor: { whyFalse: '', confusion: 'sameRole' as const, similarity: 0.5 }
	});
	return {
		form: 'choice',
		id,
		cardId: card.id,
		direction: 'value',
		locale: 'en',
		stem: `${id}?`,
		answer: 'KEY',
		explanation: { statement: '', otherAccounts: [], citations: [], laterFact: false },
		difficulty: 0.5,
		options: [wrong('other'), option('key'), wrong('third')],
		keyId: 'key'
	};
}

/**
 * A gradebook of choices of three from what each student chose.
 * @param chosen by student, then by item: an option's id, or nothing
 */
export function aGradebook(chosen: readonly (readonly (string | undefined)[])[]): Gradebook {
	const items = (chosen[0] ?? []).map((_, place) => aChoice(`item-${String(place)}`));
	return {
		policy: 'first',
		items: items.map((item, place) => ({
			id: item.id,
			item,
			forms: [{ form: 0, place }],
			topics: ['all'],
			keyId: 'key'
		})),
		topics: [{ id: 'all', title: 'All' }],
		students: chosen.map((own, index) => {
			const responses = own.map((optionId) =>
				optionId === undefined
					? undefined
					: { response: { form: 'choice' as const, optionId }, durationMs: 1000 }
			);
			const graded = regrade(items, responses, []);
			const name = String(index).padStart(4, '0');
			return {
				code: name,
				name: '',
				counted: 0,
				fraction: graded.fraction,
				attempts: [
					{
						...graded,
						nonce: name,
						messageId: name,
						by: 'sealed' as const,
						form: 0,
						startedAt: 0,
						finishedAt: 0,
						isLate: false,
						isOverTime: false,
						isBeyond: false,
						isDisputed: false
					}
				]
			};
		}),
		conflicts: [],
		unclaimed: []
	};
}
