import { createRandom, shuffle, type Card, type CardId } from '$lib/cards';
import type { Blueprint } from './blueprint';
import type { Net } from './net';

/**
 * Which cards each form may ask, so that any two forms share few, and every device finds its own
 * form without knowing the others.
 *
 * Every card has one class: a point and a colour. The places of a set lie on the points in turn,
 * and form f asks on point x the cards of colour P(x), where P is the polynomial modulo the number
 * of colours that has the digits of f as its coefficients. Two polynomials of degree d meet in at
 * most d points, so two forms share at most the places on d points (the Reed-Solomon code, used for
 * allotment). What a class lacks may be borrowed from others, a few at most: two forms then share
 * no more than both have borrowed.
 */
export interface Lanes {
	/** Whether a card belongs to a form at a place. */
	readonly isOwn: (form: number, place: number, card: Card) => boolean;
	/** Places of the same point are drawn for alike. */
	readonly pointOf: (place: number) => number;
}

/** A card that some cells ask for. */
export interface WantedCard {
	readonly id: CardId;
	/** By their places in the blueprint. */
	readonly cells: readonly number[];
}

export function lanesFor(
	wanted: readonly WantedCard[],
	blueprint: Blueprint,
	seed: string,
	net: Net
): Lanes {
	const pointOf = (place: number) => place % net.points;
	const classes = dealCards(wanted, blueprint, seed, net, pointOf);
	return {
		isOwn: (form, place, { id }) => {
			const own = classes.get(id);
			const point = pointOf(place);
			return own?.point === point && own.colour === colourAt(form, point, net);
		},
		pointOf
	};
}

/** The value of a form's polynomial at a point. */
function colourAt(form: number, point: number, { colours, degree }: Net): number {
	let colour = 0;
	for (let power = degree; power >= 0; power -= 1) {
		const digit = Math.floor(form / colours ** power) % colours;
		colour = (colour * point + digit) % colours;
	}
	return colour;
}

/** Deals the cards to the classes like a pack, those that serve the same cells together. */
function dealCards(
	wanted: readonly WantedCard[],
	blueprint: Blueprint,
	seed: string,
	{ colours }: Net,
	pointOf: (place: number) => number
): ReadonlyMap<CardId, { readonly point: number; readonly colour: number }> {
	const pointsOfCell = blueprint.map((cell, index) => {
		const before = blueprint.slice(0, index).reduce((sum, { count }) => sum + count, 0);
		return Array.from({ length: cell.count }, (_, place) => pointOf(before + place));
	});
	const hands = new Map<string, WantedCard[]>();
	for (const card of shuffle(createRandom(`${seed}:lanes`), wanted)) {
		const key = card.cells.join();
		const hand = hands.get(key);
		if (hand) hand.push(card);
		else hands.set(key, [card]);
	}
	const inTurn = [...hands].sort(([a], [b]) => (a < b ? -1 : 1));
	return new Map(
		inTurn.flatMap(([, cards]) => {
			const cells = cards[0]?.cells ?? [];
			const points = [...new Set(cells.flatMap((cell) => pointsOfCell[cell] ?? []))];
			return cards.map(({ id }, index) => {
				const colour = index % colours;
				const point = points[Math.floor(index / colours) % Math.max(1, points.length)] ?? 0;
				return [id, { point, colour }] as const;
			});
		})
	);
}
