import { chanceAt } from './chance';
import type { Student } from './student';

/** The days and the minutes that there are, for so many facts. */
export interface Course {
	/** Facts are met in the order of their numbers. */
	readonly facts: number;
	/** Seconds for each day until the exam, the first today; 0 for a day off. The exam is after them. */
	readonly secondsByDay: ArrayLike<number>;
	/** Which facts were met before the first day: 1, else 0. */
	readonly met: Uint8Array;
	/** Seconds that an answer takes. */
	readonly costs: AnswerCosts;
	/** The share, 0 to 1, of new facts that are answered right the first time. */
	readonly firstRight: number;
}

/** Seconds that an answer takes: if it is right, wrong (with the second try), of a new fact. */
export interface AnswerCosts {
	readonly rightS: number;
	readonly wrongS: number;
	readonly newS: number;
}

/** Decides what is reviewed; knows nothing of a student but the answers. */
export interface Scheduler {
	/** Share of each day's time, 0 to 1, that reviews may not use as long as there are new facts. */
	readonly newShare: number;
	/**
	 * Gets ready to name the facts to review on a day. None that was met on that day.
	 * @returns how many there are at most
	 */
	readonly prepare: (day: number) => number;
	/** The fact to review next; called at most as often as `prepare` said. */
	readonly next: () => number;
	readonly learned: (fact: number, day: number, right: boolean) => void;
	readonly answered: (fact: number, day: number, right: boolean) => void;
}

/** What came of it. */
export interface StudyResult {
	/** Facts met by the day of the exam. */
	readonly met: number;
	readonly secondsUsed: number;
}

/**
 * Lets a student study to the day of the exam: each day reviews, as far as they may go, then new facts
 * for what is left. An answer is begun as long as there is time, and what it runs over is taken off
 * the next days, so that no policy gains by the size of its last step.
 */
export function study(course: Course, student: Student, scheduler: Scheduler): StudyResult {
	const { facts, secondsByDay, costs } = course;
	const days = secondsByDay.length;
	const asked = new Uint16Array(facts);
	let newLeft = unmet(course);
	let nextNew = 0;
	let debt = 0;
	let newDebt = 0;
	let secondsUsed = 0;
	for (let day = 0; day < days; day += 1) {
		const cap = secondsByDay[day] ?? 0;
		if (cap <= 0) continue;
		let left = cap - debt;
		const share = Math.max(0, scheduler.newShare * cap - newDebt);
		const reserved = Math.min(share, newLeft * costs.newS);
		let count = scheduler.prepare(day);
		while (count > 0 && left > reserved) {
			count -= 1;
			const fact = scheduler.next();
			const reps = (asked[fact] ?? 0) + 1;
			asked[fact] = reps;
			const right = chanceAt(student.seed, fact, reps) < student.recall(fact, day);
			student.answer(fact, day, right);
			scheduler.answered(fact, day, right);
			left -= right ? costs.rightS : costs.wrongS;
		}
		const learns = newLeft > 0 && left > 0;
		while (newLeft > 0 && left > 0) {
			while (course.met[nextNew] === 1) nextNew += 1;
			const right = chanceAt(student.seed, nextNew, 0) < course.firstRight;
			student.learn(nextNew, day, right);
			scheduler.learned(nextNew, day, right);
			nextNew += 1;
			newLeft -= 1;
			left -= costs.newS;
		}
		secondsUsed += cap - debt - left;
		debt = Math.max(0, -left);
		newDebt = learns ? debt : 0;
	}
	return { met: course.facts - newLeft, secondsUsed };
}

/** Mean chance of recall over all facts on the day of the exam, 0 to 1. */
export function examRecall(course: Course, student: Student): number {
	let sum = 0;
	for (let fact = 0; fact < course.facts; fact += 1) {
		sum += student.recall(fact, course.secondsByDay.length);
	}
	return sum / course.facts;
}

function unmet({ facts, met }: Course): number {
	let count = 0;
	for (let fact = 0; fact < facts; fact += 1) if (met[fact] !== 1) count += 1;
	return count;
}
