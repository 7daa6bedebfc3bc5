/** A language of the product. */
export type Locale = 'en' | 'ar';

/** A text in every language of the product. Both are required: there is no fallback. */
export interface Text {
	readonly en: string;
	readonly ar: string;
}

/**
 * What a note is called. `en` is the transliteration that the product shows, `ar` the Arabic
 * script; the lists hold the other spellings in use, which typed answers and search accept.
 */
export interface Name extends Text {
	/** How English puts it within a sentence, where that differs: "the Mahdi Army". */
	readonly inSentence?: string;
	readonly latin?: readonly string[];
	readonly arabic?: readonly string[];
}
