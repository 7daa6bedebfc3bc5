import type { Direction, Form, Way } from '$lib/cards';
import { WireDamage, type BitReader } from './bit-reader';
import type { BitWriter } from './bit-writer';

/*
 * The numbers of ways, forms, directions and bands on the wire are their places in these lists:
 * what is new comes at the end, and nothing is ever moved or taken out.
 */
const ways: readonly (readonly [Form, Direction])[] = [
	['recall', 'value'],
	['choice', 'value'],
	['choice', 'note'],
	['choice', 'source'],
	['choice', 'chain'],
	['choice', 'contrast'],
	['trueFalse', 'value'],
	['shortText', 'value'],
	['cloze', 'value'],
	['date', 'value'],
	['number', 'value'],
	['multi', 'value'],
	['multi', 'note'],
	['match', 'value'],
	['classify', 'value'],
	['order', 'value'],
	['place', 'value']
];

/** Of the number of a way. */
const width = 5;

export const wireForms: readonly Form[] = [
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
];

export const wireDirections: readonly Direction[] = [
	'value',
	'note',
	'source',
	'chain',
	'contrast'
];

/** @throws Error for a way that has no number yet */
export function writeWay(to: BitWriter, { form, direction }: Way): void {
	const place = ways.findIndex(([f, d]) => f === form && d === direction);
	if (place === -1) throw new Error(`The way ${form}/${direction} has no number on the wire.`);
	to.bits(place, width);
}

export function readWay(from: BitReader): Way {
	const way = ways[from.bits(width)];
	if (!way) throw new WireDamage('a way does not exist');
	return { form: way[0], direction: way[1] };
}
