export { default as AboutPage } from './about/AboutPage.svelte';
export { default as CopySection } from './backup/CopySection.svelte';
export type { CopyPhase } from './backup/phase';
export { default as FilePicker } from './backup/FilePicker.svelte';
export { default as NotePage } from './explore/NotePage.svelte';
export { default as NoteSearch, type Asked } from './explore/NoteSearch.svelte';
export { default as AppFrame, type NavLink } from './frame/AppFrame.svelte';
export { default as SaveState } from './frame/SaveState.svelte';
export { default as UpdateNotice } from './frame/UpdateNotice.svelte';
export { default as DuePanel, type DueCounts } from './home/DuePanel.svelte';
export type { SessionLength } from './home/LengthChoice.svelte';
export { default as SubjectCard } from './home/SubjectCard.svelte';
export { digits, percent } from './numerals';
export { default as MemorySection } from './memory/MemorySection.svelte';
export type { Action } from './parts/action';
export { default as Banner } from './parts/Banner.svelte';
export { default as Button } from './parts/Button.svelte';
export { default as Icon, type IconName } from './parts/Icon.svelte';
export { default as Loading } from './parts/Loading.svelte';
export { default as Problem, type ProblemKind } from './parts/Problem.svelte';
export { nearDay } from './parts/weekdays';
export type { PlanFields, PlanProblem } from './plan/plan-fields';
export { default as PlanForm } from './plan/PlanForm.svelte';
export { default as PlanOutlook, type Outlook } from './plan/PlanOutlook.svelte';
export { default as PlanProgress } from './plan/PlanProgress.svelte';
export { default as SubjectChoice } from './plan/SubjectChoice.svelte';
export { default as ClassList } from './results/ClassList.svelte';
export { default as ClassNotices } from './results/ClassNotices.svelte';
export { default as ClassPanel } from './results/ClassPanel.svelte';
export { default as Notice } from './results/Notice.svelte';
export {
	default as SettingsForm,
	type LanguageLink,
	type SettingsValues
} from './settings/SettingsForm.svelte';
export { default as Feedback } from './study/Feedback.svelte';
export { default as ItemView } from './study/ItemView.svelte';
export { shortcuts, type ShortcutHandlers } from './study/keyboard';
export { default as Layer } from './study/Layer.svelte';
export type { Outcome } from './study/outcome';
export { default as RecallCard, type Intervals } from './study/RecallCard.svelte';
export { default as SessionSummary, type WeakFact } from './study/SessionSummary.svelte';
export { default as ShortcutHelp } from './study/ShortcutHelp.svelte';
export { default as StudyHeader } from './study/StudyHeader.svelte';
export { swipe, type SwipeOptions, type SwipeSide } from './study/swipe';
export { default as TrueFalseCard } from './study/TrueFalseCard.svelte';
export { writeIntervals } from './study/write-intervals';
