import type { Locator, Page } from '@playwright/test';
import { openPage } from './open-page';
import { pathIn, type Language } from './words';

const names = {
	en: {
		issue: 'Make link and QR code',
		code: 'QR code that opens the assignment',
		link: 'Link',
		copy: 'Copy the link',
		file: 'Save as a file',
		print: 'Print sheets or slips',
		startCode: 'Spoken start code',
		forms: 'Forms, A to D, of equal difficulty',
		exam: /^Exam/,
		due: 'Due',
		larger: 'Show it large',
		passphrase: 'Passphrase',
		saveKey: 'Save the recovery file'
	},
	ar: {
		issue: 'اصنع الرابط ورمز QR',
		code: 'رمز QR يفتح الواجب',
		link: 'الرابط',
		copy: 'انسخ الرابط',
		file: 'احفظه ملفًا',
		print: 'اطبع أوراقًا أو قصاصات',
		startCode: 'رمز بدء يُقال في الصف',
		forms: 'نماذج من أ إلى د متساوية الصعوبة',
		exam: /^امتحان/,
		due: 'آخر موعد للتسليم',
		larger: 'اعرضه كبيرًا',
		passphrase: 'عبارة المرور',
		saveKey: 'احفظ ملف الاسترداد'
	}
} satisfies Record<Language, Record<string, string | RegExp>>;

/** What a teacher can see and do to give a set to a class. */
export class AssignPage {
	readonly issue: Locator;
	readonly code: Locator;
	readonly link: Locator;
	readonly copy: Locator;
	readonly file: Locator;
	readonly print: Locator;
	readonly startCode: Locator;
	readonly forms: Locator;
	readonly exam: Locator;
	readonly due: Locator;
	readonly larger: Locator;
	readonly problem: Locator;
	readonly passphrase: Locator;
	readonly saveKey: Locator;

	constructor(
		private readonly page: Page,
		private readonly language: Language = 'en'
	) {
		const words = names[language];
		this.issue = page.getByRole('button', { name: words.issue });
		this.code = page.getByRole('img', { name: words.code }).first();
		this.link = page.getByLabel(words.link, { exact: true });
		this.copy = page.getByRole('button', { name: words.copy });
		this.file = page.getByRole('button', { name: words.file });
		this.print = page.getByRole('link', { name: words.print });
		this.startCode = page.getByRole('switch', { name: words.startCode });
		this.forms = page.getByRole('radio', { name: words.forms });
		this.exam = page.getByRole('radio', { name: words.exam });
		this.due = page.getByLabel(words.due, { exact: true });
		this.larger = page.getByRole('button', { name: words.larger });
		this.problem = page.getByRole('alert');
		this.passphrase = page.getByLabel(words.passphrase);
		this.saveKey = page.getByRole('button', { name: words.saveKey });
	}

	/** @param query as in `?set=0123456789abcdef` */
	async open(query: string): Promise<void> {
		await openPage(this.page, pathIn(this.language, `/desk/assign/${query}`));
	}
}
