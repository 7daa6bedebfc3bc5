import { expect, type Download, type Locator, type Page } from '@playwright/test';

const words = {
	en: {
		section: 'Your data',
		copy: 'Save a copy',
		choose: 'Restore from a file',
		restore: 'Restore',
		merge: 'Merge',
		replace: 'Replace',
		copyFirst: 'Save a copy, then replace'
	},
	ar: {
		section: 'بياناتك',
		copy: 'احفظ نسخة',
		choose: 'استعد من ملف',
		restore: 'استعد',
		merge: 'ادمج',
		replace: 'استبدل',
		copyFirst: 'احفظ نسخة ثم استبدل'
	}
} as const;

/** The section of the settings page where copies are made and brought back. */
export class YourData {
	readonly section: Locator;
	/** What has come of it. */
	readonly said: Locator;
	readonly restore: Locator;
	readonly merge: Locator;
	readonly replace: Locator;
	readonly copyFirst: Locator;
	readonly copy: Locator;
	private readonly choice: Locator;

	constructor(
		private readonly page: Page,
		language: keyof typeof words = 'en'
	) {
		const names = words[language];
		this.section = page.getByRole('region', { name: names.section });
		this.said = this.section.getByRole('status');
		const button = (name: string) => this.section.getByRole('button', { name, exact: true });
		this.restore = button(names.restore);
		this.merge = button(names.merge);
		this.replace = button(names.replace);
		this.copyFirst = button(names.copyFirst);
		this.copy = button(names.copy);
		this.choice = this.section.getByLabel(names.choose);
	}

	/** One of the numbers that tell what is in a file. */
	number(term: string): Locator {
		return this.section.locator('dl > div').filter({ hasText: term }).getByRole('definition');
	}

	async saveCopy(): Promise<Download> {
		return this.download(() => this.copy.click());
	}

	/** The file that comes of doing something. */
	async download(act: () => Promise<void>): Promise<Download> {
		const download = this.page.waitForEvent('download');
		await act();
		return download;
	}

	async choose(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
		// A file that is chosen before the page is alive is chosen for nobody.
		await expect(this.section).not.toHaveAttribute('inert');
		await this.choice.setInputFiles(file);
	}
}
