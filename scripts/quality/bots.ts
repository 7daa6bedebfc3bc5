import type { Item } from '$lib/cards';
import { fared, type Fared, type Outcome } from './bound';
import { cues, knowing } from './cues';
import { decisionsOf, type Decision } from './decision';
import { guess } from './guess';
import { guessLearned } from './learned';
import { countSeen } from './seen';
import type { World } from './solver/world';
import { guessAlways, guessStatements, statementCues } from './statements';

/** The most points above chance that a bot may be worth, and a learned one. */
export const marginPoints = 3;
export const learnedMarginPoints = 4;

/** The chance that among all bots one is called a cheat by chance alone. */
const significance = 0.01;

/**
 * - `passed`: it is worth no more than the margin, with 99 % certainty
 * - `failed`: it beats chance, shown with 99 % certainty over all bots (Holm), and may be worth more
 * - `unproven`: neither
 */
export type BotStatus = 'passed' | 'failed' | 'unproven';

export interface BotReport {
	readonly name: string;
	readonly fared: Fared;
	readonly marginPoints: number;
	readonly status: BotStatus;
	/**
	 * Points above chance by form, and whether the form itself gives answers away: more than the
	 * margin, and more than the few cards that it asks could bring about by chance.
	 */
	readonly byForm: ReadonlyMap<string, { readonly excess: number; readonly isShown: boolean }>;
}

export interface BotsReport {
	readonly bots: readonly BotReport[];
	/** What can be gained by knowing other answers, or what matters: told, and not judged. */
	readonly knowing: ReadonlyMap<string, Fared>;
	readonly decisions: ReadonlyMap<string, number>;
}

/**
 * Lets every bot guess at a batch.
 * @param mostLearned the learned bots train on so many decisions at most
 * @param isQuick with few seeds a bot fails only if it is shown to be worth more than the margin
 */
export function runBots(
	items: readonly Item[],
	world: World,
	{ mostLearned, isQuick }: { readonly mostLearned: number; readonly isQuick: boolean }
): BotsReport {
	const decisions = items.flatMap(decisionsOf);
	const seen = countSeen(decisions, world.subject);
	const sample = thinned(decisions, mostLearned);
	const entries: readonly (readonly [string, readonly Outcome[], number])[] = [
		...Object.entries(cues).map(
			([name, cue]) => [name, guess(decisions, seen, cue), marginPoints] as const
		),
		['learned', guessLearned(sample, seen, 'stemAndOptions'), learnedMarginPoints],
		['learnedFromOptions', guessLearned(sample, seen, 'optionsOnly'), learnedMarginPoints],
		...Object.entries(statementCues).map(
			([name, cue]) => [name, guessStatements(items, cue), marginPoints] as const
		),
		['alwaysTrue', guessAlways(items, true), marginPoints],
		['alwaysFalse', guessAlways(items, false), marginPoints]
	];
	return {
		bots: judged(entries, isQuick),
		knowing: new Map([
			...Object.entries(knowing).map(
				([name, cue]) => [name, fared(guess(decisions, seen, cue))] as const
			),
			['learned', fared(guessLearned(sample, seen, 'otherAnswersToo'))]
		]),
		decisions: countByForm(decisions)
	};
}

function judged(
	entries: readonly (readonly [string, readonly Outcome[], number])[],
	isQuick: boolean
): readonly BotReport[] {
	const rows = entries.map(([name, outcomes, margin]) => ({
		name,
		margin,
		fared: fared(outcomes),
		forms: [...byForm(outcomes)].map(([form, of]) => ({ form, fared: fared(of) }))
	}));
	const shown = holm(rows.map((row) => row.fared.pValue));
	const shownInForm = holm(
		rows.flatMap(({ forms }) => forms.map((one) => one.fared.pValueOverCards))
	);
	let next = 0;
	return rows.map(({ name, margin, fared: all, forms }, index) => ({
		name,
		fared: all,
		marginPoints: margin,
		status: statusOf(all, margin, isQuick ? all.lower > margin : shown[index] === true),
		byForm: new Map(
			forms.map(({ form, fared: of }) => {
				const isShown = shownInForm[next] === true && of.upper > margin;
				next += 1;
				return [form, { excess: of.excess, isShown }];
			})
		)
	}));
}

function statusOf({ upper }: Fared, margin: number, isShown: boolean): BotStatus {
	if (upper <= margin) return 'passed';
	return isShown ? 'failed' : 'unproven';
}

/** Which of several p-values are significant together, by Holm's steps. */
export function holm(pValues: readonly number[]): readonly boolean[] {
	const ascending = pValues.map((pValue, index) => ({ pValue, index }));
	ascending.sort((a, b) => a.pValue - b.pValue);
	const isShown = pValues.map(() => false);
	for (const [rank, { pValue, index }] of ascending.entries()) {
		if (pValue > significance / (pValues.length - rank)) break;
		isShown[index] = true;
	}
	return isShown;
}

function byForm(outcomes: readonly Outcome[]): ReadonlyMap<string, readonly Outcome[]> {
	const forms = new Map<string, Outcome[]>();
	for (const outcome of outcomes) {
		const [form = ''] = outcome.way.split('/');
		const of = forms.get(form);
		if (of) of.push(outcome);
		else forms.set(form, [outcome]);
	}
	return forms;
}

function countByForm(decisions: readonly Decision[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { way } of decisions) {
		const [form = ''] = way.split('/');
		counts.set(form, (counts.get(form) ?? 0) + 1);
	}
	return counts;
}

/** Every so-many-eth decision, so that all seeds and cards stay in it. */
function thinned(decisions: readonly Decision[], most: number): readonly Decision[] {
	const step = decisions.length / most;
	if (step <= 1) return decisions;
	return Array.from({ length: most }, (_, at) => decisions[Math.floor(at * step)]).filter(
		(decision) => decision !== undefined
	);
}
