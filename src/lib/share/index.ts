export { type Backup, type BackupProblem, maxFileBytes, maxTextBytes } from './backup';
export { type Lock, type Packing, readFrame, type SealedBackup, writeFrame } from './backup-frame';
export { readBackup, writeBackup } from './backup-text';
export { type CalendarDay, writeCalendar } from './calendar-file';
export {
	type Carried,
	type CarriedKind,
	type CarriedProblem,
	codeLinkOf,
	linkOf,
	readAllCarried,
	readCarriedFile,
	readCarriedText,
	writeCarriedFile
} from './carried';
export {
	analysisCsv,
	answersCsv,
	type CsvColumn,
	type CsvWords,
	gradebookCsv
} from './gradebook-csv';
export { type Comparison, compareLogs, mergeLogs } from './merge';
export { type Collected, collectFrames, type FrameCollector } from './qr/collect-frames';
export { type QrMedium, type QrPicture, qrPictures } from './qr/qr-picture';
export { accept, refuse, type Result } from './result';
export { type Askable, mostItems, readAsked, writeAsked } from './wire/asked-block';
export {
	type AssignmentParts,
	concat,
	readSignedAssignment,
	type SignedAssignment,
	writeAssignmentBody
} from './wire/assignment-body';
export {
	type AttemptHead,
	isAssignmentId,
	readAttemptHead,
	splitAttempt,
	writeAttempt
} from './wire/attempt-body';
export { fromHex, isHex, toHex } from './wire/hexadecimal';
export {
	inboxBytes,
	keyIdBytes,
	mostUnpackedBytes,
	packings,
	readContent,
	readSealedMessage,
	type SealedMessage,
	type SignedContent,
	signedText,
	writeContent,
	writeHeader,
	writeSealedMessage
} from './wire/sealed-message';
