const dayMs = 86_400_000;

/** As in `2026-03-20`. @param day study day */
export function isoDay(day: number): string {
	return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** @returns `undefined` for what is no date, as in an empty field */
export function dayOfIso(date: string): number | undefined {
	const day = Date.parse(`${date}T00:00:00Z`) / dayMs;
	return Number.isInteger(day) ? day : undefined;
}
