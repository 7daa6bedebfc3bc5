import type { Locator, Page } from '@playwright/test';
import { openPage } from './open-page';
import { pathIn, words, type Language } from './words';

/** What a learner can see and do on the start page. */
export class HomePage {
	readonly start: Locator;
	readonly resume: Locator;
	/** The number of cards to review now, as it is written. */
	readonly due: Locator;
	/** The number of cards to meet today. */
	readonly fresh: Locator;
	readonly nothingDue: Locator;
	/** The first subject on the shelf is kept unasked, the others by a button. */
	readonly keepSubject: Locator;
	readonly subjectKept: Locator;
	readonly otherKept: Locator;
	/** At the foot of every page but the study page: "Saved 14:02". */
	readonly saved: Locator;

	constructor(
		private readonly page: Page,
		private readonly language: Language = 'en'
	) {
		const names = words[language];
		const count = (term: string) =>
			page
				.getByRole('main')
				.locator('dl > div')
				.filter({ has: page.getByRole('term').filter({ hasText: term }) })
				.getByRole('definition');
		this.start = page.getByRole('link', { name: names.start });
		this.resume = page.getByRole('link', { name: names.resume });
		this.due = count(names.dueNow);
		this.fresh = count(names.newToday);
		this.nothingDue = page.getByText(names.nothingDue);
		const first = page.getByRole('article').first();
		const last = page.getByRole('article').last();
		this.keepSubject = last.getByRole('button', { name: names.keep });
		this.subjectKept = first.getByText(names.kept, { exact: true });
		this.otherKept = last.getByText(names.kept, { exact: true });
		this.saved = page.getByRole('contentinfo').getByText(names.saved);
	}

	/** The way into a subject from its entry on the shelf. */
	subject(title: RegExp): Locator {
		return this.page
			.getByRole('article')
			.filter({ hasText: title })
			.getByRole('link', { name: /^(Study|Go on): / });
	}

	async open(): Promise<void> {
		await openPage(this.page, pathIn(this.language, '/'));
	}
}
