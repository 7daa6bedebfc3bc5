import { bandOf, type KnownBand, type KnownShare } from '$lib/schedule';
import { m } from '$messages/messages.js';
import { percent } from '../numerals';

/** From the best known to what is not asked. */
export const bands = ['firm', 'fair', 'weak', 'new', 'none'] as const satisfies KnownBand[];

const names: Readonly<Record<KnownBand, () => string>> = {
	firm: m.views_know_firm,
	fair: m.views_know_fair,
	weak: m.views_know_weak,
	new: m.views_know_new,
	none: m.views_know_none
};

export function bandName(band: KnownBand): string {
	return names[band]();
}

/** "Partly known, 62%"; without a figure where nothing was met. */
export function knownText(known: KnownShare | undefined): string {
	const band = known ? bandOf(known) : 'none';
	const label = bandName(band);
	if (!known || band === 'none' || band === 'new') return label;
	return m.views_known({ label, percent: percent(known.share) });
}
