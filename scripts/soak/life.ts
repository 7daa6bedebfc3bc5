import type { CardId } from '$lib/cards';
import { fold, type CardState, type EntryId } from '$lib/schedule';
import { createJournal, openIndexedDbStore, type IndexedDbOptions } from '$lib/store';
import { Learner, type Answer } from '../../src/lib/app/learner.svelte';
import { browserWorld } from '../../src/lib/app/world';

/** A learner on the real disk and the real journal, as a tab has one, without anything to see. */
export interface Life {
	readonly learner: Learner;
	/** Answers a card, now and then takes an answer back or corrects it. */
	answer(): EntryId;
	/** What is wrong with what the disk has; empty if all is well. */
	check(acknowledged: readonly string[]): Promise<readonly string[]>;
}

/** Packs all the time, so that a tab often dies in the middle of it. */
export const restless: NonNullable<IndexedDbOptions['tidying']> = {
	rows: 30,
	states: 15,
	whenQuiet(work) {
		const timer = setInterval(work, 40);
		return () => {
			clearInterval(timer);
		};
	}
};

export async function live(name: string, tidying?: IndexedDbOptions['tidying']): Promise<Life> {
	const learner = new Learner({
		world: browserWorld,
		openStore: () => openIndexedDbStore({ name, ...(tidying && { tidying }) }),
		openJournal: () => createJournal(localStorage, name),
		openChannel: () => new BroadcastChannel(name)
	});
	await learner.open();
	let turn = 0;
	return {
		learner,
		answer() {
			turn += 1;
			const entry = learner.review(anAnswer(turn));
			if (turn % 11 === 0) void learner.undo(entry);
			if (turn % 13 === 0) void learner.override(entry, 'good');
			return entry.id;
		},
		async check(acknowledged) {
			const everything = await learner.readEverything();
			if (!everything) return [`the disk cannot be read: ${String(learner.failure)}`];
			const ids = everything.entries.map(({ id }) => id);
			const known = new Set<string>(ids);
			const lost = acknowledged.filter((id) => !known.has(id));
			return [
				...lost.map((id) => `lost ${id}`),
				...(known.size < ids.length ? ['an entry is there twice'] : []),
				...(learner.damaged > 0 ? [`${String(learner.damaged)} entries are damaged`] : []),
				...(asText(fold(everything.entries)) === asText(learner.states)
					? []
					: ['the states are not the fold of the log'])
			];
		}
	};
}

function anAnswer(turn: number): Answer {
	const right = turn % 4 !== 0;
	return {
		cardId: `note-${String(turn % 17)}/place` as CardId,
		form: 'choice',
		locale: 'en',
		seed: `seed${String(turn).padStart(4, '0')}`,
		response: { form: 'choice', optionId: right ? 'baghdad' : 'basra' },
		optionIds: ['baghdad', 'basra', 'mosul'],
		correct: right,
		rating: right ? 'good' : 'again',
		durationMs: 1_000 + turn
	};
}

function asText(states: ReadonlyMap<CardId, CardState>): string {
	const sorted = [...states.values()].sort((a, b) => (a.cardId < b.cardId ? -1 : 1));
	return JSON.stringify(sorted.map((state) => Object.entries(state).sort()));
}
