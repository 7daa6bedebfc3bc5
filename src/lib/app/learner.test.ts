import { describe, expect, it } from 'vitest';
import { foldVersion, isEntryId } from '$lib/schedule';
import { StoreError } from '$lib/store';
import { aCardId, aDisk, aJournal, aLearner, answer, aWorld, law, noon } from './builders';

describe('an answer', () => {
	it('is in the states at once and on the disk soon after', async () => {
		const store = aDisk();
		const learner = await aLearner({ store });
		const entry = learner.review(answer());
		expect(learner.states.get(law)?.reps).toBe(1);
		expect(learner.saveState).toEqual({ kind: 'saving' });
		await learner.flush();
		expect(learner.saveState).toEqual({ kind: 'saved', at: noon });
		expect((await store.readLog()).entries).toEqual([entry]);
	});

	it('survives a page killed before the disk had it', async () => {
		const journal = aJournal();
		const never = aDisk({ commit: () => new Promise(() => undefined) });
		const killed = await aLearner({ store: never, journal });
		const entry = killed.review(answer());

		const store = aDisk();
		const next = await aLearner({ store, journal });
		expect(next.states.get(law)?.reps).toBe(1);
		expect((await store.readLog()).entries).toEqual([entry]);
		expect(journal.kept.size).toBe(0);
	});

	it('counts once if the page was killed after the disk had it and before the journal knew', async () => {
		const store = aDisk();
		const forgetful = { ...aJournal(), remove: () => undefined };
		const killed = await aLearner({ store, journal: forgetful });
		killed.review(answer());
		await killed.flush();

		const next = await aLearner({ store, journal: forgetful });
		expect(next.states.get(law)?.reps).toBe(1);
		expect((await store.readLog()).entries).toHaveLength(1);
		const fresh = await store.loadStates(foldVersion);
		expect([...fresh.states.values()].map((state) => state.reps)).toEqual([1]);
	});

	it('waits while the disk is full, says so, and is written when there is room again', async () => {
		let full = true;
		const disk = aDisk();
		const journal = aJournal();
		const store = aDisk({
			...disk,
			commit: (commit) =>
				full ? Promise.reject(new StoreError('full', 'no room')) : disk.commit(commit)
		});
		const learner = await aLearner({ store, journal });
		learner.review(answer());
		await learner.flush();
		expect(learner.saveState).toEqual({ kind: 'failed', failure: 'full', unsaved: 1 });
		expect(journal.kept.size).toBe(1);

		full = false;
		await learner.flush();
		expect(learner.saveState.kind).toBe('saved');
		expect(learner.failure).toBeUndefined();
		expect((await disk.readLog()).entries).toHaveLength(1);
	});

	it('is as if it never was once it is undone', async () => {
		const store = aDisk();
		const learner = await aLearner({ store });
		const entry = learner.review(answer());
		await learner.undo(entry);
		expect(learner.states.has(law)).toBe(false);
		expect((await store.readLog()).entries.map(({ type }) => type)).toEqual(['review', 'undo']);
		expect((await store.loadStates(foldVersion)).states.size).toBe(0);
	});

	it('says of other cards what its parts said, until they are taken back with it', async () => {
		const store = aDisk();
		const learner = await aLearner({ store });
		const other = aCardId('law-91-2016/issuer');
		learner.review(answer({ cardId: other }));
		const before = learner.states.get(other);
		const entry = learner.review(answer());
		const told = { form: 'match', correct: false, offered: 4, beside: 2 } as const;
		const parts = learner.takeParts(entry, [{ cardId: other, ...told }]);
		expect(parts).toMatchObject([{ type: 'part', target: entry.id, cardId: other, ...told }]);
		expect(learner.states.get(other)).not.toEqual(before);
		await learner.flush();
		expect([...(await store.loadStates(foldVersion)).states]).toEqual([...learner.states]);
		expect(await learner.partsOf(entry, [other, law])).toEqual(parts);
		await learner.undo(entry, ...parts);
		expect(learner.states.get(other)).toEqual(before);
		expect(learner.states.has(law)).toBe(false);
		expect([...(await store.loadStates(foldVersion)).states.values()]).toEqual([before]);
	});

	it('leaves a card that was never met new, whatever its parts say of it', async () => {
		const learner = await aLearner({});
		const other = aCardId('law-91-2016/issuer');
		const told = { form: 'order', correct: true, offered: 4, beside: 2 } as const;
		learner.takeParts(learner.review(answer()), [{ cardId: other, ...told }]);
		await learner.flush();
		expect([...learner.states.keys()]).toEqual([law]);
	});

	it('takes the rating that the learner corrects it to', async () => {
		const learner = await aLearner({});
		const wrong = learner.review(answer({ correct: false, rating: 'again' }));
		const before = learner.states.get(law)?.stabilityDays ?? 0;
		await learner.override(wrong, 'good');
		expect(learner.states.get(law)?.stabilityDays).toBeGreaterThan(before);
		expect(learner.states.get(law)?.reps).toBe(1);
	});

	it('stands as it was corrected', async () => {
		const learner = await aLearner({});
		const wrong = learner.review(answer({ correct: false, rating: 'again' }));
		await learner.override(wrong, 'good');
		expect(await learner.reviewsOf(law)).toEqual([{ ...wrong, rating: 'good' }]);
	});

	it('that was taken back does not stand, and the one given instead does', async () => {
		const learner = await aLearner({});
		await learner.undo(learner.review(answer()));
		expect(await learner.reviewsOf(law)).toEqual([]);
		const again = learner.review(answer());
		expect(await learner.reviewsOf(law)).toEqual([again]);
	});

	it('is taken although another has written the last name there can be', async () => {
		const store = aDisk();
		const id = 'zzzzzzzzz-zzz-stranger';
		if (!isEntryId(id)) throw new Error('The last name is one');
		const stranger = { id, at: noon, studyDay: 20_522, cardId: law, type: 'reset' } as const;
		await store.commit({ entries: [stranger], states: new Map(), foldVersion: 1, basis: 0 });
		const learner = await aLearner({ store });
		const entry = learner.review(answer());
		await learner.flush();
		expect((await store.readLog()).entries).toEqual([entry, stranger]);
	});

	it('is named after everything before it, even if the clock was set back', async () => {
		const store = aDisk();
		const first = await aLearner({ store });
		const early = first.review(answer());
		await first.flush();
		const world = aWorld();
		world.at = noon - 86_400_000;
		const second = await aLearner({ store, world });
		const late = second.review(answer({ seed: 'seed0002' }));
		expect(late.id > early.id).toBe(true);
	});
});

describe('a record', () => {
	it('that a full disk refused is written when there is room again', async () => {
		const disk = aDisk();
		let full = true;
		const refuse = () => Promise.reject(new StoreError('full', 'no room'));
		const store = aDisk({
			...disk,
			putRecord: (name, value) => (full ? refuse() : disk.putRecord(name, value))
		});
		const learner = await aLearner({ store });
		await learner.keepRecord('preferences', { newPerDay: 5 });
		expect(learner.failure).toBe('full');
		expect(learner.saveState).toMatchObject({ kind: 'failed', unsaved: 1 });
		expect(await learner.readRecord('preferences')).toEqual({ newPerDay: 5 });
		full = false;
		await learner.flush();
		expect(learner.failure).toBeUndefined();
		expect(learner.saveState.kind).toBe('unused');
		expect(await disk.getRecord('preferences')).toEqual({ newPerDay: 5 });
	});

	it('is found under its name’s beginning, written or not, until it is forgotten', async () => {
		const store = aDisk();
		const learner = await aLearner({ store });
		await learner.keepRecord('desk:roster:1', 'old');
		await learner.keepRecord('desk:roster:2', 'gone');
		await learner.keepRecord('desk:set:1', 'another');
		void learner.keepRecord('desk:roster:1', 'new');
		void learner.forgetRecord('desk:roster:2');
		const found = await learner.recordsUnder('desk:roster:');
		expect(found).toEqual(new Map([['desk:roster:1', 'new']]));
	});

	it('is not told to be missing by a disk that cannot be read', async () => {
		const readRecords = () => Promise.reject(new StoreError('lost', 'no connection'));
		const learner = await aLearner({ store: aDisk({ readRecords }) });
		expect(await learner.recordsUnder('desk:')).toBeUndefined();
		expect(learner.failure).toBe('lost');
	});
});

describe('a copy of everything', () => {
	it('has an answer that is written while the log is read', async () => {
		let read: () => void = () => undefined;
		const open = new Promise<void>((resolve) => (read = resolve));
		const disk = aDisk();
		const slow = aDisk({
			...disk,
			async readLog() {
				const log = await disk.readLog();
				await open;
				return log;
			}
		});
		const learner = await aLearner({ store: slow });
		const copy = learner.readEverything();
		const entry = learner.review(answer());
		const written = learner.flush();
		// Whatever does not wait for the disk is over by then.
		await new Promise((resolve) => setTimeout(resolve));
		read();
		expect((await copy)?.entries).toEqual([entry]);
		await written;
		expect((await disk.readLog()).entries).toEqual([entry]);
	});
});

describe('two pages on one disk', () => {
	it('keep both answers, and the one behind catches up', async () => {
		const store = aDisk();
		const here = await aLearner({ store });
		const there = await aLearner({
			store,
			world: { ...aWorld(), randomBytes: () => new Uint8Array(8).fill(9) }
		});
		here.review(answer());
		await here.flush();
		there.review(answer({ seed: 'seed0002' }));
		await there.flush();
		expect((await store.readLog()).entries).toHaveLength(2);
		expect(there.states.get(law)?.reps).toBe(2);
		const { states } = await store.loadStates(foldVersion);
		expect([...states.values()].map(({ reps }) => reps)).toEqual([2]);
	});
});

describe('a disk that cannot be had', () => {
	it.each(['unavailable', 'damaged'] as const)(
		'because it is %s lets the learner study, says so, and leaves the answers in the journal',
		async (failure) => {
			const journal = aJournal();
			const learner = await aLearner({
				journal,
				openStore: () => Promise.reject(new StoreError(failure, 'not here'))
			});
			expect(learner.status).toBe('ready');
			expect(learner.failure).toBe(failure);
			learner.review(answer());
			await learner.flush();
			expect(learner.keepsAnswers).toBe(false);
			expect(learner.saveState.kind).not.toBe('saved');
			expect(journal.kept.size).toBe(1);
		}
	);

	it.each(['blocked', 'newer', 'lost'] as const)('because it is %s says so', async (failure) => {
		const learner = await aLearner({
			openStore: () => Promise.reject(new StoreError(failure, 'not now'))
		});
		expect(learner.status).toBe('failed');
		expect(learner.failure).toBe(failure);
	});

	it('tells so when it cannot be read later on, and gives nothing', async () => {
		const lost = () => Promise.reject(new StoreError('lost', 'gone'));
		const learner = await aLearner({ store: aDisk({ entriesOf: lost, getRecord: lost }) });
		expect(await learner.reviewsOf(law)).toEqual([]);
		expect(learner.failure).toBe('lost');
		expect(await learner.readRecord('session')).toBeUndefined();
	});

	it('is not an empty start when it cannot be read', async () => {
		const store = aDisk({ loadStates: () => Promise.reject(new StoreError('lost', 'gone')) });
		const learner = await aLearner({ store });
		expect(learner.status).toBe('failed');
		expect(learner.failure).toBe('lost');
	});

	it('can be tried again', async () => {
		let tries = 0;
		const disk = aDisk();
		const learner = await aLearner({
			openStore: () =>
				(tries += 1) === 1
					? Promise.reject(new StoreError('blocked', 'busy'))
					: Promise.resolve(disk)
		});
		expect(learner.status).toBe('failed');
		await learner.open();
		expect(learner.status).toBe('ready');
		expect(learner.failure).toBeUndefined();
	});
});
