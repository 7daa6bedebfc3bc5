import type { Locator, Page } from '@playwright/test';
import { answerKey } from '../answer-key';
import { pathIn, words, type Language } from './words';

/** What a learner can see and do on the study page, whatever form a card takes. */
export class StudyPage {
	/** The card being asked or explained; `data-form` says how. */
	readonly item: Locator;
	readonly stem: Locator;
	readonly options: Locator;
	readonly isTrue: Locator;
	readonly isFalse: Locator;
	readonly reveal: Locator;
	readonly again: Locator;
	readonly good: Locator;
	readonly field: Locator;
	readonly check: Locator;
	readonly dontKnow: Locator;
	readonly feedback: Locator;
	readonly wasRight: Locator;
	readonly guessed: Locator;
	readonly next: Locator;
	readonly undo: Locator;
	readonly leave: Locator;
	readonly help: Locator;
	readonly progress: Locator;
	/** The answer on a revealed recall card. */
	readonly answerShown: Locator;
	/** What E goes to: the reasons, as a whole. */
	readonly why: Locator;
	/** Why the answer is what it is, under the verdict. */
	readonly explanation: Locator;
	readonly source: Locator;
	readonly summary: Locator;
	/** How many cards come up tomorrow, on the summary. */
	readonly dueTomorrow: Locator;
	/** The facts that were missed most, on the summary. */
	readonly weakest: Locator;
	/** The way home from the summary. */
	readonly done: Locator;

	constructor(
		private readonly page: Page,
		private readonly language: Language = 'en'
	) {
		const names = words[language];
		const button = (name: string | RegExp) =>
			page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
		this.item = page.locator('.item');
		this.stem = this.item.getByRole('heading', { level: 1 });
		this.options = page.getByRole('group', { name: names.options }).getByRole('button');
		this.isTrue = button(names.isTrue);
		this.isFalse = button(names.isFalse);
		this.reveal = button(names.reveal);
		this.again = button(names.again);
		this.good = button(names.good);
		this.field = page.getByRole('textbox');
		this.check = button(names.check);
		this.dontKnow = button(names.dontKnow);
		this.feedback = page.getByRole('heading', { name: names.verdict });
		this.wasRight = button(names.wasRight);
		this.guessed = button(names.guessed);
		this.next = button(names.next);
		this.undo = button(names.undo);
		this.leave = page.getByRole('link', { name: names.leave });
		this.help = button(names.help);
		this.progress = page.getByText(names.progress);
		// What lies ready behind the card has the same parts.
		const shown = (selector: string) => this.item.locator(selector).filter({ visible: true });
		this.answerShown = shown('.back .answer');
		this.why = shown('.why');
		this.explanation = shown('.explanation > p').first();
		this.source = shown('.sources li').first();
		this.dueTomorrow = page
			.locator('dl > div')
			.filter({ has: page.getByRole('term').filter({ hasText: names.dueTomorrow }) })
			.getByRole('definition');
		this.weakest = page.getByRole('main').getByRole('listitem');
		this.summary = page.getByRole('heading', { name: names.sessionDone });
		this.done = page.getByRole('link', { name: names.done, exact: true });
	}

	/** @param query as in `?mode=new` */
	async open(query = ''): Promise<void> {
		await this.page.goto(pathIn(this.language, `/study/${query}`));
	}

	/** Which form the card on screen has: `choice`, `trueFalse`, `recall` or `shortText`. */
	async form(): Promise<string> {
		return (await this.item.getAttribute('data-form')) ?? '';
	}

	/** The question on screen as it is posed: its form, its stem and its options in their order. */
	async posed(): Promise<string> {
		const [form, stem] = [await this.form(), await this.stem.innerText()];
		const options = form === 'choice' ? await this.options.allInnerTexts() : [];
		return [form, stem, ...options].join(' | ');
	}

	/**
	 * Answers the card on screen in the first way that offers itself. A recall card is then gone;
	 * any other shows its feedback.
	 */
	async answer(): Promise<void> {
		switch (await this.form()) {
			case 'choice':
				await this.options.first().click();
				break;
			case 'trueFalse':
				await this.isTrue.click();
				break;
			case 'recall':
				await this.reveal.click();
				await this.good.click();
				break;
			default:
				await this.field.fill('something else');
				await this.check.click();
		}
	}

	/** The key that answers the card on screen; a recall card must be revealed, one to type has none. */
	async key(how: 'right' | 'wrong'): Promise<string> {
		const control = await this.control(how);
		const controls = {
			choice: this.options,
			trueFalse: this.isTrue.or(this.isFalse),
			recall: this.again.or(this.good)
		}[await this.form()];
		const texts = (await controls?.allInnerTexts()) ?? [];
		return String(texts.indexOf(await control.innerText()) + 1);
	}

	/** The control that gives the right answer to the card on screen, or a wrong one. */
	async control(how: 'right' | 'wrong'): Promise<Locator> {
		const key = await answerKey(this.language);
		const stem = (await this.stem.innerText()).trim();
		switch (await this.form()) {
			case 'choice': {
				const texts = await this.options.locator('[lang]').allInnerTexts();
				const right = texts.indexOf(key.answerTo(stem));
				if (right < 0) throw new Error(`No option is right: ${stem} ${texts.join(' | ')}`);
				return this.options.nth(how === 'right' ? right : (right + 1) % texts.length);
			}
			case 'trueFalse':
				return key.isTrue(stem) === (how === 'right') ? this.isTrue : this.isFalse;
			case 'recall':
				// By key, because a tab behind another one paints too seldom to be clicked.
				if (await this.reveal.isVisible()) await this.reveal.press('Enter');
				return how === 'right' ? this.good : this.again;
			default:
				await this.field.fill(how === 'right' ? key.answerTo(stem) : 'something else');
				return this.check;
		}
	}

	async answerRight(): Promise<void> {
		await (await this.control('right')).click();
	}

	async answerWrong(): Promise<void> {
		await (await this.control('wrong')).click();
	}

	/** Answers right in a tab that another one is in front of. */
	async answerBehind(): Promise<void> {
		await (await this.control('right')).press('Enter');
	}

	/** Leaves the feedback, if the card has one and it has not gone by itself just now. */
	async moveOn(): Promise<void> {
		await this.next.evaluateAll((buttons) => {
			for (const button of buttons) if (button instanceof HTMLElement) button.click();
		});
	}

	/** Answers cards, all of them right, and moves on after each. */
	async study(count: number): Promise<void> {
		for (let answered = 0; answered < count; answered++) {
			await this.answerRight();
			await this.moveOn();
		}
	}
}
