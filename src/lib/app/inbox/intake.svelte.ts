import type { Received } from '$lib/quiz';
import { StoreError } from '$lib/store';
import type { App } from '../app.svelte';
import {
	inboxNameOf,
	type Brought,
	type Exchanged,
	type Transport,
	type Transports
} from '../exchange';
import type { Arrival, ArrivalProblem } from './arrival';
import { arrivalOf } from './arrival-of';
import { isDeskFile, maxDeskFileBytes, openDeskFile } from './desk-file';
import type { Kept } from './kept.svelte';
import type { Questions } from './questions';
import { SealedResults } from './sealed-results.svelte';

type Bytes = Uint8Array<ArrayBuffer>;

/** What the codes in a picture say, or why there are none. */
export type ReadPicture = (picture: Blob) => Promise<Exchanged<readonly string[]>>;

interface IntakeParts {
	readonly app: Pick<App, 'learner' | 'world'>;
	readonly kept: Kept;
	readonly questions: Questions;
	readonly readPicture: ReadPicture;
	/** By which results come. */
	readonly transports: Transports;
}

/** A short pulse that one more was read: a scan says nothing aloud. */
const pulseMs = 20;

/** Takes in results by any way, one after another: of two copies, the second must find the first. */
export class Intake {
	/** Of this visit, the latest first. */
	arrivals = $state.raw<readonly Arrival[]>([]);
	/** How many things are being read. */
	reading = $state(0);
	/** How much there is of a code that is shown in parts. */
	part = $state.raw<{ readonly have: number; readonly total: number } | undefined>();
	/** Whether a file waits for its passphrase; `wrong` if one was given. */
	locked = $state<'no' | 'locked' | 'wrong'>('no');

	readonly #parts: IntakeParts;
	readonly #sealed: SealedResults;
	/** What the camera has seen: it sees the same code many times a second. */
	#seen = new Set<string>();
	#lockedFile: Bytes | undefined;
	#count = 0;
	#queue: Promise<unknown> = Promise.resolve();

	constructor(parts: IntakeParts) {
		this.#parts = parts;
		const tell = (arrival: Omit<Arrival, 'key'>) => {
			this.#tell(arrival);
		};
		this.#sealed = new SealedResults({ ...parts, tell });
	}

	/** Why a result that is kept unopened cannot be opened. */
	whyWaiting(messageId: string): ArrivalProblem | undefined {
		return this.#sealed.whyWaiting(messageId);
	}

	/** Fetches what has come meanwhile, and tries once more what could not be opened before. */
	async lookAgain(): Promise<void> {
		const { kept, transports } = this.#parts;
		const waiting = kept.unopened;
		this.reading += waiting.length;
		for (const unopened of waiting) {
			await this.#enqueue(() => this.#sealed.retry(unopened)).finally(() => (this.reading -= 1));
		}
		for (const transport of transports.all) await this.#enqueue(() => this.#collect(transport));
	}

	/** Begins a scan: what was seen in an earlier one is told again. */
	beginScan(): void {
		this.#seen = new Set();
		this.part = undefined;
	}

	/** Takes in what a code says that is held before the camera. */
	takeScanned(text: string): Promise<void> {
		if (this.#seen.has(text)) return Promise.resolve();
		this.#seen.add(text);
		const { world } = this.#parts.app;
		return this.#enqueue(async () => {
			const before = this.arrivals;
			await this.#take(text);
			if (this.arrivals !== before) world.vibrate(pulseMs);
		});
	}

	/** Takes in every message in a text: links, or what QR codes said, with anything around them. */
	takeText(text: string): Promise<void> {
		return this.#enqueue(() => this.#take(text));
	}

	/** Takes in photos, files of results, and other inboxes. */
	async takeFiles(files: readonly Blob[]): Promise<void> {
		this.reading += files.length;
		for (const file of files) {
			await this.#enqueue(() => this.#takeFile(file)).finally(() => (this.reading -= 1));
		}
	}

	/** Takes in what was typed. Of one sheet, what was typed last counts. */
	takeTyped(received: Received): Promise<void> {
		return this.#enqueue(async () => {
			const { kept } = this.#parts;
			const earlier = received.by === 'paper' ? typedBefore(kept, received) : [];
			const isKnown = kept.received.some(({ messageId }) => messageId === received.messageId);
			await kept.putReceived([received]);
			await kept.unclaim(received);
			for (const one of earlier) await kept.claim(one, undefined);
			const kind = earlier.length > 0 ? 'replaced' : isKnown ? 'known' : undefined;
			this.#tell({ ...arrivalOf(kept, received), ...(kind ? { kind } : {}) });
		});
	}

	/** Opens the file that waits for its passphrase; an empty one lets go of it. */
	unlock(passphrase: string): Promise<void> {
		return this.#enqueue(async () => {
			const file = this.#lockedFile;
			this.#lockedFile = undefined;
			this.locked = 'no';
			if (file && passphrase !== '') await this.#takeBundle(file, passphrase);
		});
	}

	async #takeFile(file: Blob): Promise<void> {
		if (file.size > maxDeskFileBytes) {
			this.#refuse('tooLarge');
			return;
		}
		const bytes = await bytesOf(file);
		if (!bytes) {
			this.#refuse('damaged');
			return;
		}
		if (isDeskFile(bytes)) return this.#takeBundle(bytes, '');
		const brought = this.#parts.transports.hands.bring(bytes);
		if (brought.some(isSomething)) return this.#sort(brought);
		const picture = await this.#parts.readPicture(file);
		if (picture.ok) for (const text of picture.value) await this.#take(text);
		// What is neither ours nor a picture is told as such.
		else this.#refuse(picture.reason === 'notAPicture' ? 'nothingFound' : picture.reason);
	}

	#take(text: string): Promise<void> {
		return this.#sort(this.#parts.transports.hands.bring(text));
	}

	/** Tells what was brought, and takes in the results in it. */
	async #sort(brought: readonly Brought[]): Promise<void> {
		for (const one of brought) {
			if (one.kind === 'part') this.#note(one);
			else if (one.kind === 'problem') this.#refuse(one.problem.reason);
			else this.part = undefined;
			if (one.kind === 'assignment') this.#refuse('isAssignment');
		}
		await this.#collect(this.#parts.transports.hands);
	}

	#note({ have, of }: Extract<Brought, { readonly kind: 'part' }>): void {
		this.part = { have, total: of };
		// They do not fit together: one was misread, and all have to be seen anew.
		if (have === 0) this.#seen = new Set();
	}

	async #collect(transport: Transport): Promise<void> {
		const { kept } = this.#parts;
		const names = kept.issued.map(({ assignment }) => inboxNameOf(assignment.teacher));
		const inboxes = [...new Set(await Promise.all(names))];
		const known = new Set([...kept.received, ...kept.unopened].map(({ messageId }) => messageId));
		for (const bytes of await transport.collect(inboxes, (id) => known.has(id))) {
			await this.#sealed.take(bytes);
		}
	}

	async #takeBundle(file: Bytes, passphrase: string): Promise<void> {
		const opened = await openDeskFile(file, passphrase);
		if (opened.ok) {
			const before = this.#parts.kept.received.length;
			await this.#parts.kept.putReceived(opened.value.received);
			this.#tell({ kind: 'bundle', count: this.#parts.kept.received.length - before });
		} else if (opened.reason === 'locked' || opened.reason === 'wrongPassphrase') {
			this.#lockedFile = file;
			this.locked = opened.reason === 'locked' ? 'locked' : 'wrong';
		} else {
			this.#refuse(opened.reason);
		}
	}

	#refuse(problem: ArrivalProblem): void {
		this.#tell({ kind: 'refused', problem });
	}

	#tell(arrival: Omit<Arrival, 'key'>): void {
		this.#count += 1;
		this.arrivals = [{ key: this.#count, ...arrival }, ...this.arrivals];
	}

	#enqueue(work: () => Promise<void>): Promise<void> {
		const done = this.#queue.then(work).catch((error: unknown) => {
			if (!(error instanceof StoreError)) throw error;
			this.#refuse('diskFailed');
		});
		// Whoever asked hears of a bug; what comes next is done all the same.
		this.#queue = done.catch(() => undefined);
		return done;
	}
}

/** Whether there was a message in a file, or the beginning of one. */
function isSomething(brought: Brought): boolean {
	return brought.kind !== 'problem' || brought.problem.reason !== 'nothingFound';
}

/** What was typed of the same student's sheet before, and counts. */
function typedBefore(kept: Kept, { attempt, messageId, by }: Received): readonly Received[] {
	const { claims } = kept.markingOf(attempt.assignment);
	const aside = claims.filter(({ student }) => student === undefined);
	return kept.received.filter(
		(one) =>
			one.by === by &&
			one.messageId !== messageId &&
			one.attempt.assignment === attempt.assignment &&
			one.attempt.student === attempt.student &&
			!aside.some((claim) => claim.messageId === one.messageId)
	);
}

/** @returns `undefined` for a file that was moved, or lies where it cannot be reached */
async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
	try {
		return new Uint8Array(await file.arrayBuffer());
	} catch (error) {
		if (error instanceof DOMException) return undefined;
		throw error;
	}
}
