import * as v from 'valibot';
import type { Asked, Assignment, AssignmentId, FormPolicy, Terms } from '$lib/quiz';
import { moment } from '$lib/schedule';
import { fromHex, isHex, toHex } from '$lib/share';
import { readAt } from './read-at';
import { cells, hexId, setItems, shortText } from './set-record';

/** What the names of all assignments begin with. */
export const assignmentPrefix = 'desk:assignment:';

/** Where the store keeps an assignment. */
export function assignmentRecord(id: AssignmentId): string {
	return `${assignmentPrefix}${id}`;
}

/** An assignment as its teacher keeps it. */
export interface IssuedAssignment {
	readonly id: AssignmentId;
	/** What is given out, signed. */
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** With what is asked, also where that is locked with a start code. */
	readonly assignment: Assignment;
	readonly setId: string;
	readonly setVersion: number;
	/** Epoch ms. */
	readonly issuedAt: number;
	/** Whether the teacher waits for no more results. */
	readonly closed: boolean;
	/** What is said aloud in class; absent where nothing is locked. */
	readonly startCode?: string;
}

/** As large as it may be in an assignment that is given out. */
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(0xffff));
/** Far more than any assignment has. */
const mostBytes = 50_000;
const bytes = v.pipe(
	v.string(),
	v.check((text) => isHex(text, mostBytes)),
	v.transform(fromHex)
);

const assignmentId = v.custom<AssignmentId>((id) => v.is(hexId, id));

const terms: v.GenericSchema<Terms> = v.object({
	mode: v.picklist(['practice', 'exam']),
	timeLimitMinutes: v.exactOptional(count),
	attempts: v.exactOptional(count),
	opensAt: v.exactOptional(moment),
	dueAt: v.exactOptional(moment)
});

const formPolicy: v.GenericSchema<FormPolicy> = v.variant('kind', [
	v.object({ kind: v.literal('same') }),
	v.object({ kind: v.literal('forms'), count: v.picklist([2, 3, 4]) }),
	v.object({ kind: v.literal('perStudent') })
]);

const asked: v.GenericSchema<Asked> = v.variant('kind', [
	v.object({ kind: v.literal('items'), items: setItems }),
	v.object({ kind: v.literal('blueprint'), blueprint: cells })
]);

const schema = v.object({
	id: assignmentId,
	bytes,
	assignment: v.object({
		title: shortText,
		subject: shortText,
		contentHash: hexId,
		generator: v.pipe(v.number(), v.safeInteger()),
		seed: hexId,
		forms: formPolicy,
		asked: v.optional(asked),
		hasStartCode: v.boolean(),
		terms,
		madeAt: moment,
		teacher: v.object({ encryption: bytes, signing: bytes })
	}),
	setId: hexId,
	setVersion: count,
	issuedAt: moment,
	closed: v.boolean(),
	startCode: v.exactOptional(shortText)
});

/** @returns the assignment that is kept, or `undefined` if there is none that can be read */
export function readIssued(record: unknown): IssuedAssignment | undefined {
	const parsed = v.safeParse(schema, record);
	if (!parsed.success) return undefined;
	const { assignment } = parsed.output;
	return { ...parsed.output, assignment: { ...assignment, asked: assignment.asked } };
}

/** As `readIssued`, if it lies under its own name. */
export const readIssuedAt = readAt(readIssued, ({ id }) => assignmentRecord(id));

/** An assignment as a record: bytes as hexadecimal digits, because a backup is text. */
export function writeIssued(issued: IssuedAssignment): unknown {
	const { encryption, signing } = issued.assignment.teacher;
	return {
		...issued,
		bytes: toHex(issued.bytes),
		assignment: {
			...issued.assignment,
			teacher: { encryption: toHex(encryption), signing: toHex(signing) }
		}
	};
}
