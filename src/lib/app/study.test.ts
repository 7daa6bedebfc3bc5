import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardId, Grade, Item } from '$lib/cards';
import type { LogEntry } from '$lib/schedule';
import { theIsles } from '../../../tests/builders/isles';
import { judged, tellGrades, verdicts } from '../../../tests/builders/told-grades';
import type { Store } from '$lib/store';
import { aCardId, aDisk, aJournal, aLearner, anEntry, aWorld } from './builders';
import type { OnScreen, PosedSlot } from './posed-slot';
import { Preferences } from './preferences.svelte';
import { Shelf } from './shelf';
import { Study } from './study.svelte';

const right: Grade = { fraction: 1, verdict: 'right', rating: 'good' };
const nearly: Grade = { fraction: 0, verdict: 'nearly', rating: 'again' };
const wrong: Grade = { fraction: 0, verdict: 'wrong', rating: 'again' };
const partly: Grade = { fraction: 0.75, verdict: 'partly', rating: 'good' };
const partlyMissed: Grade = { fraction: 0.75, verdict: 'partly', rating: 'again' };

beforeEach(() => {
	vi.useFakeTimers();
	tellGrades();
});

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

describe('an answer that is nearly right', () => {
	it('keeps the question, and is remembered with the second one, which alone is logged', async () => {
		const { study, log } = await aSession('shortText');
		verdicts.push(nearly, right);
		study.answer({ form: 'shortText', text: 'Tamsin Rock' });
		expect([study.phase, study.firstTry]).toEqual(['question', 'Tamsin Rock']);
		expect(await log()).toEqual([]);
		study.answer({ form: 'shortText', text: 'Tamsin Rook' });
		expect([study.phase, study.firstTry]).toEqual(['feedback', undefined]);
		const response = { form: 'shortText', text: 'Tamsin Rook', firstTry: 'Tamsin Rock' };
		expect(await log()).toMatchObject([{ form: 'shortText', response, correct: true }]);
	});

	it('gets no third try', async () => {
		const { study, log } = await aSession('shortText');
		verdicts.push(nearly, nearly);
		study.answer({ form: 'shortText', text: 'Tamsin Rock' });
		study.answer({ form: 'shortText', text: 'Tamsen Rook' });
		expect(study.phase).toBe('feedback');
		expect(await log()).toMatchObject([{ correct: false, rating: 'again' }]);
	});

	it('is forgotten when the answer is taken back', async () => {
		const { study } = await aSession('shortText');
		verdicts.push(nearly, right, right);
		study.answer({ form: 'shortText', text: 'Tamsin Rock' });
		study.answer({ form: 'shortText', text: 'Tamsin Rook' });
		await study.undo();
		study.answer({ form: 'shortText', text: 'Tamsin Rook' });
		expect(judged.at(-1)).toEqual({ form: 'shortText', text: 'Tamsin Rook' });
	});
});

describe('an answer that is partly right', () => {
	it.each([
		[partly, true],
		[partlyMissed, false]
	])('counts by the asked card’s own part: $rating', async (verdict, correct) => {
		const { study, log } = await aSession('shortText');
		verdicts.push(verdict);
		study.answer({ form: 'shortText', text: 'half' });
		expect(await log()).toMatchObject([{ correct, rating: verdict.rating }]);
		expect(study.autoAdvanceMs).toBeUndefined();
	});
});

describe('a right answer', () => {
	it('goes by itself where it is seen at a glance', async () => {
		const { study } = await aSession('choice');
		verdicts.push(right);
		study.answer({ form: 'choice', optionId: 'any' });
		expect(study.autoAdvanceMs).toBe(900);
		vi.advanceTimersByTime(900);
		expect(study.phase).toBe('finished');
	});

	it('stays where it is once the page was left', async () => {
		const { study } = await aSession('choice');
		verdicts.push(right);
		study.answer({ form: 'choice', optionId: 'any' });
		study.close();
		vi.runAllTimers();
		expect(study.phase).toBe('feedback');
	});

	it('waits where it was typed', async () => {
		const { study } = await aSession('shortText');
		verdicts.push(right);
		study.answer({ form: 'shortText', text: 'any' });
		vi.advanceTimersByTime(5_000);
		expect(study.phase).toBe('feedback');
	});
});

describe('the summary of a session', () => {
	it('lies ready behind the answer to its last card, and says how long it took to the end', async () => {
		const { study, world } = await aSession('shortText');
		verdicts.push(right);
		study.answer({ form: 'shortText', text: 'any' });
		vi.runAllTimers();
		expect([study.phase, study.summary?.score.durationMs]).toEqual(['feedback', 0]);
		world.at += 60_000;
		study.next();
		expect(study.phase).toBe('finished');
		expect(study.summary).toMatchObject({
			score: { answered: 1, rightFraction: 1, durationMs: 60_000 }
		});
	});

	it('lies ready behind a last card whose answer ends the session at once', async () => {
		const { study } = await aSession('recall');
		vi.runAllTimers();
		expect([study.phase, study.summary === undefined]).toEqual(['question', false]);
		verdicts.push(right);
		study.answer({ form: 'recall', remembered: true });
		expect(study.phase).toBe('finished');
		expect(study.summary?.score).toMatchObject({ answered: 1, rightFraction: 1 });
	});

	it('says what counts at the end, whatever was corrected or taken back meanwhile', async () => {
		const { study } = await aSession('shortText');
		const answered = async (verdict: Grade) => {
			verdicts.push(verdict);
			study.answer({ form: 'shortText', text: 'any' });
			await vi.runAllTimersAsync();
		};
		await answered(right);
		expect(study.summary?.score.rightFraction).toBe(1);
		await study.iGuessed();
		study.next();
		expect(study.phase).toBe('question');
		await study.undo();
		await answered(wrong);
		await study.iWasRight();
		study.next();
		expect([study.phase, study.summary?.score.rightFraction]).toEqual(['finished', 1]);
	});

	it('gives way to the card whose answer is taken back, and says what came of it then', async () => {
		const { study, log } = await aSession('recall');
		verdicts.push(right, wrong);
		const asked = study.item?.id;
		study.answer({ form: 'recall', remembered: true });
		await vi.runAllTimersAsync();
		expect([study.phase, study.item]).toEqual(['finished', undefined]);
		await study.undo();
		expect([study.phase, study.item?.id, study.progress.done]).toEqual(['question', asked, 0]);
		expect((await log()).map(({ type }) => type)).toEqual(['review', 'undo']);
		study.answer({ form: 'recall', remembered: false });
		await vi.runAllTimersAsync();
		expect([study.phase, study.progress.done]).toEqual(['question', 0]);
	});

	it('whose last answer is taken back leaves the session to the next page', async () => {
		const device = aDevice();
		await device.leaveSession(aCardId(leader));
		const study = await device.openPage();
		verdicts.push(right);
		study.answer({ form: 'shortText', text: 'Tamsin Rook' });
		study.next();
		await vi.runAllTimersAsync();
		expect([study.phase, device.slot.read()]).toEqual(['finished', undefined]);
		await study.undo();
		const again = await device.openPage();
		expect([again.phase, again.item?.cardId]).toEqual(['question', leader]);
		expect(again.progress).toEqual(study.progress);
	});

	it('is followed by the wish that nothing be lost, once it is shown', async () => {
		const { study, world } = await aSession('recall');
		const asked = vi.spyOn(world, 'askToPersist');
		verdicts.push(right);
		study.answer({ form: 'recall', remembered: true });
		expect(study.phase).toBe('finished');
		expect(asked).not.toHaveBeenCalled();
		vi.runAllTimers();
		expect(asked).toHaveBeenCalledOnce();
	});

	it('is not that of the session before', async () => {
		const { study } = await aSession('recall');
		verdicts.push(right);
		study.answer({ form: 'recall', remembered: true });
		vi.runAllTimers();
		expect(study.summary?.outlook).toBeDefined();
		await study.open('isles', { kind: 'drill', cardIds: ['blue-guild/founded', leader] });
		vi.runAllTimers();
		expect(study.summary).toBeUndefined();
	});
});

it('what was shown of an answer stays the same while its turn is over', async () => {
	const { study } = await aSession('shortText');
	verdicts.push(wrong);
	study.answer({ form: 'shortText', text: 'any' });
	const { item, outcome } = study;
	expect(outcome).toMatchObject({ response: { text: 'any' }, grade: wrong });
	study.next();
	expect(study.outcome).toBeUndefined();
	expect([study.done?.item === item, study.done?.outcome === outcome]).toEqual([true, true]);
});

it('after a correction the card that comes next is made anew', async () => {
	const { study } = await aSession('shortText');
	verdicts.push(right);
	study.answer({ form: 'shortText', text: 'any' });
	vi.runAllTimers();
	expect(study.upcoming).toBeUndefined();
	await study.iGuessed();
	vi.runAllTimers();
	expect(study.upcoming?.cardId).toBe(leader);
});

it('of two sessions opened at once the later one is on screen', async () => {
	const { study } = await aSession('choice');
	const plan = study.open('isles', { kind: 'due', length: 'usual' });
	const drill = study.open('isles', { kind: 'drill', cardIds: ['blue-guild/founded'] });
	await Promise.all([plan, drill]);
	expect(study.item?.cardId).toBe('blue-guild/founded');
});

it('an answer is logged with the options as they were shown', async () => {
	const posed = { cardId: leader, form: 'choice', seed: 'seed0001' };
	const { study, log } = await aSession('choice', posed);
	verdicts.push(right);
	study.answer({ form: 'choice', optionId: 'tamsin-rook' });
	const offered = study.item?.form === 'choice' ? study.item.options.map(({ id }) => id) : [];
	expect(offered.length).toBeGreaterThan(1);
	const [entry] = await log();
	expect(entry).toMatchObject({ cardId: leader, seed: 'seed0001', optionIds: offered });
	expect(entry && 'direction' in entry).toBe(false);
});

/* Nothing of a killed page reaches the disk after that, but what is kept at once is there. */
describe('a page that was killed', () => {
	it('asks its first card in the same way, though the disk never had it', async () => {
		const device = aDevice();
		const first = await device.openPage();
		const again = await device.openPage();
		expect(again.item?.id).toBe(first.item?.id);
		expect(again.item).not.toBe(first.item);
	});

	it('asks the next card in the same way, though the disk never had it', async () => {
		const device = aDevice();
		const study = await device.openPage();
		await vi.advanceTimersByTimeAsync(100);
		verdicts.push(wrong);
		study.answer(wrongTo(study.item));
		study.next();
		const { item } = study;
		expect(item?.cardId).not.toBe(undefined);
		const again = await device.openPage();
		expect(again.item?.id).toBe(item?.id);
	});

	it('goes on after answers that came faster than the disk, one of them missed', async () => {
		const device = aDevice();
		const study = await device.openPage();
		await vi.advanceTimersByTimeAsync(100);
		const missed = study.item?.cardId;
		verdicts.push(wrong, right, right);
		for (let answered = 0; answered < 3; answered++) {
			study.answer(wrongTo(study.item));
			study.next();
		}
		const again = await device.openPage();
		expect(again.progress).toEqual(study.progress);
		expect(again.progress.done).toBe(2);
		expect(again.item?.id).toBe(study.item?.id);
		verdicts.push(right, right);
		for (let answered = 0; answered < 2; answered++) {
			again.answer(wrongTo(again.item));
			again.next();
		}
		// After four others, as if nothing had happened.
		expect(again.item?.cardId).toBe(missed);
	});

	it('does not ask again what was answered last, though the disk is two answers behind', async () => {
		const device = aDevice();
		const study = await device.openPage();
		await vi.advanceTimersByTimeAsync(100);
		verdicts.push(right, right);
		study.answer(wrongTo(study.item));
		study.next();
		const last = study.item;
		study.answer(wrongTo(last));
		const again = await device.openPage();
		expect(again.progress.done).toBe(2);
		expect(again.item?.cardId).not.toBe(last?.cardId);
	});

	it('asks again what was taken back, though the disk never heard of it', async () => {
		const device = aDevice();
		const study = await device.openPage();
		const first = study.item;
		verdicts.push(right);
		study.answer(wrongTo(first));
		study.next();
		await vi.advanceTimersByTimeAsync(100);
		await device.whileRecordsAreHeld(() => study.undo());
		const again = await device.openPage();
		expect(again.progress.done).toBe(0);
		expect(again.item?.id).toBe(first?.id);
	});

	it('leaves a first try that was nearly right', async () => {
		const device = aDevice();
		await device.leaveSession(aCardId(leader));
		const study = await device.openPage();
		verdicts.push(nearly, right);
		study.answer({ form: 'shortText', text: 'Rook' });
		expect(study.firstTry).toBe('Rook');
		const again = await device.openPage();
		expect([again.phase, again.firstTry]).toEqual(['question', 'Rook']);
		again.answer({ form: 'shortText', text: 'Tamsin Rook' });
		expect(again.outcome?.response).toMatchObject({ text: 'Tamsin Rook', firstTry: 'Rook' });
	});

	it('leaves what was begun of an answer, beside the first try, until it is given', async () => {
		const device = aDevice();
		await device.leaveSession(aCardId(leader));
		const study = await device.openPage();
		study.begin({ form: 'order', partIds: ['of', 'another', 'form'] });
		verdicts.push(nearly, right);
		study.answer({ form: 'shortText', text: 'Rook' });
		study.begin({ form: 'shortText', text: 'Tamsin R' });
		// The page that writes it does not hear of it: the field holds it already.
		expect(study.draft).toBeUndefined();
		const again = await device.openPage();
		const draft = { form: 'shortText', text: 'Tamsin R' };
		expect([again.draft, again.firstTry]).toEqual([draft, 'Rook']);
		// Nor does a second reload lose it.
		expect((await device.openPage()).draft).toEqual(draft);
		again.answer({ form: 'shortText', text: 'Tamsin Rook' });
		expect([again.draft, device.slot.read()?.draft]).toEqual([undefined, draft]);
		again.next();
		expect(device.slot.read()).toBeUndefined();
	});

	it('leaves nothing to another session', async () => {
		const device = aDevice();
		await device.leaveSession(aCardId(leader));
		device.slot.write({
			subject: 'isles',
			studyDay: 1,
			answered: 0,
			posed: { cardId: aCardId(leader), form: 'shortText', seed: 'other' },
			firstTry: 'Tamsin',
			draft: { form: 'shortText', text: 'Tamsin' }
		});
		const study = await device.openPage();
		expect([study.item?.form, study.firstTry]).toEqual(['shortText', undefined]);
		expect(study.draft).toBeUndefined();
	});
});

const leader = 'blue-guild/leader';

/** A session of one card, which is asked in this form. */
async function aSession(
	form: 'choice' | 'shortText' | 'recall',
	posed = { cardId: leader, form: form as string, seed: 'seed0002' }
) {
	const world = aWorld();
	const store = aDisk();
	const learner = await aLearner({ store, world });
	await store.putRecord('session/isles', {
		subject: 'isles',
		studyDay: learner.today,
		startedAt: world.at,
		session: { cardIds: [leader], queue: [leader], answers: [] },
		recentForms: [],
		posed
	});
	const shelf = new Shelf([anEntry({ load: () => Promise.resolve(theIsles()) })], () => undefined);
	const study = new Study({ world, learner, shelf, preferences: new Preferences() }, 'en');
	await study.open('isles', { kind: 'due', length: 'usual' });
	expect(study.item?.form).toBe(form);
	const log = async (): Promise<readonly LogEntry[]> => {
		await learner.flush();
		return (await store.readLog()).entries;
	};
	return { study, log, world };
}

/** A disk, a journal and a slot that outlive pages. */
function aDevice() {
	const store: Store = aDisk();
	const journal = aJournal();
	const world = aWorld();
	const slot = aSlot();
	const shelf = new Shelf([anEntry({ load: () => Promise.resolve(theIsles()) })], () => undefined);
	return {
		slot,
		/** As if the page were killed before the disk had more than the log. */
		async whileRecordsAreHeld(act: () => Promise<void>): Promise<void> {
			const { putRecord } = store;
			store.putRecord = () => Promise.resolve();
			await act();
			store.putRecord = putRecord;
		},
		async openPage(): Promise<Study> {
			const learner = await aLearner({ store, journal, world });
			const parts = { world, learner, shelf, preferences: new Preferences() };
			const study = new Study(parts, 'en', slot);
			await study.open('isles', { kind: 'due', length: 'usual' });
			return study;
		},
		async leaveSession(cardId: CardId): Promise<void> {
			const learner = await aLearner({ store, journal, world });
			await store.putRecord('session/isles', {
				subject: 'isles',
				studyDay: learner.today,
				startedAt: world.at,
				session: { cardIds: [cardId], queue: [cardId], answers: [] },
				recentForms: [],
				posed: { cardId, form: 'shortText', seed: 'seed0001' }
			});
		}
	};
}

function aSlot(): PosedSlot {
	let kept: OnScreen | undefined;
	return {
		write: (onScreen) => {
			kept = onScreen;
		},
		read: () => kept,
		clear: () => {
			kept = undefined;
		}
	};
}

function wrongTo(item: Item | undefined) {
	if (item?.form !== 'choice') throw new Error('A new card is asked as a choice.');
	const optionId = item.options.find(({ id }) => id !== item.keyId)?.id ?? '';
	return { form: 'choice', optionId } as const;
}
