import type { Item, MultiItem, OrderItem, Placement, Response } from '$lib/cards';
import { m } from '$messages/messages.js';

/** One part of an item of several, for the feedback. */
export interface ToldPart {
	readonly id: string;
	readonly text: string;
	/** Where it belongs: an answer, a group, a date. */
	readonly place?: string;
	/** Whether the learner had it right. */
	readonly isRight: boolean;
	/** It belongs nowhere: a wrong option that was chosen. */
	readonly isMistake?: boolean;
	/** What the learner said instead, in words. */
	readonly given?: string | undefined;
	/** The fact as a sentence. */
	readonly statement?: string | undefined;
}

/**
 * The parts of an item, each with what is true of it and how the learner put it.
 * @param response none yet while the feedback lies ready: no part is right then
 * @returns `undefined` for an item that has one answer
 */
export function toldParts(
	item: Item,
	response: Response | undefined
): readonly ToldPart[] | undefined {
	switch (item.form) {
		case 'multi':
			return toldOptions(item, response?.form === 'multi' ? response.optionIds : []);
		case 'order':
			return toldOrder(item, response?.form === 'order' ? response.partIds : []);
		case 'match':
		case 'classify': {
			const isPlaced = response?.form === 'match' || response?.form === 'classify';
			return toldPlaces(item, isPlaced ? response.placements : []);
		}
		case 'recall':
		case 'choice':
		case 'trueFalse':
		case 'cloze':
		case 'shortText':
		case 'date':
		case 'number':
		case 'place':
			return undefined;
	}
}

/** The right options, found or not, and the wrong ones that were chosen. */
function toldOptions({ options, keyIds }: MultiItem, chosenIds: readonly string[]): ToldPart[] {
	const keys = options.filter(({ id }) => keyIds.includes(id));
	const mistakes = options.filter(({ id }) => !keyIds.includes(id) && chosenIds.includes(id));
	return [
		...keys.map(({ id, text }) => {
			const isRight = chosenIds.includes(id);
			const isLeftOut = !isRight && chosenIds.length > 0;
			return { id, text, isRight, given: isLeftOut ? m.study_left_out() : undefined };
		}),
		...mistakes.map(({ id, text, distractor }) => ({
			id,
			text,
			isRight: false,
			isMistake: true,
			statement: distractor?.whyFalse
		}))
	];
}

function toldPlaces(
	{ parts, targets }: Extract<Item, { readonly form: 'match' | 'classify' }>,
	placements: readonly Placement[]
): ToldPart[] {
	const names = new Map(targets.map(({ id, text }) => [id, text]));
	const placed = new Map(placements);
	return parts.map(({ id, text, targetId, statement }) => {
		const given = names.get(placed.get(id) ?? '');
		const isRight = placed.get(id) === targetId;
		return {
			id,
			text,
			place: names.get(targetId) ?? '',
			isRight,
			given:
				isRight || given === undefined ? undefined : m.study_your_answer_was({ answer: given }),
			statement
		};
	});
}

/** In time, each with its date, which says it all. Right are as many as could stay where they were put. */
function toldOrder({ parts }: OrderItem, partIds: readonly string[]): ToldPart[] {
	const placed = partIds.flatMap((partId) => parts.find(({ id }) => id === partId) ?? []);
	const kept = new Set(longestInOrder(placed));
	return [...parts]
		.sort((a, b) => a.firstDay - b.firstDay || a.lastDay - b.lastDay)
		.map((part) => ({
			id: part.id,
			text: part.text,
			place: part.date,
			isRight: kept.has(part)
		}));
}

/** The order as the learner had it; none where nothing, or not all, was put in order. */
export function orderGiven(
	{ parts }: OrderItem,
	response: Response | undefined
): readonly string[] {
	const partIds = response?.form === 'order' ? response.partIds : [];
	return partIds.flatMap((partId) => parts.find(({ id }) => id === partId)?.text ?? []);
}

interface Span {
	readonly firstDay: number;
	readonly lastDay: number;
}

/** The most of them that contradict nothing known where they stand. There are seven at the most. */
function longestInOrder<T extends Span>(placed: readonly T[]): readonly T[] {
	const [first, ...others] = placed;
	if (first === undefined) return [];
	const without = longestInOrder(others);
	const fitting = others.filter((other) => first.firstDay <= other.lastDay);
	const withFirst = [first, ...longestInOrder(fitting)];
	return withFirst.length >= without.length ? withFirst : without;
}

/** Whether two entries of an order may stand either way. */
export function hasOverlaps({ parts }: OrderItem): boolean {
	return parts.some((one) =>
		parts.some(
			(other) => one !== other && one.firstDay <= other.lastDay && other.firstDay <= one.lastDay
		)
	);
}
