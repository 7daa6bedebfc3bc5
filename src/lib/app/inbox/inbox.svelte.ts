import type { Locale } from '$lib/content';
import type { AssignmentId, Received, RosterEntry } from '$lib/quiz';
import type { App } from '../app.svelte';
import { dayOf } from '../day-of';
import { openScanner, type Exchanged, type Scanner, type Transports } from '../exchange';
import { makeDeskFile } from './desk-file';
import { everybody } from './everybody';
import { Intake, type ReadPicture } from './intake.svelte';
import { Kept } from './kept.svelte';
import { Questions } from './questions';
import { eraseExpired, type Expired } from './retention';
import { toDecide, type ToDecide } from './to-decide';
import { readTyped, type TypedAnswers, type TypingProblem } from './typed-answers';

/** What a teacher's device has beside the disk. */
export interface InboxTools {
	readonly readPicture: ReadPicture;
	readonly transports: Transports;
	readonly download: (name: string, bytes: Uint8Array<ArrayBuffer>) => void;
}

type InboxApp = Pick<App, 'learner' | 'world'> & {
	readonly shelf: Pick<App['shelf'], 'openIfReachable'>;
};

/** What has come from students, by whatever way, and what has to be decided about it. */
export class Inbox {
	phase = $state<'opening' | 'ready' | 'failed'>('opening');
	/** Classes that were erased when the inbox was opened. */
	expired = $state.raw<readonly Expired[]>([]);
	readonly intake: Intake;

	readonly #app: InboxApp;
	readonly #tools: InboxTools;
	readonly #kept: Kept;
	readonly #questions: Questions;
	readonly #toDecide = $derived.by(() => toDecide(this.#kept));

	constructor(app: InboxApp, tools: InboxTools, locale: Locale) {
		this.#app = app;
		this.#tools = tools;
		const kept = new Kept(app.learner);
		const questions = new Questions(app.shelf, locale);
		this.#kept = kept;
		this.#questions = questions;
		const { readPicture, transports } = tools;
		this.intake = new Intake({ app, kept, questions, readPicture, transports });
	}

	/** Reads what is kept. What has come meanwhile is looked for once the page is there. */
	async open(): Promise<void> {
		if (!(await this.#kept.open())) {
			this.phase = 'failed';
			return;
		}
		this.expired = await eraseExpired(this.#kept, this.#app.world.now());
		this.phase = 'ready';
		void this.intake.lookAgain();
	}

	/** What is kept. */
	get kept(): Pick<Kept, 'rosters' | 'received' | 'issued' | 'unopened' | 'damaged'> {
		return this.#kept;
	}

	/** Of all classes, each once. */
	get students(): readonly RosterEntry[] {
		return everybody(this.#kept.rosters).students;
	}

	get toDecide(): ToDecide {
		return this.#toDecide;
	}

	/** Takes in whatever is held before the camera, until it is stopped. @returns why not */
	scan(video: HTMLVideoElement): Promise<Exchanged<Scanner>> {
		this.intake.beginScan();
		return openScanner(video, (text) => void this.intake.takeScanned(text));
	}

	/** Takes in what was typed. @returns why not */
	async type(id: AssignmentId, typed: TypedAnswers): Promise<TypingProblem | undefined> {
		const issued = this.#kept.issued.find((one) => one.id === id);
		const posing = issued && (await this.#questions.of(issued.assignment));
		if (!issued || !posing) return { reason: 'otherContent' };
		if (!posing.ok) return { reason: posing.reason };
		const read = readTyped(typed, issued, posing.itemsFor, this.#app.world.now());
		if ('reason' in read) return read;
		await this.intake.takeTyped(read);
		return undefined;
	}

	/** Says whose a message is; `undefined` puts it aside. */
	claim(received: Received, student: string | undefined): Promise<void> {
		return this.#kept.claim(received, student);
	}

	/** Lets a message count as if nothing had been said about it. */
	unclaim(received: Received): Promise<void> {
		return this.#kept.unclaim(received);
	}

	/** Of several versions of one attempt, lets one count and puts the others aside. */
	async choose(chosen: Received, versions: readonly Received[]): Promise<void> {
		for (const one of versions) {
			const isChosen = one.messageId === chosen.messageId;
			// Whose it is was decided before, perhaps, and stays so.
			if (!isChosen) await this.#kept.claim(one, undefined);
			else if (this.#isPutAside(one)) await this.#kept.unclaim(one);
		}
	}

	#isPutAside({ messageId, attempt }: Received): boolean {
		const { claims } = this.#kept.markingOf(attempt.assignment);
		return claims.some((claim) => claim.messageId === messageId && claim.student === undefined);
	}

	/** Deletes a result for good. */
	async remove(received: Received): Promise<void> {
		await this.#kept.unclaim(received);
		await this.#kept.forgetReceived([received]);
	}

	removeUnopened(messageId: string): Promise<void> {
		return this.#kept.forgetUnopened(messageId);
	}

	/** Hands out all that has come, without names. @returns the name of the file */
	async save(): Promise<string> {
		const { world } = this.#app;
		const { received } = this.#kept;
		const name = `diwan-inbox-${dayOf(world.now(), world.zone())}.diwan`;
		this.#tools.download(name, await makeDeskFile({ rosters: [], received }, world, ''));
		return name;
	}
}
