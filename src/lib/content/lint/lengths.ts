import type { Complaint } from './finding';
import { textsOf, type TextUse } from './placed-texts';
import type { Subject } from '../subject';
import type { Locale } from '../text';

/**
 * How many characters a text may have, so that a question and its answers stand on a phone of
 * 360 by 640 pixels without scrolling. A line of text there takes about 36 characters of 16
 * pixels, beside an option's number about 30, and of a heading about 26.
 */
export const lengthLimits: Readonly<Record<TextUse, number>> = {
	/** One line of a heading, and a label in a list of topics. */
	title: 40,
	/** Two lines as an option; a question still has room for the rest of its sentence. */
	name: 60,
	/** Four lines of a heading: what a stem may take above four options. */
	question: 100,
	/** Four lines in each of four options fill the screen below a stem of three. */
	option: 115,
	/** Stands behind a number, on its line. */
	unit: 20,
	/** Opens a question ("According to ..., "), which has to have room for the rest. */
	attribution: 90,
	/** Three or four lines under the answer, before the sources. */
	cue: 120,
	/** Opens a question, like an attribution, and is repeated with a year where works differ. */
	sourceName: 60,
	/** Five small lines among the sources: works are called what they are called. */
	sourceTitle: 160
};

const locales: readonly Locale[] = ['en', 'ar'];

/** No text is longer than its place on a small phone. */
export function lengths(subject: Subject): readonly Complaint[] {
	return textsOf(subject).flatMap(({ slug, field, use, text }) =>
		locales.flatMap((locale) => {
			const written = text[locale] ?? '';
			const limit = lengthLimits[use];
			if (written.length <= limit) return [];
			const opening = written.slice(0, 40);
			const message = `has ${String(written.length)} characters, and ${String(limit)} fit a phone in this place: shorten "${opening} ...".`;
			return [{ slug, field, message }];
		})
	);
}
