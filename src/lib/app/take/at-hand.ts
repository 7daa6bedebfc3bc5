import type { ReadAssignment } from '../exchange';
import type { TakeApp } from './take-desk.svelte';
import { endAttempt, type EndedAttempt, type EndingParts } from './ended-attempt';
import type { Questions } from './found-assignment';
import { stateOf, type KeptAttempt } from './kept-attempt';
import { openKept } from './open-kept';
import type { TakePhase } from './take-phase';
import { TakeRun } from './take-run.svelte';
import type { IsOn, Turns } from './turns';

interface AtHandParts {
	readonly app: TakeApp;
	readonly ending: EndingParts;
	readonly turns: Turns;
	readonly show: (phase: TakePhase) => void;
	readonly showList: () => Promise<void>;
	/** Shows the assignment of an attempt that cannot go on here, and why. */
	readonly find: (read: ReadAssignment, isOn: IsOn) => Promise<void>;
}

/** The attempt that a page has at hand, alone, from when it is begun or opened until it is sealed. */
export class AtHand {
	readonly #parts: AtHandParts;
	/** What is being sealed, also after the page has gone on to something else. */
	#ending: Promise<unknown> = Promise.resolve();

	constructor(parts: AtHandParts) {
		this.#parts = parts;
	}

	/** Holds what may still change for this page alone. @returns whether it is; if not, that is shown */
	async hold({ nonce, handedIn }: KeptAttempt, isOn: IsOn): Promise<boolean> {
		if (handedIn) return true;
		await this.#ending;
		const held = await this.#parts.turns.hold(`diwan take ${nonce}`, isOn);
		if (held === 'elsewhere') this.#parts.show({ kind: 'elsewhere' });
		return held === 'held';
	}

	/** Goes on with an attempt where it was left, or shows what became of it. */
	async resume(kept: KeptAttempt, isOn: IsOn): Promise<void> {
		const { app, ending, turns, show, showList, find } = this.#parts;
		show({ kind: 'opening' });
		if (!(await this.hold(kept, isOn))) return;
		const attempt = await this.#latest(kept);
		const opened = attempt && (await openKept(app, ending.locale, attempt));
		if (!isOn()) return;
		if (!opened) await showList();
		else if (opened.kind === 'goesOn') await this.run(opened.attempt, opened.questions, isOn);
		else if (opened.kind === 'isOver') await this.#end(opened.attempt, opened.questions, isOn);
		else {
			turns.letGo();
			if (opened.kind === 'stuck') await find(opened.read, isOn);
			else show({ kind: 'refused', problem: opened.problem });
		}
	}

	/** Lets an attempt that is held be taken. */
	async run(attempt: KeptAttempt, questions: Questions, isOn: IsOn): Promise<void> {
		const { app, ending, show } = this.#parts;
		await ending.attempts.keep(attempt);
		if (!isOn()) return;
		const run = new TakeRun(
			{
				world: app.world,
				attempts: ending.attempts,
				items: questions.items,
				mode: questions.assignment.terms.mode,
				onfinish: (finished) => void this.#end(finished, questions, isOn)
			},
			attempt
		);
		show({ kind: 'running', run });
	}

	/** As it stands now that it is held: another page may have gone on with it, or erased it. */
	async #latest(kept: KeptAttempt): Promise<KeptAttempt | undefined> {
		if (kept.handedIn) return kept;
		const list = await this.#parts.ending.attempts.list();
		return list ? list.attempts.find(({ nonce }) => nonce === kept.nonce) : kept;
	}

	async #end(attempt: KeptAttempt, questions: Questions | undefined, isOn: IsOn): Promise<void> {
		// Held until it is sealed, also where the page goes on to something else meanwhile.
		const release = this.#parts.turns.takeHold();
		const sealing = this.#seal(attempt, questions).finally(release);
		this.#ending = sealing.catch(() => undefined);
		const ended = await sealing;
		if (isOn()) this.#parts.show({ kind: 'ended', ended });
	}

	async #seal(attempt: KeptAttempt, questions: Questions | undefined): Promise<EndedAttempt> {
		const { ending } = this.#parts;
		if (stateOf(attempt) === 'finished') await ending.attempts.keep(attempt);
		return endAttempt(ending, attempt, questions);
	}
}
