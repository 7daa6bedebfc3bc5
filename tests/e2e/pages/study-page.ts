import type { Locator, Page } from '@playwright/test';

/** What a learner can see and do on the study page, in English, whatever form a card takes. */
export class StudyPage {
	/** The card being asked or explained; `data-form` says how. */
	readonly item: Locator;
	readonly feedback: Locator;
	readonly next: Locator;
	readonly undo: Locator;
	readonly progress: Locator;
	readonly summary: Locator;

	constructor(private readonly page: Page) {
		this.item = page.locator('.item');
		this.feedback = page.getByRole('heading', {
			name: /^(Right|Right, but mind the spelling|Wrong)$/
		});
		this.next = page.getByRole('button', { name: 'Next' });
		this.undo = page.getByRole('button', { name: 'Undo the last answer' });
		this.progress = page.getByText(/^\d+ of \d+ done$/);
		this.summary = page.getByRole('heading', { name: 'Session done' });
	}

	async open(): Promise<void> {
		await this.page.goto('/study/');
	}

	/** Which form the card on screen has: `choice`, `trueFalse`, `recall` or `shortText`. */
	async form(): Promise<string> {
		return (await this.item.getAttribute('data-form')) ?? '';
	}

	/**
	 * Answers the card on screen in the first way that offers itself. A recall card is then gone;
	 * any other shows its feedback.
	 */
	async answer(): Promise<void> {
		switch (await this.form()) {
			case 'choice':
				await this.page
					.getByRole('group', { name: 'Possible answers' })
					.getByRole('button')
					.first()
					.click();
				break;
			case 'trueFalse':
				await this.page.getByRole('button', { name: 'True', exact: true }).click();
				break;
			case 'recall':
				await this.page.getByRole('button', { name: 'Show the answer' }).click();
				await this.page.getByRole('button', { name: /^Good/ }).click();
				break;
			default:
				await this.page.getByRole('textbox', { name: 'Your answer' }).fill('something else');
				await this.page.getByRole('button', { name: 'Check' }).click();
		}
	}
}
