import type { Complaint, Rule } from './finding';
import { runLength, runsOf, type Fingerprint } from './fingerprint';
import { textsOf } from './placed-texts';
import type { Subject } from '../subject';

/** No text of ours shares a run of words with a text that is somebody else's. */
export function copiedText(texts: readonly Fingerprint[]): Rule {
	return (subject: Subject): readonly Complaint[] =>
		textsOf(subject)
			// What a work is called is its own.
			.filter(({ use }) => use !== 'sourceTitle')
			.flatMap(({ slug, field, text: { en = '', ar = '' } }) => {
				const run = [en, ar]
					.flatMap(runsOf)
					.find(({ hash }) => texts.some((text) => text.has(hash)));
				if (!run) return [];
				const message = `shares the ${String(runLength)} words "${run.words}" with its source: say it in other words.`;
				return [{ slug, field, message }];
			});
}
