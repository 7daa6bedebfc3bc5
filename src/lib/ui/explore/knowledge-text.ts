import { formatEdtf, type Locale } from '$lib/content';
import type { Knowledge } from '$lib/schedule';
import { m } from '$messages/messages.js';

const msPerDay = 86_400_000;

/**
 * How well a card is known, and when it comes back: "Known well, comes back on 4 May 2026".
 * @param today the study day
 */
export function knowledgeText(knowledge: Knowledge, today: number, locale: Locale): string {
	if (knowledge.kind === 'new') return m.card_new();
	const known = knowledge.kind === 'known' ? m.card_known() : m.card_learning();
	const comma = locale === 'ar' ? '، ' : ', ';
	return known + comma + comesBack(knowledge.dueDay, today, locale);
}

function comesBack(dueDay: number, today: number, locale: Locale): string {
	if (dueDay <= today) return m.card_due_now();
	const date = new Date(dueDay * msPerDay).toISOString().slice(0, 10);
	return m.card_due_on({ date: formatEdtf(date, locale) });
}
