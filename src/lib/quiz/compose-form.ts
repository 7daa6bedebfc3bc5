import type { Card, Deck } from '$lib/cards';
import type { FormPolicy } from './assignment';
import type { Blueprint } from './blueprint';
import { candidatesFor, isWanted, type Candidates, type Drawing } from './candidates';
import { lackingIn, type Draft } from './compose-set';
import { fillPlaces, placesOf, type Chosen } from './fill-places';
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
const trials = 3;

/** In so many other ways a form is composed if it turns out too short or uneven. */
const retries = 3;

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
		return kept(net.forms, (form) =>
			composeForm({ deck, blueprint, seed, net, lanes, form, target })
		);
	});
	const isSound = ({ count, formAt }: MadePlan) =>
		Array.from({ length: trials }, (_, trial) => Math.floor((count * trial) / trials)).every(
			(form) => formAt(form).isSound
		);
	const [last] = plans.slice(-1);
	const plan = plans.slice(0, -1).find(isSound) ?? last;
	if (!plan) throw new Error('There is no net for the forms.');
	return plan;
}

interface Made extends Draft {
	/** Whether it is complete, even, and within what it may borrow. */
	readonly isSound: boolean;
}

interface MadePlan extends FormPlan {
	readonly formAt: (form: number) => Made;
}

function kept(count: number, make: (form: number) => Made): MadePlan {
	const made = new Map<number, Made>();
	return {
		count,
		formAt: (form: number): Made => {
			const number = form % count;
			const known = made.get(number) ?? make(number);
			made.set(number, known);
			return known;
		}
	};
}

interface FormRequest {
	readonly deck: Deck;
	readonly blueprint: Blueprint;
	readonly seed: string;
	readonly net: Net;
	readonly lanes: Lanes;
	readonly form: number;
	readonly target: number;
}

function composeForm(request: FormRequest): Made {
	const { deck, blueprint, seed, net, lanes, form, target } = request;
	const attempt = (retry: number, mostBorrowed: number) => {
		const drawings = new Map<string, Drawing>();
		const places = placesOf(deck, blueprint, (place, cell) => {
			const point = lanes.pointOf(place);
			const salt = [seed, cell, form, point, retry].join(':');
			const isOwn = (card: Card) => lanes.isOwn(form, place, card);
			const drawing = drawings.get(salt) ?? { seed, salt, isOwn };
			drawings.set(salt, drawing);
			return drawing;
		});
		const chosen = fillPlaces(places, mostBorrowed);
		const near = tolerance * places.length;
		level(places, chosen, target, near, mostBorrowed);
		const isEven = Math.abs(sumOf(chosen) - target) <= near;
		return { places, chosen, isEven, isComplete: chosen.size === places.length };
	};
	for (let retry = 0; retry <= retries; retry += 1) {
		const { places, chosen, isEven, isComplete } = attempt(retry, net.mostBorrowed);
		if (isEven && isComplete) return { ...draftOf(places, chosen), isSound: true };
	}
	const { places, chosen } = attempt(0, Infinity);
	return { ...draftOf(places, chosen), isSound: false };

	function draftOf(places: ReturnType<typeof placesOf>, chosen: Chosen): Draft {
		return {
			items: places.flatMap((place) => chosen.get(place)?.setItem ?? []),
			lacking: lackingIn(blueprint, places, chosen)
		};
	}
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
