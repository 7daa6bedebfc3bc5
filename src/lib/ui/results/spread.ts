/** How many grades lie in each tenth, from the lowest; 1 lies in the last. */
export function spreadOf(fractions: readonly number[]): readonly number[] {
	const bins = Array.from({ length: 10 }, () => 0);
	for (const fraction of fractions) {
		// A grade of 0.3 may be a trifle less: three tenths belong to the tenth that begins there.
		const bin = Math.max(0, Math.min(9, Math.floor(fraction * 10 + 1e-9)));
		bins[bin] = (bins[bin] ?? 0) + 1;
	}
	return bins;
}
