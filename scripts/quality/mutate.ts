import type { Item } from '$lib/cards';
import type { Locale } from '$lib/content';
import { fared, type Outcome } from './bound';
import { cues } from './cues';
import { decisionsOf } from './decision';
import { cueFlaws } from './flaws/cue-flaws';
import { faults } from './flaws/faults';
import type { Inject } from './flaws/flaw';
import { guess } from './guess';
import { guessLearned } from './learned';
import { lintItem } from './lint-items';
import { countSeen } from './seen';
import { solve } from './solver/solve';
import type { World } from './solver/world';
import { guessAlways, guessStatements } from './statements';

/** The part of flawed items that solver and linter have to find together. */
const leastCaught = 0.99;

/** How a check did on items into which a flaw was put by hand. */
export interface Control {
	readonly name: string;
	readonly items: number;
	/** For a fault the share of items in which it was found; for a cue the points it brought. */
	readonly measured: number;
	readonly isFound: boolean;
}

/** Puts every fault into every item that can have it, and looks for it. */
export function controlFaults(items: readonly Item[], world: World): readonly Control[] {
	return Object.entries(faults).flatMap(([name, inject]) => {
		const flawed = injected(items, world, inject);
		if (flawed.length === 0) return [];
		const caught = flawed.filter((item) => isCaught(item, world)).length / flawed.length;
		return { name, items: flawed.length, measured: caught, isFound: caught >= leastCaught };
	});
}

/** Whether the solver or the linter finds anything wrong with an item. */
export function isCaught(item: Item, world: World): boolean {
	return solve(world, item).length > 0 || lintItem(item, world).length > 0;
}

function injected(items: readonly Item[], world: World, inject: Inject): readonly Item[] {
	return items.flatMap((item, at) => inject(item, world, { at }) ?? []);
}

/**
 * Puts every cue into a part of the choices, and lets the bot that goes by it guess.
 * @param margin the points above chance that a bot must rise above for certain
 */
export function controlCues(
	items: readonly Item[],
	world: World,
	margin: number
): readonly Control[] {
	return [
		...Object.entries(cueFlaws).flatMap(([name, { cue, share, inject }]) => {
			const follow = cues[cue];
			if (!follow) throw new Error(`There is no cue "${cue}".`);
			const decisions = partly(items, world, inject, share).flatMap(decisionsOf);
			if (decisions.length === 0) return [];
			const seen = countSeen(decisions, world.subject);
			return control(`${name} (${cue})`, guess(decisions, seen, follow), margin);
		}),
		...controlLearned(items, world, margin),
		...controlStatements(items, margin)
	];
}

function controlLearned(items: readonly Item[], world: World, margin: number): readonly Control[] {
	const flaw = cueFlaws['longKey'];
	if (!flaw) return [];
	const decisions = partly(items, world, flaw.inject, flaw.share).flatMap(decisionsOf);
	const seen = countSeen(decisions, world.subject);
	return (['stemAndOptions', 'optionsOnly'] as const).map((sees) =>
		control(`longKey (learned, ${sees})`, guessLearned(decisions, seen, sees), margin)
	);
}

function controlStatements(items: readonly Item[], margin: number): readonly Control[] {
	const claims = items.filter((item) => item.form === 'trueFalse');
	const long = claims.map((item, at) =>
		at % 3 === 0 && item.isTrue ? { ...item, stem: `${item.stem} ${more[item.locale]}` } : item
	);
	const mostlyTrue = claims.filter(({ isTrue }, at) => isTrue || at % 2 === 0);
	return [
		control(
			'longTruths (longIsTrue)',
			guessStatements(long, (statement) => statement.length),
			margin
		),
		control('mostlyTrue (alwaysTrue)', guessAlways(mostlyTrue, true), margin)
	];
}

const more: Readonly<Record<Locale, string>> = {
	en: 'This is so, as has often been said by those who were there at the time.',
	ar: 'والأمر كذلك كما قاله كثيرا من كانوا هناك في ذلك الوقت.'
};

/** The items that can have the flaw, a part of them with it. */
function partly(
	items: readonly Item[],
	world: World,
	inject: Inject,
	share: number
): readonly Item[] {
	return items.flatMap((item, at) => {
		const flawed = inject(item, world, { at });
		if (!flawed) return [];
		// A multiplier without a pattern in common with seeds and cards.
		return (at * 7919) % 100 < 100 * share ? flawed : item;
	});
}

function control(name: string, outcomes: readonly Outcome[], margin: number): Control {
	const { decisions, excess, lower } = fared(outcomes);
	return { name, items: decisions, measured: excess, isFound: lower > margin };
}
