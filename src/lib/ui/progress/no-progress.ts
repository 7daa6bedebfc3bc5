/** What stands in for progress that is still worked out, where only names are shown of it. */
export const noProgress = {
	period: undefined,
	totals: { answers: 0, right: 0, cards: 0, newCards: 0, days: 0, durationMs: 0 },
	days: [],
	knowledgeOver: []
} as const;
