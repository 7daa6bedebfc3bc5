import { m } from '$messages/messages.js';

/** The heads of the columns of all tables. */
export function csvWords() {
	return {
		code: m.results_csv_code(),
		name: m.results_csv_name(),
		form: m.results_csv_form(),
		attempt: m.results_csv_attempt(),
		attempts: m.results_csv_attempts(),
		grade: m.results_csv_grade(),
		points: m.results_csv_points(),
		of: m.results_csv_of(),
		started: m.results_csv_started(),
		finished: m.results_csv_finished(),
		place: m.results_csv_place(),
		item: m.results_csv_item(),
		question: m.results_csv_question(),
		state: m.results_csv_state(),
		answer: m.results_csv_answer(),
		seconds: m.results_csv_seconds(),
		counts: m.results_csv_counts(),
		reached: m.results_csv_reached(),
		omitted: m.results_csv_omitted(),
		notReached: m.results_csv_not_reached(),
		facility: m.results_csv_facility(),
		low: m.results_csv_low(),
		high: m.results_csv_high(),
		discrimination: m.results_csv_discrimination(),
		efficiency: m.results_csv_efficiency(),
		upperLower: m.results_csv_upper_lower(),
		weight: m.results_csv_weight(),
		alphaWithout: m.results_csv_alpha_without(),
		warnings: m.results_csv_warnings()
	};
}
