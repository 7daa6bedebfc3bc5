import { picklist } from 'valibot';
import type { Direction, Form } from '$lib/cards';

/*
 * Lists of our own, and not those of the cards: what reads the log comes with the first page, which
 * must not bring along all that makes questions. A test holds the two together.
 */

export const anyForm = picklist([
	'recall',
	'choice',
	'multi',
	'trueFalse',
	'match',
	'order',
	'classify',
	'cloze',
	'shortText',
	'date',
	'number',
	'place'
] satisfies Form[]);

export const anyDirection = picklist([
	'value',
	'note',
	'source',
	'chain',
	'contrast'
] satisfies Direction[]);
