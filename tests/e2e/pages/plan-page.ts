import type { Locator, Page } from '@playwright/test';
import { openPage } from './open-page';
import { pathIn, type Language } from './words';

const names = {
	en: { date: 'Date of the exam', make: 'Make the plan', remove: 'Remove the plan' },
	ar: { date: 'موعد الامتحان', make: 'ضع الخطة', remove: 'احذف الخطة' }
} satisfies Record<Language, Record<string, string>>;

/** What a learner can see and do on the page of the exam plan. */
export class PlanPage {
	readonly date: Locator;
	readonly make: Locator;
	/** What there is of the plan, by its parts: the minutes, the topics, the days. */
	readonly tables: Locator;
	readonly problem: Locator;
	readonly remove: Locator;

	constructor(
		private readonly page: Page,
		private readonly language: Language = 'en'
	) {
		const { date, make, remove } = names[language];
		this.date = page.getByLabel(date);
		this.make = page.getByRole('button', { name: make });
		this.tables = page.getByRole('table');
		this.problem = page.getByRole('alert');
		this.remove = page.getByRole('button', { name: remove });
	}

	/** @param query as in `?subject=iraq` */
	async open(query = ''): Promise<void> {
		await openPage(this.page, pathIn(this.language, `/plan/${query}`));
	}

	/** Makes a plan for a date, as in `2026-03-20`. */
	async plan(date: string): Promise<void> {
		await this.date.fill(date);
		await this.make.click();
	}
}
