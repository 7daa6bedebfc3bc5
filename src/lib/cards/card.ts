import type { AnyAccount, AnyFieldName, Note, Text, Typology, ValueType } from '$lib/content';

/**
 * A card's permanent name, made of slugs: `law-40-2016/dateIssued`, or with the entry of a
 * many-valued or contested field `order-91-2016/dateIssued/loc-2016`. Memory hangs on it.
 */
export type CardId = string & { readonly __brand: 'CardId' };

/** One fact to remember: a note, one of its fields, and for some fields one of its entries. */
export interface Card {
	readonly id: CardId;
	readonly note: Note;
	readonly field: AnyFieldName;
	readonly valueType: ValueType;
	/** The account that the card asks for. */
	readonly account: AnyAccount;
	/** Whose word the answer is, for whatever is contested or attributed. */
	readonly accordingTo?: Text | undefined;
	/** The accounts of other sources, where they differ from this one. */
	readonly rivals: readonly AnyAccount[];
	/** What the sources disagree about, in a sentence. */
	readonly disagreement?: Text | undefined;
	/** Other values of the same field that hold beside the asked one. */
	readonly siblings: readonly AnyAccount[];
	/** What the field held before and after, where the asked value held for a time. */
	readonly otherTimes: readonly AnyAccount[];
	/** The typology that the answer is a group of. */
	readonly typology?: Typology | undefined;
	/**
	 * Whether every value outside `account` and `siblings` is known to be false, at the asked time
	 * where there is one.
	 */
	readonly complete: boolean;
}
