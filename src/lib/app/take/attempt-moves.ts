import { gaveUp, type Response } from '$lib/cards';
import { withFirstTry } from '../retry';
import { countTime, wasUpAt } from './attempt-time';
import type { KeptAttempt } from './kept-attempt';

/** Counts the time that has gone by: it is used up, and the item on screen was looked at. */
export function passTime(attempt: KeptAttempt, now: number): KeptAttempt {
	const time = countTime(attempt.time, now);
	const passedMs = time.usedMs - attempt.time.usedMs;
	const lookedMs = attempt.lookedMs.map((ms, place) =>
		place === attempt.place ? ms + passedMs : ms
	);
	return { ...attempt, time, lookedMs, revision: attempt.revision + 1 };
}

/** Takes a response to the item on screen, in the place of an earlier one. */
export function giveResponse(attempt: KeptAttempt, response: Response): KeptAttempt {
	const durationMs = Math.round(attempt.lookedMs[attempt.place] ?? 0);
	const responses = attempt.responses.map((before, place) =>
		place === attempt.place ? { response, durationMs } : before
	);
	return changed(withoutEntry(attempt), { responses });
}

/** Keeps what was typed first, while there is one more try. */
export function keepTry(attempt: KeptAttempt, firstTry: string): KeptAttempt {
	return changed(attempt, { firstTry });
}

/** Keeps what is entered and not sent yet. */
export function keepDraft(attempt: KeptAttempt, draft: Response): KeptAttempt {
	return changed(attempt, { draft });
}

/** Takes what is entered for the response, if anything is: it was there to be read. */
export function takeDraft(attempt: KeptAttempt): KeptAttempt {
	const { draft, firstTry } = attempt;
	if (!draft || gaveUp(draft)) return attempt;
	return giveResponse(attempt, withFirstTry(draft, firstTry));
}

/** @param place of an item, or as many as there are for the list of them */
export function goTo(attempt: KeptAttempt, place: number): KeptAttempt {
	const within = Math.max(0, Math.min(place, attempt.responses.length));
	return changed(withoutEntry(attempt), { place: within });
}

/** The next item without a response, from the one on screen on and round again; else the list. */
export function nextOpen({ place, responses }: KeptAttempt): number {
	const places = [...responses.keys()];
	const round = [...places.slice(place + 1), ...places.slice(0, place)];
	return round.find((other) => responses[other] === null) ?? responses.length;
}

/** Ends it: from now on no response changes. An attempt that has ended stays as it ended. */
export function finish(attempt: KeptAttempt, now: number): KeptAttempt {
	if (attempt.finished) return attempt;
	const upAt = wasUpAt(attempt);
	const finished =
		upAt === undefined
			? ({ at: now, by: 'student' } as const)
			: ({ at: upAt, by: 'time' } as const);
	return changed(withoutEntry(attempt), { finished, place: attempt.responses.length });
}

function changed(attempt: KeptAttempt, changes: Partial<KeptAttempt>): KeptAttempt {
	return { ...attempt, ...changes, revision: attempt.revision + 1 };
}

function withoutEntry(attempt: KeptAttempt): KeptAttempt {
	const others: { -readonly [Key in keyof KeptAttempt]: KeptAttempt[Key] } = { ...attempt };
	delete others.firstTry;
	delete others.draft;
	return others;
}
