export type { Card, CardId } from './card';
export { daysOf } from './chronology';
export { areEasilyConfused } from './confused-notes';
export { makeDeck } from './deck';
export type { Deck } from './deck';
export { editDistance, prefixDistance } from './edit-distance';
export { exchangedIn } from './exchanged';
export { cite } from './explain';
export { factWords } from './fact-words';
export type { FactWords } from './fact-words';
export { factsOfField } from './field-facts';
export { foldText, foldWords } from './fold-text';
export { gaveUp } from './gave-up';
export { generatorVersion } from './generator-version';
export { grade } from './grade';
export { gradeOthers, type OtherPart } from './grade-others';
export { distanceKm } from './grade-place';
export { acceptedRange } from './grade-number';
export { directions, forms, gapMark } from './item';
export type {
	ChoiceItem,
	Citation,
	ClassifyItem,
	ClozeItem,
	Confusion,
	DateItem,
	Direction,
	Distractor,
	Explanation,
	Form,
	Item,
	MatchItem,
	MultiItem,
	NumberItem,
	Option,
	OrderItem,
	Part,
	PlaceItem,
	Proof,
	ProofRule,
	RecallItem,
	ShortTextItem,
	Target,
	TrueFalseItem,
	TypedKey,
	Way
} from './item';
export type { Grade, Placement, Rating, Response } from './response';
export { lintCards } from './lint/lint-cards';
export { leakingCards, makeCards } from './make-cards';
export {
	allWays,
	availableForms,
	availableWays,
	canAsk,
	gettingReady,
	makeItem
} from './make-item';
export type { Ask } from './way-maker';
export { offeredIds } from './offered-ids';
export { rightId } from './options';
export { readNumbers } from './read-number';
export { createRandom, nextBelow, pick, shuffle } from './random';
export type { Random } from './random';
export { sayTheSame } from './same-value';
export { seedOf } from './seed';
export { statementOf } from './sentence';
export { spellingsOf } from './spellings';
export { kilometresBetween, readSpot, writeSpot, type Spot } from './spot';
export { nameInSentence, timeText } from './value-text';
