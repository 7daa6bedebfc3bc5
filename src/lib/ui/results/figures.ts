import type { Estimate } from '$lib/quiz';
import { m } from '$messages/messages.js';
import { getLocale } from '$messages/runtime.js';
import { percent } from '../numerals';

/** A number with at most two decimals, in the digits of the interface. */
export function decimal(value: number): string {
	const tag = getLocale() === 'ar' ? 'ar-IQ' : 'en-GB';
	return new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }).format(value);
}

/** The ends of an interval of shares. */
export function sayInterval({ low, high }: Estimate): string {
	return m.results_interval_short({ low: percent(low), high: percent(high) });
}

/** The ends of an interval of correlations. */
export function sayDecimals({ low, high }: Estimate): string {
	return m.results_interval_short({ low: decimal(low), high: decimal(high) });
}
