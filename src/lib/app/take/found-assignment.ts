import type { Deck, Item } from '$lib/cards';
import type { Locale, SubjectEntry } from '$lib/content';
import { askedOf, itemsOf, type Assignment, type AskedWhom } from '$lib/quiz';
import { openAssignment, type ExchangeProblem, type ReadAssignment } from '../exchange';
import type { Offline } from '../offline.svelte';
import type { Shelf } from '../shelf';
import type { AskedItems } from './into-study';
import type { KeptAttempt } from './kept-attempt';

/**
 * What an assignment asks about, on this device.
 *
 * - `unknown`: this version of Diwan has no such subject
 * - `missing`: it has, and has yet to fetch it; `unreachable` where that was tried
 * - `other`: it is another version than the assignment was made with
 */
export type Content =
	| { readonly kind: 'unknown' }
	| { readonly kind: 'missing' | 'fetching' | 'unreachable'; readonly entry: SubjectEntry }
	| { readonly kind: 'other'; readonly problem: ExchangeProblem }
	| {
			readonly kind: 'ready';
			readonly deck: Deck;
			/** How many questions there are; `undefined` until it is unlocked. */
			readonly questionCount: number | undefined;
	  };

interface ContentParts {
	readonly shelf: Shelf;
	readonly offline: Pick<Offline, 'kept'>;
}

/**
 * Looks for what an assignment asks about, and checks that it is the very same.
 * @param fetchIt whether it may be fetched where it is not kept yet
 */
export async function findContent(
	{ shelf, offline }: ContentParts,
	read: ReadAssignment,
	fetchIt: boolean
): Promise<Content> {
	const entry = shelf.entry(read.assignment.subject);
	if (!entry) return { kind: 'unknown' };
	if (!fetchIt && offline.kept(entry.slug) === 'notKept') return { kind: 'missing', entry };
	const deck = await shelf.openIfReachable(entry.slug);
	if (!deck) return { kind: 'unreachable', entry };
	const opened = await openAssignment(read, deck);
	if (opened.ok) return { kind: 'ready', deck, questionCount: countOf(opened.value.asked) };
	return opened.reason === 'needsStartCode'
		? { kind: 'ready', deck, questionCount: undefined }
		: { kind: 'other', problem: opened };
}

function countOf(asked: Assignment['asked']): number | undefined {
	if (asked?.kind !== 'blueprint') return asked?.items.length;
	return asked.blueprint.reduce((sum, cell) => sum + cell.count, 0);
}

/** The questions of one attempt. */
export interface Questions extends AskedItems {
	readonly assignment: Assignment;
	readonly items: readonly Item[];
}

/**
 * Makes the questions that are asked of somebody.
 * @returns `noItems` where this device cannot make all of them: nothing is put in their stead
 */
export async function makeQuestions(
	read: ReadAssignment,
	deck: Deck,
	whom: AskedWhom & { readonly startCode?: string; readonly locale: Locale }
): Promise<
	| { readonly ok: true; readonly value: Questions }
	| { readonly ok: false; readonly reason: ExchangeProblem['reason'] | 'noItems' }
> {
	const opened = await openAssignment(read, deck, whom.startCode);
	if (!opened.ok) return opened;
	const assignment = opened.value;
	const asked = askedOf(assignment, deck, whom);
	const items = itemsOf(deck, assignment.seed, asked, whom.locale);
	if (!items || items.length === 0) return { ok: false, reason: 'noItems' };
	return { ok: true, value: { assignment, seed: assignment.seed, asked, items } };
}

/**
 * The questions of an attempt that was begun before.
 * @returns `undefined` where this device would not ask the same any more, or has not got the subject
 */
export async function questionsAgain(
	parts: ContentParts,
	locale: Locale,
	read: ReadAssignment,
	{ form, student, startCode }: KeptAttempt
): Promise<Questions | undefined> {
	const content = await findContent(parts, read, true);
	if (content.kind !== 'ready') return undefined;
	const whom = { form, student, locale, ...(startCode !== undefined && { startCode }) };
	const questions = await makeQuestions(read, content.deck, whom);
	return questions.ok ? questions.value : undefined;
}
