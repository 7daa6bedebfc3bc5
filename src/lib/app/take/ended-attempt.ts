import { grade, type Grade, type Item, type Response } from '$lib/cards';
import type { Locale } from '$lib/content';
import { receiptOf, shortCodeOf } from '$lib/quiz';
import { StoreError } from '$lib/store';
import type { App } from '../app.svelte';
import {
	deviceKeys,
	messageFile,
	qrOf,
	resultLink,
	type DeviceKeyPair,
	type QrPicture
} from '../exchange';
import { openSubject } from '../open-subject';
import type { Attempts } from './attempts';
import type { Questions } from './found-assignment';
import { attemptOf, handIn } from './hand-in';
import { putIntoStudy, takeOutOfStudy } from './into-study';
import type { KeptAttempt } from './kept-attempt';
import type { Outbox } from './outbox';

/** A question with what was answered, if anything was. */
export interface ReviewedItem {
	readonly item: Item;
	readonly outcome: { readonly response: Response; readonly grade: Grade } | undefined;
}

/** What is handed in, in each of its forms. */
export interface SealedAnswers {
	readonly link: string;
	readonly codes: readonly QrPicture[];
	/** To be named `.diwan`. */
	readonly file: Uint8Array<ArrayBuffer>;
}

/** An attempt that is over. */
export interface EndedAttempt {
	readonly attempt: KeptAttempt;
	/** `undefined` where this device would not ask the same questions any more. */
	readonly reviewed: readonly ReviewedItem[] | undefined;
	/** `undefined` once it is not kept any more, or where it could not be made. */
	readonly sealed: SealedAnswers | undefined;
	/** For a set that is all choices. */
	readonly shortCode: string | undefined;
	/** What the teacher's device will show. */
	readonly receipt: string | undefined;
}

export interface EndingParts {
	readonly app: Pick<App, 'learner' | 'shelf' | 'world'>;
	readonly locale: Locale;
	/** Of the start page in this language, as in `https://example.org/ar/`. */
	readonly base: string;
	readonly attempts: Attempts;
	readonly outbox: Outbox;
}

/**
 * Seals an attempt that has ended, enters it into the learner's own log, and says what there is of it
 * then. What was done before is not done again.
 * @param questions `undefined` where this device would not ask the same any more
 */
export async function endAttempt(
	parts: EndingParts,
	kept: KeptAttempt,
	questions: Questions | undefined
): Promise<EndedAttempt> {
	let attempt = kept;
	if (questions) {
		attempt = await sealed(parts, attempt, questions);
		attempt = await studied(parts, attempt, questions);
	}
	const { handedIn } = attempt;
	const bytes = handedIn && (await parts.outbox.read(handedIn.messageId));
	return {
		attempt,
		reviewed: questions && reviewedItems(attempt, questions),
		sealed: bytes && handedOut(bytes, parts.base),
		shortCode: questions && shortCodeOf(attemptOf(attempt), questions.items),
		receipt: handedIn && receiptOf(handedIn.messageId)
	};
}

/** Takes what an attempt left in the learner's own log out of it. */
export async function withoutStudy(
	{ app, locale, attempts }: EndingParts,
	attempt: KeptAttempt
): Promise<KeptAttempt> {
	const { study, subject } = attempt;
	const posing = await openSubject(app, locale, subject);
	if (!study || study.isOut || !posing) return attempt;
	await takeOutOfStudy(posing, study.entries);
	return keepChanged(attempts, attempt, { study: { ...study, isOut: true } });
}

/** Keeps an attempt with what is new about it. */
export async function keepChanged(
	attempts: Attempts,
	attempt: KeptAttempt,
	changes: Partial<KeptAttempt>
): Promise<KeptAttempt> {
	const changed = { ...attempt, ...changes, revision: attempt.revision + 1 };
	await attempts.keep(changed);
	return changed;
}

/** @returns the attempt as it was where the platform refuses; the page offers to try again */
async function sealed(
	{ app, attempts, outbox }: EndingParts,
	attempt: KeptAttempt,
	{ assignment, items }: Questions
): Promise<KeptAttempt> {
	const device = () => keysOf(app.learner);
	try {
		const parts = { attempts, outbox, device, now: app.world.now() };
		return await handIn(parts, attempt, assignment, items);
	} catch (error) {
		if (error instanceof DOMException || error instanceof StoreError) return attempt;
		throw error;
	}
}

function keysOf({ diskRecords }: App['learner']): Promise<DeviceKeyPair> {
	if (!diskRecords) throw new Error('The learner is not ready.');
	return deviceKeys(diskRecords);
}

async function studied(
	{ app, locale, attempts }: EndingParts,
	attempt: KeptAttempt,
	questions: Questions
): Promise<KeptAttempt> {
	if (attempt.study) return attempt;
	const posing = await openSubject(app, locale, attempt.subject);
	if (!posing) return attempt;
	const entries = await putIntoStudy(posing, attempt, questions);
	return keepChanged(attempts, attempt, { study: { entries, isOut: false } });
}

function handedOut(bytes: Uint8Array<ArrayBuffer>, base: string): SealedAnswers {
	return {
		link: resultLink(bytes, base),
		codes: qrOf(bytes, 'result', base),
		file: messageFile(bytes, 'result')
	};
}

function reviewedItems({ responses }: KeptAttempt, { items }: Questions): readonly ReviewedItem[] {
	return items.map((item, place) => {
		const response = responses[place]?.response;
		const isToIt = response?.form === item.form;
		return { item, outcome: isToIt ? { response, grade: grade(item, response) } : undefined };
	});
}
