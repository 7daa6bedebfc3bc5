import { formatEdtf, type Locale, type Source, type Subject } from '$lib/content';
import type { Card } from './card';
import { asRivalFact } from './facts';
import type { Citation, Explanation } from './item';
import { sourceOf } from './lookup';
import { statementOf } from './sentence';

/** Why the answer to a card is what it is, with the works that say so and those that differ. */
export function explain(subject: Subject, card: Card, locale: Locale): Explanation {
	const cues = [card.account.note, card.disagreement].flatMap((cue) => cue?.[locale] ?? []);
	const slugs = [card.account, ...card.rivals].flatMap(({ sources }) => sources);
	return {
		statement: statementOf(subject, card, locale),
		...(cues.length === 0 ? {} : { note: cues.join(' ') }),
		otherAccounts: card.rivals.map((rival) =>
			statementOf(subject, asRivalFact(subject, card, rival), locale)
		),
		citations: [...new Set(slugs)].map((slug) => cite(subject, slug, locale)),
		laterFact: card.note.laterFact === true || card.account.laterFact === true
	};
}

/**
 * A work as it is shown to a reader.
 * @throws Error if the subject has no such source.
 */
export function cite(subject: Subject, slug: string, locale: Locale): Citation {
	const source = sourceOf(subject, slug);
	let known = cited.get(source);
	if (!known) cited.set(source, (known = {}));
	return (known[locale] ??= citationOf(source, locale));
}

/** Kept, as most works are cited with many facts. */
const cited = new WeakMap<Source, Partial<Record<Locale, Citation>>>();

function citationOf(source: Source, locale: Locale): Citation {
	const { title, titleLanguage, publisher, author, date, url, kind } = source;
	return {
		title: title[locale],
		// The Arabic titles are all in Arabic.
		...(titleLanguage === undefined || locale === 'ar' ? {} : { titleLanguage }),
		publisher,
		...(author === undefined ? {} : { author }),
		date: formatEdtf(date, locale),
		...(url === undefined ? {} : { url }),
		kind
	};
}
