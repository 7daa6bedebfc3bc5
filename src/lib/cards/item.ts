import type { Locale, SourceKind } from '$lib/content';
import type { CardId } from './card';

/** A way to ask for a card. Memory belongs to the card, not to the form. */
export type Form = 'recall' | 'choice' | 'trueFalse' | 'shortText';

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
	readonly publisher: string;
	readonly author?: string;
	/** Written for the reader in the item's language. */
	readonly date: string;
	readonly url?: string;
	readonly kind: SourceKind;
}

/**
 * Why an option is wrong, and which confusion it stands for; `otherTime` is one who came before or
 * after.
 */
export interface Distractor {
	/** A sentence that says what is true of the option instead, or why it cannot be the key. */
	readonly whyFalse: string;
	readonly confusion:
		| 'sameRole'
		| 'sameGroup'
		| 'otherTime'
		| 'otherDate'
		| 'otherNumber'
		| 'otherKindOfAct'
		| 'otherGroup'
		| 'otherAccount'
		| 'otherFact';
}

export interface Option {
	/** Stable within the card, independent of language and order: a slug, a date, a number. */
	readonly id: string;
	readonly text: string;
	/** Absent on the key. */
	readonly distractor?: Distractor;
}

interface ItemBase {
	/** Made of card, form and seed. */
	readonly id: string;
	readonly cardId: CardId;
	readonly locale: Locale;
	readonly stem: string;
	/** The answer as the reader sees it. */
	readonly answer: string;
	readonly explanation: Explanation;
}

/** Shown, remembered, revealed, and judged by the learner. */
export interface RecallItem extends ItemBase {
	readonly form: 'recall';
}

/** Three or four options of the same kind, one of them the key. */
export interface ChoiceItem extends ItemBase {
	readonly form: 'choice';
	readonly options: readonly Option[];
	readonly keyId: string;
}

/** A statement to judge. `claimed` is the option whose value the statement uses. */
export interface TrueFalseItem extends ItemBase {
	readonly form: 'trueFalse';
	readonly isTrue: boolean;
	readonly claimed: Option;
}

/** An answer to type. */
export interface ShortTextItem extends ItemBase {
	readonly form: 'shortText';
	/** Every spelling that counts, the shown one first, as authors wrote them. */
	readonly accepted: readonly string[];
	/** Names of the other notes of the answer's kind: an answer nearer to one of them is wrong. */
	readonly others: readonly string[];
	readonly inputMode: 'text' | 'numeric';
}

export type Item = RecallItem | ChoiceItem | TrueFalseItem | ShortTextItem;

/** What a learner did with an item, kept raw in the log. */
export type Response =
	| { readonly form: 'recall'; readonly remembered: boolean }
	| { readonly form: 'choice'; readonly optionId: string }
	| { readonly form: 'trueFalse'; readonly value: boolean }
	| { readonly form: 'shortText'; readonly text: string };

/** FSRS's four ratings. */
export type Rating = 'again' | 'hard' | 'good' | 'easy';

/** A judged response. */
export interface Grade {
	/** 0 or 1; parts of a point come with forms that have parts. */
	readonly fraction: number;
	readonly verdict: 'right' | 'rightWithSpelling' | 'wrong';
	readonly rating: Rating;
	/** For a spelling note: the accepted spelling that the answer is closest to. */
	readonly spelling?: string;
}
