import type {
	CardId,
	ChoiceItem,
	Explanation,
	Grade,
	Proof,
	RecallItem,
	ShortTextItem,
	TrueFalseItem
} from '$lib/cards';

const explanation: Explanation = {
	statement: 'The Harbour Act was passed in 1931.',
	otherAccounts: [],
	citations: [
		{
			title: 'The harbours of the Isles',
			publisher: 'Almanac Press',
			date: '4 May 1950',
			url: 'https://almanac.example/harbours',
			kind: 'research'
		}
	],
	laterFact: false
};

const base = {
	cardId: cardId('harbour-act/dateIssued'),
	locale: 'en',
	stem: 'When was the Harbour Act passed?',
	answer: '1931',
	explanation,
	direction: 'value',
	difficulty: 0.5
} as const;

const proof: Proof = { rule: 'stated', facts: ['harbour-act/dateIssued'], sources: ['almanac'] };
const disproof: Proof = { ...proof, rule: 'oneValue' };

export function aRecall(overrides: Partial<RecallItem> = {}): RecallItem {
	return { ...base, id: 'recall-1', form: 'recall', ...overrides };
}

export function aChoice(overrides: Partial<ChoiceItem> = {}): ChoiceItem {
	return {
		...base,
		id: 'choice-1',
		form: 'choice',
		keyId: '1931',
		options: [
			{
				id: '1925',
				text: '1925',
				proof: disproof,
				distractor: {
					whyFalse: '1925 is the year of the Lamp Act.',
					confusion: 'otherDate',
					similarity: 0.5
				}
			},
			{ id: '1931', text: '1931', proof },
			{
				id: '1940',
				text: '1940',
				proof: disproof,
				distractor: {
					whyFalse: '1940 is the year of the Salt Act.',
					confusion: 'otherDate',
					similarity: 0.5
				}
			}
		],
		...overrides
	};
}

export function aTrueFalse(overrides: Partial<TrueFalseItem> = {}): TrueFalseItem {
	return {
		...base,
		id: 'true-false-1',
		form: 'trueFalse',
		stem: 'The Harbour Act was passed in 1925.',
		isTrue: false,
		claimed: {
			id: '1925',
			text: '1925',
			proof: disproof,
			distractor: {
				whyFalse: '1925 is the year of the Lamp Act.',
				confusion: 'otherDate',
				similarity: 0.5
			}
		},
		...overrides
	};
}

export function aShortText(overrides: Partial<ShortTextItem> = {}): ShortTextItem {
	return {
		...base,
		id: 'short-text-1',
		form: 'shortText',
		stem: 'Who leads the Blue Guild?',
		answer: 'Tamsin Rook',
		accepted: ['Tamsin Rook'],
		others: ['Pell Marrow'],
		inputMode: 'text',
		...overrides
	};
}

export const wrong: Grade = { fraction: 0, verdict: 'wrong', rating: 'again' };
export const right: Grade = { fraction: 1, verdict: 'right', rating: 'good' };

function cardId(name: string): CardId {
	if (!isCardId(name)) throw new Error(`No card id: ${name}`);
	return name;
}

function isCardId(name: string): name is CardId {
	return name.includes('/');
}
