import type { Locator, Page } from '@playwright/test';
import type { Item, Spot } from '$lib/cards';
import { pointOf } from '$lib/explore';
import { map as ground } from '$content/iraq/map';
import { answerKey } from '../answer-key';
import { posedItem } from '../posed-item';
import { openPage } from './open-page';
import { pathIn, words, type Language } from './words';

/** What a learner can see and do on the study page, whatever form a card takes. */
export class StudyPage {
	/** The card being asked or explained; `data-form` says how. */
	readonly item: Locator;
	readonly stem: Locator;
	readonly options: Locator;
	/** The options of a question with several answers. */
	readonly boxes: Locator;
	/** The things to be joined or sorted, and the answers for the current one. */
	readonly entries: Locator;
	readonly answers: Locator;
	/** The events to be put in order, and the buttons that move them. */
	readonly ordered: Locator;
	readonly earlier: Locator;
	readonly later: Locator;
	readonly day: Locator;
	readonly month: Locator;
	readonly year: Locator;
	/** What is pointed at, where a spot is asked for. */
	readonly map: Locator;
	readonly nearly: Locator;
	readonly isTrue: Locator;
	readonly isFalse: Locator;
	readonly reveal: Locator;
	readonly again: Locator;
	readonly good: Locator;
	readonly field: Locator;
	readonly check: Locator;
	readonly dontKnow: Locator;
	/** Above the options of a fact that was never met, and what it leads to. */
	readonly showMe: Locator;
	readonly shown: Locator;
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
		this.boxes = page.getByRole('group', { name: names.options }).getByRole('checkbox');
		this.entries = page.getByRole('group', { name: names.entries }).locator('.part');
		this.answers = page.getByRole('group', { name: names.answersFor }).getByRole('button');
		this.ordered = page.getByRole('list', { name: names.order }).getByRole('listitem');
		this.earlier = button(names.earlier);
		this.later = button(names.later);
		this.day = page.getByRole('textbox', { name: names.day, exact: true });
		this.month = page.getByRole('combobox', { name: names.month, exact: true });
		this.year = page.getByRole('textbox', { name: names.year, exact: true });
		this.map = page.getByRole('application');
		this.nearly = page.getByText(names.nearly);
		this.isTrue = button(names.isTrue);
		this.isFalse = button(names.isFalse);
		this.reveal = button(names.reveal);
		this.again = button(names.again);
		this.good = button(names.good);
		this.field = page.getByRole('textbox');
		this.check = button(names.check);
		this.dontKnow = button(names.dontKnow);
		this.showMe = button(names.showMe);
		this.shown = page.getByRole('heading', { name: names.shown });
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
		await openPage(this.page, pathIn(this.language, `/study/${query}`));
	}

	/** Which form the card on screen has: `choice`, `match`, `recall` ... */
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
			case 'order':
				await this.check.click();
				break;
			case 'shortText':
			case 'number':
				await this.#type('something else');
				break;
			case 'cloze':
				// A gap that cannot be typed fairly has its words only.
				if (await this.field.isVisible()) await this.#type('something else');
				else await this.options.first().click();
				break;
			default:
				await this.dontKnow.click();
		}
	}

	async #type(text: string): Promise<void> {
		await this.field.fill(text);
		await this.check.click();
	}

	/**
	 * The keys that answer the card on screen, without the last one that sends it where there is one; a
	 * recall card must be revealed, and one to type has none.
	 */
	async keys(how: 'right' | 'wrong'): Promise<readonly string[]> {
		const form = await this.form();
		const item = await this.#asked(form);
		const digit = (index: number) => String(index + 1);
		if (item?.form === 'multi') {
			return this.#toTick(item, how).map((id) =>
				digit(item.options.findIndex((option) => option.id === id))
			);
		}
		if (item?.form === 'match' || item?.form === 'classify') {
			return placesOf(item, how).map(digit);
		}
		const control = await this.control(how);
		const controls = {
			choice: this.options,
			trueFalse: this.isTrue.or(this.isFalse),
			recall: this.again.or(this.good)
		}[form];
		const texts = (await controls?.allInnerTexts()) ?? [];
		return [digit(texts.indexOf(await control.innerText()))];
	}

	/**
	 * The control that gives the right answer to the card on screen, or a wrong one. Whatever must
	 * be chosen, joined, moved or typed before is done by then.
	 */
	async control(how: 'right' | 'wrong'): Promise<Locator> {
		const key = await answerKey(this.language);
		const stem = (await this.stem.innerText()).trim();
		const form = await this.form();
		const item = await this.#asked(form);
		switch (form) {
			case 'choice': {
				const texts = await this.options.locator('[lang]').allInnerTexts();
				const right = texts.indexOf(item?.answer ?? key.answerTo(stem));
				if (right < 0) throw new Error(`No option is right: ${stem} ${texts.join(' | ')}`);
				return this.options.nth(how === 'right' ? right : (right + 1) % texts.length);
			}
			case 'trueFalse': {
				const isTrue = item?.form === 'trueFalse' ? item.isTrue : key.isTrue(stem);
				return isTrue === (how === 'right') ? this.isTrue : this.isFalse;
			}
			case 'recall':
				// By key, because a tab behind another one paints too seldom to be clicked.
				if (await this.reveal.isVisible()) await this.reveal.press('Enter');
				return how === 'right' ? this.good : this.again;
			case 'shortText':
				await this.field.fill(how === 'right' ? key.answerTo(stem) : 'something else');
				return this.check;
			default:
				if (!item) throw new Error(`Nobody knows: ${stem}`);
				return this.#fillIn(item, how);
		}
	}

	async #fillIn(item: Item, how: 'right' | 'wrong'): Promise<Locator> {
		switch (item.form) {
			case 'multi':
				for (const id of this.#toTick(item, how)) {
					const index = item.options.findIndex((option) => option.id === id);
					await this.boxes.nth(index).press('Enter');
				}
				return this.check;
			case 'match':
			case 'classify':
				for (const [index, place] of placesOf(item, how).entries()) {
					await this.entries.nth(index).press('Enter');
					await this.answers.nth(place).press('Enter');
				}
				return this.check;
			case 'order': {
				const later = [...item.parts].sort((a, b) => a.firstDay - b.firstDay);
				if (how === 'wrong') later.reverse();
				// Each in its turn to the top: the last one to come is the first of all.
				for (const part of later.reverse()) {
					const own = this.earlier.and(
						this.ordered.filter({ hasText: part.text }).getByRole('button')
					);
					while ((await own.getAttribute('aria-disabled')) !== 'true') await own.press('Enter');
				}
				return this.check;
			}
			case 'date': {
				const [year = '', month, day] = (how === 'right' ? item.from : wrongDate(item.from)).split(
					'-'
				);
				if (day !== undefined) await this.day.fill(String(Number(day)));
				if (month !== undefined) await this.month.selectOption(String(Number(month)));
				await this.year.fill(year);
				return this.check;
			}
			case 'number':
				await this.field.fill(String(how === 'right' ? item.min : item.max * 10 + 7));
				return this.check;
			case 'place':
				await this.#pointAt(how === 'right' ? item.spot : { latitude: 29, longitude: 37 });
				return this.check;
			case 'cloze': {
				if (item.typed) {
					const [accepted = ''] = item.typed.accepted;
					await this.field.fill(how === 'right' ? accepted : 'something else');
					return this.check;
				}
				const right = item.bank?.options.findIndex(({ id }) => id === item.bank?.keyId) ?? -1;
				return this.options.nth(how === 'right' ? right : right === 0 ? 1 : 0);
			}
			default:
				throw new Error(`An item in the form "${item.form}" is answered at once.`);
		}
	}

	/** On the whole map, as it is shown at first. */
	async #pointAt(spot: Spot): Promise<void> {
		const box = await this.map.boundingBox();
		if (!box) throw new Error('The map is not drawn');
		const { x, y } = pointOf(spot, ground);
		const scale = Math.min(box.width / ground.width, box.height / ground.height);
		await this.page.mouse.click(
			box.x + box.width / 2 + (x - ground.width / 2) * scale,
			box.y + box.height / 2 + (y - ground.height / 2) * scale
		);
	}

	#toTick({ options, keyIds }: Extract<Item, { form: 'multi' }>, how: 'right' | 'wrong') {
		if (how === 'right') return keyIds;
		return options.map(({ id }) => id).filter((id) => !keyIds.includes(id));
	}

	/** The item on screen with its key, where a question does not tell the answer by itself. */
	async #asked(form: string): Promise<Item | undefined> {
		const key = await answerKey(this.language);
		const isPlain = ['recall', 'shortText', 'trueFalse'].includes(form);
		const isKnown = form === 'choice' && key.knows(plain(await this.stem.innerText()));
		return isPlain || isKnown ? undefined : this.made();
	}

	/** The item on screen with its key, in a session of the day's plan. */
	async made(): Promise<Item> {
		const [form, stem] = [await this.form(), plain(await this.stem.innerText())];
		return posedItem(this.page, this.language, async (item) => {
			if (item.form !== form || plain(item.stem) !== stem) return false;
			const texts = 'parts' in item ? item.parts.map(({ text }) => plain(text)) : [];
			const shown = plain(await this.item.innerText());
			return texts.every((text) => shown.includes(text));
		});
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

/** The index of an answer for each thing to be joined or sorted. */
function placesOf(
	{ form, parts, targets }: Extract<Item, { form: 'match' | 'classify' }>,
	how: 'right' | 'wrong'
): readonly number[] {
	const right = parts.map(({ targetId }) => targets.findIndex(({ id }) => id === targetId));
	if (how === 'right') return right;
	// Of a match each has the next one's answer, as no answer can be given twice.
	if (form === 'match') return [...right.slice(1), ...right.slice(0, 1)];
	return right.map((index) => (index === 0 ? 1 : 0));
}

/** Too far off to be nearly right. */
function wrongDate(edtf: string): string {
	return edtf.replace(/^\d+/, (year) => String(Number(year) - 7));
}

/** As a reader sees it: gaps are drawn, and lines break anywhere. */
function plain(text: string): string {
	return text
		.replace(/_{2,}/g, ' ')
		.replace(/[\s\u2066-\u2069]+/g, ' ')
		.replace(/ ([.?؟،:])/g, '$1')
		.trim();
}
