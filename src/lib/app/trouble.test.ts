import { expect, it } from 'vitest';
import { makeDeck, offeredIds, type CardId } from '$lib/cards';
import type { Store } from '$lib/store';
import type { Learner } from './learner.svelte';
import { theIsles } from '../../../tests/builders/isles';
import { aDisk, aJournal, aLearner, anEntry, answer, aWorld } from './builders';
import { openSubject } from './open-subject';
import { poseContrast } from './pose-contrast';
import { readTroubles, troublesRecord } from './saved-troubles';
import { Shelf } from './shelf';
import { Trouble } from './trouble';

const deck = makeDeck(theIsles());
const leader = 'blue-guild/leader' as CardId;
const dayMs = 86_400_000;

it('a mix-up is contrasted from the next day on, due or not, until both are told apart', async () => {
	const { learner, trouble, world } = await aTrouble();
	trouble.take(mixUp(learner));
	expect(trouble.mixUpOf(leader)).toBeUndefined();
	expect(trouble.toContrast()).toEqual([]);
	world.at += dayMs;
	const open = trouble.mixUpOf(leader);
	expect(open).toMatchObject({ asked: 'tamsin-rook', given: 'pell-marrow' });
	expect(trouble.toContrast()).toEqual([leader]);
	trouble.take(learner.review(answerOf('tamsin-rook')));
	expect(trouble.mixUpOf(leader)).toBeUndefined();
	expect(trouble.toContrast()).toEqual([]);
	world.at += dayMs;
	expect(trouble.toContrast()).toEqual([]);
});

it('is remembered by the next page, and read from the log where no record is left', async () => {
	const { learner, trouble, world, open } = await aTrouble();
	trouble.take(mixUp(learner));
	world.at += dayMs;
	expect((await open()).toContrast()).toEqual([leader]);
	await learner.forgetRecord(troublesRecord('isles'));
	const anew = await open();
	expect(anew.toContrast()).toEqual([]);
	await anew.readLog();
	expect(anew.toContrast()).toEqual([leader]);
});

it('is looked for in what a killed page left, whose disk had the answer and not yet the mix-up', async () => {
	const disk = aDisk();
	const journal = aJournal();
	const store = { ...disk, putRecord: () => new Promise<void>(() => undefined) };
	const killed = await aLearner({ store, journal });
	const shelf = new Shelf([anEntry({ load: () => Promise.resolve(theIsles()) })], () => undefined);
	const world = aWorld();
	const before = await openSubject({ world, shelf, learner: killed }, 'en', 'isles');
	before?.trouble.take(mixUp(killed));
	void killed.flush();
	await expect.poll(async () => (await disk.readLog()).entries).toHaveLength(1);
	expect(journal.kept.size).toBe(1);

	world.at += dayMs;
	const learner = await aLearner({ store: disk, journal, world });
	const after = await openSubject({ world, shelf, learner }, 'en', 'isles');
	expect(after?.trouble.toContrast()).toEqual([leader]);
	expect(journal.kept.size).toBe(0);
	expect((await disk.readLog()).entries).toHaveLength(1);
});

it('an answer that was taken back was no mix-up', async () => {
	const { learner, trouble, world } = await aTrouble();
	const review = mixUp(learner);
	trouble.take(review);
	await learner.undo(review);
	await trouble.reconsider(leader);
	world.at += dayMs;
	expect(trouble.toContrast()).toEqual([]);
});

it('an answer that comes while a card is looked at anew is not forgotten', async () => {
	let meanwhile = () => Promise.resolve();
	const disk = aDisk();
	const store: Store = {
		...disk,
		async entriesOf(cardId) {
			const asOfNow = await disk.entriesOf(cardId);
			await meanwhile();
			return asOfNow;
		}
	};
	const { learner, trouble, world } = await aTrouble(store);
	const first = learner.review(answerOf('tamsin-rook'));
	await learner.override(first, 'easy');
	meanwhile = async () => {
		meanwhile = () => Promise.resolve();
		trouble.take(mixUp(learner));
		await learner.flush();
	};
	await trouble.reconsider(leader);
	world.at += dayMs;
	expect(trouble.toContrast()).toEqual([leader]);
});

it('what was mixed up is kept apart like other confusable cards', async () => {
	const { learner, trouble } = await aTrouble();
	const other = 'red-guild/leader' as CardId;
	expect(trouble.areMixedUp(leader, other)).toBe(false);
	trouble.take(mixUp(learner));
	expect([trouble.areMixedUp(leader, other), trouble.areMixedUp(other, leader)]).toEqual([
		true,
		true
	]);
	expect(trouble.areMixedUp(leader, 'tin-company/base' as CardId)).toBe(false);
});

it('a card that was missed on four days running is a leech, asked in another form from then on', async () => {
	const { learner, trouble, world } = await aTrouble();
	learner.review(answerOf('tamsin-rook'));
	learner.review(answerOf('tamsin-rook'));
	const told: boolean[] = [];
	for (let day = 0; day < 5; day += 1) {
		world.at += 40 * dayMs;
		told.push(await trouble.isLeech(mixUp(learner)));
		learner.review(answerOf('tamsin-rook'));
	}
	expect(told).toEqual([false, false, false, true, true]);
	expect(trouble.missedForm(leader)).toBe('choice');
	world.at += dayMs;
	expect(trouble.mixUpOf(leader)).toMatchObject({ given: 'pell-marrow' });
});

it('a card that is missed every day before it is learned is a leech, too', async () => {
	const { learner, trouble, world } = await aTrouble();
	const told: boolean[] = [];
	for (let day = 0; day < 5; day += 1) {
		told.push(await trouble.isLeech(mixUp(learner)));
		learner.review(answerOf('tamsin-rook'));
		world.at += dayMs;
	}
	expect(learner.states.get(leader)).toMatchObject({ phase: 'learning', lapses: 0 });
	expect(told).toEqual([false, false, false, false, true]);
	expect(trouble.missedForm(leader)).toBe('choice');
});

it('a contrast offers what was taken for the answer beside it, or is not asked', () => {
	const world = aWorld();
	const card = deck.byId.get(leader);
	if (!card) throw new Error('The isles have a Blue Guild.');
	const parts = { deck, locale: 'en', world } as const;
	const day = 20_000;
	const taken = { cardId: leader, asked: 'tamsin-rook', given: 'pell-marrow', day };
	const made = poseContrast(parts, card, taken);
	expect(made && offeredIds(made.item)).toEqual(
		expect.arrayContaining(['tamsin-rook', 'pell-marrow'])
	);
	expect(poseContrast(parts, card, { ...taken, given: 'westhaven' })).toBeUndefined();
});

it.each([undefined, 7, {}, { mixUps: [{}], leeches: [] }, { mixUps: [], leeches: [7] }])(
	'%j is no record of troubles',
	(record) => {
		expect(readTroubles(record)).toBeUndefined();
	}
);

function mixUp(learner: Learner) {
	return learner.review({ ...answerOf('pell-marrow'), correct: false, rating: 'again' });
}

function answerOf(optionId: string) {
	return answer({
		cardId: leader,
		response: { form: 'choice', optionId },
		optionIds: ['pell-marrow', 'tamsin-rook', 'orla-venn']
	});
}

async function aTrouble(store = aDisk()) {
	const world = aWorld();
	const learner = await aLearner({ store, world });
	const open = async () =>
		new Trouble(
			learner,
			'isles',
			deck,
			readTroubles(await learner.readRecord(troublesRecord('isles')))
		);
	return { learner, world, open, trouble: await open() };
}
