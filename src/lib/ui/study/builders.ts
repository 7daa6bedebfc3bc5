import { gapMark } from '$lib/cards';
import type {
	CardId,
	ChoiceItem,
	ClassifyItem,
	ClozeItem,
	DateItem,
	Explanation,
	Grade,
	MatchItem,
	MultiItem,
	NumberItem,
	Option,
	OrderItem,
	Part,
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

function key(text: string): Option {
	return { id: text, text, proof };
}

export function distractor(text: string, whyFalse: string): Option {
	const confusion = 'otherDate';
	return { id: text, text, proof: disproof, distractor: { whyFalse, confusion, similarity: 0.5 } };
}

export function aChoice(overrides: Partial<ChoiceItem> = {}): ChoiceItem {
	return {
		...base,
		id: 'choice-1',
		form: 'choice',
		keyId: '1931',
		options: [
			distractor('1925', '1925 is the year of the Lamp Act.'),
			key('1931'),
			distractor('1940', '1940 is the year of the Salt Act.')
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
		claimed: distractor('1925', '1925 is the year of the Lamp Act.'),
		...overrides
	};
}

export function aMulti(overrides: Partial<MultiItem> = {}): MultiItem {
	return {
		...base,
		id: 'multi-1',
		form: 'multi',
		stem: 'Which of these did the Blue Guild found?',
		answer: 'Owl Watch, Tin Company',
		keyIds: ['Owl Watch', 'Tin Company'],
		options: [
			distractor('Lamp Society', 'The Lamp Society was founded by the Red Guild.'),
			key('Owl Watch'),
			distractor('Salt Riders', 'The Salt Riders were founded by Caspian Wren.'),
			key('Tin Company')
		],
		...overrides
	};
}

function part(id: string, text: string, statement: string): Part {
	return { id, cardId: cardId(`${id}/any`), text, proof, statement };
}

export function aMatch(overrides: Partial<MatchItem> = {}): MatchItem {
	return {
		...base,
		id: 'match-1',
		form: 'match',
		stem: 'Join each faction with whoever led it. There are more answers than needed.',
		parts: [
			{ ...part('blue', 'Blue Guild', 'Tamsin Rook led the Blue Guild.'), targetId: 'rook' },
			{ ...part('red', 'Red Guild', 'Pell Marrow led the Red Guild.'), targetId: 'marrow' },
			{ ...part('owls', 'Owl Watch', 'Juno Vale led the Owl Watch.'), targetId: 'vale' }
		],
		targets: [
			{ id: 'marrow', text: 'Pell Marrow' },
			{ id: 'rook', text: 'Tamsin Rook' },
			{ id: 'vale', text: 'Juno Vale' },
			{ id: 'wren', text: 'Caspian Wren' }
		],
		...overrides
	};
}

export function aClassify(overrides: Partial<ClassifyItem> = {}): ClassifyItem {
	return {
		...base,
		id: 'classify-1',
		form: 'classify',
		stem: 'Sort these factions by temper.',
		parts: [
			{ ...part('blue', 'Blue Guild', 'The Blue Guild is quiet.'), targetId: 'quiet' },
			{ ...part('red', 'Red Guild', 'The Red Guild is loud.'), targetId: 'loud' },
			{ ...part('owls', 'Owl Watch', 'The Owl Watch is quiet.'), targetId: 'quiet' }
		],
		targets: [
			{ id: 'loud', text: 'the loud' },
			{ id: 'quiet', text: 'the quiet' }
		],
		...overrides
	};
}

/** The Lamp Act and the Salt Act may stand either way. */
export function anOrder(overrides: Partial<OrderItem> = {}): OrderItem {
	const told = (id: string, text: string, date: string, firstDay: number, lastDay = firstDay) => ({
		...part(id, text, `The ${text} was passed in ${date}.`),
		date,
		firstDay,
		lastDay
	});
	return {
		...base,
		id: 'order-1',
		form: 'order',
		stem: 'Put these acts in order, the earliest first.',
		parts: [
			told('tide', 'Tide Act', '1940', 400),
			told('lamp', 'Lamp Act', '1921', 100, 200),
			told('harbour', 'Harbour Act', '1931', 300),
			told('salt', 'Salt Act', 'May 1921', 150, 160)
		],
		...overrides
	};
}

/** A gap to type into, with words to choose from for those who ask. */
export function aCloze(overrides: Partial<ClozeItem> = {}): ClozeItem {
	return aClozeToChoose({
		id: 'cloze-1',
		typed: { accepted: ['Tamsin Rook'], others: ['Pell Marrow'], inputMode: 'text' },
		...overrides
	});
}

/** A gap that nothing can be typed into. */
export function aClozeToChoose(overrides: Partial<ClozeItem> = {}): ClozeItem {
	return {
		...base,
		id: 'cloze-2',
		form: 'cloze',
		stem: `The Blue Guild was led by ${gapMark} in 1950.`,
		answer: 'Tamsin Rook',
		bank: {
			keyId: 'Tamsin Rook',
			options: [key('Tamsin Rook'), distractor('Pell Marrow', 'Pell Marrow led the Red Guild.')]
		},
		...overrides
	};
}

export function aDate(overrides: Partial<DateItem> = {}): DateItem {
	return {
		...base,
		id: 'date-1',
		form: 'date',
		answer: '4 May 1931',
		precision: 'day',
		from: '1931-05-04',
		to: '1931-05-04',
		...overrides
	};
}

export function aNumber(overrides: Partial<NumberItem> = {}): NumberItem {
	return {
		...base,
		id: 'number-1',
		form: 'number',
		stem: 'How many ships does the harbour hold?',
		answer: '40 ships',
		min: 40,
		max: 40,
		unit: 'ships',
		tolerance: 0,
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
export const nearly: Grade = { fraction: 0, verdict: 'nearly', rating: 'again' };
export const partly: Grade = { fraction: 0.5, verdict: 'partly', rating: 'again' };
export const right: Grade = { fraction: 1, verdict: 'right', rating: 'good' };

function cardId(name: string): CardId {
	if (!isCardId(name)) throw new Error(`No card id: ${name}`);
	return name;
}

function isCardId(name: string): name is CardId {
	return name.includes('/');
}
