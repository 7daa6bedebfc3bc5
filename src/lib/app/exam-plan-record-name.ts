/** Where the store keeps the exam plan of a subject. On its own, as every page asks for it. */
export function examPlanRecord(subject: string): string {
	return `exam-plan/${subject}`;
}
