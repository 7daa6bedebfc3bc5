import type { Roster } from '$lib/quiz';
import { dayOf } from '../day-of';
import { lossesOf, resultsLost, senderOf, type ClassLosses } from './class-losses';
import type { Kept } from './kept.svelte';

const dayMs = 86_400_000;

/** A school year and the holidays before it: how long a class is kept if nobody says otherwise. */
export const usualDaysKept = 300;

/** What nobody of a class on this device has sent waits as long for somebody to be found. */
const unclaimedDays = usualDaysKept;

/** As long as it can be kept. */
export const mostDaysKept = 730;

/** A class that was erased because its day had come. */
export interface Expired {
	readonly title: string;
	readonly losses: ClassLosses;
}

/** Erases the classes whose day has come, with all that came from them. @returns what went */
export async function eraseExpired(kept: Kept, now: number): Promise<readonly Expired[]> {
	const expired = kept.rosters.filter(({ expiresAt }) => expiresAt <= now);
	const told = expired.map((roster) => ({
		title: roster.title,
		losses: lossesOf(roster, kept)
	}));
	for (const roster of expired) await eraseClass(kept, roster);
	const known = new Set(kept.rosters.flatMap(({ students }) => students.map(({ code }) => code)));
	const stale = kept.received.filter(
		(one) => !known.has(senderOf(kept, one)) && one.receivedAt <= now - unclaimedDays * dayMs
	);
	await kept.forgetReceived(stale);
	for (const { messageId, receivedAt } of kept.unopened) {
		if (receivedAt <= now - unclaimedDays * dayMs) await kept.forgetUnopened(messageId);
	}
	return told;
}

/** Erases a class with all that came from its students alone. */
export async function eraseClass(kept: Kept, roster: Roster): Promise<void> {
	await kept.forgetReceived(resultsLost(roster, kept));
	await kept.forgetRoster(roster.id);
}

/** The end of a class that is kept so many days from now: the end of that day. */
export function expiryAfter(days: number, now: number): number {
	return endOfDate(dateOf(now + days * dayMs)) ?? now + days * dayMs;
}

/**
 * When a class that comes in a file is to be erased: as the file says, unless that is over, which
 * would erase it as soon as it is seen, or later than any class is kept here.
 */
export function expiryOfBrought({ expiresAt }: Roster, now: number): number {
	const isUsable = expiresAt > now && expiresAt <= expiryAfter(mostDaysKept, now);
	return isUsable ? expiresAt : expiryAfter(usualDaysKept, now);
}

/** The day of the calendar by the device's clock, as in `2027-03-15`. */
export function dateOf(at: number): string {
	return dayOf(at, undefined);
}

/** Epoch ms at which a day is over, by the device's clock; `undefined` for what is no date. */
export function endOfDate(date: string): number | undefined {
	const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)?.slice(1).map(Number);
	if (!parts) return undefined;
	const [year = 0, month = 0, day = 0] = parts;
	return new Date(year, month - 1, day + 1).getTime();
}

/** Whole days until a class is erased; 0 on the last. */
export function daysLeft({ expiresAt }: Roster, now: number): number {
	return Math.max(0, Math.floor((expiresAt - now) / dayMs));
}
