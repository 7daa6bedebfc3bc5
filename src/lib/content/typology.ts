import type { Text } from './text';
import type { Vocabulary } from './vocabulary';

/** Somebody's division of factions into groups, of which each faction belongs to one at most. */
export interface Typology {
	/** As within a sentence, without whose it is: "the division of factions after 2019". */
	readonly name: Text;
	readonly accordingTo: Text;
}

/** One group of a typology. */
export interface Group<V extends Vocabulary> {
	readonly name: Text;
	readonly typology: V['typology'];
}
