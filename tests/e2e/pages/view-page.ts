import type { Locator, Page } from '@playwright/test';
import { openPage } from './open-page';
import { pathIn, type Language } from './words';

const names = {
	en: {
		nearer: 'Nearer',
		farther: 'Farther',
		everything: 'Everything',
		later: 'Later',
		open: 'Open the entry',
		list: 'As a list',
		find: 'Find',
		date: /^As of/,
		changeBefore: 'The change before',
		close: 'Close'
	},
	ar: {
		nearer: 'قرّب',
		farther: 'بعّد',
		everything: 'اعرض الكل',
		later: 'أحدث',
		open: 'افتح المادة',
		list: 'على شكل قائمة',
		find: 'ابحث عن',
		date: /^كما كانت في/,
		changeBefore: 'التغيّر السابق',
		close: 'أغلق'
	}
} satisfies Record<Language, Record<string, string | RegExp>>;

/** What a reader can see and do on the timeline, the network and the map. */
export class ViewPage {
	readonly heading: Locator;
	/** What is looked at; it takes arrow keys. */
	readonly picture: Locator;
	/** Says in words what was chosen. */
	readonly told: Locator;
	readonly chosen: Locator;
	readonly nearer: Locator;
	readonly farther: Locator;
	readonly everything: Locator;
	readonly later: Locator;
	readonly entry: Locator;
	readonly list: Locator;
	readonly find: Locator;
	readonly date: Locator;
	readonly changeBefore: Locator;
	readonly folds: Locator;
	readonly close: Locator;
	/** All of a timeline, small. */
	readonly overview: Locator;

	constructor(
		private readonly page: Page,
		private readonly name: 'timeline' | 'network' | 'map',
		private readonly language: Language = 'en'
	) {
		const words = names[language];
		const main = page.getByRole('main');
		this.heading = main.getByRole('heading', { level: 1 });
		this.picture = main.getByRole('application');
		this.told = main.getByRole('status');
		this.chosen = main.getByRole('article');
		this.nearer = main.getByRole('button', { name: words.nearer, exact: true });
		this.farther = main.getByRole('button', { name: words.farther, exact: true });
		this.everything = main.getByRole('button', { name: words.everything });
		this.later = main.getByRole('button', { name: words.later, exact: true });
		this.entry = main.getByRole('link', { name: words.open });
		this.list = main.getByText(words.list, { exact: true });
		this.find = main.getByLabel(words.find);
		this.date = main.getByLabel(words.date);
		this.changeBefore = main.getByRole('button', { name: words.changeBefore });
		this.folds = main.locator('summary');
		this.close = main.getByRole('button', { name: words.close, exact: true });
		this.overview = main.locator('.overview');
	}

	/** @param query as in `?subject=iraq` */
	async open(query = ''): Promise<void> {
		await openPage(this.page, pathIn(this.language, `/${this.name}/${query}`));
	}

	async press(...keys: readonly string[]): Promise<void> {
		await this.picture.focus();
		for (const key of keys) await this.page.keyboard.press(key);
	}

	/** Waits until nothing moves any more: letters that come late push down what is below them. */
	async settle(): Promise<void> {
		await this.picture.waitFor();
		await this.page.evaluate(async () => {
			await document.fonts.ready;
		});
	}

	/** Where a finger finds something at first: a date, the one with most relations, a place. */
	async spotOfSomething(): Promise<{ readonly x: number; readonly y: number }> {
		await this.settle();
		const box = await this.picture.boundingBox();
		if (!box) throw new Error(`The ${this.name} is not drawn`);
		if (this.name === 'timeline') return { x: box.x + 30, y: box.y + 90 };
		if (this.name === 'network') return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		const place = await this.page.locator('svg circle').first().boundingBox();
		if (!place) throw new Error('There is no place');
		return { x: place.x + place.width / 2, y: place.y + place.height / 2 };
	}

	async unfoldAll(): Promise<void> {
		for (const fold of await this.folds.all()) await fold.click();
	}
}
