import '../base.css';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Item } from '$lib/cards';
import { aClassify, aDate, aMatch, aMulti, aNumber, anOrder, distractor, wrong } from './builders';
import ItemView from './ItemView.svelte';

const root = document.documentElement;

beforeEach(() => {
	// As the frame of the app has it.
	document.body.style.paddingInline = 'var(--space-4)';
});

afterEach(async () => {
	document.body.style.paddingInline = '';
	root.style.fontSize = '';
	await page.viewport(414, 896);
});

async function show(item: Item, more: object = {}) {
	return render(ItemView, { item, onanswer: vi.fn(), onnext: vi.fn(), ...more });
}

/** Texts of what is cut off at the side, or wider than what it stands in. */
function cutOff(): string[] {
	return [...document.querySelectorAll<HTMLElement>('.item :is(button, input, select, p, h1, li)')]
		.filter((node) => !node.closest('.visually-hidden, [data-shown="false"]'))
		.filter((node) => {
			const { left, right } = node.getBoundingClientRect();
			return left < 0 || right > window.innerWidth || node.scrollWidth > node.clientWidth + 1;
		})
		.map((node) => node.textContent.trim());
}

describe('letters of twice the size', () => {
	const items: Readonly<Record<string, Item>> = {
		date: aDate(),
		month: aDate({ precision: 'month' }),
		number: aNumber({ unit: 'fighters of the brigade' }),
		multi: aMulti(),
		match: aMatch(),
		classify: aClassify(),
		order: anOrder()
	};
	for (const width of [320, 360]) {
		it.each(Object.entries(items))(
			`on a phone of ${String(width)} px cut nothing off a %s`,
			async (_form, item) => {
				await page.viewport(width, 640);
				root.style.fontSize = '200%';
				const screen = await show(item);
				// Once the page has turned.
				await expect.poll(cutOff, { timeout: 5_000 }).toEqual([]);
				expect(root.scrollWidth).toBeLessThanOrEqual(width);
				const bar = document.querySelector<HTMLElement>('.bar');
				if (!bar) throw new Error('Every one of these is checked.');
				// What stays at the foot leaves room for the question.
				await expect
					.poll(() => getComputedStyle(bar).position === 'sticky' && bar.offsetHeight > 0.4 * 640)
					.toBe(false);
				await screen.unmount();
			}
		);
	}

	it('cut nothing off the feedback', async () => {
		await page.viewport(320, 640);
		root.style.fontSize = '200%';
		const outcome = {
			response: { form: 'order', partIds: ['tide', 'salt', 'lamp', 'harbour'] },
			grade: wrong
		};
		await show(anOrder(), { outcome, onright: vi.fn(), onguessed: vi.fn() });
		// Once the page has turned.
		await expect.poll(cutOff, { timeout: 5_000 }).toEqual([]);
	});
});

describe('a phone on its side', () => {
	it.each([
		['match', aMatch()],
		['classify', aClassify()]
	])('shows what is placed in a %s and where it may go', async (_form, item) => {
		await page.viewport(640, 360);
		const screen = await show(item);
		const entry = screen.getByRole('group', { name: 'Entries' }).getByRole('button').first();
		const answer = screen
			.getByRole('group', { name: /^Answers for/ })
			.getByRole('button')
			.first();
		await expect.element(entry).toBeInViewport();
		await expect.element(answer).toBeInViewport();
		const [left, right] = [entry, answer].map((each) => each.element().getBoundingClientRect());
		expect(left && right && right.left >= left.right).toBe(true);
	});
});

it('answers too long to stay in view stand under the entry that they are for', async () => {
	await page.viewport(360, 640);
	const long = (text: string) => `${text}, as they were called in the year of the great storm`;
	const item = aClassify();
	await show({ ...item, targets: item.targets.map(({ id, text }) => ({ id, text: long(text) })) });
	expect(document.querySelector('.parts .answers')).not.toBeNull();
	expect(document.body).toHaveTextContent('0 of 3 done');
});

it('an option that is gone to by key is not hidden by the bar', async () => {
	await page.viewport(360, 640);
	const names = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => `${name}, of the farthest islands`);
	const texts = names.map((name) => `${name}, as they were called in the year of the great storm`);
	await show({
		...aMulti(),
		options: texts.map((text) => distractor(text, 'It is not.'))
	});
	const options = [...document.querySelectorAll<HTMLElement>('.item .page button')];
	expect(options).toHaveLength(6);
	const bar = document.querySelector('.bar');
	if (!bar) throw new Error('A multi is checked.');
	expect(getComputedStyle(bar).position).toBe('sticky');
	for (const option of options) {
		option.focus();
		const { bottom } = option.getBoundingClientRect();
		expect(bottom).toBeLessThanOrEqual(bar.getBoundingClientRect().top);
	}
});
