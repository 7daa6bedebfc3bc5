import type { CardId } from '$lib/cards';
import type { ReviewEntry } from '$lib/schedule';
import type { Learner } from './learner.svelte';
import type { Trouble } from './trouble';

/** As much as fits on the answer side of a card. */
export const longestReminder = 300;

/** It is not shown before the answer: the disk is asked once the question is painted. */
const paintedAfterMs = 50;

/**
 * What the learner has written to remember the card on screen by. It is offered for cards that are
 * missed again and again, and shown with the answer from then on.
 */
export class Reminder {
	/** Empty if there is none. */
	text = $state('');
	/** Whether the card was just missed as it has been so often that a reminder may help. */
	isWished = $state(false);
	readonly #learner: Learner;
	#cardId: CardId | undefined;

	constructor(learner: Learner) {
		this.#learner = learner;
	}

	/** Another card, or the same once more, comes on screen. */
	open(cardId: CardId): void {
		this.isWished = false;
		this.text = '';
		this.#cardId = cardId;
		setTimeout(() => void this.#read(cardId), paintedAfterMs);
	}

	async #read(cardId: CardId): Promise<void> {
		if (this.#cardId !== cardId) return;
		const kept = await this.#learner.readRecord(reminderRecord(cardId));
		if (this.#cardId === cardId && typeof kept === 'string') {
			// It may have come with a copy from elsewhere.
			this.text = kept.slice(0, longestReminder);
		}
	}

	/** The card was missed. */
	async wish(trouble: Trouble, review: ReviewEntry): Promise<void> {
		const isLeech = await trouble.isLeech(review);
		if (this.#cardId === review.cardId) this.isWished = isLeech;
	}

	/** Keeps what was written for the card on screen; nothing where all of it was taken away. */
	write(text: string): void {
		if (!this.#cardId) return;
		this.text = text.trim().slice(0, longestReminder);
		const record = reminderRecord(this.#cardId);
		if (this.text === '') void this.#learner.forgetRecord(record);
		else void this.#learner.keepRecord(record, this.text);
	}
}

/** Where the store keeps the reminder of a card. */
function reminderRecord(cardId: CardId): string {
	return `reminder/${cardId}`;
}
