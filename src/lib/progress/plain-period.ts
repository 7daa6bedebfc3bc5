import type { ProgressQuestion } from './progress';

/* Days and the stretches they are told in, a second time: for tests. */

export function plainPeriod({ range, today }: ProgressQuestion, firstDay: number) {
	if (range.kind === 'last') return { from: today + 1 - range.days, to: today };
	if (range.kind === 'all') return { from: firstDay, to: today };
	const [early = 0, late = 0] = [range.from, range.to].sort((a, b) => a - b);
	const to = late > today ? today : late;
	const from = early < firstDay ? firstDay : early;
	return { from: from > to ? to : from, to };
}

export function plainPoints({
	from,
	to
}: {
	readonly from: number;
	readonly to: number;
}): number[] {
	if (to - from < 31) return daysFrom(from, to);
	return Array.from({ length: 31 }, (_, n) => Math.round(from + ((to - from) * n) / 30));
}

export function plainUnit(days: number) {
	if (days < 32) return 'day' as const;
	if (days <= 182) return 'week' as const;
	return days <= 1824 ? ('month' as const) : ('year' as const);
}

export function plainName(day: number, unit: string, weekStartsOn: number): string {
	const date = new Date(day * 86_400_000);
	if (unit === 'month') return `${String(date.getUTCFullYear())} ${String(date.getUTCMonth())}`;
	if (unit === 'year') return String(date.getUTCFullYear());
	if (unit === 'day') return String(day);
	const sinceStart = (date.getUTCDay() - weekStartsOn + 7) % 7;
	return String(day - sinceStart);
}

export function daysFrom(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

export function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
