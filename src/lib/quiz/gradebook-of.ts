import type { Deck, Item } from '$lib/cards';
import type { Locale } from '$lib/content';
import { askedOf, planOf } from './asked-of';
import type { Assignment } from './assignment';
import type { Attempt, Received } from './attempt';
import type { AttemptPolicy, Gradebook, GradebookAttempt, GradebookStudent } from './gradebook';
import { gradebookItems, type FormItems } from './gradebook-items';
import type { ItemFix } from './item-fix';
import { itemsOf } from './items-of';
import { regrade } from './regrade';
import type { Roster, RosterEntry } from './roster';
import { sortReceived, type Claim } from './sort-received';
import { numberOfCode } from './student-code';

export interface GradebookRequest {
	readonly assignment: Assignment;
	readonly deck: Deck;
	readonly roster: Roster;
	/** All that came for this assignment, in any order, with any copies. */
	readonly received: readonly Received[];
	readonly fixes: readonly ItemFix[];
	/** Whose a message is, where the teacher has said so. */
	readonly claims?: readonly Claim[];
	readonly policy: AttemptPolicy;
	readonly locale: Locale;
}

/** So much longer an attempt may take, as its times are whole minutes. */
const roundingMs = 60_000;

/**
 * Judges all that came for an assignment, from the raw responses.
 * @returns `undefined` if an item cannot be made from this deck: it is not the content that was
 * asked
 */
export function gradebookOf(request: GradebookRequest): Gradebook | undefined {
	const { assignment, deck, roster, fixes, policy, locale } = request;
	const formOf = formNumbers(assignment, deck);
	const posed = new Map<number, readonly Item[] | undefined>();
	const pose = (form: number, student: string): readonly Item[] | undefined => {
		if (!posed.has(form)) {
			const asked = askedOf(assignment, deck, { form, student });
			posed.set(form, itemsOf(deck, assignment.seed, asked, locale));
		}
		return posed.get(form);
	};
	const sorted = sortReceived(request.received, roster, request.claims);
	const disputed = new Set(sorted.conflicts.map(({ nonce }) => nonce));
	const students = roster.students.map((entry) => {
		const own = sorted.byStudent.get(entry.code) ?? [];
		const attempts = own.map((received, index): GradebookAttempt => {
			const { attempt, by, messageId } = received;
			const form = formOf(attempt);
			const { nonce, startedAt, finishedAt } = attempt;
			return {
				...regrade(pose(form, attempt.student) ?? [], attempt.responses, fixes),
				...{ nonce, messageId, by, form, startedAt, finishedAt },
				...standing(assignment, entry, received),
				isBeyond: index >= (assignment.terms.attempts ?? Infinity),
				isDisputed: disputed.has(nonce)
			};
		});
		return { code: entry.code, name: entry.name, attempts, ...gradeOf(attempts, policy) };
	});
	// What everybody could have been given belongs to the book, even if nobody has answered it.
	for (const form of commonForms(assignment)) pose(form, '');
	const forms: FormItems[] = [];
	for (const [form, items] of [...posed].sort(([a], [b]) => a - b)) {
		if (!items) return undefined;
		forms.push({ form, items });
	}
	return {
		policy,
		...gradebookItems(deck, forms, fixes, locale),
		students,
		conflicts: sorted.conflicts.map(({ nonce, messages }) => ({
			nonce,
			messageIds: messages.map(({ messageId }) => messageId),
			students: messages.map(({ attempt }) => attempt.student)
		})),
		unclaimed: sorted.unclaimed.map(({ messageId, attempt }) => ({
			messageId,
			student: attempt.student
		}))
	};
}

/** A grade that is another one now. */
export interface GradeChange {
	readonly code: string;
	readonly name: string;
	/** 0 to 1; absent where there was, or is, none. */
	readonly before?: number;
	readonly after?: number;
}

/** Whose grades differ between two gradebooks of one class, as after an item was retired. */
export function gradeChanges(before: Gradebook, after: Gradebook): readonly GradeChange[] {
	const was = new Map(before.students.map(({ code, fraction }) => [code, fraction]));
	return after.students.flatMap(({ code, name, fraction }) => {
		const old = was.get(code);
		if (old === fraction) return [];
		return {
			code,
			name,
			...(old === undefined ? {} : { before: old }),
			...(fraction === undefined ? {} : { after: fraction })
		};
	});
}

/** Which form an attempt answers; a student's own follows from the code, whatever the attempt says. */
function formNumbers(assignment: Assignment, deck: Deck): (attempt: Attempt) => number {
	const { forms } = assignment;
	if (forms.kind === 'same') return () => 0;
	if (forms.kind === 'forms') return ({ form }) => form % forms.count;
	const count = planOf(assignment, deck)?.count ?? 1;
	return ({ student }) => numberOfCode(student) % count;
}

function commonForms({ forms }: Assignment): readonly number[] {
	if (forms.kind === 'perStudent') return [];
	return Array.from({ length: forms.kind === 'forms' ? forms.count : 1 }, (_, form) => form);
}

/** What was typed in has no times of its own, so nothing can be said against them. */
function standing({ terms }: Assignment, { timeFactor }: RosterEntry, { by, attempt }: Received) {
	if (by !== 'sealed') return { isLate: false, isOverTime: false };
	const { startedAt, finishedAt } = attempt;
	const limitMs = (terms.timeLimitMinutes ?? Infinity) * 60_000 * timeFactor;
	return {
		isLate: finishedAt > (terms.dueAt ?? Infinity),
		isOverTime: finishedAt - startedAt > limitMs + roundingMs
	};
}

function gradeOf(
	attempts: readonly GradebookAttempt[],
	policy: AttemptPolicy
): Pick<GradebookStudent, 'counted' | 'fraction'> {
	const counting = attempts.filter(({ isBeyond }) => !isBeyond);
	const [first] = counting;
	if (!first) return {};
	const one = chosenBy(policy, counting, first);
	const sum = counting.reduce((all, { fraction }) => all + fraction, 0);
	return {
		counted: attempts.indexOf(one),
		fraction: policy === 'mean' ? sum / counting.length : one.fraction
	};
}

function chosenBy(
	policy: AttemptPolicy,
	counting: readonly GradebookAttempt[],
	first: GradebookAttempt
): GradebookAttempt {
	if (policy === 'last') return counting.at(-1) ?? first;
	if (policy !== 'best') return first;
	return counting.reduce((best, one) => (one.fraction > best.fraction ? one : best), first);
}
