import { seedOf, type Item, type Response } from '$lib/cards';
import type { AssignmentId } from './assignment';
import type { Attempt, GivenResponse } from './attempt';
import { checkValues } from './check-values';
import type { CodeReading } from './code-reading';
import { readValues, writeValues } from './crockford';

/**
 * An attempt to be read aloud: all answers of a set of choices and statements as one number, to the
 * base of 32, and check characters. These are bound to assignment, student and items, so that the
 * code says nothing of any other. Two checks find every two wrong characters, and miss one in a
 * thousand of anything else; they find slips, not forgery.
 */
const mostCharacters = 12;
const fewestChecks = 2;
const mostChecks = 4;

/** Whose answers a code tells. */
export interface CodeScope {
	readonly assignment: AssignmentId;
	/** In its plain form. */
	readonly student: string;
	/** As they were asked, form and order included. */
	readonly items: readonly Item[];
}

/** @returns at most 12 characters; `undefined` where other things are asked, or too many */
export function shortCodeOf(
	{ assignment, student, responses }: Pick<Attempt, 'assignment' | 'student' | 'responses'>,
	items: readonly Item[]
): string | undefined {
	const sizes = sizesOf(items);
	const checks = sizes && checkCount(sizes);
	if (!sizes || checks === undefined) return undefined;
	let number = 0n;
	for (const [place, item] of items.entries()) {
		const answer = answerOf(item, responses[place]?.response);
		if (answer === undefined) return undefined;
		number = number * BigInt(sizes[place] ?? 1) + BigInt(answer);
	}
	const values = Array.from({ length: lengthFor(sizes) }, (_, index) =>
		Number((number >> BigInt(5 * (lengthFor(sizes) - 1 - index))) & 31n)
	);
	return writeValues([...values, ...boundChecks(values, checks, { assignment, student, items })]);
}

/** Why a short code says nothing. */
export type ShortCodeProblem =
	/** The set has no short codes: it asks other things than choices, or too many. */
	| 'noShortCodes'
	/** Characters are missing or too many, or are none of a code's. */
	| 'malformed'
	/** A slip, or another student's, or another assignment's or form's. */
	| 'wrongCheck';

/** Reads a code as somebody has typed it: in small letters, with blanks, O for 0 or l for 1. */
export function readShortCode(
	text: string,
	scope: CodeScope
): CodeReading<readonly (GivenResponse | undefined)[], ShortCodeProblem> {
	const sizes = sizesOf(scope.items);
	const checks = sizes && checkCount(sizes);
	if (!sizes || checks === undefined) return { ok: false, reason: 'noShortCodes' };
	const all = readValues(text);
	if (all?.length !== lengthFor(sizes) + checks) return { ok: false, reason: 'malformed' };
	const values = all.slice(0, -checks);
	const expected = boundChecks(values, checks, scope);
	if (expected.some((check, index) => check !== all[values.length + index])) {
		return { ok: false, reason: 'wrongCheck' };
	}
	let left = values.reduce((number, value) => number * 32n + BigInt(value), 0n);
	const answers = [...sizes].reverse().map((size) => {
		const answer = Number(left % BigInt(size));
		left /= BigInt(size);
		return answer;
	});
	// What is greater than any answers give was never written by us.
	if (left > 0n) return { ok: false, reason: 'wrongCheck' };
	const inOrder = answers.reverse();
	return { ok: true, value: scope.items.map((item, place) => givenBy(item, inOrder[place] ?? 0)) };
}

/** How many things can be said to each item, nothing among them; `undefined` if not to all. */
function sizesOf(items: readonly Item[]): readonly number[] | undefined {
	const sizes = items.flatMap((item) => {
		if (item.form === 'choice') return item.options.length + 1;
		return item.form === 'trueFalse' ? 3 : [];
	});
	return sizes.length === items.length ? sizes : undefined;
}

function lengthFor(sizes: readonly number[]): number {
	let most = sizes.reduce((product, size) => product * BigInt(size), 1n) - 1n;
	let length = 0;
	for (; most > 0n; most >>= 5n) length += 1;
	return length;
}

/** As many checks as there is room for; `undefined` if there is too little. */
function checkCount(sizes: readonly number[]): number | undefined {
	const room = mostCharacters - lengthFor(sizes);
	return room < fewestChecks ? undefined : Math.min(mostChecks, room);
}

/** The checks of a Reed-Solomon code, moved by a number made of whom and what it is about. */
function boundChecks(
	values: readonly number[],
	count: number,
	{ assignment, student, items }: CodeScope
): readonly number[] {
	const ids = items.map(({ id }) => id);
	const [mask] = seedOf(JSON.stringify([assignment, student, ids]));
	return checkValues(values, count).map((check, index) => check ^ ((mask >>> (5 * index)) & 31));
}

/** 0 for nothing; `undefined` if the response is none that the item offers. */
function answerOf(item: Item, response: Response | undefined): number | undefined {
	if (!response) return 0;
	if (item.form === 'trueFalse' && response.form === 'trueFalse') return response.value ? 1 : 2;
	if (item.form !== 'choice' || response.form !== 'choice') return undefined;
	const index = item.options.findIndex(({ id }) => id === response.optionId);
	return index < 0 ? undefined : index + 1;
}

function givenBy(item: Item, answer: number): GivenResponse | undefined {
	if (answer === 0) return undefined;
	if (item.form === 'trueFalse') {
		return { response: { form: 'trueFalse', value: answer === 1 }, durationMs: 0 };
	}
	const option = item.form === 'choice' ? item.options[answer - 1] : undefined;
	return option && { response: { form: 'choice', optionId: option.id }, durationMs: 0 };
}
