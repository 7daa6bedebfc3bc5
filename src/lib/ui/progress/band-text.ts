import { m } from '$messages/messages.js';

/** "7 to 21", "365 and more". @param written how a bound is written */
export function bandText(
	{ from, to }: { readonly from: number; readonly to: number },
	written: (bound: number) => string
): string {
	if (to === Infinity) return m.progress_band_last({ from: written(from) });
	return m.progress_band({ from: written(from), to: written(to) });
}
