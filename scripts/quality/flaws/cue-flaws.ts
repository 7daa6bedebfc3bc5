import type { Item } from '$lib/cards';
import { magnitude, tellingWords } from '../words';
import { stemWordInKey } from './faults';
import { reordered, withOptions, type Inject } from './flaw';

/** A flaw that a guesser can live on, and the cue by which he does. */
export interface CueFlaw {
	readonly cue: string;
	/** The part of the items into which it is put. */
	readonly share: number;
	readonly inject: Inject;
}

/** Puts words around a text. */
type Around = readonly [before: string, after: string];

const words = {
	en: {
		more: ', which was agreed upon after long talks by those who took part',
		absolute: 'only and always ',
		hedge: 'about and usually ',
		shared: 'federal',
		first: '0a ',
		last: '\u{10ffff} '
	},
	ar: {
		more: '، وهو ما جرى الاتفاق عليه بعد مباحثات طويلة بين الأطراف',
		absolute: 'فقط دائما ',
		hedge: 'نحو بعض ',
		shared: 'اتحادي',
		first: '0a ',
		last: '\u{10ffff} '
	}
} as const;

/** What the item-writing literature warns of, put in by hand, so that each bot shows that it works. */
export const cueFlaws: Readonly<Record<string, CueFlaw>> = {
	longKey: flaw('longest', (item) => toKey(item, ['', words[item.locale].more])),
	wordyKey: flaw('mostWords', (item) => toKey(item, ['', words[item.locale].more])),
	longOthers: flaw('shortest', (item) => toOthers(item, ['', words[item.locale].more])),
	stemWordInKey: flaw('mostStemOverlap', (item, world) => stemWordInKey(item, world)),
	stemInOthers: flaw('leastStemOverlap', (item) => {
		const [word = 'nothing'] = tellingWords(item.stem);
		return toOthers(item, ['', ` ${word}`]);
	}),
	absolutesInOthers: flaw('noAbsolutes', (item) =>
		toOthers(item, [words[item.locale].absolute, ''])
	),
	hedgedKey: flaw('hedged', (item) => toKey(item, [words[item.locale].hedge, ''])),
	digitsInKey: flaw('mostDigits', (item) => toKey(item, ['', ' 20162017'])),
	detailInKey: flaw('mostSpecific', (item) => toKey(item, ['', ' (a, b, c; d, e, f, g)'])),
	detailInOthers: flaw('leastSpecific', (item) => toOthers(item, ['', ' (a, b, c; d, e, f, g)'])),
	keyUnlikeOthers: flaw('oddOneOut', (item) => toOthers(item, ['', ' word1 word2 word3'])),
	keyLikeOthers: flaw('mostLikeOthers', (item) =>
		withOptions(item, (option, isKey, at) => ({
			...option,
			text: isKey ? `${option.text} word0 word1 word2 word3` : `${option.text} word${String(at)}`
		}))
	),
	keyFirst: flaw('place1', (item) => placed(item, 0)),
	keySecond: flaw('place2', (item) => placed(item, 1)),
	keyThird: flaw('place3', (item) => placed(item, 2)),
	keyFourth: flaw('place4', (item) => placed(item, 3)),
	keyNeverLast: {
		cue: 'notLastPlace',
		share: 0.6,
		inject: (item, _, { at }) =>
			item.form === 'choice' ? placed(item, at % (item.options.length - 1)) : undefined
	},
	keyFirstInAlphabet: flaw('alphabetFirst', (item) => toKey(item, [words[item.locale].first, ''])),
	keyLastInAlphabet: flaw('alphabetLast', (item) => toKey(item, [words[item.locale].last, ''])),
	keyInTheMiddle: {
		cue: 'middleValue',
		// Of four values two are in the middle, so that this is worth half as much as the others.
		share: 0.6,
		inject: (item) => onScale(item, (at) => (at % 2 === 0 ? -1 : 1))
	},
	keyGreatest: flaw('greatestValue', (item) => onScale(item, (at) => -1 - at)),
	keySmallest: flaw('smallestValue', (item) => onScale(item, (at) => 1 + at)),
	sameOthersAgain: flaw('offeredLeast', (item) =>
		withOptions(item, (option, isKey, at) =>
			isKey ? option : { ...option, text: `filler ${String(at)}` }
		)
	),
	sameKeysAgain: flaw('offeredMost', (item, _, { at }) => stapleKey(item, at)),
	keysOfOthers: flaw('keyElsewhere', (item, _, { at }) => stapleKey(item, at)),
	keyToldElsewhere: flaw('seenElsewhere', (item, _, { at }) => {
		const told = withOptions(item, (option, isKey) =>
			isKey ? { ...option, text: `telltale${String(at % 3)}` } : option
		);
		return told && { ...told, stem: `${told.stem} telltale${String((at + 1) % 3)}` };
	})
};

function flaw(cue: string, inject: Inject): CueFlaw {
	return { cue, share: 0.3, inject };
}

function toKey(item: Item, [before, after]: Around): Item | undefined {
	return withOptions(item, (option, isKey) =>
		isKey ? { ...option, text: `${before}${option.text}${after}` } : option
	);
}

function toOthers(item: Item, [before, after]: Around): Item | undefined {
	return withOptions(item, (option, isKey) =>
		isKey ? option : { ...option, text: `${before}${option.text}${after}` }
	);
}

function placed(item: Item, place: number): Item | undefined {
	return reordered(item, (key, others) => [...others.slice(0, place), key, ...others.slice(place)]);
}

/** Gives the wrong options of numbers and dates values around the key. */
function onScale(item: Item, distance: (at: number) => number): Item | undefined {
	const value = item.form === 'choice' ? magnitude(item.answer) : NaN;
	if (item.form !== 'choice' || !item.options.every(({ text }) => magnitude(text) > 0)) {
		return undefined;
	}
	let at = -1;
	const changed = withOptions(item, (option, isKey) => {
		if (isKey) return { ...option, text: String(1000 * value) };
		at += 1;
		return { ...option, text: String(1000 * value + distance(at) * (1 + at)) };
	});
	return changed;
}

function stapleKey(item: Item, at: number): Item | undefined {
	return withOptions(item, (option, isKey) =>
		isKey ? { ...option, text: `staple ${String(at % 8)}` } : option
	);
}
