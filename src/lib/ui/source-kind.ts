import type { Locale, SourceKind } from '$lib/content';
import { m } from '$messages/messages.js';

const names = {
	official: m.source_official,
	press: m.source_press,
	research: m.source_research,
	article: m.source_article
} as const satisfies Record<SourceKind, unknown>;

/** What sort of work a source is, so that the reader can weigh what it says. */
export function sourceKindName(kind: SourceKind, locale: Locale): string {
	return names[kind]({}, { locale });
}
