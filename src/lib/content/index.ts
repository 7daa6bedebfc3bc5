export { marginDays, mayCoincide, parseEdtf, slackDays } from './edtf';
export type { CalendarDate, DateSpan, Edtf, Point, Precision } from './edtf';
export type { Confusable } from './confusable';
export { reportCoverage } from './coverage';
export type { Coverage, CoverageReport, Covered, Numbered } from './coverage';
export { fieldContent } from './accounts';
export type { FieldContent } from './accounts';
export type {
	Account,
	Attributed,
	Contested,
	Field,
	Many,
	Some,
	Succession,
	Timed,
	Times
} from './field';
export { fieldTypes } from './fields';
export type { AnyFieldName, FieldName, ValueType } from './fields';
export { formatEdtf, monthNames } from './format-date';
export { formatCount, formatDigits, formatPercent } from './format-number';
export { withoutExcepted } from './lint/exceptions';
export type { LintException } from './lint/exceptions';
export { findingsOf } from './lint/finding';
export type { Complaint, Finding, Rule } from './lint/finding';
export { readFingerprint, writeFingerprint } from './lint/fingerprint';
export type { Fingerprint } from './lint/fingerprint';
export { lintSubject } from './lint/lint-subject';
export type { RuleName } from './lint/rules';
export { holdsOn, valueOn } from './holds-on';
export type { Holding, ValuesOn } from './holds-on';
export type { MapBase, MapLabel } from './map-base';
export type {
	Claim,
	Coordinates,
	Designation,
	Faction,
	Figure,
	HistoricalEvent,
	Institution,
	LegalForm,
	LegalOrder,
	NotesOf,
	NoteTypes,
	Passage,
	Person,
	Place,
	Quantity
} from './notes';
export { isPeriod, periodTimes } from './period';
export type { Period } from './period';
export type { Source, SourceKind } from './source';
export type { SubjectEntry } from './subject-entry';
export { defineConfusables, defineModule, defineNotes, defineSources } from './subject';
export type { AnyAccount, Module, Note, Subject, Value } from './subject';
export type { Locale, Name, Text } from './text';
export type { Group, Typology } from './typology';
export { defineIds, kinds } from './vocabulary';
export type { AnyVocabulary, IdLists, Kind, Vocabulary, VocabularyOf } from './vocabulary';
export { packSubject } from './pack-subject';
export type { PackedSubject } from './packed-subject';
export { unpackSubject } from './unpack-subject';
