/** The exam that is planned for. */
export interface ExamTold {
	/** Days until it, not negative. */
	readonly daysLeft: number;
	/** Study day. */
	readonly examDay: number;
	/** Shares, 0 to 1. */
	readonly score: { readonly recall: number; readonly low: number; readonly high: number };
}
