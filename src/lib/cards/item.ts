import type { Locale, SourceKind } from '$lib/content';
import type { CardId } from './card';
import type { Spot } from './spot';

/** The shapes that a question can take. */
export const forms = [
	'recall',
	'choice',
	'multi',
	'trueFalse',
	'match',
	'order',
	'classify',
	'cloze',
	'shortText',
	'date',
	'number',
	'place'
] as const;

/** The shape of a question. Memory belongs to the card, not to the form. */
export type Form = (typeof forms)[number];

/**
 * Which way a fact is asked.
 *
 * - `value`: the note is named, its value asked for ("When was Order 91 issued?")
 * - `note`: the value is named, the note asked for ("Which order was issued on 22 February 2016?")
 * - `source`: of accounts that differ, whose this is ("Which source gives 22 February 2016?")
 * - `chain`: the note is described by a second fact ("Who led the faction blamed for ...?")
 * - `contrast`: which of the two or three that are often taken for one another
 */
export const directions = ['value', 'note', 'source', 'chain', 'contrast'] as const;
export type Direction = (typeof directions)[number];

/** A form and its direction: what the scheduler picks. */
export interface Way {
	readonly form: Form;
	readonly direction: Direction;
}

/** Why the answer is what it is, ready to show. */
export interface Explanation {
	/** The fact as one full sentence, attributed where it must be. */
	readonly statement: string;
	/** The author's cue for remembering or understanding it. */
	readonly note?: string;
	/** What other sources say instead, one sentence each. */
	readonly otherAccounts: readonly string[];
	readonly citations: readonly Citation[];
	/** The fact is later than the period of the subject. */
	readonly laterFact: boolean;
}

export interface Citation {
	readonly title: string;
	/** Of the title, where that is not the item's own. */
	readonly titleLanguage?: string;
	readonly publisher: string;
	readonly author?: string;
	/** Written for the reader in the item's language. */
	readonly date: string;
	readonly url?: string;
	readonly kind: SourceKind;
}

/**
 * What makes an option right or wrong, beyond doubt.
 *
 * - `stated`: a source says so (keys)
 * - `oneValue`: the field has one value, and it is another
 * - `allKnown`: the field has several, all of them are known, and this is none of them
 * - `otherTime`: it held at another time, and only one can hold at a time
 * - `contrary`: true of another note alone
 * - `saysOtherwise`: the source is known, and says something else
 */
export type ProofRule =
	'stated' | 'oneValue' | 'allKnown' | 'otherTime' | 'contrary' | 'saysOtherwise';

/** The path of facts that makes an option true or false, each with its sources. */
export interface Proof {
	readonly rule: ProofRule;
	/** Ids of the facts, which read like card ids; not every fact is a card. */
	readonly facts: readonly string[];
	/** Slugs of the works that say so. */
	readonly sources: readonly string[];
}

/** Which mistake it is to take a wrong option for the key. */
export type Confusion =
	| 'sameRole'
	| 'sameGroup'
	| 'similarName'
	| 'otherTime'
	| 'otherDate'
	| 'otherNumber'
	| 'otherKindOfAct'
	| 'otherGroup'
	| 'otherAccount'
	| 'otherSource'
	| 'otherFact'
	| 'partOrWhole'
	| 'causeOrEffect'
	| 'confusablePair';

/** Why an option is wrong, and which confusion it stands for. */
export interface Distractor {
	/** A sentence that says what is true of the option instead, or why it cannot be the key. */
	readonly whyFalse: string;
	readonly confusion: Confusion;
	/** How easily it is taken for the key: 0 (not at all) to 1. */
	readonly similarity: number;
}

export interface Option {
	/** Stable within the card, independent of language and order: a slug, a date, a number. */
	readonly id: string;
	readonly text: string;
	readonly proof: Proof;
	/** Absent on a right option. */
	readonly distractor?: Distractor;
}

interface ItemBase {
	/** Made of card, form, direction and seed. */
	readonly id: string;
	readonly cardId: CardId;
	readonly direction: Direction;
	readonly locale: Locale;
	readonly stem: string;
	/** The answer as the reader sees it. */
	readonly answer: string;
	readonly explanation: Explanation;
	/** How hard it should be: 0 to 1, by the likeness of what stands beside the key. */
	readonly difficulty: number;
}

/** Shown, remembered, revealed, and judged by the learner. */
export interface RecallItem extends ItemBase {
	readonly form: 'recall';
}

/**
 * Three or four options of the same kind, one of them the key. Two only where no third can be:
 * two accounts that differ, a pair that is told apart.
 */
export interface ChoiceItem extends ItemBase {
	readonly form: 'choice';
	readonly options: readonly Option[];
	readonly keyId: string;
}

/** Four to six options, of which those in `keyIds` are right: at least one, never all. */
export interface MultiItem extends ItemBase {
	readonly form: 'multi';
	readonly options: readonly Option[];
	readonly keyIds: readonly string[];
}

/** A statement to judge. `claimed` is the option whose value the statement uses. */
export interface TrueFalseItem extends ItemBase {
	readonly form: 'trueFalse';
	readonly isTrue: boolean;
	readonly claimed: Option;
}

/** One of the things to be placed, in an item of several. */
export interface Part {
	/** A slug. */
	readonly id: string;
	/** The fact that places it. */
	readonly cardId: CardId;
	readonly text: string;
	readonly proof: Proof;
	/** The fact as a sentence, for the feedback. */
	readonly statement: string;
}

/** Things to be joined each with its own answer; there are more answers than things. */
export interface MatchItem extends ItemBase {
	readonly form: 'match';
	/** The asked card's own is among them. Each belongs to the answer `targetId`. */
	readonly parts: readonly (Part & { readonly targetId: string })[];
	readonly targets: readonly Target[];
}

/** Things to be sorted into groups. */
export interface ClassifyItem extends ItemBase {
	readonly form: 'classify';
	readonly parts: readonly (Part & { readonly targetId: string })[];
	readonly targets: readonly Target[];
}

/** Where a part may be placed. */
export interface Target {
	readonly id: string;
	readonly text: string;
}

/**
 * Events to be put in order. Every order that does not contradict what is known is right: days are
 * counted from 1970-01-01, and two events whose spans overlap may stand either way.
 */
export interface OrderItem extends ItemBase {
	readonly form: 'order';
	/** In the order in which they are shown at first. */
	readonly parts: readonly (Part & {
		readonly firstDay: number;
		readonly lastDay: number;
		/** The date for the feedback. */
		readonly date: string;
	})[];
}

/** An answer to type. */
export interface ShortTextItem extends ItemBase, TypedKey {
	readonly form: 'shortText';
}

/** A statement with a gap, `gapMark` in the stem: to be typed, or chosen from the bank. */
export interface ClozeItem extends ItemBase {
	readonly form: 'cloze';
	/** Absent where an answer cannot be typed fairly. */
	readonly typed?: TypedKey;
	/** Absent where there are too few proven wrong words; the key is `keyId`. */
	readonly bank?: { readonly options: readonly Option[]; readonly keyId: string };
}

/** Stands for the gap in a cloze. */
export const gapMark = '_____';

export interface TypedKey {
	/** Every spelling that counts, the shown one first, as authors wrote them. */
	readonly accepted: readonly string[];
	/** Names of all other notes: an answer that is as near to one of them is wrong. */
	readonly others: readonly string[];
	readonly inputMode: 'text' | 'numeric';
}

/** A date to be given by its parts, as precisely as it is known. */
export interface DateItem extends ItemBase {
	readonly form: 'date';
	readonly precision: 'day' | 'month' | 'year';
	/** EDTF at that precision, both ends; the same where it is one date. Any between is right. */
	readonly from: string;
	readonly to: string;
}

/** A number to be given in digits. */
export interface NumberItem extends ItemBase {
	readonly form: 'number';
	/** The number as it is known: equal unless it is a range, within which any is right. */
	readonly min: number;
	readonly max: number;
	/** What is counted, to stand behind the field; empty for a plain number. */
	readonly unit: string;
	/** The share by which an answer may lie outside, said in the stem: 0 for exact numbers. */
	readonly tolerance: number;
}

/** A spot to be shown on the subject's map. */
export interface PlaceItem extends ItemBase {
	readonly form: 'place';
	readonly spot: Spot;
	/** How far off counts as right, said in the stem. */
	readonly toleranceKm: number;
}

export type Item =
	| RecallItem
	| ChoiceItem
	| MultiItem
	| TrueFalseItem
	| MatchItem
	| OrderItem
	| ClassifyItem
	| ClozeItem
	| ShortTextItem
	| DateItem
	| NumberItem
	| PlaceItem;
