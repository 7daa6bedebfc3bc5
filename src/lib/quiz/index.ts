export { againstEachOther } from './against-each-other';
export type { Drawn } from './against-each-other';
export { analyse } from './analyse';
export { fewestForComparison } from './analysis';
export type {
	Analysis,
	ConfusionStatistics,
	FormStatistics,
	GradeStatistics,
	ItemStatistics,
	Misconception,
	OptionStatistics,
	Third,
	TopicStatistics,
	Warning
} from './analysis';
export { askedOf, planOf } from './asked-of';
export type { AskedWhom } from './asked-of';
export type { Asked, Assignment, AssignmentId, FormPolicy, TeacherKeys, Terms } from './assignment';
export type { Attempt, GivenResponse, Received } from './attempt';
export { bandOf, bands } from './blueprint';
export type { Band, Blueprint, Cell, Years } from './blueprint';
export { compareForms } from './compare-forms';
export type { FormComparison } from './compare-forms';
export { planForms } from './compose-form';
export type { FormPlan } from './compose-form';
export type { CodeReading } from './code-reading';
export { composeDraft } from './compose-set';
export type { Draft, Lack } from './compose-set';
export { contentText } from './content-text';
export { dropAt, moveAt, replaceAt } from './edit-items';
export { fingerprint } from './fingerprint';
export { formLetter } from './form-letter';
export { attemptPolicies } from './gradebook';
export type {
	AttemptPolicy,
	Gradebook,
	GradebookAttempt,
	GradebookItem,
	GradebookStudent
} from './gradebook';
export { gradebookOf, gradeChanges } from './gradebook-of';
export type { GradebookRequest, GradeChange } from './gradebook-of';
export { isInYears } from './in-years';
export { canRekey, keyChoices, keysOf } from './item-fix';
export type { ItemFix, Rekeyed, Retired } from './item-fix';
export { itemsOf } from './items-of';
export { mergeReceived } from './merge-received';
export { judgementLetters, optionLetters, paperMarkCount, readPaperAnswers } from './paper-answers';
export type { PaperProblem } from './paper-answers';
export { itemSeed } from './quiz-set';
export type { QuizSet, SetItem } from './quiz-set';
export { parseReceipt, receiptOf } from './receipt';
export { regrade, unreadableKeys } from './regrade';
export type { GradedAttempt, GradedItem } from './regrade';
export { redraw, reroll } from './reroll';
export type { Roster, RosterEntry } from './roster';
export { readShortCode, shortCodeOf } from './short-code';
export type { CodeScope, ShortCodeProblem } from './short-code';
export { sortReceived } from './sort-received';
export type { Claim, Conflict, Sorted } from './sort-received';
export type { Discrimination } from './statistics/discrimination';
export { proportion } from './statistics/estimate';
export type { Estimate } from './statistics/estimate';
export type { Reliability } from './statistics/reliability';
export { parseStudentCode, studentCode } from './student-code';
export { receivedByTyping } from './typed-in';
export type { TypedIn } from './typed-in';
