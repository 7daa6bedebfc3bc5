import type { Download, Locator, Page } from '@playwright/test';
import { openPage } from './open-page';
import { pathIn, type Language } from './words';

const names = {
	en: {
		brief: 'At a glance',
		changed: /^Done\./,
		students: 'Students',
		questions: 'Questions',
		options: 'What was chosen',
		retire: 'Retire this question',
		restore: 'Let it count as it was asked',
		apply: 'Change the grades',
		grades: 'Grades',
		policy: 'Which attempt counts',
		mixUps: 'What is taken for what'
	},
	ar: {
		brief: 'نظرة سريعة',
		changed: /^تم/,
		students: 'الطلاب',
		questions: 'الأسئلة',
		options: 'ما اختير',
		retire: 'استبعد هذا السؤال',
		restore: 'احسبه كما سُئل',
		apply: 'غيّر الدرجات',
		grades: 'الدرجات',
		policy: 'المحاولة التي تُحسب',
		mixUps: 'ما يُخلط بغيره'
	}
} satisfies Record<Language, Record<string, string | RegExp>>;

/** What a teacher can see and do with the results of an assignment. */
export class ResultsPage {
	/** What is read before the lesson. */
	readonly brief: Locator;
	readonly students: Locator;
	readonly questions: Locator;
	readonly options: Locator;
	readonly policy: Locator;
	readonly mixUps: Locator;
	/** What a change to a question did, said once it is kept. */
	readonly changed: Locator;

	constructor(
		private readonly page: Page,
		private readonly language: Language = 'en'
	) {
		const words = names[language];
		const table = (name: string) => page.getByRole('region', { name, exact: true }).first();
		this.students = table(words.students).locator('tbody tr');
		this.questions = table(words.questions).locator('tbody tr');
		this.options = table(words.options).locator('tbody tr');
		this.policy = page.getByLabel(words.policy);
		const section = (name: string | RegExp) =>
			page.locator('section').filter({ has: page.getByRole('heading', { name, level: 2 }) });
		this.brief = section(words.brief);
		this.changed = page.getByRole('status').filter({ hasText: words.changed });
		this.mixUps = section(new RegExp(`^${words.mixUps}`)).locator('ol > li');
	}

	/** Opens what has come for an assignment, with all that is folded away. */
	async open(query: string): Promise<void> {
		await openPage(this.page, pathIn(this.language, `/desk/results/${query}`));
		await this.unfold();
	}

	async unfold(): Promise<void> {
		await this.brief.waitFor();
		const folded = this.page.getByRole('main').locator('h2 > button[aria-expanded="false"]');
		while ((await folded.count()) > 0) await folded.first().click();
	}

	/** The cell that says the grade of a student. */
	gradeOf(name: string): Locator {
		return this.students.filter({ hasText: name }).locator('.grade');
	}

	async openQuestion(place: number): Promise<void> {
		await this.questions.nth(place).getByRole('button').click();
	}

	async press(button: 'retire' | 'restore' | 'apply'): Promise<void> {
		await this.page
			.getByRole('button', { name: names[this.language][button], exact: true })
			.click();
	}

	async saveGrades(): Promise<Download> {
		const download = this.page.waitForEvent('download');
		const { grades } = names[this.language];
		await this.page.getByRole('button', { name: grades, exact: true }).click();
		return download;
	}
}
