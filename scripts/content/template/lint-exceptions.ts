import type { LintException } from '$lib/content';

/** Where a rule of the content lint does not hold here, and why that is right. */
export const lintExceptions: readonly LintException[] = [];
