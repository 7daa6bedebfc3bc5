import type { Card, Deck } from '$lib/cards';
import type { FormPolicy } from './assignment';
import type { Blueprint } from './blueprint';
import { candidatesFor, isWanted, type Candidates, type Drawing } from './candidates';
import { lackingIn, type Draft } from './compose-set';
import { fillPlaces, placesOf } from './fill-places';
import { lanesFor, type Lanes, type WantedCard } from './lanes';
import { level, sumOf } from './level';
import { netsFor, type Net } from './net';

/** All forms of an assignment, each composed when it is asked for. */
export interface FormPlan {
	/** How many different forms there are; a form of a higher number is one of these. */
	readonly count: number;
	readonly formAt: (form: number) => Draft;
}

/** A form's mean difficulty lies this near to the common one, in thousandths: one point. */
const tolerance = 10;

/** By so many candidates of a cell it is judged how hard it is, and how many of its cards serve. */
const sampleSize = 24;

/** How many forms are made before a net is trusted. */
const trials = 4;

/** In so many other ways a form is composed if it turns out uneven, or once short. */
const retries = 6;

/**
 * Plans forms that cover a blueprint, are equally hard by their predicted difficulty, and share at
 * most a fifth of their cards (see `Lanes`). Form and seed decide everything: no form depends on
 * another, and every device finds the same. Where the subject has too little for that, a form is
 * rather complete than different.
 */
export function planForms(
	deck: Deck,
	blueprint: Blueprint,
	seed: string,
	policy: Exclude<FormPolicy, { kind: 'same' }>
): FormPlan {
	const cells = blueprint.map((cell, index) =>
		sampleOf(candidatesFor(deck, cell, { seed, salt: `${seed}:${String(index)}:common` }))
	);
	const wanted = wantedCards(deck, blueprint);
	const usable = wanted.map((card) =>
		Math.max(...card.cells.map((cell) => cells[cell]?.yield ?? 0))
	);
	const itemCount = blueprint.reduce((sum, { count }) => sum + count, 0);
	const nets = netsFor(policy, itemCount, Math.round(usable.reduce((sum, one) => sum + one, 0)));
	const target = blueprint.reduce(
		(sum, { count }, cell) => sum + Math.round(count * (cells[cell]?.difficulty ?? 0)),
		0
	);
	const plans = nets.map((net) => {
		const lanes = lanesFor(wanted, blueprint, seed, net);
		return planOn({ deck, blueprint, seed, net, lanes, target });
	});
	const [last] = plans.slice(-1);
	const plan = plans.slice(0, -1).find(({ isSound }) => isSound()) ?? last;
	if (!plan) throw new Error('There is no net for the forms.');
	return plan;
}

interface Planning {
	readonly deck: Deck;
	readonly blueprint: Blueprint;
	readonly seed: string;
	readonly net: Net;
	readonly lanes: Lanes;
	/** The wanted sum of difficulties, in thousandths. */
	readonly target: number;
}

/** The forms on one net, each made once. */
function planOn(planning: Planning): FormPlan & { readonly isSound: () => boolean } {
	const { forms } = planning.net;
	const sound = keptBy((form) => soundForm(planning, form));
	const complete = keptBy((form) => sound(form) ?? completeForm(planning, form));
	return {
		count: forms,
		formAt: (form) => complete(form % forms),
		isSound: () =>
			Array.from({ length: trials }, (_, trial) => Math.floor((forms * trial) / trials)).every(
				(form) => sound(form) !== undefined
			)
	};
}

function keptBy<T>(make: (form: number) => T): (form: number) => T {
	const made = new Map<number, { readonly value: T }>();
	return (form) => {
		const known = made.get(form) ?? { value: make(form) };
		made.set(form, known);
		return known.value;
	};
}

/** @returns `undefined` if the form would be too short or uneven without borrowing more */
function soundForm(planning: Planning, form: number): Draft | undefined {
	for (let retry = 0; retry <= retries; retry += 1) {
		const { draft, isEven, isComplete } = attempt(planning, form, retry, planning.net.mostBorrowed);
		if (isEven && isComplete) return draft;
		// Where there is too little, other draws do not help.
		if (!isComplete && retry > 0) return undefined;
	}
	return undefined;
}

/** Borrows as much more as it has to; if all of the subject does not do, it is as it is. */
function completeForm(planning: Planning, form: number): Draft {
	const itemCount = planning.blueprint.reduce((sum, { count }) => sum + count, 0);
	let best = attempt(planning, form, 0, planning.net.mostBorrowed);
	for (let more = planning.net.mostBorrowed + 1; more <= itemCount; more += 1) {
		if (best.isComplete && best.isEven) break;
		const next = attempt(planning, form, 0, more);
		if (next.isEven || !best.isComplete) best = next;
	}
	return best.draft;
}

function attempt(planning: Planning, form: number, retry: number, mostBorrowed: number) {
	const { deck, blueprint, seed, lanes, target } = planning;
	const drawings = new Map<string, Drawing>();
	const places = placesOf(deck, blueprint, (place, cell) => {
		const salt = [seed, cell, form, lanes.pointOf(place), retry].join(':');
		const isOwn = (card: Card) => lanes.isOwn(form, place, card);
		const drawing = drawings.get(salt) ?? { seed, salt, isOwn };
		drawings.set(salt, drawing);
		return drawing;
	});
	const chosen = fillPlaces(places, mostBorrowed);
	const near = tolerance * places.length;
	level(places, chosen, target, near, mostBorrowed);
	const draft: Draft = {
		items: places.flatMap((place) => chosen.get(place)?.setItem ?? []),
		lacking: lackingIn(blueprint, places, chosen)
	};
	const isEven = Math.abs(sumOf(chosen) - target) <= near;
	return { draft, isEven, isComplete: chosen.size === places.length };
}

function wantedCards(deck: Deck, blueprint: Blueprint): readonly WantedCard[] {
	return deck.cards.flatMap((card) => {
		const cells = blueprint.flatMap((cell, index) => (isWanted(deck, card, cell) ? index : []));
		return cells.length > 0 ? { id: card.id, cells } : [];
	});
}

/** The mean difficulty of a cell's items, in thousandths, and which part of its cards give one. */
function sampleOf({ count, at }: Candidates) {
	const size = Math.min(sampleSize, count);
	const found = Array.from({ length: size }, (_, index) => at(index)).flatMap((one) => one ?? []);
	const sum = found.reduce((all, { difficulty }) => all + difficulty, 0);
	return {
		difficulty: found.length === 0 ? 0 : sum / found.length,
		yield: size === 0 ? 0 : found.length / size
	};
}
