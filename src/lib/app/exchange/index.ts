/*
 * The exchange: what is issued, handed in and opened. Import its types from here, and all else with
 * `await import('./exchange')`, so that it is one file that is loaded when it is needed.
 */

export { type CodeCollector, type CodeTaken, collectCodes, qrOf } from './codes';
export { contentHashOf } from './content-hash';
export { fingerprintOf } from './fingerprint';
export { type AssignmentRequest, issueAssignment, type IssuedAssignment } from './issue-assignment';
export {
	deviceKeys,
	type DeviceKeyPair,
	type KeptAs,
	renewTeacherKeys,
	teacherKeys,
	type TeacherKeyPairs
} from './key-ring';
export { assignmentLink, messageFile, readCarried, readEveryCarried, resultLink } from './links';
export type { Brought, Hands } from './hands';
export { openScanner, type Scanner } from './open-scanner';
export { openTransports, type Transports } from './open-transports';
export { readQrFromImage } from './read-qr-from-image';
export { inboxNameOf, send, type Sent } from './send';
export type { Delivery, Outgoing, Parcel, Transport } from './transport';
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
export type { Carried, CarriedKind, QrMedium, QrPicture } from '$lib/share';
