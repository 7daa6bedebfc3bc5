import type { LintException } from '$lib/content';

/** Where a rule of the content lint does not hold here, and why that is right. */
export const lintExceptions: readonly LintException[] = [
	{
		rule: 'wording',
		slugs: ['september-massacres'],
		field: 'name',
		reason: 'The name of the event in every source, also in those that excuse it.'
	},
	{
		rule: 'wording',
		slugs: [
			'terror',
			'desmoulins',
			'committee-of-public-safety',
			'suspects-arrested',
			'executions-of-terror',
			'origin-of-terror'
		],
		reason: 'In Arabic, the Terror of 1793 is called by the word that means terrorism elsewhere.'
	}
];
