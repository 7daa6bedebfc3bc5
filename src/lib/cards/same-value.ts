import type { Card } from './card';
import { quantityId } from './quantity';
import { typedValue, type TypedValue } from './value-text';

/** Whether two cards of a field have the same value. */
export function sayTheSame(a: Card, b: Card): boolean {
	return nameOfValue(a) === nameOfValue(b);
}

/** A name for a card's value: the same for whatever has that value in the same field. */
export function nameOfValue({ valueType, account }: Card): string {
	return valueName(typedValue(valueType, account.value));
}

/** A name for a value that is the same wherever the value stands. */
export function valueName({ type, value }: TypedValue): string {
	if (type === 'text') return value.en;
	return type === 'quantity' ? quantityId(value) : String(value);
}
