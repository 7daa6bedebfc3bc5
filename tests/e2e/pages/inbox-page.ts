import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { openPage } from './open-page';
import { pathIn, type Language } from './words';

type File = string | { name: string; mimeType: string; buffer: Buffer };

const names = {
	en: {
		files: 'Photos or files',
		paste: 'Links or texts',
		take: 'Take in',
		arrived: 'Arrived now',
		who: 'Student’s code',
		letters: 'Answers',
		share: 'Save all results as a file',
		counts: 'This one counts',
		whose: 'It belongs to'
	},
	ar: {
		files: 'صور أو ملفات',
		paste: 'روابط أو نصوص',
		take: 'استلم',
		arrived: 'وصل الآن',
		who: 'رمز الطالب',
		letters: 'الإجابات',
		share: 'احفظ النتائج كلها في ملف',
		counts: 'هذه تُحسب',
		whose: 'صاحبها'
	}
} satisfies Record<Language, Record<string, string>>;

/** What a teacher can see and do with what comes from students. */
export class InboxPage {
	/** The latest first. */
	readonly arrivals: Locator;
	readonly problem: Locator;
	/** What has to be decided, matter by matter. */
	readonly matters: Locator;
	readonly counts: Locator;
	readonly whose: Locator;
	readonly who: Locator;
	readonly letters: Locator;

	constructor(
		private readonly page: Page,
		private readonly language: Language = 'en'
	) {
		const words = names[language];
		this.arrivals = page.getByRole('log', { name: words.arrived }).getByRole('listitem');
		this.problem = page.getByRole('alert').filter({ hasText: /./ });
		this.matters = page.locator('.matter');
		this.counts = page.getByRole('button', { name: words.counts });
		this.whose = page.getByLabel(words.whose);
		this.who = page.getByLabel(words.who);
		this.letters = page.getByLabel(words.letters, { exact: true });
	}

	async open(): Promise<void> {
		await openPage(this.page, pathIn(this.language, '/desk/inbox/'));
	}

	/** Waits until so many have arrived: to read a photo is given the time that it takes. */
	async arrived(count: number): Promise<void> {
		await this.arrivals.nth(count - 1).waitFor();
		await expect(this.arrivals).toHaveCount(count);
	}

	async choose(files: File | File[]): Promise<void> {
		const field = this.page.getByLabel(names[this.language].files);
		// One of each sort at a time is all that Playwright's types allow.
		if (Array.isArray(files)) {
			for (const file of files) await field.setInputFiles(file);
		} else await field.setInputFiles(files);
	}

	async paste(text: string): Promise<void> {
		const { paste, take } = names[this.language];
		await this.page.getByLabel(paste).fill(text);
		await this.page.getByRole('button', { name: take, exact: true }).first().click();
	}

	/** Types the answers of a sheet, by the keyboard alone. */
	async typeSheet(code: string, letters: string): Promise<void> {
		await this.who.fill(code);
		await this.letters.fill(letters);
		await this.letters.press('Enter');
	}

	async share(): Promise<Download> {
		const download = this.page.waitForEvent('download');
		await this.page.getByRole('button', { name: names[this.language].share }).click();
		return download;
	}
}
