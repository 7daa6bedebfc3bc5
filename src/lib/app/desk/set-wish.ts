import type { Form } from '$lib/cards';
import type { Band, Blueprint, Cell, Years } from '$lib/quiz';

/** What a set is to be made of, as it is filled in. */
export interface SetWish {
	/** How many questions. */
	readonly count: number;
	/** Ids of the topics that are chosen. */
	readonly topics: readonly string[];
	readonly forms: readonly Form[];
	/** Any, where it is absent. */
	readonly band?: Band | undefined;
	/** Anything of any time, where it is absent. */
	readonly years?: Years | undefined;
}

/** Why nothing can be composed of a wish. */
export type SetWishProblem = 'noTopics' | 'noForms';

/** What a teacher gets who asks for nothing in particular. */
export function usualWish(topics: readonly string[]): SetWish {
	return { count: 20, topics, forms: ['choice', 'trueFalse'], band: 'medium' };
}

/**
 * What a wish asks for, cell by cell: as many of each form as of any other, and of each of them
 * as many of each topic. Where all topics are chosen, any may come.
 * @param topics ids of all topics of the subject
 */
export function readSetWish(
	{ count, topics: chosen, forms, band, years }: SetWish,
	topics: readonly string[]
): { readonly blueprint: Blueprint } | { readonly problem: SetWishProblem } {
	const known = topics.filter((id) => chosen.includes(id));
	if (known.length === 0) return { problem: 'noTopics' };
	if (forms.length === 0) return { problem: 'noForms' };
	const spread = known.length === topics.length ? [undefined] : known;
	const common = { ...(band && { band }), ...(years && { years }) };
	let before = 0;
	const blueprint = shares(count, forms).flatMap(([form, ofForm]): readonly Cell[] => {
		// Goes on with the topic after the last one, so that no topic always gets the odd question.
		const turned = spread.map((_, index) => spread[(before + index) % spread.length]);
		before += ofForm;
		return shares(ofForm, turned).map(([topic, ofTopic]) => ({
			count: ofTopic,
			form,
			...(topic !== undefined && { topic }),
			...common
		}));
	});
	return { blueprint };
}

/**
 * The wish that a set was composed by, to be filled in again.
 * @param topics ids of all topics of the subject
 */
export function wishOf(blueprint: Blueprint, topics: readonly string[]): SetWish {
	const [first] = blueprint;
	if (!first) return usualWish(topics);
	const asked = new Set(blueprint.flatMap(({ topic }) => topic ?? topics));
	const { band, years } = first;
	return {
		count: blueprint.reduce((sum, cell) => sum + cell.count, 0),
		topics: topics.filter((id) => asked.has(id)),
		forms: [...new Set(blueprint.map(({ form }) => form))],
		...(band && { band }),
		...(years && { years })
	};
}

/** Shares a number out as evenly as can be, the first getting the most. Nothing is left out of it. */
function shares<T>(count: number, among: readonly T[]): readonly (readonly [T, number])[] {
	const [least, over] = [Math.floor(count / among.length), count % among.length];
	return among
		.map((one, index) => [one, least + (index < over ? 1 : 0)] as const)
		.filter(([, share]) => share > 0);
}
