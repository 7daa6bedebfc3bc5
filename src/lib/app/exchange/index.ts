/*
 * The exchange: what is issued, handed in and opened. Import its types from here, and all else with
 * `await import('./exchange')`, so that it is one file that is loaded when it is needed.
 */

export { contentHashOf } from './content-hash';
export { fingerprintOf } from './fingerprint';
export {
	type AssignmentRequest,
	issueAssignment,
	type IssuedAssignment
} from './issue-assignment';
export {
	deviceKeys,
	type DeviceKeyPair,
	type KeptAs,
	renewTeacherKeys,
	teacherKeys,
	type TeacherKeyPairs
} from './key-ring';
export {
	assignmentLink,
	messageFile,
	readCarried,
	readEveryCarried,
	resultLink
} from './links';
export { openAssignment } from './open-assignment';
export { type KnownAssignment, openResult, type ResultReading } from './open-result';
export type { Exchanged, ExchangeProblem } from './problem';
export { readAssignment, type ReadAssignment } from './read-assignment';
export { recoveryFile, type RecoveryProblem, restoreKeys } from './recovery-file';
export {
	type AttemptToSeal,
	inboxOf,
	messageIdOf,
	sealAttempt,
	type SealedAttempt
} from './seal-attempt';
export type { Carried, CarriedKind } from '$lib/share';
export { roundedDuration } from '$lib/share';
