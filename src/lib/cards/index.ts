export type { Card, CardId } from './card';
export { makeDeck } from './deck';
export type { Deck } from './deck';
export { editDistance, prefixDistance } from './edit-distance';
export { cite } from './explain';
export { foldText, foldWords } from './fold-text';
export { grade } from './grade';
export type {
	ChoiceItem,
	Citation,
	Distractor,
	Explanation,
	Form,
	Grade,
	Item,
	Option,
	Rating,
	RecallItem,
	Response,
	ShortTextItem,
	TrueFalseItem
} from './item';
export { lintCards } from './lint/lint-cards';
export { leakingCards, makeCards } from './make-cards';
export { availableForms, makeItem } from './make-item';
export type { Ask } from './make-item';
export { createRandom, nextBelow, pick, shuffle } from './random';
export type { Random } from './random';
export { seedOf } from './seed';
export { statementOf } from './sentence';
export { spellingsOf } from './spellings';
export { nameInSentence, timeText } from './value-text';
