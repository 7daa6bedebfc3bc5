import { generatorVersion, type Deck, type Item } from '$lib/cards';
import type { Locale } from '$lib/content';
import { askedOf, itemsOf, type Assignment } from '$lib/quiz';
import { contentHashOf } from '../exchange';
import type { Shelf } from '../shelf';

/** What an assignment asks, as it can be posed on this device. */
export interface Posed {
	readonly deck: Deck;
	/** The items of a form or a student; `undefined` where one of them cannot be made. */
	readonly itemsFor: (form: number, student: string) => readonly Item[] | undefined;
}

/**
 * Why an assignment cannot be posed as it was.
 *
 * - `noSubject`: its subject is neither kept on the device nor reachable
 * - `otherContent`: subject or generator have changed since
 */
export type PosingProblem = 'noSubject' | 'otherContent';

export type Posing =
	({ readonly ok: true } & Posed) | { readonly ok: false; readonly reason: PosingProblem };

/** Makes the questions of assignments, each once. */
export class Questions {
	readonly #shelf: Pick<Shelf, 'openIfReachable'>;
	readonly #locale: Locale;
	readonly #made = new WeakMap<Assignment, Promise<Posing>>();

	constructor(shelf: Pick<Shelf, 'openIfReachable'>, locale: Locale) {
		this.#shelf = shelf;
		this.#locale = locale;
	}

	async of(assignment: Assignment): Promise<Posing> {
		const known = this.#made.get(assignment);
		const making = known ?? this.#make(assignment);
		this.#made.set(assignment, making);
		const posing = await making;
		// There may be a network the next time.
		if (!posing.ok) this.#made.delete(assignment);
		return posing;
	}

	async #make(assignment: Assignment): Promise<Posing> {
		const deck = await this.#shelf.openIfReachable(assignment.subject);
		if (!deck) return { ok: false, reason: 'noSubject' };
		const isSame =
			assignment.generator === generatorVersion &&
			assignment.contentHash === (await contentHashOf(deck.subject));
		if (!isSame) return { ok: false, reason: 'otherContent' };
		const made = new Map<string, readonly Item[] | undefined>();
		const itemsFor = (form: number, student: string) => {
			const { kind } = assignment.forms;
			const key = kind === 'same' ? '' : kind === 'forms' ? String(form) : student;
			if (!made.has(key)) {
				const asked = askedOf(assignment, deck, { form, student });
				const items = itemsOf(deck, assignment.seed, asked, this.#locale);
				made.set(key, items?.length === 0 ? undefined : items);
			}
			return made.get(key);
		};
		return { ok: true, deck, itemsFor };
	}
}
