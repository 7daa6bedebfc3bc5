import * as v from 'valibot';
import type { Learner } from '../learner.svelte';

/** What a teacher has given a student, to be filled in by itself the next time. */
export interface OwnCode {
	/** In its plain form. */
	readonly code: string;
	/** More time than the terms say: 1 for none. */
	readonly timeFactor: TimeFactor;
	readonly largerText: boolean;
}

const timeFactors = [1, 1.25, 1.5, 2] as const;
export type TimeFactor = (typeof timeFactors)[number];

const recordName = 'take:me';
const text = v.pipe(v.string(), v.maxLength(200));
const schema = v.record(
	text,
	v.object({ code: text, timeFactor: v.picklist(timeFactors), largerText: v.boolean() })
);

type Keeper = Pick<Learner, 'readRecord' | 'keepRecord'>;

/** @param teacher fingerprint of the teacher's key: a student has one code with each */
export async function readOwnCode(learner: Keeper, teacher: string): Promise<OwnCode | undefined> {
	return (await readAll(learner))[teacher];
}

export async function keepOwnCode(learner: Keeper, teacher: string, own: OwnCode): Promise<void> {
	await learner.keepRecord(recordName, { ...(await readAll(learner)), [teacher]: own });
}

async function readAll(learner: Keeper): Promise<Readonly<Record<string, OwnCode>>> {
	const parsed = v.safeParse(schema, await learner.readRecord(recordName));
	return parsed.success ? parsed.output : {};
}
