import { foldText, foldWords } from './fold-text';
import { plainName } from './plain-name';
import { soundsOf, type Sounds } from './sounds';

/** A name made ready to be compared. */
export interface HeardName {
	readonly text: string;
	readonly folded: string;
	/** Folded. */
	readonly words: readonly string[];
	readonly sounds: Sounds;
}

/** Names of a subject, which come again with every answer; what learners type is not kept. */
const known = new Map<string, HeardName>();

const lists = new WeakMap<readonly string[], readonly HeardName[]>();

/** What somebody typed. */
export function hear(text: string): HeardName {
	const heard = known.get(text);
	if (heard) return heard;
	const plain = plainName(text);
	return { text, folded: foldText(plain), words: foldWords(plain), sounds: soundsOf(plain) };
}

/** Names that authors wrote. */
export function hearAll(names: readonly string[]): readonly HeardName[] {
	const heard = lists.get(names) ?? names.map(hearKnown);
	lists.set(names, heard);
	return heard;
}

function hearKnown(text: string): HeardName {
	const name = hear(text);
	known.set(text, name);
	return name;
}
