import { describe, expect, it } from 'vitest';
import { parseStudentCode, studentCode, type Roster } from '$lib/quiz';
import { aDisk, aLearner, aWorld } from '../builders';
import { aReceived, aRoster } from './builders';
import { ClassDesk } from './class-desk.svelte';
import { makeDeskFile } from './desk-file';
import { markingRecord, noMarking } from './marking-record';
import { receivedRecord } from './received-record';

const dayMs = 86_400_000;

describe('a class', () => {
	it('is a list of codes that no other class has, and is there when the desk is opened again', async () => {
		const { desk, again } = await aDesk();
		const first = await desk.make('3 A', 5);
		const second = await desk.make('3 B', 5);
		const codes = desk.rosters.flatMap(({ students }) => students.map(({ code }) => code));
		expect(new Set(codes).size).toBe(10);
		expect(codes.map(parseStudentCode)).toEqual(codes);
		const reopened = await again();
		expect(reopened.rosters.map(({ id, title }) => [id, title])).toEqual([
			[first, '3 A'],
			[second, '3 B']
		]);
	});

	it('takes a pasted list: names in order, students added for what is left over', async () => {
		const { desk, rosterOf } = await aDesk();
		const id = await desk.make('3 A', 2);
		const [one, two] = rosterOf(id).students;
		await desk.change(rosterOf(id), one?.code ?? '', { name: 'Kept', timeFactor: 1.5 });
		await desk.paste(rosterOf(id), '1. First\n2. Second\n3. Third');
		expect(rosterOf(id).students.map(({ name, timeFactor }) => [name, timeFactor])).toEqual([
			['Kept', 1.5],
			['First', 1],
			['Second', 1],
			['Third', 1]
		]);
		expect(rosterOf(id).students[1]?.code).toBe(two?.code);
	});

	it('has no more students than can be told apart on a page', async () => {
		const { desk, rosterOf } = await aDesk();
		const id = await desk.make('All', 399);
		await desk.paste(rosterOf(id), 'x\n'.repeat(2_000));
		expect(rosterOf(id).students).toHaveLength(400);
	});

	it('loses its names alone, or everything, and the numbers are told before and after', async () => {
		const { desk, rosterOf, learner } = await aDesk();
		const id = await desk.make('3 A', 2);
		await desk.paste(rosterOf(id), 'First');
		const student = rosterOf(id).students[0]?.code ?? '';
		const own = aReceived('a', { student });
		const foreign = aReceived('b', { student: '00000', nonce: 'bbbbbbbbbbbbbbbb' });
		for (const one of [own, foreign]) await learner.keepRecord(receivedRecord(one), one);
		await desk.open();
		expect(desk.lossesOf(rosterOf(id))).toEqual({ students: 2, names: 1, results: 1 });

		await desk.eraseNames(rosterOf(id));
		expect(desk.notices).toEqual([{ kind: 'namesErased', names: 1 }]);
		expect(desk.lossesOf(rosterOf(id))).toEqual({ students: 2, names: 0, results: 1 });

		await desk.erase(rosterOf(id));
		expect(desk.notices).toEqual([
			{ kind: 'erased', title: '3 A', losses: { students: 2, names: 0, results: 1 } }
		]);
		expect([...((await learner.recordsUnder('desk:')) ?? [])].map(([name]) => name)).toEqual([
			receivedRecord(foreign)
		]);
	});

	it('is erased with its results once its day is over, and not before', async () => {
		const { desk, rosterOf, world, learner, again } = await aDesk();
		const id = await desk.make('3 A', 1);
		const one = aReceived('a', { student: rosterOf(id).students[0]?.code ?? '' });
		await learner.keepRecord(receivedRecord(one), one);
		await desk.keepUntil(rosterOf(id), '2026-03-12');
		expect(desk.until(rosterOf(id)).date).toBe('2026-03-12');
		world.at += 2 * dayMs;
		expect((await again()).rosters).toHaveLength(1);
		world.at += dayMs;
		const late = await again();
		expect(late.rosters).toEqual([]);
		expect(late.notices).toEqual([
			{ kind: 'expired', title: '3 A', losses: { students: 1, names: 0, results: 1 } }
		]);
		expect(await learner.recordsUnder('desk:')).toEqual(new Map());
	});

	it('is kept for a school year if nobody says otherwise, and never until yesterday', async () => {
		const { desk, rosterOf } = await aDesk();
		const id = await desk.make('3 A', 1);
		expect(desk.daysLeft(rosterOf(id))).toBe(300);
		await desk.keepUntil(rosterOf(id), '2020-01-01');
		await desk.keepUntil(rosterOf(id), '');
		expect(desk.daysLeft(rosterOf(id))).toBe(300);
	});

	it('goes to another device in a locked file, with its results, and twice is once', async () => {
		const { desk, rosterOf, files, learner } = await aDesk();
		const id = await desk.make('3 A', 2);
		await desk.paste(rosterOf(id), 'First');
		const one = aReceived('a', { student: rosterOf(id).students[0]?.code ?? '' });
		await learner.keepRecord(receivedRecord(one), one);
		await desk.open();
		await desk.save(rosterOf(id), 'secret');
		const file = new Blob(files);

		const other = await aDesk();
		await other.desk.bring(file);
		expect(other.desk.notices).toEqual([{ kind: 'locked', wrong: false }]);
		await other.desk.unlock('wrong');
		expect(other.desk.notices).toEqual([{ kind: 'locked', wrong: true }]);
		await other.desk.unlock('secret');
		expect(other.desk.notices).toEqual([{ kind: 'brought', students: 2, results: 1 }]);
		expect(other.desk.rosters).toEqual(desk.rosters);

		await other.desk.bring(file);
		await other.desk.unlock('secret');
		expect(other.desk.notices).toEqual([{ kind: 'brought', students: 2, results: 0 }]);
		expect(other.desk.rosters).toEqual(desk.rosters);
		// Six keys from passphrases, each slow on purpose.
	}, 20_000);

	it('does not take the results of another class with it that has the same codes', async () => {
		const { desk, rosterOf, world, learner, again } = await aDesk();
		const own = rosterOf(await desk.make('3 A', 1));
		const one = aReceived('a', { student: own.students[0]?.code ?? '' });
		await learner.keepRecord(receivedRecord(one), one);
		await desk.open();
		const copy = { ...own, id: 'ffffffffffffffff', title: 'Copy' };
		const file = await makeDeskFile({ rosters: [copy], received: [] }, world, '');
		await desk.bring(new Blob([file]));
		expect(desk.lossesOf(copy).results).toBe(0);
		await desk.erase(copy);
		const reopened = await again();
		expect(reopened.rosters.map(({ id }) => id)).toEqual([own.id]);
		expect(reopened.lossesOf(own).results).toBe(1);
	});

	it('has what the teacher has said is from one of its students', async () => {
		const { desk, rosterOf, learner } = await aDesk();
		const own = rosterOf(await desk.make('3 A', 1));
		const one = aReceived('a', { student: studentCode(Uint8Array.of(9, 9, 9)) });
		await learner.keepRecord(receivedRecord(one), one);
		await desk.open();
		expect(desk.lossesOf(own).results).toBe(0);
		const claims = [{ messageId: one.messageId, student: own.students[0]?.code }];
		const { assignment } = one.attempt;
		await learner.keepRecord(markingRecord(assignment), { ...noMarking, claims });
		await desk.open();
		expect(desk.lossesOf(own).results).toBe(1);
	});

	it('that was saved long ago, or is to be kept for ever, is kept as one that is made today', async () => {
		const { desk, rosterOf, world, again } = await aDesk();
		for (const expiresAt of [-8.64e15, world.at - 1, 8.64e15]) {
			const roster = aRoster({ expiresAt });
			const file = await makeDeskFile({ rosters: [roster], received: [] }, world, '');
			await desk.bring(new Blob([file]));
			expect(desk.daysLeft(rosterOf(roster.id))).toBe(300);
			expect((await again()).rosters).toHaveLength(1);
			await desk.erase(rosterOf(roster.id));
		}
	});

	it('from a file takes nobody from a class that is here, nor ends at once with their results', async () => {
		const { desk, rosterOf, learner, world, again } = await aDesk();
		const id = await desk.make('3 A', 1);
		const own = rosterOf(id).students;
		const one = aReceived('a', { student: own[0]?.code ?? '' });
		await learner.keepRecord(receivedRecord(one), one);
		const stranger = { code: studentCode(Uint8Array.of(9, 9, 9)), name: '', timeFactor: 1 };
		const students = [...own, stranger, stranger];
		const hostile = aRoster({ id: 'f'.repeat(16), students, expiresAt: -8.64e15 });
		const file = await makeDeskFile({ rosters: [hostile], received: [] }, world, '');
		await desk.bring(new Blob([file]));
		expect(rosterOf('f'.repeat(16)).students).toEqual([stranger]);
		expect(desk.daysLeft(rosterOf('f'.repeat(16)))).toBe(300);
		const later = await again();
		expect(later.notices).toEqual([]);
		expect(later.lossesOf(rosterOf(id)).results).toBe(1);
	});

	it('has no more students than can be told apart, however many come in files', async () => {
		const { desk, rosterOf, world, again } = await aDesk();
		const id = await desk.make('3 A', 399);
		for (const part of [0, 1, 2]) {
			const students = Array.from({ length: 900 }, (_, at) => ({
				code: studentCode(Uint8Array.of(100 + part, at >> 8, at & 255)),
				name: '',
				timeFactor: 1
			}));
			const theirs = aRoster({ id, students });
			const file = await makeDeskFile({ rosters: [theirs], received: [] }, world, '');
			await desk.bring(new Blob([file]));
		}
		expect(rosterOf(id).students).toHaveLength(400);
		expect(desk.notices).toEqual([{ kind: 'brought', students: 0, results: 0 }]);
		expect((await again()).damaged).toBe(0);
	});

	it('is one of a limited number, however many come in files', async () => {
		const { desk, world } = await aDesk();
		for (const part of ['a', 'b']) {
			const rosters = Array.from({ length: 400 }, (_, at) =>
				aRoster({ id: part + at.toString(16).padStart(15, '0') })
			);
			const file = await makeDeskFile({ rosters, received: [] }, world, '');
			await desk.bring(new Blob([file]));
		}
		expect(desk.rosters).toHaveLength(500);
	});

	it('keeps what was changed in another tab, and what is changed at once', async () => {
		const { desk, rosterOf, again } = await aDesk();
		const id = await desk.make('3 A', 2);
		const other = await again();
		const [one, two] = rosterOf(id).students.map(({ code }) => code);
		const there = other.rosterOf(id);
		if (!there || one === undefined || two === undefined) throw new Error('There are two.');
		await other.change(there, one, { name: 'First' });
		await Promise.all([
			desk.change(rosterOf(id), two, { name: 'Second' }),
			desk.rename(rosterOf(id), '3 B')
		]);
		const roster = (await again()).rosterOf(id);
		expect(roster?.title).toBe('3 B');
		expect(roster?.students.map(({ name }) => name)).toEqual(['First', 'Second']);
	});

	it('that cannot be read is left where it is, and told', async () => {
		const { desk, learner } = await aDesk();
		await learner.keepRecord('desk:roster:0123456789abcdef', { students: 'all' });
		await desk.open();
		expect(desk.damaged).toBe(1);
		expect(await learner.readRecord('desk:roster:0123456789abcdef')).toEqual({ students: 'all' });
	});
});

async function aDesk() {
	const world = { ...aWorld(), randomBytes: countingBytes() };
	const learner = await aLearner({ store: aDisk(), world });
	const files: Uint8Array<ArrayBuffer>[] = [];
	const open = async () => {
		const desk = new ClassDesk({ learner, world }, (_, bytes) => files.push(bytes));
		await desk.open();
		return desk;
	};
	const desk = await open();
	const rosterOf = (id: string): Roster => {
		const roster = desk.rosterOf(id);
		if (!roster) throw new Error(`There is no class "${id}".`);
		return roster;
	};
	return { desk, world, learner, files, rosterOf, again: open };
}

/** Never the same bytes twice, but for every seventh time: chance repeats itself. */
function countingBytes(): (count: number) => Uint8Array {
	let made = 0;
	return (count) => {
		made += 1;
		const value = made % 7 === 0 ? made - 1 : made;
		return Uint8Array.from({ length: count }, (_, at) => (value >> (8 * (count - 1 - at))) & 255);
	};
}
