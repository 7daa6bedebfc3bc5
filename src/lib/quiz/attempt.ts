import type { Response } from '$lib/cards';
import type { AssignmentId } from './assignment';

/** One answer of an attempt. */
export interface GivenResponse {
	readonly response: Response;
	/** Rounded to steps that grow with it, as it goes over the wire. */
	readonly durationMs: number;
}

/** One learner's ordered answers. No score: that is worked out from the answers, by whoever needs it. */
export interface Attempt {
	readonly assignment: AssignmentId;
	/** The class-local code of whoever answered, in its plain form; never a name. */
	readonly student: string;
	/** 16 hexadecimal digits by chance: the same in every copy of this attempt. */
	readonly nonce: string;
	/** From 0 (form A); 0 where all have the same. */
	readonly form: number;
	/** By place of the item; `undefined` where none was given. */
	readonly responses: readonly (GivenResponse | undefined)[];
	/** Epoch ms, whole minutes, by the learner's clock. */
	readonly startedAt: number;
	readonly finishedAt: number;
}

/** An attempt as it reached a teacher's device. */
export interface Received {
	readonly attempt: Attempt;
	/** How it came: `sealed` is signed by a device, the others were typed in by the teacher. */
	readonly by: 'sealed' | 'shortCode' | 'paper';
	/** The device key that signed it, compressed, as hexadecimal digits; absent unless `sealed`. */
	readonly device?: string;
	/** SHA-256 of the bytes that came, as hexadecimal digits: the same message has the same one. */
	readonly messageId: string;
	/** Epoch ms by the teacher's clock. */
	readonly receivedAt: number;
}
