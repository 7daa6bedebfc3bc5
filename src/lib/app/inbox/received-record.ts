import * as v from 'valibot';
import type { AssignmentId, Received } from '$lib/quiz';
import { anyResponse, moment } from '$lib/schedule';
import { readAt } from '../desk/read-at';

export const receivedPrefix = 'desk:received:';

/** Where an attempt that came is kept: the same message has one place, however often it comes. */
export function receivedRecord({ attempt, messageId }: Received): string {
	return `${receivedPrefix}${attempt.assignment}:${messageId}`;
}

const hex = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));
const assignmentId = v.pipe(
	hex(16),
	v.transform((text) => text as AssignmentId)
);
const given = v.object({
	response: anyResponse,
	durationMs: v.pipe(v.number(), v.minValue(0), v.finite())
});

/** A copy is text, in which what was not answered is `null`. */
const unanswered = v.pipe(
	v.nullish(given),
	v.transform((value) => value ?? undefined)
);

/** An attempt as it was kept or came in a file. */
export const receivedSchema = v.object({
	attempt: v.object({
		assignment: assignmentId,
		student: v.pipe(v.string(), v.maxLength(20)),
		nonce: hex(16),
		form: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000)),
		responses: v.pipe(v.array(unanswered), v.maxLength(500)),
		startedAt: moment,
		finishedAt: moment
	}),
	by: v.picklist(['sealed', 'shortCode', 'paper']),
	device: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{66}$/))),
	messageId: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
	receivedAt: moment
}) satisfies v.GenericSchema<unknown, Received>;

/** @returns `undefined` for what is no attempt */
export function readReceived(record: unknown): Received | undefined {
	const parsed = v.safeParse(receivedSchema, record);
	return parsed.success ? parsed.output : undefined;
}

/** As `readReceived`, if it lies under its own name. */
export const readReceivedAt = readAt(readReceived, receivedRecord);
