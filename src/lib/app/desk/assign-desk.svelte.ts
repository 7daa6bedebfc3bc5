import { planOf, type Asked, type AssignmentId, type QuizSet } from '$lib/quiz';
import type { Deck } from '$lib/cards';
import type { App } from '../app.svelte';
import {
	readTerms,
	startCodeOf,
	usualTerms,
	type AssignForm,
	type AssignProblem
} from './assign-form';
import { assignmentRecord, writeIssued, type IssuedAssignment } from './assignment-record';
import { hasEnough } from './has-enough';
import { findSet, type Missing } from './find-record';
import { randomId } from './read-desk';
import { standingItems } from './set-entries';

/**
 * Where the page stands. `unavailable`: the subject is neither kept on the device nor reachable.
 * `formsLacking`: the subject has too few questions for so many forms.
 */
export type AssignPhase =
	| { readonly kind: 'opening' | 'unavailable' | 'issuing' | Missing }
	| {
			readonly kind: 'asking';
			readonly problem?: AssignProblem | 'noQuestions' | 'formsLacking' | 'failed';
	  }
	| { readonly kind: 'issued'; readonly id: AssignmentId };

type AssignParts = Pick<App, 'learner' | 'world' | 'shelf'>;

/** Gives a set to a class. */
export class AssignDesk {
	phase = $state.raw<AssignPhase>({ kind: 'opening' });
	set = $state.raw<QuizSet | undefined>();
	form = $state.raw<AssignForm>(usualTerms);

	readonly #parts: AssignParts;
	#deck: Deck | undefined;

	constructor(parts: AssignParts) {
		this.#parts = parts;
	}

	/** Whether there can be forms: those are composed by what a set covers, not by picked cards. */
	get canHaveForms(): boolean {
		return (this.set?.blueprint.length ?? 0) > 0;
	}

	/** Opens a set by its id, the latest version. */
	async open(id: string): Promise<void> {
		const set = await findSet(this.#parts.learner, id);
		if (typeof set === 'string') {
			this.phase = { kind: set };
			return;
		}
		this.#deck = await this.#parts.shelf.openIfReachable(set.subject);
		this.set = this.#deck && { ...set, items: standingItems(this.#deck, set) };
		this.phase = { kind: this.#deck ? 'asking' : 'unavailable' };
	}

	/** Signs and keeps an assignment of the set, or says why not. */
	async issue(form: AssignForm): Promise<void> {
		const { set } = this;
		const deck = this.#deck;
		const { world } = this.#parts;
		if (!set || !deck || this.phase.kind === 'issuing') return;
		this.form = form;
		const now = world.now();
		const read = readTerms(form, now);
		if ('problem' in read) {
			this.phase = { kind: 'asking', problem: read.problem };
			return;
		}
		if (set.items.length === 0) {
			this.phase = { kind: 'asking', problem: 'noQuestions' };
			return;
		}
		this.phase = { kind: 'issuing' };
		try {
			const id = await this.#issue(deck, set, form, read.terms, now);
			this.phase = id ? { kind: 'issued', id } : { kind: 'asking', problem: 'formsLacking' };
		} catch {
			// Signing may not be had (a page that is not secure), the disk may fail: the form stays.
			this.phase = { kind: 'asking', problem: 'failed' };
		}
	}

	/** @returns `undefined` where there are not enough questions for the forms */
	async #issue(
		deck: Deck,
		set: QuizSet,
		form: AssignForm,
		terms: IssuedAssignment['assignment']['terms'],
		now: number
	): Promise<AssignmentId | undefined> {
		const { learner, world } = this.#parts;
		const { forms } = form;
		const isSame = forms.kind === 'same';
		const asked: Asked = isSame
			? { kind: 'items', items: set.items }
			: { kind: 'blueprint', blueprint: set.blueprint };
		if (!isSame && !hasEnough(deck, set.blueprint)) return undefined;
		const records = learner.diskRecords;
		if (!records) throw new Error('The disk is not open.');
		const { issueAssignment, teacherKeys } = await import('../exchange');
		const keys = await teacherKeys(records);
		const startCode = form.hasStartCode ? startCodeOf(world.randomBytes(8)) : undefined;
		const { title, subject } = set;
		// With forms it is a new draw of the same sort; else the items are those that were looked through.
		const seed = isSame ? set.seed : randomId(world);
		const draft = { title, subject, seed, forms, asked, terms, madeAt: wholeMinute(now) };
		const issued = await issueAssignment({
			draft,
			deck,
			keys,
			...(startCode !== undefined && { startCode })
		});
		const plan = planOf(issued.assignment, deck);
		const checked = forms.kind === 'forms' ? forms.count : 1;
		for (let index = 0; plan && index < checked; index += 1) {
			if (plan.formAt(index).lacking.length > 0) return undefined;
		}
		const kept: IssuedAssignment = {
			...issued,
			setId: set.id,
			setVersion: set.version,
			issuedAt: now,
			closed: false,
			...(startCode !== undefined && { startCode })
		};
		const record = assignmentRecord(issued.id);
		await learner.keepRecord(record, writeIssued(kept));
		// Handed out and then lost, it would leave its results with nobody to read them.
		if ((await records.getRecord(record)) === undefined) throw new Error('The disk has it not.');
		return issued.id;
	}
}

function wholeMinute(at: number): number {
	return Math.floor(at / 60_000) * 60_000;
}
