export type { Card, CardId } from './card';
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
