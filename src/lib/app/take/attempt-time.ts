import type { CountedTime, KeptAttempt } from './kept-attempt';

/**
 * A page that is gone for so long in all costs nothing: a phone that ends it, a battery that is
 * changed. What is more than that counts, or closing the page would stop the clock.
 */
const mostPardonedMs = 2 * 60_000;

/** @param limitMs `undefined` where there is no limit */
export function startTime(now: number, limitMs: number | undefined): CountedTime {
	const time = { usedMs: 0, seenAt: now, pardonedMs: 0 };
	return limitMs === undefined ? time : { ...time, limitMs };
}

/** Counts the time up to now. A clock that was set back stands still meanwhile. */
export function countTime(time: CountedTime, now: number): CountedTime {
	return { ...time, usedMs: time.usedMs + Math.max(0, now - time.seenAt), seenAt: now };
}

/** Counts the time during which the page was gone, as far as it is not pardoned. */
export function countAbsence(time: CountedTime, now: number): CountedTime {
	const goneMs = Math.max(0, now - time.seenAt);
	const pardonedMs = Math.min(goneMs, mostPardonedMs - time.pardonedMs);
	return {
		...time,
		usedMs: time.usedMs + goneMs - pardonedMs,
		seenAt: now,
		pardonedMs: time.pardonedMs + pardonedMs
	};
}

/** @returns ms, 0 once the time is up; `undefined` where there is no limit */
export function timeLeft(time: CountedTime): number | undefined {
	return time.limitMs === undefined ? undefined : Math.max(0, time.limitMs - time.usedMs);
}

/** When the time of an attempt was up, if it is: epoch ms, not before the attempt has begun. */
export function wasUpAt({ time, startedAt }: KeptAttempt): number | undefined {
	const { limitMs, usedMs, seenAt } = time;
	if (limitMs === undefined || usedMs < limitMs) return undefined;
	return Math.max(startedAt, seenAt - (usedMs - limitMs));
}
