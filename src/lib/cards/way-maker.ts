import type { Locale } from '$lib/content';
import type { Card } from './card';
import type { Deck } from './deck';
import type { Direction, Form, Item, Way } from './item';

/** How a card is to be asked. */
export interface Ask {
	readonly form: Form;
	/** `value` unless given. */
	readonly direction?: Direction;
	/** Any text. The same seed makes the same item, with the same options in either language. */
	readonly seed: string;
	readonly locale: Locale;
}

/** One way to ask for a card; there is one file for each. */
export interface WayMaker extends Way {
	/** Whether a card can be asked in this way; cheap, as it is asked of every card. */
	isPossible(deck: Deck, card: Card): boolean;
	/** The item, which depends on nothing but the arguments; only called where it is possible. */
	make(deck: Deck, card: Card, ask: Ask): Item | undefined;
}
