import type { EndedAttempt } from '$lib/app';
import type { Locale } from '$lib/content';
import { digits } from '$lib/ui';
import { m } from '$messages/messages.js';

export { writeMoment } from './tell-take';

/** How many points this device counts; `undefined` where it would not make the same questions. */
export function tellScore({ reviewed }: EndedAttempt, locale: Locale): string | undefined {
	if (!reviewed) return undefined;
	const points = reviewed.reduce((sum, { outcome }) => sum + (outcome?.grade.fraction ?? 0), 0);
	// Parts of a point to a tenth, and no more of it than there is.
	const shown = digits(Math.round(points * 10) / 10).replace('.', locale === 'ar' ? '٫' : '.');
	return m.take_score({ points: shown, total: digits(reviewed.length) });
}

/** What the attempt has left in the learner's own study. */
export function tellStudy({
	attempt,
	reviewed
}: EndedAttempt):
	| { readonly text: string; readonly canTakeOut: boolean; readonly missed: readonly string[] }
	| undefined {
	const { study } = attempt;
	if (!study) return undefined;
	if (study.isOut) return { text: m.take_study_out(), canTakeOut: false, missed: [] };
	const count = study.entries.length;
	if (count === 0) return undefined;
	const missed = (reviewed ?? []).flatMap(({ item, outcome }) =>
		outcome?.grade.rating === 'again' ? item.cardId : []
	);
	return { text: m.take_study_in({ count, shown: digits(count) }), canTakeOut: true, missed };
}
