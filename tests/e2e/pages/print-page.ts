import type { Locator, Page } from '@playwright/test';
import { openPage } from './open-page';
import { pathIn, type Language } from './words';

const names = {
	en: {
		questions: 'Question sheet',
		answers: 'Answer sheet',
		key: 'Key',
		slips: 'Slips with the QR code',
		print: 'Print'
	},
	ar: {
		questions: 'ورقة الأسئلة',
		answers: 'ورقة الإجابة',
		key: 'الأجوبة الصحيحة',
		slips: 'قصاصات برمز QR',
		print: 'اطبع'
	}
} satisfies Record<Language, Record<string, string>>;

/** A kind of sheet. */
export type SheetName = 'questions' | 'answers' | 'key' | 'slips';

/** What a teacher can see and do to print an assignment. */
export class PrintPage {
	readonly print: Locator;

	constructor(
		private readonly page: Page,
		private readonly language: Language = 'en'
	) {
		this.print = page.getByRole('button', { name: names[language].print, exact: true });
	}

	/** @param query as in `?assignment=0123456789abcdef` */
	async open(query: string): Promise<void> {
		await openPage(this.page, pathIn(this.language, `/desk/print/${query}`));
	}

	/** The box that says whether a kind of sheet is printed. */
	box(sheet: SheetName): Locator {
		return this.page.getByRole('checkbox', { name: names[this.language][sheet], exact: true });
	}

	/** The sheets of a kind, one for each form, in the language that they are printed in. */
	sheets(sheet: SheetName, printed: Language = this.language): Locator {
		return this.page.getByRole('region', { name: names[printed][sheet], exact: true });
	}

	async choose(language: Language): Promise<void> {
		const name = { en: 'English', ar: 'العربية' }[language];
		await this.page.getByRole('radio', { name }).check({ force: true });
	}
}
