import { describe, expect, it } from 'vitest';
import type { CsvWords } from '$lib/share';
import { assignmentRecord, writeIssued } from '../desk/assignment-record';
import { anAssignmentId } from '../desk/builders';
import { aClassroom, answering, codes, type Classroom } from '../../../../tests/builders/classroom';
import { type anAttempt, aReceived } from './builders';
import { receivedRecord } from './received-record';
import { ResultsDesk } from './results-desk.svelte';

const [first = '', second = '', third = ''] = codes;

describe('the results of an assignment', () => {
	it('are grades of everybody in the class, also of who sent nothing', async () => {
		const room = await aClassroom();
		await hasSent(room, 'a', first, 6);
		await hasSent(room, 'b', second, 3);
		const { desk } = await openDesk(room);
		expect(desk.gradebook?.students.map(({ name, fraction }) => [name, fraction])).toEqual([
			['First', 1],
			['', 0.5],
			['', undefined]
		]);
		expect(desk.analysis?.count).toBe(2);
		expect(desk.analysis?.grades.mean?.value).toBe(0.75);
		// Two students cannot be compared: chance would speak.
		expect(desk.analysis?.items.map(({ discrimination }) => discrimination)).toEqual(
			Array.from({ length: 6 }, () => undefined)
		);
	});

	it('tell whose grade changes before an item is retired, and count anew when it is', async () => {
		const room = await aClassroom();
		await hasSent(room, 'a', first, 6);
		await hasSent(room, 'b', second, 3);
		const { desk, again } = await openDesk(room);
		const itemId = room.items[0]?.id ?? '';
		const fix = { kind: 'retired', itemId } as const;
		const changes = [{ code: second, name: '', before: 0.5, after: 0.4 }];
		expect(desk.changesBy(itemId, fix)).toEqual(changes);
		expect(desk.gradebook?.students[1]?.fraction).toBe(0.5);

		await desk.fix(itemId, fix);
		expect(desk.applied).toEqual({ itemId, changes });
		expect(desk.gradebook?.students[1]?.fraction).toBe(0.4);
		const later = (await again()).desk;
		expect(later.gradebook?.students[1]?.fraction).toBe(0.4);
		await later.fix(itemId, undefined);
		expect(later.gradebook?.students[1]?.fraction).toBe(0.5);
	});

	it('follow another key', async () => {
		const room = await aClassroom();
		await hasSent(room, 'a', first, 0);
		const { desk } = await openDesk(room);
		const item = room.items[0];
		const wrong = answering(room.items, 0)[0]?.response;
		if (!item || wrong?.form !== 'choice') throw new Error('These are choices.');
		await desk.fix(item.id, { kind: 'rekeyed', itemId: item.id, rightIds: [wrong.optionId] });
		expect(desk.gradebook?.students[0]?.fraction).toBeCloseTo(1 / 6, 10);
	});

	it('count the first attempt of an exam, and another where the teacher says so', async () => {
		const room = await aClassroom();
		await hasSent(room, 'a', first, 2, { startedAt: 1_000_000 });
		await hasSent(room, 'b', first, 5, { startedAt: 2_000_000, nonce: 'b'.repeat(16) });
		const { desk } = await openDesk(room);
		const grade = () => desk.gradebook?.students[0]?.fraction;
		expect(desk.policy).toBe('first');
		expect(grade()).toBeCloseTo(2 / 6, 10);
		await desk.choosePolicy('best');
		expect(grade()).toBeCloseTo(5 / 6, 10);
		await desk.choosePolicy('mean');
		expect(grade()).toBeCloseTo(3.5 / 6, 10);
	});

	it('are of all that was decided in two tabs', async () => {
		const room = await aClassroom();
		await hasSent(room, 'a', first, 2, { startedAt: 1_000_000 });
		await hasSent(room, 'b', first, 5, { startedAt: 2_000_000, nonce: 'b'.repeat(16) });
		const { desk, again } = await openDesk(room);
		const other = (await again()).desk;
		const [one = '', two = ''] = room.items.map(({ id }) => id);
		await desk.fix(one, { kind: 'retired', itemId: one });
		await other.fix(two, { kind: 'retired', itemId: two });
		await other.choosePolicy('best');
		const later = (await again()).desk;
		expect(later.gradebook?.items.map(({ fix }) => fix?.kind)).toEqual([
			...['retired', 'retired'],
			...[undefined, undefined, undefined, undefined]
		]);
		expect(later.policy).toBe('best');
	});

	it('count the best attempt of practice', async () => {
		const { desk } = await openDesk(await aClassroom({ mode: 'practice' }));
		expect(desk.policy).toBe('best');
	});

	it('are a CSV with a column for each item by its id', async () => {
		const room = await aClassroom();
		await hasSent(room, 'a', first, 4);
		await hasSent(room, 'b', second, 1);
		const { desk, files } = await openDesk(room);
		const name = desk.save('grades', words());
		expect(name).toBe(`diwan-grades-${room.issued.id.slice(0, 6)}.csv`);
		const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[0]);
		const [head = '', one = '', two = '', three = ''] = text.split('\r\n');
		expect(head.split(',').slice(-6)).toEqual(room.items.map(({ id }) => id));
		expect(one.split(',').slice(0, 2)).toEqual([first, 'First']);
		expect(one.split(',').slice(-6)).toEqual(['1', '1', '1', '1', '0', '0']);
		expect(two.split(',')[0]).toBe(second);
		expect(two.split(',').slice(-6)).toEqual(['1', '0', '0', '0', '0', '0']);
		expect(three.split(',').slice(-6)).toEqual(['', '', '', '', '', '']);
	});

	it('of the same questions in another assignment can be taken together with these', async () => {
		const room = await aClassroom();
		await hasSent(room, 'a', first, 6);
		const id = anAssignmentId('99112233445566aa');
		await room.learner.keepRecord(assignmentRecord(id), writeIssued({ ...room.issued, id }));
		const other = { assignment: id, student: third, responses: answering(room.items, 0) };
		const one = aReceived('c', { ...other, nonce: 'c'.repeat(16) });
		await room.learner.keepRecord(receivedRecord(one), one);
		const { desk } = await openDesk(room);
		expect(desk.poolable).toBe(1);
		expect(desk.analysis?.items[0]?.facility).toMatchObject({ value: 1, count: 1 });
		desk.isPooled = true;
		expect(desk.analysis?.items[0]?.facility).toMatchObject({ value: 0.5, count: 2 });
		expect(desk.gradebook?.students[2]?.fraction).toBeUndefined();
	});

	it('are told to be gone, or of another edition, and nothing is put in their place', async () => {
		const room = await aClassroom();
		expect((await openDesk(room, '0000000000000000')).desk.phase).toBe('gone');
		const shelf = { openIfReachable: () => Promise.resolve(undefined) };
		expect((await openDesk({ ...room, shelf })).desk.phase).toBe('noSubject');
		const { assignment } = room.issued;
		const changed = { ...assignment, contentHash: '0'.repeat(16) };
		await room.learner.keepRecord(
			assignmentRecord(room.issued.id),
			writeIssued({ ...room.issued, assignment: changed })
		);
		const { desk } = await openDesk(room);
		expect(desk.phase).toBe('otherContent');
		expect(desk.gradebook).toBeUndefined();
	});
});

async function hasSent(
	room: Classroom,
	digit: string,
	student: string,
	right: number,
	attempt: Partial<ReturnType<typeof anAttempt>> = {}
): Promise<void> {
	const responses = answering(room.items, right);
	const assignment = room.issued.id;
	const nonce = digit.repeat(16);
	const received = aReceived(digit, { assignment, student, nonce, responses, ...attempt });
	await room.learner.keepRecord(receivedRecord(received), received);
}

async function openDesk(room: Classroom, id: string = room.issued.id) {
	const files: Uint8Array<ArrayBuffer>[] = [];
	const desk = new ResultsDesk(room, (_, bytes) => files.push(bytes), 'en');
	await desk.open(id);
	return { desk, files, again: () => openDesk(room, id) };
}

/** The heads of columns: what they are called is the page's business. */
function words(): CsvWords {
	const none = '';
	return {
		...{ code: none, name: none, form: none, attempt: none, attempts: none, grade: none },
		...{ points: none, of: none, started: none, finished: none, place: none, item: none },
		...{ question: none, state: none, answer: none, seconds: none, counts: none },
		...{ reached: none, omitted: none, notReached: none, facility: none, low: none },
		...{ high: none, discrimination: none, efficiency: none, upperLower: none },
		...{ weight: none, alphaWithout: none, warnings: none }
	};
}
