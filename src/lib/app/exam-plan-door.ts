/* All of plans that is loaded when it is needed: through one door, so that it is one file. */

export { ExamPlanDesk } from './exam-plan.svelte';
export { prepareDay } from './prepare-day';
