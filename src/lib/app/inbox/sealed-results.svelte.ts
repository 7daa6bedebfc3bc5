import { receiptOf, type Received } from '$lib/quiz';
import type { App } from '../app.svelte';
import { messageIdOf, teacherKeys } from '../exchange';
import { isMendable, type Arrival, type ArrivalProblem } from './arrival';
import { arrivalOf } from './arrival-of';
import type { Kept } from './kept.svelte';
import { openSealed } from './open-sealed';
import type { Questions } from './questions';
import { readReceived } from './received-record';
import type { Unopened } from './unopened-record';

type Bytes = Uint8Array<ArrayBuffer>;

interface SealedParts {
	readonly app: Pick<App, 'learner' | 'world'>;
	readonly kept: Kept;
	readonly questions: Questions;
	readonly tell: (arrival: Omit<Arrival, 'key'>) => void;
}

/** Opens what was handed in, or keeps it until it can be opened. */
export class SealedResults {
	readonly #parts: SealedParts;
	/** Why results cannot be opened, by message. */
	#waiting = $state.raw<ReadonlyMap<string, ArrivalProblem>>(new Map());

	constructor(parts: SealedParts) {
		this.#parts = parts;
	}

	/** Why a result that is kept unopened cannot be opened. */
	whyWaiting(messageId: string): ArrivalProblem | undefined {
		return this.#waiting.get(messageId);
	}

	async take(bytes: Bytes): Promise<void> {
		const { app, kept, tell } = this.#parts;
		const messageId = await messageIdOf(bytes);
		const known = kept.received.find((one) => one.messageId === messageId);
		if (known) {
			tell({ ...arrivalOf(kept, known), kind: 'known' });
			return;
		}
		const receivedAt = app.world.now();
		const opened = await this.#open(bytes, receivedAt);
		if (typeof opened !== 'string') await this.#put(opened);
		else if (!isMendable(opened)) tell({ kind: 'refused', problem: opened });
		else if (await kept.putUnopened({ messageId, bytes, receivedAt })) {
			this.#waiting = new Map(this.#waiting).set(messageId, opened);
			tell({ kind: 'waiting', problem: opened, receipt: receiptOf(messageId) });
		} else tell({ kind: 'refused', problem: 'tooManyWaiting' });
	}

	/** Tries once more to open what could not be opened before. */
	async retry({ bytes, messageId, receivedAt }: Unopened): Promise<void> {
		const { kept } = this.#parts;
		// It may have been deleted before its turn came.
		if (!kept.unopened.some((one) => one.messageId === messageId)) return;
		const opened = await this.#open(bytes, receivedAt);
		if (typeof opened === 'string') {
			this.#waiting = new Map(this.#waiting).set(messageId, opened);
			return;
		}
		await this.#put(opened);
		await kept.forgetUnopened(messageId);
	}

	async #open(bytes: Bytes, receivedAt: number): Promise<Received | ArrivalProblem> {
		const { app, kept, questions } = this.#parts;
		const { diskRecords } = app.learner;
		if (!diskRecords) throw new Error('The inbox was opened before the store.');
		const keys = await teacherKeys(diskRecords);
		return openSealed(bytes, { keys, issued: kept.issued, questions, receivedAt });
	}

	async #put(received: Received): Promise<void> {
		const { kept, tell } = this.#parts;
		// Signed and sealed, and still nothing that Diwan makes: it could not be read again.
		if (!readReceived(received)) {
			tell({ kind: 'refused', problem: 'damaged' });
			return;
		}
		await kept.putReceived([received]);
		tell(arrivalOf(kept, received));
	}
}
