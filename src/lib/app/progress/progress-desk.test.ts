import { describe, expect, it } from 'vitest';
import { theIsles } from '../../../../tests/builders/isles';
import { type Progress, progressOf, tabulate } from '$lib/progress';
import { createMemoryStore } from '$lib/store';
import { aCardId, aLearner, answer, anEntry } from '../builders';
import type { Learner } from '../learner.svelte';
import { Preferences } from '../preferences.svelte';
import { Shelf } from '../shelf';
import { ProgressDesk } from './progress-desk.svelte';
import type { LogSource } from './progress-wire';
import type { OpenReader } from './read-progress';

const founded = aCardId('blue-guild/founded');
const load = () => Promise.resolve(theIsles());

/** Answers at once, in the page itself. */
function aReader(learner: Learner, sources: LogSource[] = []): OpenReader {
	return (source) => {
		sources.push(source);
		return {
			async ask({ wish: _, ...question }): Promise<Progress> {
				const entries = (await learner.readEverything())?.entries ?? [];
				return progressOf(tabulate(entries, learner.model), question);
			},
			close: () => undefined
		};
	};
}

function deskOf(learner: Learner, openReader = aReader(learner), entry = anEntry({ load })) {
	const shelf = new Shelf([entry], () => undefined);
	const world = { now: () => learner.today * 86_400_000 };
	const parts = { learner, shelf, preferences: new Preferences(), world };
	return new ProgressDesk(parts, 6, openReader);
}

describe('the desk of progress', () => {
	it('opens with the last thirty days of the whole subject', async () => {
		const learner = await aLearner({});
		learner.review(answer({ cardId: founded }));
		const desk = deskOf(learner);
		await desk.open('isles');
		expect(desk.phase).toBe('shown');
		expect(desk.progress?.totals).toMatchObject({ answers: 1, cards: 1, newCards: 1 });
		expect(desk.progress?.days).toHaveLength(30);
	});

	it('shows one topic alone, over another stretch of days', async () => {
		const learner = await aLearner({});
		learner.review(answer({ cardId: founded }));
		const desk = deskOf(learner);
		await desk.open('isles');
		const topic = desk.topics[0]?.id;
		await desk.look({ range: { kind: 'last', days: 7 }, topic });
		expect(desk.progress?.days).toHaveLength(7);
		expect(desk.progress?.knowledge.cards).toBe(desk.topics[0]?.cards);
	});

	it('shows what was asked for last, whichever is worked out first', async () => {
		const learner = await aLearner({});
		const answers: (() => void)[] = [];
		const open: OpenReader = (source, weights) => {
			const reader = aReader(learner)(source, weights);
			return {
				...reader,
				ask: async (question) => {
					const progress = await reader.ask(question);
					await new Promise<void>((resolve) => answers.push(resolve));
					return progress;
				}
			};
		};
		const desk = deskOf(learner, open);
		const opened = desk.open('isles');
		await expect.poll(() => answers.length, { timeout: 4_000 }).toBe(1);
		// What is known today is told without the log.
		expect(desk.known?.cards).toBe(127);
		const later = desk.look({ range: { kind: 'last', days: 7 } });
		await expect.poll(() => answers.length, { timeout: 4_000 }).toBe(2);
		answers[1]?.();
		await later;
		answers[0]?.();
		await opened;
		expect(desk.progress?.days).toHaveLength(7);
	});

	it('sends the answers along where no disk keeps them', async () => {
		const sources: LogSource[] = [];
		const learner = await aLearner({ store: createMemoryStore() });
		await deskOf(learner, aReader(learner, sources)).open('isles');
		expect(sources[0]?.kind).toBe('entries');
	});

	it('says when the log cannot be read, and when the subject cannot be had', async () => {
		const learner = await aLearner({});
		const broken = deskOf(learner, () => ({
			ask: () => Promise.reject(new Error('no disk')),
			close: () => undefined
		}));
		await broken.open('isles');
		expect(broken.phase).toBe('failed');
		const unreachable = deskOf(learner, aReader(learner), anEntry());
		await unreachable.open('isles');
		expect(unreachable.phase).toBe('unavailable');
	});
});
