/** The shortest step; below four of them, steps are all of this length. */
const stepMs = 250;
const lastStep = 63;

/*
 * Six bits: steps of 250 ms up to two seconds, then four steps to each doubling, up to eight hours.
 * That is finer than what a duration says about an answer.
 */
export const durationWidth = 6;

/** The number of the step that is nearest. */
export function durationStep(durationMs: number): number {
	let step = 0;
	while (step < lastStep && durationOf(step) + durationOf(step + 1) <= 2 * durationMs) step += 1;
	return step;
}

/** In milliseconds. */
export function durationOf(step: number): number {
	const doublings = Math.floor(step / 4);
	return doublings === 0 ? step * stepMs : (4 + (step % 4)) * 2 ** (doublings - 1) * stepMs;
}
