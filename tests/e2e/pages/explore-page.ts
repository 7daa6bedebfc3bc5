import type { Locator, Page } from '@playwright/test';
import { alive } from './open-page';
import { pathIn, words, type Language } from './words';

/** What a reader can see and do on the page of all notes. */
export class ExplorePage {
	readonly heading: Locator;
	readonly search: Locator;
	/** How many there are, in words; a live region. */
	readonly count: Locator;
	/** The names that were found, or that unfolded lists show. */
	readonly names: Locator;
	readonly filters: Locator;
	readonly clearFilters: Locator;

	constructor(
		private readonly page: Page,
		private readonly language: Language = 'en'
	) {
		const names = words[language];
		const main = page.getByRole('main');
		this.heading = main.getByRole('heading', { name: names.explore, level: 1 });
		this.search = main.getByRole('searchbox', { name: names.searchNames });
		this.count = main.getByRole('status');
		this.names = main.getByRole('listitem').getByRole('link');
		this.filters = main.getByText(names.filters, { exact: true });
		this.clearFilters = main.getByRole('button', { name: names.clearFilters });
	}

	async open(): Promise<void> {
		await this.page.goto(pathIn(this.language, '/explore/'));
	}

	/** Types letter by letter, as people do. */
	async type(text: string): Promise<void> {
		await this.search.pressSequentially(text);
	}

	/** Chooses in one of the filters: `filter('Kind', 'Events')`. */
	async filter(name: string, option: string): Promise<void> {
		// What is chosen before the page is alive is chosen for nobody.
		await alive(this.page);
		const choice = this.page.getByRole('combobox', { name });
		if (!(await choice.isVisible())) await this.filters.click();
		await choice.selectOption(option);
	}
}
