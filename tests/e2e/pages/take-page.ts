import { expect, type Locator, type Page } from '@playwright/test';
import type { Item } from '$lib/cards';
import { openPage } from './open-page';
import { pathIn, words, type Language } from './words';

const names = {
	en: {
		code: 'Your class code',
		start: 'Start',
		list: /All questions$/,
		handIn: 'Hand in',
		handInSo: 'Hand in anyway',
		copy: 'Copy the link',
		showCode: 'Show a QR code',
		picture: 'QR code with your answers',
		receipt: 'Your teacher’s receipt',
		enter: 'Enter',
		all: 'All assignments',
		back: 'Back',
		keep: 'Keep answer',
		goOn: /^Go on/,
		larger: 'Larger text',
		erase: /^Erase: /,
		eraseSo: 'Erase it',
		done: 'Ready to hand in',
		received: 'Handed in'
	},
	ar: {
		code: 'رمزك في الصف',
		start: 'ابدأ',
		list: /كل الأسئلة$/,
		handIn: 'سلّم',
		handInSo: 'سلّم كما هو',
		copy: 'انسخ الرابط',
		showCode: 'اعرض رمز QR',
		picture: 'رمز QR فيه إجاباتك',
		receipt: 'رقم الاستلام من مدرّسك',
		enter: 'أدخل',
		all: 'كل الواجبات',
		back: 'السابق',
		keep: 'اعتمد الجواب',
		goOn: /^تابِع/,
		larger: 'حروف أكبر',
		erase: /^احذف: /,
		eraseSo: 'احذفه',
		done: 'جاهز للتسليم',
		received: 'تم التسليم'
	}
} satisfies Record<Language, Record<string, string | RegExp>>;

/** What a student can see and do on the page of assignments. */
export class TakePage {
	readonly code: Locator;
	readonly startButton: Locator;
	readonly largerText: Locator;
	readonly trouble: Locator;
	readonly question: Locator;
	/** `2/5`, as it is read out. */
	readonly place: Locator;
	readonly timer: Locator;
	readonly questions: Locator;
	readonly back: Locator;
	readonly handInButton: Locator;
	readonly done: Locator;
	readonly received: Locator;
	readonly picture: Locator;
	readonly receipt: Locator;
	readonly attempts: Locator;
	readonly goOn: Locator;
	readonly terms: Locator;
	readonly review: Locator;
	readonly feedback: Locator;

	constructor(
		readonly page: Page,
		readonly language: Language = 'en'
	) {
		const own = names[language];
		const main = page.getByRole('main');
		const button = (name: string | RegExp) => main.getByRole('button', { name, exact: true });
		this.code = page.getByLabel(own.code, { exact: true });
		this.startButton = button(own.start);
		this.largerText = page.getByLabel(own.larger);
		this.trouble = main.getByRole('alert').filter({ hasText: /./ });
		this.question = main.locator('.item');
		this.place = main.getByRole('button', { name: own.list });
		this.timer = page.getByRole('timer');
		this.questions = main.locator('ol > li > button');
		this.back = button(own.back);
		this.handInButton = button(own.handIn);
		this.done = page.getByRole('heading', { name: own.done });
		this.received = page.getByRole('heading', { name: own.received });
		this.picture = page.getByRole('img', { name: own.picture });
		this.receipt = page.getByLabel(own.receipt, { exact: true });
		this.attempts = main.getByRole('listitem').filter({ has: page.getByRole('heading') });
		this.goOn = main.getByRole('button', { name: own.goOn });
		this.terms = main.getByRole('term');
		this.review = main.locator('details');
		this.feedback = main.locator('.feedback').filter({ visible: true });
	}

	async openList(): Promise<void> {
		await openPage(this.page, pathIn(this.language, '/take/'));
	}

	/** Begins what is open with a class code. */
	async start(code: string): Promise<void> {
		await this.code.fill(code);
		await this.startButton.click();
	}

	/** Answers the question on screen right. A form that is checked is sent. */
	async answerRight(item: Item): Promise<void> {
		switch (item.form) {
			case 'choice':
				await this.option(item, item.keyId).click();
				return;
			case 'trueFalse': {
				const { isTrue, isFalse } = words[this.language];
				const name = item.isTrue ? isTrue : isFalse;
				await this.question.getByRole('button', { name, exact: true }).click();
				return;
			}
			case 'shortText':
				await this.field.fill(item.answer);
				await this.keep.click();
				return;
			default:
				throw new Error(`Nobody has said how to answer "${item.form}".`);
		}
	}

	/** Answers the question on screen wrong. */
	async answerWrong(item: Item): Promise<void> {
		if (item.form === 'choice') {
			const wrong = item.options.find(({ id }) => id !== item.keyId);
			await this.option(item, wrong?.id ?? '').click();
			return;
		}
		if (item.form !== 'trueFalse') throw new Error(`Nobody has said how to miss "${item.form}".`);
		const { isTrue, isFalse } = words[this.language];
		const name = item.isTrue ? isFalse : isTrue;
		await this.question.getByRole('button', { name, exact: true }).click();
	}

	/** An option of a choice, by its id. */
	option({ options }: Extract<Item, { form: 'choice' }>, id: string): Locator {
		const at = options.findIndex((option) => option.id === id);
		return this.question.getByRole('group').getByRole('button').nth(at);
	}

	get field(): Locator {
		return this.question.getByRole('textbox');
	}

	get keep(): Locator {
		const { keep } = names[this.language];
		return this.question.getByRole('button', { name: keep, exact: true });
	}

	/** Hands in from the list of questions, also where some are open. */
	async handIn(): Promise<void> {
		await this.handInButton.click();
		const so = this.page.getByRole('button', { name: names[this.language].handInSo });
		await this.done.or(so).waitFor();
		if (await so.isVisible()) await so.click();
	}

	/** The link that is handed in, as it comes out of the clipboard. */
	async copyLink(): Promise<string> {
		const read = () => this.page.evaluate(() => navigator.clipboard.readText());
		await this.page.evaluate(() => navigator.clipboard.writeText(''));
		await this.page.getByRole('button', { name: names[this.language].copy }).click();
		await expect.poll(read).not.toBe('');
		return read();
	}

	async showCode(): Promise<void> {
		await this.page.getByRole('button', { name: names[this.language].showCode }).click();
	}

	async enterReceipt(receipt: string): Promise<void> {
		await this.receipt.fill(receipt);
		const { enter } = names[this.language];
		await this.page.getByRole('button', { name: enter, exact: true }).click();
	}

	async toList(): Promise<void> {
		await this.page.getByRole('button', { name: names[this.language].all }).click();
	}

	/** Erases the attempt that stands first. */
	async erase(): Promise<void> {
		const { erase, eraseSo } = names[this.language];
		await this.page.getByRole('button', { name: erase }).first().click();
		await this.page.getByRole('button', { name: eraseSo }).click();
	}
}
