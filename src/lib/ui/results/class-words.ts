import { m } from '$messages/messages.js';
import { count, digits, percent } from '../numerals';

/** What a class is made of, in numbers. */
export interface ClassNumbers {
	readonly students: number;
	readonly names: number;
	readonly results: number;
}

/** The numbers, each with what it counts. */
export function sayNumbers({ students, names, results }: ClassNumbers): {
	readonly students: string;
	readonly names: string;
	readonly results: string;
} {
	return {
		students: m.class_students({ count: students, shown: count(students) }),
		names: m.class_names({ count: names, shown: count(names) }),
		results: m.class_results({ count: results, shown: count(results) })
	};
}

/** How much more time a student has: 1.5 is half as much again. */
export function sayTime(factor: number): string {
	if (factor === 1) return m.class_time_none();
	return m.class_time_more({ shown: percent(factor - 1) });
}

/** A place in a row, as in "3 of 24". */
export function sayPlace(index: number, total: number): string {
	return m.class_show_place({ place: digits(index + 1), total: digits(total) });
}
