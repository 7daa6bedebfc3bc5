import type { Blueprint } from './blueprint';
import type { SetItem } from './quiz-set';

/**
 * Who is asked what.
 *
 * - `same`: everybody the same items in the same order
 * - `forms`: forms A to D of equal predicted difficulty, given out by the teacher
 * - `perStudent`: a form for each code, of equal predicted difficulty
 */
export type FormPolicy =
	| { readonly kind: 'same' }
	| { readonly kind: 'forms'; readonly count: 2 | 3 | 4 }
	| { readonly kind: 'perStudent' };

/** On what conditions it is taken. */
export interface Terms {
	/** `practice` shows the answer after each item, `exam` once the attempt is handed in. */
	readonly mode: 'practice' | 'exam';
	/** Absent: no limit. */
	readonly timeLimitMinutes?: number;
	/** How many attempts; absent: any number. */
	readonly attempts?: number;
	/** Epoch ms, whole minutes. Absent: at once. */
	readonly opensAt?: number;
	/** Epoch ms, whole minutes. Absent: never late. */
	readonly dueAt?: number;
}

/** A teacher's public keys: P-256 points, compressed, 33 bytes each. */
export interface TeacherKeys {
	/** Results are sealed to it. */
	readonly encryption: Uint8Array<ArrayBuffer>;
	/** The assignment is signed by it. */
	readonly signing: Uint8Array<ArrayBuffer>;
}

/** What is asked: the items themselves, or what every form is composed by. */
export type Asked =
	| { readonly kind: 'items'; readonly items: readonly SetItem[] }
	| { readonly kind: 'blueprint'; readonly blueprint: Blueprint };

/** A set as it is given to a class: all that a device with the same content needs to pose it. */
export interface Assignment {
	readonly title: string;
	/** Slug of the subject. */
	readonly subject: string;
	/** First 8 bytes of the SHA-256 of the subject's content, as 16 hexadecimal digits. */
	readonly contentHash: string;
	/** `generatorVersion` of the build that made it. */
	readonly generator: number;
	/** 16 hexadecimal digits. */
	readonly seed: string;
	/** `items` goes with the policy `same`, `blueprint` with the others. */
	readonly forms: FormPolicy;
	/** `undefined` on a student's device until the start code is given. */
	readonly asked: Asked | undefined;
	/** Whether what is asked is locked with a start code. */
	readonly hasStartCode: boolean;
	readonly terms: Terms;
	/** Epoch ms, whole minutes. */
	readonly madeAt: number;
	readonly teacher: TeacherKeys;
}

/** First 8 bytes of the SHA-256 of the assignment's signed bytes, as 16 hexadecimal digits. */
export type AssignmentId = string & { readonly brand: 'AssignmentId' };
