import type { Deck, Item } from '$lib/cards';
import type { Locale } from '$lib/content';
import { askedOf, itemsOf, type Roster } from '$lib/quiz';
import type { App } from '../app.svelte';
import { readRosterAt, rosterPrefix } from '../inbox/roster-record';
import type { Missing } from './find-record';
import { makeHandOut, type HandOut } from './hand-out';

/**
 * Where the page stands. `unavailable`: the subject is neither kept on the device nor reachable;
 * `changed`: this device would no longer make the same questions.
 */
export type PrintPhase = 'opening' | 'unavailable' | 'changed' | 'open' | Missing;

/** One set of sheets: what one form, or one student, is asked. */
export interface Sheets {
	/** From 0. */
	readonly form: number;
	/** Where each student has a form of their own: whose it is. */
	readonly student?: { readonly code: string; readonly name: string };
	readonly items: readonly Item[];
}

/** An assignment on paper. */
export class PrintDesk {
	phase = $state<PrintPhase>('opening');
	handOut = $state.raw<HandOut | undefined>();
	rosters = $state.raw<readonly Roster[]>([]);

	readonly #parts: Pick<App, 'learner' | 'shelf'>;
	#deck: Deck | undefined;

	constructor(parts: Pick<App, 'learner' | 'shelf'>) {
		this.#parts = parts;
	}

	/** How many forms there are; 0 where each student has one. */
	get formCount(): number {
		const forms = this.handOut?.issued.assignment.forms;
		if (forms?.kind === 'perStudent') return 0;
		return forms?.kind === 'forms' ? forms.count : 1;
	}

	/** @param base the address of the start page in a language */
	async open(id: string, base: string): Promise<void> {
		const { learner, shelf } = this.#parts;
		const handOut = await makeHandOut(this.#parts, id, base);
		if (typeof handOut === 'string') {
			this.phase = handOut;
			return;
		}
		this.handOut = handOut;
		const { bytes, assignment, startCode } = handOut.issued;
		const deck = await shelf.openIfReachable(assignment.subject);
		if (!deck) {
			this.phase = 'unavailable';
			return;
		}
		this.#deck = deck;
		const records = await learner.recordsUnder(rosterPrefix);
		this.rosters = [...(records ?? [])].flatMap(([name, one]) => readRosterAt(one, name) ?? []);
		// The same test as on a student's device: nothing is printed in the place of what was asked.
		const { openAssignment, readAssignment } = await import('../exchange');
		const read = await readAssignment(bytes);
		const opened = read.ok && (await openAssignment(read.value, deck, startCode));
		this.phase = opened && opened.ok ? 'open' : 'changed';
	}

	/**
	 * The sheets of one form.
	 * @returns `undefined` where they cannot be made
	 */
	sheetsOf(form: number, locale: Locale): Sheets | undefined {
		const items = this.#itemsOf(form, '', locale);
		return items && { form, items };
	}

	/** The sheets of a class in which each student has a form, in the order of its list. */
	sheetsFor({ students }: Roster, locale: Locale): readonly Sheets[] {
		return students.flatMap(({ code, name }) => {
			const items = this.#itemsOf(0, code, locale);
			return items ? { form: 0, student: { code, name }, items } : [];
		});
	}

	#itemsOf(form: number, student: string, locale: Locale): readonly Item[] | undefined {
		const assignment = this.handOut?.issued.assignment;
		if (!this.#deck || !assignment) return undefined;
		const asked = askedOf(assignment, this.#deck, { form, student });
		return itemsOf(this.#deck, assignment.seed, asked, locale);
	}
}
