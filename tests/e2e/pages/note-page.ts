import type { Locator, Page } from '@playwright/test';
import { pathIn, words, type Language } from './words';

/** What a reader can see and do on the page of a note. */
export class NotePage {
	/** The name of the note. */
	readonly name: Locator;
	readonly facts: Locator;
	/** What other notes say of it. */
	readonly mentions: Locator;
	readonly dates: Locator;
	readonly sources: Locator;
	/** To a session about it. */
	readonly drill: Locator;
	readonly noSuchNote: Locator;
	readonly notKept: Locator;
	readonly tryAgain: Locator;

	constructor(
		private readonly page: Page,
		private readonly language: Language = 'en'
	) {
		const names = words[language];
		const region = (name: string) => page.getByRole('region', { name, exact: true });
		const heading = (name?: string) =>
			page.getByRole('main').getByRole('heading', { level: 1, ...(name ? { name } : {}) });
		this.name = heading();
		this.facts = region(names.facts);
		this.mentions = region(names.mentions);
		this.dates = region(names.dates);
		this.sources = region(names.sources);
		this.drill = page.getByRole('link', { name: names.drill });
		this.noSuchNote = heading(names.noSuchNote);
		this.notKept = heading(names.notKept);
		this.tryAgain = page.getByRole('button', { name: names.tryAgain });
	}

	/** The address of a note: `path('iraq', 'law-40-2016')`. */
	path(subject: string, slug: string): string {
		return pathIn(this.language, `/explore/${subject}/${slug}/`);
	}

	async open(subject: string, slug: string): Promise<void> {
		await this.page.goto(this.path(subject, slug));
	}
}
