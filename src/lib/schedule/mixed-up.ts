import type { Direction, Placement, Response } from '$lib/cards';
import type { Names } from './confusions';
import { noteOf } from './keep-apart';
import type { PartEntry, ReviewEntry } from './log';

/** One thing that was taken for another. */
export interface MixedUp {
	/** Slug of the note, or of the group, that was asked for. */
	readonly asked: string;
	/** Slug of what was given instead. */
	readonly given: string;
}

/** What an answer, or a part of one, took for what; `undefined` if nothing, or if that cannot be told. */
export function mixedUp(answer: ReviewEntry | PartEntry, names: Names): MixedUp | undefined {
	const taken = answer.type === 'part' ? takenInPart(answer, names) : takenIn(answer, names);
	return taken && taken.asked !== taken.given ? taken : undefined;
}

function takenInPart({ cardId, form, given }: PartEntry, names: Names): MixedUp | undefined {
	if (given === undefined) return undefined;
	return form === 'order' ? { asked: noteOf(cardId), given } : names.takenFor(cardId, given);
}

/** What is the answer: the note itself, the value of its field, or nothing that could be mixed up. */
const askedThing = {
	value: 'value',
	note: 'note',
	chain: 'value',
	contrast: 'note',
	source: undefined
} satisfies Record<Direction, 'note' | 'value' | undefined>;

function takenIn(review: ReviewEntry, names: Names): MixedUp | undefined {
	const { cardId, rating, response, direction = 'value' } = review;
	const thing = askedThing[direction];
	if (rating !== 'again' || thing === undefined) return undefined;
	if (response.form === 'order') {
		const given = names.exchangedWith(cardId, response.partIds);
		return given === undefined ? undefined : { asked: noteOf(cardId), given };
	}
	const given = givenIn(review, response, names);
	if (given === undefined) return undefined;
	if (thing === 'value') return names.takenFor(cardId, given);
	return names.isNote(given) ? { asked: noteOf(cardId), given } : undefined;
}

/** The option that was chosen, or what was typed or put, in the place of the asked card's answer. */
function givenIn(review: ReviewEntry, response: Response, names: Names): string | undefined {
	switch (response.form) {
		case 'choice':
			return response.optionId;
		case 'cloze':
			return response.optionId ?? typed(response.text, names);
		case 'shortText':
		case 'number':
			return typed(response.text, names);
		case 'date':
			return response.date;
		case 'multi':
			return onlyWrong(review, response.optionIds, names);
		case 'match':
		case 'classify':
			return placed(review, response.placements);
		// What was claimed is not in the log, and a spot is nobody's name.
		case 'recall':
		case 'trueFalse':
		case 'place':
		case 'order':
			return undefined;
	}
}

function typed(text: string, { named }: Names): string {
	return named(text) ?? text.trim();
}

/** Who takes several wrong ones has guessed: none of them was taken for the right one. */
function onlyWrong(
	{ cardId, direction = 'value' }: ReviewEntry,
	optionIds: readonly string[],
	names: Names
): string | undefined {
	const wrong = optionIds.filter((id) => !names.isRight(cardId, direction, id));
	return wrong.length === 1 ? wrong[0] : undefined;
}

function placed({ cardId }: ReviewEntry, placements: readonly Placement[]): string | undefined {
	const own = noteOf(cardId);
	return placements.find(([part]) => part === own)?.[1];
}
