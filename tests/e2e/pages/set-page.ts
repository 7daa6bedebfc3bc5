import { expect, type Locator, type Page } from '@playwright/test';
import { openPage } from './open-page';
import { pathIn, type Language } from './words';

const names = {
	en: {
		questions: 'Questions',
		compose: /^Compose/,
		reroll: 'Another question',
		redraw: 'Other options',
		pin: 'Pin',
		drop: 'Drop',
		up: 'Earlier',
		down: 'Later',
		undo: 'Undo the last change',
		others: /^Draw all anew/,
		assign: 'Assign',
		tryIt: 'Try it',
		title: 'Name of the set',
		addByHand: 'Add cards by hand',
		search: 'Search for a name'
	},
	ar: {
		questions: 'الأسئلة',
		compose: /^ضع/,
		reroll: 'سؤال آخر',
		redraw: 'خيارات أخرى',
		pin: 'ثبّته',
		drop: 'أسقطه',
		up: 'قدّمه',
		down: 'أخّره',
		undo: 'تراجع عن آخر تغيير',
		others: /^بدّل/,
		assign: 'كلّف الطلاب بها',
		tryIt: 'جرّبه',
		title: 'اسم المجموعة',
		addByHand: 'أضف بطاقات بنفسك',
		search: 'ابحث باسم'
	}
} satisfies Record<Language, Record<string, string | RegExp>>;

/** What can be done to the question that is unfolded. */
export type SetAct = 'reroll' | 'redraw' | 'pin' | 'drop' | 'up' | 'down' | 'tryIt';

/** What a teacher can see and do while a set is composed and looked through. */
export class SetPage {
	readonly compose: Locator;
	readonly list: Locator;
	/** A heading for each question, to be unfolded. */
	readonly questions: Locator;
	readonly said: Locator;
	readonly undo: Locator;
	readonly drawOthers: Locator;
	readonly assign: Locator;
	readonly title: Locator;
	readonly search: Locator;
	readonly problem: Locator;

	constructor(
		private readonly page: Page,
		private readonly language: Language = 'en'
	) {
		const words = names[language];
		this.compose = page.getByRole('button', { name: words.compose });
		this.list = page.getByRole('list', { name: words.questions, exact: true });
		this.questions = this.list.locator('[data-place]');
		this.said = page.locator('.bar').getByRole('status');
		this.undo = page.getByRole('button', { name: words.undo });
		this.drawOthers = page.getByRole('button', { name: words.others });
		this.assign = page.getByRole('link', { name: words.assign, exact: true });
		this.title = page.getByLabel(words.title);
		this.search = page.getByRole('searchbox', { name: words.search });
		this.problem = page.getByRole('alert');
	}

	/** @param query as in `?quick=1` */
	async open(query = ''): Promise<void> {
		await openPage(this.page, pathIn(this.language, `/desk/set/${query}`));
	}

	/** Waits until so many questions are composed, which is given the time that it takes. */
	async composed(count: number): Promise<void> {
		await this.questions.first().waitFor();
		await expect(this.questions).toHaveCount(count);
	}

	/** Unfolds the question at a place, from 0. */
	async unfold(place: number): Promise<void> {
		const question = this.questions.nth(place);
		if ((await question.getAttribute('aria-expanded')) === 'false') await question.click();
		await expect(question).toHaveAttribute('aria-expanded', 'true');
	}

	async act(act: SetAct): Promise<void> {
		await this.page.getByRole('button', { name: names[this.language][act], exact: true }).click();
	}

	/** What the questions ask, in order. */
	async stems(): Promise<string[]> {
		return this.list.locator('[data-place] .stem').allInnerTexts();
	}

	async openPicker(): Promise<void> {
		await this.page.getByText(names[this.language].addByHand, { exact: true }).click();
	}
}
