import type { Item, Part, Proof, Response } from '../../src/lib/cards';

/*
 * An item of each form, as it never was and never changes: what is on the wire is held to these,
 * whatever becomes of the content and of the way in which items are made.
 */

const proof: Proof = { rule: 'stated', facts: [], sources: [] };

const option = (id: string) => ({ id, text: id.toUpperCase(), proof });

const part = (id: string): Part => ({
	...option(id),
	cardId: cardId(`${id}/value`),
	statement: id
});

function base(slug: string) {
	return {
		id: `${slug}#0`,
		cardId: cardId(`${slug}/value`),
		direction: 'value',
		locale: 'ar',
		stem: slug,
		answer: slug,
		explanation: {
			statement: slug,
			otherAccounts: [],
			citations: [],
			laterFact: false
		},
		difficulty: 0.5
	} as const;
}

/** The items, in the order in which they are asked; the cloze is there twice. */
export const oneOfEach: readonly Item[] = [
	{ ...base('recall'), form: 'recall' },
	{
		...base('choice'),
		form: 'choice',
		options: ['delta', 'alpha', 'charlie', 'bravo'].map(option),
		keyId: 'charlie'
	},
	{
		...base('multi'),
		form: 'multi',
		options: ['echo', 'alpha', 'delta', 'bravo', 'charlie'].map(option),
		keyIds: ['bravo', 'echo']
	},
	{ ...base('true-false'), form: 'trueFalse', isTrue: true, claimed: option('alpha') },
	{
		...base('match'),
		form: 'match',
		parts: [
			{ ...part('kilo'), targetId: 'alpha' },
			{ ...part('lima'), targetId: 'bravo' },
			{ ...part('juliet'), targetId: 'charlie' }
		],
		targets: ['charlie', 'delta', 'alpha', 'bravo'].map(option)
	},
	{
		...base('order'),
		form: 'order',
		parts: ['november', 'mike', 'quebec', 'oscar', 'papa'].map((id, day) => ({
			...part(id),
			firstDay: day,
			lastDay: day,
			date: String(2000 + day)
		}))
	},
	{
		...base('classify'),
		form: 'classify',
		parts: [
			{ ...part('romeo'), targetId: 'bravo' },
			{ ...part('sierra'), targetId: 'alpha' },
			{ ...part('tango'), targetId: 'bravo' },
			{ ...part('uniform'), targetId: 'bravo' }
		],
		targets: ['bravo', 'alpha'].map(option)
	},
	{
		...base('cloze'),
		form: 'cloze',
		typed: { accepted: ['قانون'], others: [], inputMode: 'text' },
		bank: { options: ['alpha', 'charlie', 'bravo'].map(option), keyId: 'bravo' }
	},
	{
		...base('cloze-bank'),
		form: 'cloze',
		bank: { options: ['alpha', 'charlie', 'bravo'].map(option), keyId: 'bravo' }
	},
	{
		...base('short-text'),
		form: 'shortText',
		accepted: ['هيئة الحشد الشعبي'],
		others: [],
		inputMode: 'text'
	},
	{ ...base('date'), form: 'date', precision: 'day', from: '2016-11-26', to: '2016-11-26' },
	{ ...base('number'), form: 'number', min: 40, max: 40, unit: '', tolerance: 0 },
	{
		...base('place'),
		form: 'place',
		spot: { latitude: 33.341, longitude: 44.401 },
		toleranceKm: 50
	}
];

/** An answer to each of them. */
export const anAnswerToEach: readonly Response[] = [
	{ form: 'recall', remembered: true },
	{ form: 'choice', optionId: 'charlie' },
	{ form: 'multi', optionIds: ['bravo', 'delta'] },
	{ form: 'trueFalse', value: false },
	{
		form: 'match',
		placements: [
			['juliet', 'delta'],
			['lima', 'bravo']
		]
	},
	{ form: 'order', partIds: ['oscar', 'mike', 'quebec', 'november', 'papa'] },
	{
		form: 'classify',
		placements: [
			['romeo', 'bravo'],
			['sierra', 'bravo'],
			['tango', 'alpha'],
			['uniform', 'bravo']
		]
	},
	{ form: 'cloze', text: 'قانون رقم ٤٠ لسنة 2016', firstTry: 'Law no. 40' },
	{ form: 'cloze', text: '', optionId: 'charlie' },
	{ form: 'shortText', text: 'هيئة الحشد الشعبي', firstTry: 'الحَشد' },
	{ form: 'date', date: '2016-11-26', firstTry: '2016-11' },
	{ form: 'number', text: '٤٠' },
	{ form: 'place', spot: '33.341,44.401' }
];

function cardId(text: string): Item['cardId'] {
	if (!isCardId(text)) throw new Error(`No card id: ${text}`);
	return text;
}

function isCardId(text: string): text is Item['cardId'] {
	return /^[a-z0-9-]+\/[A-Za-z]+$/.test(text);
}
