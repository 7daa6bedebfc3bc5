import type { Card } from './card';
import { quantityId } from './quantity';
import { typedValue, type TypedValue } from './value-text';

/** Whether two cards of a field have the same value. */
export function sayTheSame(a: Card, b: Card): boolean {
	return valueName(valueOf(a)) === valueName(valueOf(b));
}

/** Whether a value is that of a card. */
export function isValueOf(card: Card, value: TypedValue): boolean {
	return valueName(value) === valueName(valueOf(card));
}

function valueOf({ valueType, account }: Card): TypedValue {
	return typedValue(valueType, account.value);
}

/** A name for a value that is the same wherever the value stands. */
function valueName({ type, value }: TypedValue): string {
	if (type === 'text') return value.en;
	return type === 'quantity' ? quantityId(value) : String(value);
}
