/** A part and where the learner put it. */
export type Placement = readonly [partId: string, targetId: string];

/** What a learner did with an item, kept raw in the log. */
export type Response =
	| { readonly form: 'recall'; readonly remembered: boolean }
	/** Empty where the learner had never met the fact and asked to be shown it. */
	| { readonly form: 'choice'; readonly optionId: string }
	| { readonly form: 'multi'; readonly optionIds: readonly string[] }
	| { readonly form: 'trueFalse'; readonly value: boolean }
	| { readonly form: 'match'; readonly placements: readonly Placement[] }
	| { readonly form: 'order'; readonly partIds: readonly string[] }
	| { readonly form: 'classify'; readonly placements: readonly Placement[] }
	/** `optionId` where the learner asked for the bank and chose from it; `text` is then empty. */
	| {
			readonly form: 'cloze';
			readonly text: string;
			readonly optionId?: string;
			readonly firstTry?: string;
	  }
	/** `firstTry` is what was typed before, if that was nearly right. */
	| { readonly form: 'shortText'; readonly text: string; readonly firstTry?: string }
	/** EDTF: `2016-02-22`, `2016-02`, `2016`. */
	| { readonly form: 'date'; readonly date: string; readonly firstTry?: string }
	/** As typed, in either script's digits. */
	| { readonly form: 'number'; readonly text: string }
	/** Latitude and longitude in degrees, `33.341,44.401`; empty for none. */
	| { readonly form: 'place'; readonly spot: string };

/** FSRS's four ratings. */
export type Rating = 'again' | 'hard' | 'good' | 'easy';

/** A judged response. */
export interface Grade {
	/** 0 to 1: parts of a point where an item has parts. */
	readonly fraction: number;
	/** `nearly`: so close that one more try is given; `partly`: some parts right, some wrong. */
	readonly verdict: 'right' | 'rightWithSpelling' | 'nearly' | 'partly' | 'wrong';
	/** Of the asked card alone: in an item of several, whether its own part is right. */
	readonly rating: Rating;
	/** For a spelling note: the accepted spelling that the answer is closest to. */
	readonly spelling?: string;
}
