export { applyPart, applyReview, desiredRetention, type Review } from './apply-review';
export { type CardState, reviewed } from './card-state';
export { type CardStates, firstReviewedOn, type KnownStates, lastReviewAt } from './card-states';
export { ColumnStates } from './column-states';
export { type ConfusedPair, confusionsOf, type Names } from './confusions';
export { comesBackOn } from './come-back';
export { type DueCards, dueCards, type DueQuestion } from './due-cards';
export type { Evidence } from './evidence';
export { createDeviceId, createEntryIds, isEntryId } from './entry-ids';
export { type CalibrationBin, calibrationOf } from './fit/calibration';
export { fewestPredicted, type Fit, fitWeights } from './fit/fit-weights';
export { type Histories, historiesOf } from './fit/histories';
export { predictablePlaces } from './fit/targets';
export { parseWeights, type Weights } from './fit/weights';
export { examDay, type ExamDayQuestion } from './exam/exam-day';
export type { Answering, ExamPlan, ExamQuestion, ExamTopic } from './exam/exam-plan';
export { needsReplan, type PlanWish, type ReplanReason } from './exam/needs-replan';
export { answeringOf, outcomesOf } from './exam/own-answers';
export type { Outcome } from './exam/own-recall';
export { planExam } from './exam/plan-exam';
export {
	fold,
	foldCard,
	foldVersion,
	foldVersionOf,
	inIdOrder,
	standingReviews,
	type FoldVersion,
	type Watch
} from './fold';
export { defaultModel, intervalDays, type Memory, nextMemory, retrievability } from './fsrs';
export { createFsrs6, defaultWeights, type Fsrs6, maxIntervalDays } from './fsrs-6';
export { type AreConfusable, keepApart } from './keep-apart';
export { type Knowledge, knowledgeOf } from './knowledge';
export { bandOf, type KnownBand, type KnownShare, knownShare } from './known-share';
export { isLeech, mayBeLeech } from './leech';
export type {
	EntryId,
	LogEntry,
	OverrideEntry,
	PartEntry,
	ResetEntry,
	ReviewEntry,
	SuspendEntry,
	UndoEntry
} from './log';
export { anyCardId, anyResponse, logEntry, moment } from './log-entry';
export { afterAnswer, isToContrast, type MixUp, offersBoth, openMixUps } from './mix-ups';
export { newCards } from './new-cards';
export { pickWay, type Strength, strengthOf, wornOut } from './pick-way';
export { type PreviewedInterval, previewIntervals } from './preview-intervals';
export { buildQueue, countDue, defaultSessionLimit, type DueCounts } from './queue';
export {
	currentCard,
	isFinished,
	recordAnswer,
	type Session,
	type SessionAnswer,
	startSession,
	undoAnswer
} from './session';
export {
	type SessionProgress,
	sessionProgress,
	type SessionSummary,
	sessionSummary
} from './session-report';
export { backlog } from './spread/backlog';
export { type DayLoad, evenWeek, fuzzedInterval, type WeekLoad } from './spread/fuzzed-interval';
export { spreadDays, type SpreadWish } from './spread/spread-days';
export {
	columnBytes,
	columnsIn,
	difficultyUnit,
	firstSlot,
	type StateColumns,
	suspendedMark
} from './state-columns';
export { studyDay } from './study-day';
export { anyDirection, anyForm } from './ways';
export { weakestCards } from './weakest-cards';
export { weekdayOf } from './weekday';
