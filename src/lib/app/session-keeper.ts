import type { Form, Response } from '$lib/cards';
import type { Session } from '$lib/schedule';
import type { Learner } from './learner.svelte';
import type { OnScreen, PosedSlot } from './posed-slot';
import { savedSessionRecord, type PosedItem } from './saved-session';

interface KeeperParts {
	readonly learner: Learner;
	readonly slot: PosedSlot;
	readonly subject: string;
	/** Epoch ms. */
	readonly startedAt: number;
}

/**
 * Remembers where a session of the day's plan stands, for the next time the page is opened: what is
 * on screen at once, the rest with the next write to the disk.
 */
export class SessionKeeper {
	readonly #parts: KeeperParts;
	#onScreen: OnScreen | undefined;

	constructor(parts: KeeperParts) {
		this.#parts = parts;
	}

	present(session: Session, recentForms: readonly Form[], posed: PosedItem): void {
		const { learner, slot, subject, startedAt } = this.#parts;
		const studyDay = learner.today;
		this.#onScreen = { subject, studyDay, answered: session.answers.length, posed };
		slot.write(this.#onScreen);
		const record = { subject, studyDay, startedAt, session, recentForms, posed };
		void learner.keepRecord(savedSessionRecord(subject), record);
	}

	/** The item on screen was answered nearly right: one more try is left. */
	tried(firstTry: string): void {
		this.#note({ firstTry });
	}

	/** An answer to the item on screen has come so far. */
	drafted(draft: Response): void {
		this.#note({ draft });
	}

	#note(more: Pick<OnScreen, 'firstTry' | 'draft'>): void {
		if (!this.#onScreen) return;
		this.#onScreen = { ...this.#onScreen, ...more };
		this.#parts.slot.write(this.#onScreen);
	}

	/** The session is over. */
	forget(): void {
		this.#parts.slot.clear();
		void this.#parts.learner.forgetRecord(savedSessionRecord(this.#parts.subject));
	}
}
