import * as v from 'valibot';
import type { CardId, Response } from '$lib/cards';
import type { AssignmentId, GivenResponse } from '$lib/quiz';
import { anyCardId, anyResponse, isEntryId, moment, type EntryId } from '$lib/schedule';
import { isHex } from '$lib/share';
import { readAt } from '../desk/read-at';
import { hexId } from '../desk/set-record';

/** How the time of an attempt is counted; all in ms. */
export interface CountedTime {
	/** What the terms give, with what the teacher adds; absent where there is no limit. */
	readonly limitMs?: number;
	/** Used until `seenAt`. */
	readonly usedMs: number;
	/** Epoch ms at which it was counted last. */
	readonly seenAt: number;
	/** Time during which the page was gone and which was not counted. */
	readonly pardonedMs: number;
}

/** An entry of the learner's own log that came of an attempt. */
export interface StudyEntry {
	readonly cardId: CardId;
	readonly id: EntryId;
}

/** An attempt as it is kept on the device of whoever takes it. */
export interface KeptAttempt {
	readonly assignment: AssignmentId;
	/** 16 hexadecimal digits by chance. */
	readonly nonce: string;
	/** The signed bytes that it was opened from, as hexadecimal digits. */
	readonly issued: string;
	readonly title: string;
	/** Slug of the subject. */
	readonly subject: string;
	/** Class-local code, in its plain form. */
	readonly student: string;
	/** From 0 (form A). */
	readonly form: number;
	/** Absent where none is needed. */
	readonly startCode?: string;
	readonly largerText: boolean;
	/** Epoch ms. */
	readonly startedAt: number;
	readonly time: CountedTime;
	/** Which item is on screen, from 0; as many as there are items where it is the list of them. */
	readonly place: number;
	/** What was typed first at that place, while there is one more try. */
	readonly firstTry?: string;
	/** What is entered at that place and not sent yet. */
	readonly draft?: Response;
	/** By place; `null` where nothing was answered yet. */
	readonly responses: readonly (GivenResponse | null)[];
	/** By place, ms: how long each item was looked at. */
	readonly lookedMs: readonly number[];
	/** Grows with each change, so that the later of two copies is known. */
	readonly revision: number;
	/** Absent while it runs. From then on no response changes. */
	readonly finished?: { readonly at: number; readonly by: 'student' | 'time' };
	/** What the sealed bytes are called, once they are made. */
	readonly handedIn?: { readonly messageId: string; readonly receivedAt?: number };
	/** What it left in the learner's own log; `isOut` once that was taken back. */
	readonly study?: { readonly entries: readonly StudyEntry[]; readonly isOut: boolean };
}

/** `finished` is over and not sealed yet; `received` has the teacher's receipt. */
export type AttemptState = 'running' | 'finished' | 'handedIn' | 'received';

export function stateOf({ finished, handedIn }: KeptAttempt): AttemptState {
	if (handedIn) return handedIn.receivedAt === undefined ? 'handedIn' : 'received';
	return finished ? 'finished' : 'running';
}

/** What the names of all attempts begin with. */
export const attemptPrefix = 'take:';

/** Where the store keeps an attempt. */
export function attemptRecord(assignment: AssignmentId, nonce: string): string {
	return `${attemptPrefix}${assignment}:${nonce}`;
}

/** Whether a record of that name is an attempt, whatever is in it. */
export function isAttemptRecord(name: string): boolean {
	return /^take:[0-9a-f]{16}:[0-9a-f]{16}$/.test(name);
}

const ms = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000));
const text = v.pipe(v.string(), v.maxLength(2_000));
const assignmentId = v.custom<AssignmentId>((id) => v.is(hexId, id));
const entryId = v.custom<EntryId>((id) => typeof id === 'string' && isEntryId(id));

const schema: v.GenericSchema<KeptAttempt> = v.pipe(
	v.object({
		assignment: assignmentId,
		nonce: hexId,
		issued: v.pipe(
			v.string(),
			v.check((digits) => isHex(digits, 50_000))
		),
		title: text,
		subject: text,
		student: text,
		form: count,
		startCode: v.exactOptional(text),
		largerText: v.boolean(),
		startedAt: moment,
		time: v.object({
			limitMs: v.exactOptional(ms),
			usedMs: ms,
			seenAt: moment,
			pardonedMs: ms
		}),
		place: count,
		firstTry: v.exactOptional(text),
		draft: v.exactOptional(anyResponse),
		responses: v.pipe(
			v.array(v.nullable(v.object({ response: anyResponse, durationMs: ms }))),
			v.minLength(1),
			v.maxLength(1_000)
		),
		lookedMs: v.pipe(v.array(ms), v.maxLength(1_000)),
		revision: v.pipe(v.number(), v.safeInteger()),
		finished: v.exactOptional(v.object({ at: moment, by: v.picklist(['student', 'time']) })),
		handedIn: v.exactOptional(
			v.object({
				messageId: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
				receivedAt: v.exactOptional(moment)
			})
		),
		study: v.exactOptional(
			v.object({
				entries: v.pipe(v.array(v.object({ cardId: anyCardId, id: entryId })), v.maxLength(1_000)),
				isOut: v.boolean()
			})
		)
	}),
	v.check(
		({ responses, lookedMs, place }) =>
			lookedMs.length === responses.length && place <= responses.length
	)
);

/** @returns the attempt that is kept, or `undefined` if there is none that can be read */
export function readAttempt(record: unknown): KeptAttempt | undefined {
	const parsed = v.safeParse(schema, record);
	return parsed.success ? parsed.output : undefined;
}

/** As `readAttempt`, if it lies under its own name. */
export const readAttemptAt = readAt(readAttempt, ({ assignment, nonce }) =>
	attemptRecord(assignment, nonce)
);
