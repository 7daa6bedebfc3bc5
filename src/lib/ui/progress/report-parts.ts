import type { Progress } from '$lib/progress';
import type { ExamTold } from './exam-told';

/** What a report is about that leaves the page: as a picture, as figures, or in plain lines. */
export interface ReportParts {
	readonly progress: Progress;
	/** Titles, written for the reader. */
	readonly subject: string;
	/** The only one that is looked at. */
	readonly topic?: string | undefined;
	readonly titleOf: (topic: string) => string;
	readonly exam: ExamTold | undefined;
}
