import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt, Received } from './attempt';
import {
	aMessage,
	anAssignment,
	aRoster,
	assignmentId,
	choose,
	isles
} from '../../../tests/builders/quiz';
import { gradebookOf, gradeChanges, type GradebookRequest } from './gradebook-of';
import { itemsOf } from './items-of';
import { mergeReceived } from './merge-received';
import { sortReceived } from './sort-received';
import { receivedByTyping } from './typed-in';

const assignment = anAssignment();
const asked = assignment.asked?.kind === 'items' ? assignment.asked.items : [];
const items = itemsOf(isles, assignment.seed, asked, 'en') ?? [];
const roster = aRoster(3);
const [first = '', second = '', third = ''] = roster.students.map(({ code }) => code);

/** The responses of who chose the key (0) or a wrong option at each place. */
function responses(...wrong: readonly number[]): Attempt['responses'] {
	return wrong.map((one, place) => choose(items[place], one));
}

function bookOf(received: readonly Received[], overrides: Partial<GradebookRequest> = {}) {
	const book = gradebookOf({
		assignment,
		deck: isles,
		roster,
		received,
		fixes: [],
		policy: 'first',
		locale: 'en',
		...overrides
	});
	if (!book) throw new Error('The isles are not the content that was asked.');
	return book;
}

const halfRight = aMessage(1, { student: first, responses: responses(0, 0, 1, 1, 1) });
const allRight = aMessage(2, { student: first, responses: responses(0, 0, 0, 0, 0) });
const noneRight = aMessage(3, { student: first, responses: responses(1, 1, 1, 1, 1) });

describe('a gradebook', () => {
	it('has everybody in the class, and everything that was asked', () => {
		const { students, items: rows, topics } = bookOf([halfRight]);
		expect(students.map(({ fraction }) => fraction)).toEqual([0.4, undefined, undefined]);
		expect(rows.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
		expect(rows.map(({ forms }) => forms)).toEqual(
			[0, 1, 2, 3, 4].map((place) => [{ form: 0, place }])
		);
		expect(topics.length).toBeGreaterThan(0);
	});

	it('counts the attempt that the policy says', () => {
		const grade = (policy: GradebookRequest['policy']) =>
			bookOf([halfRight, allRight, noneRight], { policy }).students[0]?.fraction;
		expect([grade('first'), grade('last'), grade('best')]).toEqual([0.4, 0, 1]);
		expect(grade('mean')).toBeCloseTo(1.4 / 3, 12);
	});

	it('leaves out attempts beyond those allowed, and says so', () => {
		const twice = anAssignment({ terms: { mode: 'exam', attempts: 1 } });
		const [student] = bookOf([allRight, halfRight], { assignment: twice, policy: 'best' }).students;
		expect(student?.attempts.map(({ isBeyond }) => isBeyond)).toEqual([false, true]);
		expect(student?.fraction).toBe(0.4);
	});

	it('says what was late or took too long, by the student’s own time', () => {
		const timed = anAssignment({ terms: { mode: 'exam', timeLimitMinutes: 3, dueAt: 900_000 } });
		const marks = (book: ReturnType<typeof bookOf>) =>
			book.students[0]?.attempts.map(({ isLate, isOverTime }) => [isLate, isOverTime]);
		// Five minutes each, from the tenth minute, the twentieth ...
		expect(marks(bookOf([halfRight, allRight], { assignment: timed }))).toEqual([
			[false, true],
			[true, true]
		]);
		const slow = roster.students.map((entry) => ({ ...entry, timeFactor: 1.5 }));
		const longer = { assignment: timed, roster: { ...roster, students: slow } };
		expect(marks(bookOf([halfRight], longer))).toEqual([[false, false]]);
	});

	it('recomputes everything when an item is retired or gets another key, and says who changed', () => {
		const other = aMessage(4, { student: second, responses: responses(0, 0, 0, 0, 0) });
		const before = bookOf([halfRight, other]);
		const itemId = items[2]?.id ?? '';
		const retired = bookOf([halfRight, other], { fixes: [{ kind: 'retired', itemId }] });
		expect(gradeChanges(before, retired)).toEqual([
			{ code: first, name: 'S 0', before: 0.4, after: 0.5 }
		]);
		const chosen = choose(items[2], 1).response;
		const rightIds = chosen.form === 'choice' ? [chosen.optionId] : [];
		const rekeyed = bookOf([halfRight, other], { fixes: [{ kind: 'rekeyed', itemId, rightIds }] });
		expect(gradeChanges(before, rekeyed)).toEqual([
			{ code: first, name: 'S 0', before: 0.4, after: 0.6 },
			{ code: second, name: 'S 1', before: 1, after: 0.8 }
		]);
		expect(gradeChanges(before, before)).toEqual([]);
	});

	it('is nothing where the content is another', () => {
		const unknown = anAssignment({
			asked: {
				kind: 'items',
				items: asked.map((item) => ({ ...item, way: { form: 'order', direction: 'chain' } }))
			}
		});
		const request = { assignment: unknown, deck: isles, roster, received: [], fixes: [] };
		expect(gradebookOf({ ...request, policy: 'first', locale: 'en' })).toBeUndefined();
	});

	it('poses each form to those who had it', () => {
		const blueprint = [{ count: 4, form: 'choice' as const }];
		const forms = anAssignment({
			forms: { kind: 'forms', count: 2 },
			asked: { kind: 'blueprint', blueprint }
		});
		const { items: rows } = bookOf([], { assignment: forms });
		expect(
			rows
				.flatMap((row) => row.forms)
				.map(({ form }) => form)
				.sort()
		).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
		const own = anAssignment({
			forms: { kind: 'perStudent' },
			asked: { kind: 'blueprint', blueprint }
		});
		const message = aMessage(1, { student: first, responses: [] });
		expect(bookOf([message], { assignment: own }).items).toHaveLength(4);
	});
});

describe('what has arrived', () => {
	it('is by a code of the class, or waits', () => {
		const stranger = aMessage(5, { student: 'ZZZZZ', responses: [] });
		const sorted = sortReceived([halfRight, stranger], roster);
		expect([...sorted.byStudent.keys()]).toEqual([first]);
		expect(sorted.unclaimed).toEqual([stranger]);
		const claims = [{ messageId: stranger.messageId, student: third }];
		const claimed = sortReceived([halfRight, stranger], roster, claims);
		expect([...claimed.byStudent.keys()]).toEqual([first, third]);
		expect(claimed.unclaimed).toEqual([]);
	});

	it('counts once however often it comes', () => {
		const later = { ...halfRight, receivedAt: 5_000_000 };
		const sealedAgain = { ...halfRight, messageId: 'f'.repeat(64) };
		const { byStudent, conflicts } = sortReceived([later, sealedAgain, halfRight], roster);
		expect(byStudent.get(first)).toEqual([halfRight]);
		expect(conflicts).toEqual([]);
	});

	it('is a conflict if one attempt says two things, until one of them is put aside', () => {
		const forged = aMessage(9, { ...allRight.attempt, nonce: halfRight.attempt.nonce });
		const { byStudent, conflicts } = sortReceived([forged, halfRight], roster);
		expect(conflicts).toEqual([{ nonce: halfRight.attempt.nonce, messages: [halfRight, forged] }]);
		expect(byStudent.get(first)).toEqual([halfRight]);
		expect(bookOf([forged, halfRight]).students[0]?.attempts[0]?.isDisputed).toBe(true);
		const claims = [{ messageId: halfRight.messageId, student: undefined }];
		const decided = sortReceived([forged, halfRight], roster, claims);
		expect(decided.conflicts).toEqual([]);
		expect(decided.putAside).toEqual([halfRight]);
		expect(decided.byStudent.get(first)).toEqual([forged]);
	});

	it('by hand counts unless the same came sealed', () => {
		const typed = (answers: Attempt['responses'], receivedAt: number) =>
			receivedByTyping({
				assignment: assignmentId,
				student: first,
				form: 0,
				responses: answers,
				by: 'paper',
				receivedAt
			});
		const same = typed(halfRight.attempt.responses, 7_000_000);
		expect(sortReceived([same, halfRight], roster).byStudent.get(first)).toEqual([halfRight]);
		const other = typed(responses(0, 0, 0, 0, 1), 7_000_000);
		expect(sortReceived([other, halfRight], roster).byStudent.get(first)).toHaveLength(2);
		// Typed twice, by two teachers, it is one message.
		const again = typed(responses(0, 0, 0, 0, 1), 9_000_000);
		expect(mergeReceived([other], [again])).toEqual([other]);
		expect(mergeReceived([again], [other])).toEqual([other]);
	});
});

describe('inboxes of several teachers', () => {
	const codes = [...roster.students.map(({ code }) => code), 'ZZZZZ'];
	// Few nonces and ids, so that there are copies, conflicts and strangers.
	const anyReceived = fc
		.record({
			id: fc.integer({ min: 0, max: 15 }),
			receivedAt: fc.integer({ min: 0, max: 3 })
		})
		.map(({ id, receivedAt }) =>
			aMessage(
				id,
				{
					student: codes[id % 4] ?? '',
					nonce: String(id % 7),
					responses: responses(...[0, 1, 2, 3, 4].map((place) => (id >> place) & 1)),
					startedAt: (id % 5) * 60_000
				},
				{ receivedAt }
			)
		);
	const anyInbox = fc.array(anyReceived, { maxLength: 25 });

	it('merge to the same in any order, and merging again changes nothing', () => {
		fc.assert(
			fc.property(anyInbox, anyInbox, anyInbox, (a, b, c) => {
				const merged = mergeReceived(a, b);
				expect(mergeReceived(b, a)).toEqual(merged);
				expect(mergeReceived(merged, merged)).toEqual(merged);
				expect(mergeReceived(merged, a)).toEqual(merged);
				expect(mergeReceived(mergeReceived(a, b), c)).toEqual(
					mergeReceived(a, mergeReceived(b, c))
				);
			})
		);
	});

	it('give one gradebook, byte by byte, in any order and with any copies', () => {
		fc.assert(
			fc.property(
				anyInbox.chain((inbox) =>
					fc.tuple(
						fc.constant(inbox),
						fc.shuffledSubarray([...inbox, ...inbox, ...inbox], {
							minLength: inbox.length * 3,
							maxLength: inbox.length * 3
						})
					)
				),
				fc.constantFrom('first', 'last', 'best', 'mean'),
				([inbox, mixed], policy) => {
					const text = JSON.stringify(bookOf(inbox, { policy }));
					expect(JSON.stringify(bookOf(mixed, { policy }))).toBe(text);
					expect(JSON.stringify(bookOf(mergeReceived(mixed, inbox), { policy }))).toBe(text);
				}
			)
		);
	});
});
