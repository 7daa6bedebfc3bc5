import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { Disk } from '../disk';
import { openPage } from './open-page';
import { pathIn, type Language } from './words';

const names = {
	en: {
		name: 'Name of the class',
		make: 'Make a class',
		count: 'Students',
		paste: 'Paste a list of names',
		names: 'Names, one a line',
		enter: 'Enter these names',
		roster: 'Students of the class',
		erase: 'Erase the class',
		eraseNames: 'Erase the names',
		yes: 'Yes, erase',
		passphrase: 'Passphrase',
		save: 'Save the class as a file',
		bring: 'Bring in a class from a file',
		open: 'Open the file',
		show: 'Show one at a time',
		next: 'Next student'
	},
	ar: {
		name: 'اسم الصف',
		make: 'أنشئ صفًا',
		count: 'عدد الطلاب',
		paste: 'ألصق قائمة أسماء',
		names: 'الأسماء، اسم في كل سطر',
		enter: 'أدخل هذه الأسماء',
		roster: 'طلاب الصف',
		erase: 'احذف الصف',
		eraseNames: 'احذف الأسماء',
		yes: 'نعم، احذف',
		passphrase: 'عبارة المرور',
		save: 'احفظ الصف في ملف',
		bring: 'أدخل صفًا من ملف',
		open: 'افتح الملف',
		show: 'اعرض الرموز واحدًا واحدًا',
		next: 'الطالب التالي'
	}
} satisfies Record<Language, Record<string, string>>;

/** What a teacher can see and do with the classes. */
export class ClassPage {
	readonly roster: Locator;
	readonly rows: Locator;
	readonly said: Locator;
	readonly classes: Locator;
	readonly shown: Locator;
	readonly next: Locator;

	constructor(
		private readonly page: Page,
		private readonly language: Language = 'en'
	) {
		const words = names[language];
		this.roster = page.getByRole('region', { name: words.roster });
		this.rows = this.roster.locator('tbody tr');
		this.said = page.locator('.notice[role]');
		this.classes = page.getByRole('main').locator('li > a');
		this.shown = page.getByRole('dialog').locator('.code');
		this.next = page.getByRole('button', { name: words.next });
	}

	async open(): Promise<void> {
		await openPage(this.page, pathIn(this.language, '/desk/class/'));
	}

	/** Makes a class with the names of a list, and as many students. */
	async make(title: string, students: readonly string[]): Promise<void> {
		const words = names[this.language];
		await this.page.getByRole('textbox', { name: new RegExp(`^${words.name}`) }).fill(title);
		await this.page.getByLabel(words.count, { exact: true }).fill(String(students.length));
		await this.page.getByRole('button', { name: words.make }).click();
		await this.roster.waitFor();
		await this.press('paste');
		await this.page.getByLabel(words.names).fill(students.join('\n'));
		await this.press('enter');
		// A page that is left too soon takes them along.
		const kept = { title, students: students.map((name) => expect.objectContaining({ name })) };
		await expect
			.poll(() => new Disk(this.page).records())
			.toContainEqual(expect.objectContaining(kept));
	}

	/** The codes of the class, in order. */
	async codes(): Promise<string[]> {
		return this.rows.locator('.code').allInnerTexts();
	}

	async press(button: keyof (typeof names)['en']): Promise<void> {
		await this.page
			.getByRole('button', { name: names[this.language][button], exact: true })
			.click();
	}

	async save(passphrase: string): Promise<Download> {
		await this.page.getByLabel(names[this.language].passphrase).fill(passphrase);
		const download = this.page.waitForEvent('download');
		await this.press('save');
		return download;
	}

	async bring(file: string, passphrase: string): Promise<void> {
		const words = names[this.language];
		await this.page.getByLabel(words.bring).setInputFiles(file);
		await this.page.getByLabel(words.passphrase).fill(passphrase);
		await this.press('open');
	}
}
