import type { GradebookAttempt, GradebookStudent } from '$lib/quiz';

/** The attempt whose answers are shown; `undefined` where nothing was handed in. */
export function countedOf({ attempts, counted }: GradebookStudent): GradebookAttempt | undefined {
	return counted === undefined ? undefined : attempts[counted];
}
