/** Days after which the nearness of two dates has halved. */
const halfDays = 365;

/** How near two dates are that lie so many days apart: 1 for the same day, towards 0. */
export function nearness(daysApart: number): number {
	return halfDays / (halfDays + daysApart);
}
