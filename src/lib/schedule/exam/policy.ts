/** How to spend the days before an exam. */
export interface ExamPolicy {
	/** The chance of recall, 0 to 1, at which a card comes back. */
	readonly desiredRetention: number;
	/** Share of each day's minutes, 0 to 1, kept free of reviews as long as there are new cards. */
	readonly newShare: number;
	/** For so many last days everything is due, likeliest forgotten first. */
	readonly sweepDays: number;
}
