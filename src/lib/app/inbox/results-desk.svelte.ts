import type { Deck } from '$lib/cards';
import type { Locale } from '$lib/content';
import {
	analyse,
	gradeChanges,
	type Analysis,
	type AttemptPolicy,
	type Gradebook,
	type GradeChange,
	type ItemFix,
	type Roster
} from '$lib/quiz';
import { analysisCsv, answersCsv, gradebookCsv, type CsvWords } from '$lib/share';
import type { App } from '../app.svelte';
import type { IssuedAssignment } from '../desk/assignment-record';
import { findIssued, type Missing } from '../desk/find-record';
import { classesOf, receivedOf } from './classes-of';
import { withDecision } from './decision-record';
import { everybody } from './everybody';
import { makeGradebook, poolGradebooks } from './gradebooks';
import { Kept } from './kept.svelte';
import { noMarking, usualPolicy, type Marking } from './marking-record';
import { Questions, type PosingProblem } from './questions';
import { eraseExpired, type Expired } from './retention';

export type ResultsPhase = 'opening' | 'ready' | Missing | PosingProblem;

/** Which table is handed out. */
export type CsvTable = 'grades' | 'answers' | 'items';

/** What a change to an item did, for as long as the page lives. */
export interface AppliedFix {
	readonly itemId: string;
	readonly changes: readonly GradeChange[];
}

type ResultsApp = Pick<App, 'learner' | 'world'> & {
	readonly shelf: Pick<App['shelf'], 'openIfReachable'>;
};

/** The grades of an assignment, and what they say of the class and of the items. */
export class ResultsDesk {
	phase = $state<ResultsPhase>('opening');
	/** The class that is shown; all of them where it is `undefined`. */
	classId = $state<string | undefined>();
	/** Whether figures are of all assignments of the same questions. */
	isPooled = $state(false);
	applied = $state.raw<AppliedFix | undefined>();
	expired = $state.raw<readonly Expired[]>([]);

	readonly #app: ResultsApp;
	readonly #kept: Kept;
	readonly #questions: Questions;
	readonly #locale: Locale;
	readonly #download: (name: string, bytes: Uint8Array<ArrayBuffer>) => void;
	#issued = $state.raw<IssuedAssignment | undefined>();
	#deck = $state.raw<Deck | undefined>();
	readonly #gradebook = $derived.by(() => this.#make(this.#marking));
	readonly #analysis = $derived.by(() => this.#analyse());

	constructor(
		app: ResultsApp,
		download: (name: string, bytes: Uint8Array<ArrayBuffer>) => void,
		locale: Locale
	) {
		this.#app = app;
		this.#kept = new Kept(app.learner);
		this.#questions = new Questions(app.shelf, locale);
		this.#locale = locale;
		this.#download = download;
	}

	/** Opens what there is of an assignment. */
	async open(assignmentId: string): Promise<void> {
		if (!(await this.#kept.open())) {
			this.phase = 'failed';
			return;
		}
		this.expired = await eraseExpired(this.#kept, this.#app.world.now());
		this.#issued = this.#kept.issued.find(({ id }) => id === assignmentId);
		if (!this.#issued) {
			const found = await findIssued(this.#app.learner, assignmentId);
			this.phase = typeof found === 'string' ? found : 'gone';
			return;
		}
		const posing = await this.#questions.of(this.#issued.assignment);
		if (posing.ok) this.#deck = posing.deck;
		this.classId = this.classes[0]?.roster.id;
		this.phase = posing.ok ? 'ready' : posing.reason;
	}

	get issued(): IssuedAssignment | undefined {
		return this.#issued;
	}

	/** Assignments that there are results of, or could be, the latest first. */
	get assignments(): readonly IssuedAssignment[] {
		return this.#kept.issued;
	}

	/** The classes of this device, those with most results of this assignment first. */
	get classes(): ReturnType<typeof classesOf> {
		return this.#issued ? classesOf(this.#kept, this.#issued.id) : [];
	}

	/** `undefined` until it is open, and where the questions cannot be made. */
	get gradebook(): Gradebook | undefined {
		return this.#gradebook;
	}

	get analysis(): Analysis | undefined {
		return this.#analysis;
	}

	get policy(): AttemptPolicy {
		return this.#policyOf(this.#marking);
	}

	/** How many other assignments ask the very same, so that their answers can be taken together. */
	get poolable(): number {
		return this.#pool.length;
	}

	async choosePolicy(policy: AttemptPolicy): Promise<void> {
		if (this.#issued) await this.#kept.decide(this.#issued.id, { about: 'policy', policy });
	}

	/** Whose grades would be others if an item were changed, before it is. */
	changesBy(itemId: string, fix: ItemFix | undefined): readonly GradeChange[] {
		const after = this.#make(this.#fixed(itemId, fix));
		return this.#gradebook && after ? gradeChanges(this.#gradebook, after) : [];
	}

	/** Retires an item or gives it another key; `undefined` lets it be as it was asked. */
	async fix(itemId: string, fix: ItemFix | undefined): Promise<void> {
		if (!this.#issued) return;
		const changes = this.changesBy(itemId, fix);
		await this.#kept.decide(this.#issued.id, { about: 'item', itemId, fix });
		this.applied = { itemId, changes };
	}

	/** Hands out a table. @returns the name of the file */
	save(table: CsvTable, words: CsvWords): string | undefined {
		const { gradebook, analysis } = this;
		if (!gradebook || !analysis || !this.#issued) return undefined;
		const text = {
			grades: () => gradebookCsv(gradebook, words),
			answers: () => answersCsv(gradebook, words),
			items: () => analysisCsv(gradebook, analysis, words)
		}[table]();
		const name = `diwan-${table}-${this.#issued.id.slice(0, 6)}.csv`;
		this.#download(name, new TextEncoder().encode(text));
		return name;
	}

	get #marking(): Marking {
		return this.#issued ? this.#kept.markingOf(this.#issued.id) : noMarking;
	}

	get #roster(): Roster {
		const chosen = this.#kept.rosters.find(({ id }) => id === this.classId);
		return chosen ?? everybody(this.#kept.rosters);
	}

	#policyOf({ policy }: Marking): AttemptPolicy {
		return policy ?? (this.#issued ? usualPolicy(this.#issued.assignment.terms) : 'first');
	}

	#fixed(itemId: string, fix: ItemFix | undefined): Marking {
		return withDecision(this.#marking, { about: 'item', itemId, fix });
	}

	#make(marking: Marking): Gradebook | undefined {
		if (!this.#issued || !this.#deck) return undefined;
		return makeGradebook({
			issued: this.#issued,
			deck: this.#deck,
			roster: this.#roster,
			received: receivedOf(this.#kept, this.#issued.id, this.#roster),
			marking,
			policy: this.#policyOf(marking),
			locale: this.#locale
		});
	}

	get #pool(): readonly IssuedAssignment[] {
		const own = this.#issued;
		if (own?.assignment.forms.kind !== 'same') return [];
		const { setId, setVersion, assignment } = own;
		return this.#kept.issued.filter(
			(one) =>
				one.id !== own.id &&
				one.setId === setId &&
				one.setVersion === setVersion &&
				one.assignment.seed === assignment.seed &&
				one.assignment.contentHash === assignment.contentHash &&
				one.assignment.forms.kind === 'same'
		);
	}

	#analyse(): Analysis | undefined {
		const own = this.#gradebook;
		const deck = this.#deck;
		if (!own || !deck) return undefined;
		if (!this.isPooled) return analyse(own);
		const roster = everybody(this.#kept.rosters);
		const all = [...this.#pool, ...(this.#issued ? [this.#issued] : [])];
		return analyse(
			poolGradebooks(
				own,
				all.flatMap((issued) => {
					const received = receivedOf(this.#kept, issued.id, roster);
					const marking = {
						...this.#kept.markingOf(issued.id),
						// What is wrong with an item here was wrong with it elsewhere.
						fixes: this.#marking.fixes
					};
					const policy = this.#policyOf(marking);
					const locale = this.#locale;
					return makeGradebook({ issued, deck, roster, received, marking, policy, locale }) ?? [];
				})
			)
		);
	}
}
