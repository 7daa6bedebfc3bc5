export { createApp, type App, type AppParts } from './app.svelte';
export { showBadge } from './badge';
export { BackupDesk, type BackupPhase, type FoundBackup } from './backup-desk.svelte';
export { offeredCards, readStudyMode, type StudyMode } from './choose-cards';
export { getApp, setApp } from './context';
export { dayPlanOf } from './day-plan.svelte';
export type { AssignDesk } from './desk/assign-desk.svelte';
export type { AssignmentEntry, Desk, SetEntry } from './desk/desk.svelte';
export type { IssuedAssignment } from './desk/assignment-record';
export { mostFound, mostItems, quizForms } from './desk/desk-limits';
export type { FoundCard } from './desk/find-cards';
export type { HandOut } from './desk/hand-out';
export { openAssign, openDesk, openHandOut, openKeys, openPrint, openSet } from './desk/open-desk';
export type { PrintDesk, Sheets } from './desk/print-desk.svelte';
export type { SetDesk } from './desk/set-desk.svelte';
export type { SetWish } from './desk/set-wish';
export { downloadFile } from './download-file';
export type { ExamPlanDesk, ExamPlanPhase, TopicChoice } from './exam-plan.svelte';
export type { SavedExamPlan } from './exam-plan-record';
export type { ExamForm, WishProblem } from './exam-plan-wish';
export type { DeviceKeyPair, KeptAs, TeacherKeyPairs } from './exchange/key-ring';
export type { Exchanged, ExchangeProblem } from './exchange/problem';
export type { ReadAssignment } from './exchange/read-assignment';
export type { RecoveryProblem } from './exchange/recovery-file';
export { attendFit } from './fit-attendant';
export { readCalibration, type Calibration } from './fit-calibration';
export { lastBackupOf, type BackupAge } from './last-backup.svelte';
export type { ClassDesk, ClassNotice } from './inbox/class-desk.svelte';
export type { Arrival, ArrivalProblem } from './inbox/arrival';
export type { Inbox } from './inbox/inbox.svelte';
export { openClassDesk, openInbox, openResults } from './inbox/open-inbox';
export type { CsvTable, ResultsDesk } from './inbox/results-desk.svelte';
export type { TypedAnswers, TypingProblem } from './inbox/typed-answers';
export type { Learner, SaveState } from './learner.svelte';
export { homeForOthers, linkTo, linkToLists, linkToNote, type PageName } from './links';
export type { KeptState } from './offline.svelte';
export { openExamPlan } from './open-exam-plan';
export { openNote, type OpenedNote } from './open-note';
export { openProgress } from './open-progress';
export { openRegister, type Register } from './open-register';
export { canLock } from './passphrase';
export {
	rememberForFirstPaint,
	shownTheme,
	type PreferenceValues,
	type Retention,
	type SessionLength,
	type Theme
} from './preferences.svelte';
export type { ProgressDesk, ProgressPhase, ProgressView } from './progress/progress-desk.svelte';
export { canSend, copyText, sendText } from './send-text';
export { Study, type StudyPhase } from './study.svelte';
export type { StudyOutlook, StudyScore } from './study-summary';
export type { KeptAttempt } from './take/kept-attempt';
export { openTake } from './take/open-take';
export type { EndedAttempt } from './take/ended-attempt';
export type { TakeDesk } from './take/take-desk.svelte';
export type { FoundAssignment, TakePhase } from './take/take-phase';
export type { TakeRun } from './take/take-run.svelte';
export { Today } from './today.svelte';
export { openMap, openNetwork, openTimeline } from './views/open-views';
export type { MapDesk } from './views/map-desk';
export type { NetworkDesk } from './views/network-desk';
export type { TimelineDesk } from './views/timeline-desk';
export type { NoteView } from '$lib/explore';
export { knowledgeOf } from '$lib/schedule';
export { writeCalendar } from '$lib/share';
