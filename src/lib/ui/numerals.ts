import { formatCount, formatDigits, formatPercent } from '$lib/content';
import { getLocale } from '$messages/runtime.js';

/** A whole number in the digits of the interface. */
export function digits(value: number): string {
	return formatDigits(value, getLocale());
}

/** A whole number in the digits of the interface, grouped by thousands. */
export function count(value: number): string {
	return formatCount(value, getLocale());
}

/** A fraction from 0 to 1 as a whole percentage in the digits of the interface. */
export function percent(fraction: number): string {
	return formatPercent(fraction, getLocale());
}
