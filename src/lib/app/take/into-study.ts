import { grade, gradeOthers, offeredIds, type Deck, type Item } from '$lib/cards';
import { itemSeed, type SetItem } from '$lib/quiz';
import type { Answer, Learner } from '../learner.svelte';
import type { Trouble } from '../trouble';
import type { KeptAttempt, StudyEntry } from './kept-attempt';

interface StudyParts {
	readonly deck: Pick<Deck, 'byId'>;
	readonly learner: Pick<Learner, 'review' | 'takeParts' | 'reviewsOf' | 'readEverything' | 'undo'>;
	readonly trouble: Pick<Trouble, 'take' | 'reconsider'>;
}

/** What was asked, with what it takes to ask it again. */
export interface AskedItems {
	/** Of the assignment. */
	readonly seed: string;
	readonly asked: readonly SetItem[];
	readonly items: readonly Item[];
}

/**
 * Enters the answers of an attempt that has ended into the learner's own log, each as the evidence
 * that it is, so that what was missed comes back. Items without an answer say nothing. Safe to
 * repeat: what is in the log already is not entered again.
 * @returns the entries, in the order of the items
 */
export async function putIntoStudy(
	{ deck, learner, trouble }: StudyParts,
	attempt: KeptAttempt,
	{ seed, asked, items }: AskedItems
): Promise<readonly StudyEntry[]> {
	const entries: StudyEntry[] = [];
	for (const [place, given] of attempt.responses.entries()) {
		const [item, setItem] = [items[place], asked[place]];
		if (!given || !item || !setItem || item.form !== given.response.form) continue;
		const ownSeed = itemSeed(seed, setItem.draw);
		const there = await reviewFrom(learner, attempt, item, ownSeed);
		if (there) {
			entries.push(there);
			continue;
		}
		const entry = learner.review(answerTo(item, ownSeed, given));
		// Cards that are asked themselves tell more than as a part of another.
		const others = gradeOthers(deck, item, given.response).filter(
			({ cardId }) => !items.some((one) => one.cardId === cardId)
		);
		trouble.take(entry, learner.takeParts(entry, others));
		entries.push({ cardId: entry.cardId, id: entry.id });
	}
	return entries;
}

/** As if the attempt had never been entered. */
export async function takeOutOfStudy(
	{ learner, trouble }: Pick<StudyParts, 'learner' | 'trouble'>,
	entries: readonly StudyEntry[]
): Promise<void> {
	const ids = new Set(entries.map(({ id }) => id));
	const log = (await learner.readEverything())?.entries ?? [];
	const parts = log.filter((entry) => entry.type === 'part' && ids.has(entry.target));
	await learner.undo(...parts);
	for (const { cardId, id } of entries) {
		const entry = (await learner.reviewsOf(cardId)).find((review) => review.id === id);
		if (!entry) continue;
		await learner.undo(entry);
		await trouble.reconsider(cardId);
	}
	await trouble.reconsider(...parts.map(({ cardId }) => cardId));
}

/** The page was killed between the log and the note that it was written. */
async function reviewFrom(
	learner: StudyParts['learner'],
	{ finished }: KeptAttempt,
	{ cardId }: Item,
	seed: string
): Promise<StudyEntry | undefined> {
	const entry = (await learner.reviewsOf(cardId)).find(
		(review) => review.seed === seed && finished !== undefined && review.at >= finished.at
	);
	return entry && { cardId, id: entry.id };
}

function answerTo(
	item: Item,
	seed: string,
	{ response, durationMs }: NonNullable<KeptAttempt['responses'][number]>
): Answer {
	const { rating } = grade(item, response);
	const { cardId, form, direction, locale } = item;
	return {
		cardId,
		form,
		...(direction === 'value' ? {} : { direction }),
		locale,
		seed,
		response,
		optionIds: offeredIds(item),
		correct: rating !== 'again',
		rating,
		durationMs
	};
}
