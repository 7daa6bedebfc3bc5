import { grade, type Grade, type Item, type Response } from '$lib/cards';
import type { Locale } from '$lib/content';
import { receiptOf, shortCodeOf } from '$lib/quiz';
import { fromHex } from '$lib/share';
import { loadMemoryStore, StoreError } from '$lib/store';
import type { App } from '../app.svelte';
import {
	deviceKeys,
	readAssignment,
	send,
	type DeviceKeyPair,
	type QrPicture,
	type SealedAttempt,
	type Sent,
	type Transports
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
	/**
	 * `undefined` once it is not kept any more, or where it could not be made. Of an attempt that is
	 * not `handedIn` the disk has not taken it: it is here for as long as the page lives.
	 */
	readonly sealed: SealedAnswers | undefined;
	/** Whether it lies in the teacher's inbox, so that nobody need carry it. */
	readonly hasArrived: boolean;
	/** For a set that is all choices. */
	readonly shortCode: string | undefined;
	/** What the teacher's device will show. */
	readonly receipt: string | undefined;
}

export interface EndingParts {
	readonly app: Pick<App, 'learner' | 'shelf' | 'world'>;
	readonly locale: Locale;
	readonly transports: Pick<Transports, 'all'>;
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
	let sealed = await sealedBefore(parts, kept);
	if (questions) {
		if (!kept.handedIn) ({ attempt, sealed } = await sealedNow(parts, kept, questions));
		attempt = await studied(parts, attempt, questions);
	}
	const sent = sealed && (await sentOff(parts, attempt, sealed));
	const outgoing = sent?.outgoing;
	const messageId = sealed?.messageId ?? attempt.handedIn?.messageId;
	return {
		attempt,
		reviewed: questions && reviewedItems(attempt, questions),
		sealed: outgoing && { ...outgoing, codes: outgoing.codes('screen') },
		hasArrived: sent?.hasArrived ?? false,
		shortCode: questions && shortCodeOf(attemptOf(attempt), questions.items),
		receipt: messageId === undefined ? undefined : receiptOf(messageId)
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

async function sealedBefore(
	{ outbox }: EndingParts,
	{ handedIn }: KeptAttempt
): Promise<SealedAttempt | undefined> {
	const bytes = handedIn && (await outbox.read(handedIn.messageId));
	return bytes && { messageId: handedIn.messageId, bytes };
}

/** @returns nothing sealed where the platform refuses; the page offers to try again */
async function sealedNow(
	{ app, attempts, outbox }: EndingParts,
	attempt: KeptAttempt,
	{ assignment, items }: Questions
): Promise<{ readonly attempt: KeptAttempt; readonly sealed: SealedAttempt | undefined }> {
	const device = () => keysOf(app.learner);
	try {
		const parts = { attempts, outbox, device, now: app.world.now() };
		return await handIn(parts, attempt, assignment, items);
	} catch (error) {
		if (error instanceof DOMException || error instanceof StoreError) {
			return { attempt, sealed: undefined };
		}
		throw error;
	}
}

/** By every way there is, each time that the page is opened: it is safe to repeat. */
async function sentOff(
	{ transports }: EndingParts,
	{ issued }: KeptAttempt,
	{ bytes }: SealedAttempt
): Promise<Sent | undefined> {
	const read = await readAssignment(fromHex(issued));
	if (!read.ok) return undefined;
	return send(transports.all, { kind: 'result', bytes }, read.value.assignment.teacher);
}

/** Where the disk takes no key, one that is gone with the page: what it signs is as good. */
async function keysOf({ diskRecords }: App['learner']): Promise<DeviceKeyPair> {
	if (!diskRecords) throw new Error('The learner is not ready.');
	try {
		return await deviceKeys(diskRecords);
	} catch (error) {
		if (!(error instanceof StoreError)) throw error;
		return deviceKeys(await loadMemoryStore());
	}
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

function reviewedItems({ responses }: KeptAttempt, { items }: Questions): readonly ReviewedItem[] {
	return items.map((item, place) => {
		const response = responses[place]?.response;
		const isToIt = response?.form === item.form;
		return { item, outcome: isToIt ? { response, grade: grade(item, response) } : undefined };
	});
}
