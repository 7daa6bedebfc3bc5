import type { Item, Response } from '$lib/cards';
import type { Locale } from '$lib/content';
import type { GivenResponse } from './attempt';
import type { CodeReading } from './code-reading';

/** The letters that stand at the options of a question on paper, in the order of the screen. */
export const optionLetters: Readonly<Record<Locale, readonly string[]>> = {
	en: ['A', 'B', 'C', 'D', 'E', 'F'],
	ar: ['أ', 'ب', 'ج', 'د', 'ه', 'و']
};

/** The letters that stand for a true and a false statement. */
export const judgementLetters: Readonly<Record<Locale, readonly [string, string]>> = {
	en: ['T', 'F'],
	ar: ['ص', 'خ']
};

/** Why what was typed is no set of answers; `place` counts from 0. */
export interface PaperProblem {
	readonly reason: 'tooMany' | 'noSuchOption' | 'notOnPaper';
	readonly place: number;
}

/**
 * Reads the answers of a sheet as a teacher types them, a letter for each item: `ACBD`, `T` or `F`
 * for a statement (or A and B), in Arabic أ ب ج د and ص خ, and - or . or 0 for none. Blanks are
 * passed over, and what is missing at the end was not answered. A choice of several is put in
 * brackets: `A(BD)C`.
 */
export function readPaperAnswers(
	text: string,
	items: readonly Item[]
):
	| (CodeReading<readonly (GivenResponse | undefined)[], never> & { readonly ok: true })
	| ({ readonly ok: false } & PaperProblem) {
	const marks = marksIn(text);
	if (marks.length > items.length) return { ok: false, reason: 'tooMany', place: items.length };
	const responses: (GivenResponse | undefined)[] = [];
	for (const [place, item] of items.entries()) {
		const mark = marks[place] ?? [];
		if (mark.length === 0) {
			responses.push(undefined);
			continue;
		}
		const response = responseBy(item, mark);
		if (typeof response === 'string') return { ok: false, reason: response, place };
		responses.push({ response, durationMs: 0 });
	}
	return { ok: true, value: responses };
}

/** How many items have been answered or passed over in what was typed so far. */
export function paperMarkCount(text: string): number {
	return marksIn(text).length;
}

/** The letters at each place; none where nothing was answered. */
function marksIn(text: string): readonly (readonly string[])[] {
	const plain = text.normalize('NFKC').toUpperCase().replace(passedOver, '');
	return (plain.match(/\([^()]*\)|./gu) ?? []).map((mark) =>
		[...mark].filter((letter) => !/[()\-–.0٠]/.test(letter)).map(plainLetter)
	);
}

/** Blanks, and the marks of direction and length that come along with Arabic. */
const passedOver = /[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\u0640,،;]/g;

function plainLetter(letter: string): string {
	return { ا: 'أ', إ: 'أ', آ: 'أ' }[letter] ?? letter;
}

function responseBy(item: Item, mark: readonly string[]): Response | 'noSuchOption' | 'notOnPaper' {
	const indexes = mark.map(indexOf);
	const [index = -1, ...others] = indexes;
	if (item.form === 'trueFalse') {
		const value = judgementOf(mark);
		return value === undefined ? 'noSuchOption' : { form: 'trueFalse', value };
	}
	if (item.form === 'multi') {
		const chosen = indexes.flatMap((one) => item.options[one] ?? []);
		if (chosen.length < mark.length) return 'noSuchOption';
		return { form: 'multi', optionIds: [...new Set(chosen.map(({ id }) => id))] };
	}
	const options = item.form === 'choice' ? item.options : undefined;
	const option = others.length === 0 ? options?.[index] : undefined;
	if (!options) return 'notOnPaper';
	return option ? { form: 'choice', optionId: option.id } : 'noSuchOption';
}

function indexOf(letter: string): number {
	return Math.max(optionLetters.en.indexOf(letter), optionLetters.ar.indexOf(letter));
}

/** `F` is false here, though it is a sixth option elsewhere. */
function judgementOf([letter = '', ...others]: readonly string[]): boolean | undefined {
	if (others.length > 0) return undefined;
	if (['T', 'ص', 'A', 'أ'].includes(letter)) return true;
	return ['F', 'خ', 'B', 'ب'].includes(letter) ? false : undefined;
}
