import type { Learner } from './learner.svelte';

const running = new WeakMap<Learner, AbortController>();

/** Long enough for the end of the session to be painted first. */
const paintedAfterMs = 50;

/**
 * Fits the weights to the learner, out of sight, once a session is finished, and lets that be as
 * soon as another begins. Who only leaves the page does not stop it.
 * @param isFinished whether the session on screen is over
 */
export function attendFit(learner: Learner, isFinished: boolean): void {
	running.get(learner)?.abort();
	running.delete(learner);
	if (!isFinished) return;
	const stop = new AbortController();
	running.set(learner, stop);
	setTimeout(() => void begin(learner, stop.signal), paintedAfterMs);
}

async function begin(learner: Learner, signal: AbortSignal): Promise<void> {
	if (signal.aborted) return;
	// Where the file does not come, the next session tries again.
	const loaded = await import('./fit-after-session').catch(() => undefined);
	await loaded?.fitAfterSession(learner, signal);
}
