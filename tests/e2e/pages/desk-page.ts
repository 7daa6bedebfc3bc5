import type { Locator, Page } from '@playwright/test';
import { openPage } from './open-page';
import { pathIn, type Language } from './words';

const names = {
	en: {
		quick: /^Quick quiz/,
		newSet: 'New set',
		assign: 'Assign',
		delete: /^Delete: /,
		sure: 'Delete',
		duplicate: /^Duplicate: /,
		stop: /^Stop collecting: /,
		again: /^Collect again: /
	},
	ar: {
		quick: /^اختبار سريع/,
		newSet: 'مجموعة أسئلة جديدة',
		assign: 'كلّف الطلاب بها',
		delete: /^احذف: /,
		sure: 'احذف',
		duplicate: /^انسخها: /,
		stop: /^أوقف الاستلام: /,
		again: /^استأنف الاستلام: /
	}
} satisfies Record<Language, Record<string, string | RegExp>>;

/** What a teacher can see and do on the desk: sets, assignments, and where to begin. */
export class DeskPage {
	readonly quick: Locator;
	readonly newSet: Locator;
	/** The rows of the lists. */
	readonly sets: Locator;
	readonly assignments: Locator;
	readonly sure: Locator;

	constructor(
		private readonly page: Page,
		private readonly language: Language = 'en'
	) {
		this.quick = page.getByRole('link', { name: names[language].quick });
		this.newSet = page.getByRole('link', { name: names[language].newSet });
		this.sets = page.locator('section[aria-labelledby="sets"] li');
		this.assignments = page.locator('section[aria-labelledby="assignments"] li');
		this.sure = page.getByRole('alertdialog');
	}

	async open(): Promise<void> {
		await openPage(this.page, pathIn(this.language, '/desk/'));
	}

	/** Deletes what a row tells of, after the question. */
	async delete(row: Locator): Promise<void> {
		await row.getByRole('button', { name: names[this.language].delete }).click();
		await this.sure.getByRole('button', { name: names[this.language].sure }).click();
	}

	async duplicate(row: Locator): Promise<void> {
		await row.getByRole('button', { name: names[this.language].duplicate }).click();
	}

	/** Stops collecting results, or goes on. */
	async toggleCollecting(row: Locator): Promise<void> {
		const { stop, again } = names[this.language];
		await row
			.getByRole('button', { name: stop })
			.or(row.getByRole('button', { name: again }))
			.click();
	}
}
