/**
 * The day of the calendar, as in `2026-11-23`: Sweden writes it so.
 * @param at epoch ms
 * @param zone the device's own where it is `undefined`
 */
export function dayOf(at: number, zone: string | undefined): string {
	return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(at);
}
