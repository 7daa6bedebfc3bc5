import type { Download, Locator, Page } from '@playwright/test';
import { openPage } from './open-page';
import { pathIn, type Language } from './words';

const names = {
	en: {
		heading: 'Progress',
		last7: '7 days',
		custom: 'From … to',
		from: 'From',
		topic: 'Topic',
		glance: 'At a glance',
		answers: 'Answers',
		asTable: 'As a table',
		picture: 'Save as a picture',
		figures: 'Save the figures (CSV)',
		calendar: 'Study plan for your calendar',
		show: 'Show what would be sent',
		teacher: 'A summary for your teacher',
		copy: 'Copy',
		days90: '90 days'
	},
	ar: {
		heading: 'تقدّمك',
		last7: '٧ أيام',
		custom: 'من … إلى',
		from: 'من',
		topic: 'المحور',
		glance: 'نظرة عامة',
		answers: 'الإجابات',
		asTable: 'في جدول',
		picture: 'احفظ صورة',
		figures: 'احفظ الأرقام (CSV)',
		calendar: 'خطة الدراسة لتقويمك',
		show: 'أظهر ما سيُرسل',
		teacher: 'خلاصة لمدرّسك',
		copy: 'انسخ',
		days90: '٩٠ يومًا'
	}
} satisfies Record<Language, Record<string, string>>;

/** What a learner can see and do on the page of progress. */
export class ProgressPage {
	readonly heading: Locator;
	/** The link to it on the start page. */
	readonly link: Locator;
	readonly last7: Locator;
	readonly custom: Locator;
	readonly from: Locator;
	readonly topic: Locator;
	/** The sum of answers in the days that are shown. */
	readonly answers: Locator;
	/** What opens the table that goes with a plot. */
	readonly tableSwitches: Locator;
	readonly tables: Locator;
	readonly picture: Locator;
	readonly figures: Locator;
	readonly calendar: Locator;
	readonly show: Locator;
	/** Every line that would be sent. */
	readonly summary: Locator;
	readonly copy: Locator;

	constructor(
		private readonly page: Page,
		private readonly language: Language = 'en'
	) {
		const words = names[language];
		const button = (name: string) => page.getByRole('button', { name, exact: true });
		this.heading = page.getByRole('heading', { level: 1, name: words.heading });
		this.link = page.getByRole('main').getByRole('link', { name: words.heading, exact: true });
		this.last7 = page.getByRole('radio', { name: words.last7, exact: true });
		this.custom = page.getByRole('radio', { name: words.custom, exact: true });
		this.from = page.getByLabel(words.from, { exact: true });
		this.topic = page.getByLabel(words.topic, { exact: true });
		this.answers = page
			.getByRole('region', { name: words.glance })
			.locator('dl > div')
			.filter({ has: page.getByRole('term').filter({ hasText: words.answers }) })
			.getByRole('definition');
		this.tableSwitches = page.locator('summary').filter({ hasText: words.asTable });
		this.tables = page.getByRole('table');
		this.picture = button(words.picture);
		this.figures = button(words.figures);
		this.calendar = button(words.calendar);
		this.show = button(words.show);
		this.summary = page.getByRole('region', { name: words.teacher });
		this.copy = button(words.copy);
	}

	async open(): Promise<void> {
		await openPage(this.page, pathIn(this.language, '/progress/'));
	}

	/** Opens every table, as somebody who uses a keyboard does. */
	async openTables(): Promise<void> {
		// The last part of the page comes last, and is given the time that it takes.
		await this.picture.waitFor();
		for (const each of await this.tableSwitches.all()) await each.press('Enter');
	}

	/** Presses a button that gives a file. */
	async save(button: Locator): Promise<Download> {
		const downloading = this.page.waitForEvent('download');
		await button.click();
		return downloading;
	}
}
