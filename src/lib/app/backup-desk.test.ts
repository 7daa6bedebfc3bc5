import { describe, expect, it } from 'vitest';
import { StoreError, type Store } from '$lib/store';
import { BackupDesk } from './backup-desk.svelte';
import { makeBackupFile } from './backup-file';
import { Desk } from './desk/desk.svelte';
import { aSet } from './desk/builders';
import { setRecord } from './desk/set-record';
import { aCardId, aDisk, aLearner, answer, aWorld, noon } from './builders';
import { LastBackup, lastBackupOf } from './last-backup.svelte';

const salt = aCardId('salt-act/issuer');

describe('a copy', () => {
	it('brings everything back to a device that has nothing', async () => {
		const old = await aDevice();
		old.learner.review(answer());
		old.learner.review(answer({ cardId: salt, rating: 'again', correct: false }));
		await old.learner.keepRecord('preferences', { theme: 'dark' });
		await old.desk.copy('');
		expect(old.desk.phase).toEqual({ kind: 'copied', name: 'diwan-2026-03-10.diwan' });

		const fresh = await aDevice();
		await fresh.desk.read(old.lastFile());
		expect(fresh.desk.phase).toEqual({
			kind: 'found',
			found: {
				inFile: 2,
				cards: 2,
				onlyInFile: 2,
				onlyHere: 0,
				together: 2,
				entriesHere: 0,
				entriesOnlyHere: 0,
				madeAt: noon,
				isFromHere: false,
				isDoubtful: false
			}
		});
		expect(fresh.learner.states.size).toBe(0);
		await fresh.desk.restore('replace', false);
		expect(fresh.desk.phase).toEqual({ kind: 'restored', answers: 2 });
		expect([...fresh.learner.states]).toEqual([...old.learner.states]);
		expect(await fresh.store.getRecord('preferences')).toEqual({ theme: 'dark' });
	});

	it('has what a full disk has not', async () => {
		const { learner, desk, lastFile } = await aDevice({
			commit: () => Promise.reject(new StoreError('full', 'no room'))
		});
		learner.review(answer());
		await desk.copy('');
		const other = await aDevice();
		await other.desk.read(lastFile());
		expect(other.desk.phase).toMatchObject({ kind: 'found', found: { inFile: 1 } });
	});

	it('is not made of a log that cannot be read', async () => {
		const { desk, files } = await aDevice({
			readLog: () => Promise.reject(new StoreError('lost', 'gone'))
		});
		await desk.copy('');
		expect(desk.phase).toEqual({ kind: 'failed' });
		expect(files).toEqual([]);
	});

	it('that is locked waits for its passphrase', async () => {
		const { learner, desk, lastFile } = await aDevice();
		learner.review(answer());
		await desk.copy('Tamsin Rook');
		await desk.read(lastFile());
		expect(desk.phase).toEqual({ kind: 'locked', wrong: false });
		await desk.unlock('Tamsin');
		expect(desk.phase).toEqual({ kind: 'locked', wrong: true });
		await desk.unlock('Tamsin Rook');
		expect(desk.phase).toMatchObject({ kind: 'found', found: { isFromHere: true } });
	});
});

describe('a copy of nothing', () => {
	it('is not made, and one that was made is not offered', async () => {
		const { learner, desk, files } = await aDevice();
		await desk.copy('');
		expect(desk.phase).toEqual({ kind: 'nothing', where: 'here' });
		expect(files).toEqual([]);
		learner.review(answer());
		const empty = { madeAt: noon, device: 'devicea0', log: [], records: new Map() };
		const made = await makeBackupFile(empty, aWorld(), '');
		if (!made.ok) throw new Error(made.reason);
		await desk.read(new Blob([made.value]));
		expect(desk.phase).toEqual({ kind: 'nothing', where: 'file' });
		await desk.restore('replace', false);
		expect(learner.states.size).toBe(1);
	});

	it('is one with settings alone no more', async () => {
		const { learner, desk } = await aDevice();
		await learner.keepRecord('preferences', { theme: 'dark' });
		await desk.copy('');
		expect(desk.phase.kind).toBe('copied');
	});
});

describe('a copy with a date that cannot be right', () => {
	const dayMs = 86_400_000;

	async function isDoubted(clockOff: number, answerOff = clockOff) {
		const theirs = await aDevice();
		theirs.world.at = noon + answerOff;
		theirs.learner.review(answer());
		theirs.world.at = noon + clockOff;
		await theirs.desk.copy('');
		const ours = await aDevice();
		await ours.desk.read(theirs.lastFile());
		return ours.desk.phase.kind === 'found' && ours.desk.phase.found.isDoubtful;
	}

	it('is doubted, whether it was made or answered then', async () => {
		expect(await isDoubted(0)).toBe(false);
		expect(await isDoubted(dayMs)).toBe(false);
		expect(await isDoubted(-300 * dayMs)).toBe(false);
		expect(await isDoubted(3 * dayMs)).toBe(true);
		expect(await isDoubted(0, 3 * dayMs)).toBe(true);
		expect(await isDoubted(-20_000 * dayMs)).toBe(true);
	});
});

describe('the keys of a device', () => {
	it('are in no copy', async () => {
		const { learner, desk, store, lastFile } = await aDevice();
		learner.review(answer());
		await store.putRecord('key:teacher', { pairs: ['theirs'] });
		await desk.copy('');
		const other = await aDevice();
		await other.desk.read(lastFile());
		await other.desk.restore('replace', false);
		expect(other.desk.phase).toEqual({ kind: 'restored', answers: 1 });
		expect(await other.store.getRecord('key:teacher')).toBeUndefined();
		expect(await lastFile().text()).not.toContain('key:');
	});

	it('stay when everything else is replaced', async () => {
		const other = await aDevice();
		other.learner.review(answer());
		await other.desk.copy('');
		const { desk, store } = await aDevice();
		const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
			'sign',
			'verify'
		]);
		await store.putRecord('key:device', { pairs: [keys] });
		await desk.read(other.lastFile());
		await desk.restore('replace', false);
		expect(desk.phase).toEqual({ kind: 'restored', answers: 1 });
		expect(await store.getRecord('key:device')).toMatchObject({
			pairs: [{ privateKey: { extractable: false } }]
		});
	});
});

describe('a file that is no backup', () => {
	it('is refused, and everything stays', async () => {
		const { learner, desk, store } = await aDevice();
		learner.review(answer());
		await learner.flush();
		await desk.read(new Blob(['<img src=x onerror=alert(1)>']));
		expect(desk.phase).toEqual({ kind: 'refused', problem: 'notABackup' });
		await desk.restore('replace', false);
		expect((await store.readLog()).entries).toHaveLength(1);
		expect(learner.states.size).toBe(1);
	});
});

describe('a backup of another device', () => {
	it('is merged: both logs in one, our settings, and what comes next sorts after all', async () => {
		const theirs = await aDevice();
		theirs.world.at = noon + 3_600_000;
		const later = theirs.learner.review(answer({ cardId: salt }));
		await theirs.learner.keepRecord('preferences', { theme: 'dark' });
		await theirs.desk.copy('');

		const ours = await aDevice();
		const earlier = ours.learner.review(answer());
		await ours.learner.keepRecord('preferences', { theme: 'light' });
		await ours.desk.read(theirs.lastFile());
		await ours.desk.restore('merge', false);
		expect(ours.desk.phase).toEqual({ kind: 'restored', answers: 2 });
		const next = ours.learner.review(answer());
		await ours.learner.flush();
		expect((await ours.store.readLog()).entries).toEqual([earlier, later, next]);
		expect(ours.learner.states.get(next.cardId)?.reps).toBe(2);
		expect(await ours.store.getRecord('preferences')).toEqual({ theme: 'light' });
	});

	it('replaces ours only after a copy was handed out, which brings ours back', async () => {
		const theirs = await aDevice();
		theirs.learner.review(answer({ cardId: salt }));
		await theirs.desk.copy('');

		const ours = await aDevice();
		ours.learner.review(answer());
		await ours.desk.read(theirs.lastFile());
		await ours.desk.restore('replace', true);
		expect([...ours.learner.states.keys()]).toEqual([salt]);
		await ours.desk.read(ours.lastFile());
		await ours.desk.restore('merge', false);
		expect(ours.learner.states.size).toBe(2);
	});

	it('replaces nothing where the disk refuses it', async () => {
		const theirs = await aDevice();
		theirs.learner.review(answer({ cardId: salt }));
		await theirs.desk.copy('');

		const ours = await aDevice({
			restore: () => Promise.reject(new StoreError('full', 'no room'))
		});
		const mine = ours.learner.review(answer());
		await ours.desk.read(theirs.lastFile());
		await ours.desk.restore('replace', false);
		expect(ours.desk.phase).toEqual({ kind: 'failed' });
		expect(ours.learner.failure).toBe('full');
		expect((await ours.store.readLog()).entries).toEqual([mine]);
		expect([...ours.learner.states.keys()]).toEqual([mine.cardId]);
	});
});

describe('the age of the last copy', () => {
	const dayMs = 86_400_000;

	it('is none where nothing was ever copied, and overdue a week after the first answer', async () => {
		const { learner, lastBackup, world } = await aDevice();
		expect(lastBackup.age(world.at)).toEqual({
			days: undefined,
			uncopied: 0,
			isOverdue: false
		});
		learner.review(answer());
		await learner.flush();
		expect(lastBackup.age(noon + 6 * dayMs).isOverdue).toBe(false);
		expect(lastBackup.age(noon + 7 * dayMs)).toEqual({
			days: undefined,
			uncopied: 1,
			isOverdue: true
		});
	});

	it('is overdue after a week with something new, or after two hundred answers', async () => {
		const { learner, lastBackup, desk } = await aDevice();
		learner.review(answer());
		await desk.copy('');
		expect(lastBackup.age(noon + 30 * dayMs)).toEqual({
			days: 30,
			uncopied: 0,
			isOverdue: false
		});
		for (let n = 0; n < 199; n++) learner.review(answer());
		await learner.flush();
		expect(lastBackup.age(noon + dayMs)).toMatchObject({ days: 1, isOverdue: false });
		expect(lastBackup.age(noon + 7 * dayMs).isOverdue).toBe(true);
		learner.review(answer());
		await learner.flush();
		expect(lastBackup.age(noon)).toEqual({ days: 0, uncopied: 200, isOverdue: true });
	});

	it('is that of the file which was restored', async () => {
		const old = await aDevice();
		old.learner.review(answer());
		await old.desk.copy('');
		const fresh = await aDevice();
		fresh.world.at = noon + 3 * dayMs;
		await fresh.desk.read(old.lastFile());
		await fresh.desk.restore('replace', false);
		expect(fresh.lastBackup.age(fresh.world.at)).toEqual({
			days: 3,
			uncopied: 0,
			isOverdue: false
		});
	});

	it('is known on the next visit', async () => {
		const { learner, desk, store } = await aDevice();
		learner.review(answer());
		await desk.copy('');
		const next = new LastBackup(await aLearner({ store }));
		await next.load();
		expect(next.age(noon + 2 * dayMs).days).toBe(2);
	});
});

/** Devices have chances of their own, so that their entries have names of their own. */
let devices = 0;

describe('what is on the desk of a teacher', () => {
	it('is said to be in no backup, then to be in one, and then to have changed', async () => {
		const { desk, learner, store, world, lastFile } = await aDevice();
		const dayMs = 86_400_000;
		const copy = async () => {
			const teacher = new Desk({ learner, world });
			await teacher.open();
			return teacher.copy;
		};
		expect(await copy()).toEqual({ at: undefined, isChanged: false, isOverdue: false });
		await learner.keepRecord(setRecord(aSet()), aSet({ changedAt: noon }));
		expect(await copy()).toEqual({ at: undefined, isChanged: true, isOverdue: false });
		world.at += 7 * dayMs;
		expect(await copy()).toEqual({ at: undefined, isChanged: true, isOverdue: true });

		await desk.copy('');
		world.at += 7 * dayMs;
		expect(await copy()).toEqual({ at: noon + 7 * dayMs, isChanged: false, isOverdue: false });
		await learner.keepRecord('desk:roster:0123456789abcdef', { title: 'a class' });
		expect(await copy()).toEqual({ at: noon + 7 * dayMs, isChanged: true, isOverdue: true });
		expect(await store.getRecord('backup:desk')).toBeDefined();

		await desk.read(lastFile());
		await desk.restore('replace', false);
		expect(await copy()).toEqual({ at: noon + 7 * dayMs, isChanged: false, isOverdue: false });
		const other = await aDevice();
		await other.desk.read(lastFile());
		await other.desk.restore('merge', false);
		expect(await other.store.getRecord('backup:desk')).toBeUndefined();
	});
});

async function aDevice(faults: Partial<Store> = {}) {
	const disk = aDisk();
	const store = aDisk({ ...disk, ...faults });
	devices += 1;
	let byte = devices * 7;
	const world = { ...aWorld(), randomBytes: (count: number) => bytesOf(count, (byte += 1)) };
	const learner = await aLearner({ store, world });
	const lastBackup = lastBackupOf(learner);
	const files: Blob[] = [];
	const desk = new BackupDesk({ learner, world }, (_, bytes) => {
		files.push(new Blob([bytes]));
	});
	const lastFile = () => files.at(-1) ?? new Blob();
	return { store, world, lastBackup, learner, desk, files, lastFile };
}

function bytesOf(count: number, byte: number): Uint8Array {
	return new Uint8Array(count).fill(byte);
}
