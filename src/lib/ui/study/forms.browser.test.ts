import '../base.css';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Item, Response } from '$lib/cards';
import {
	aChoice,
	aClassify,
	aCloze,
	aClozeToChoose,
	aDate,
	aMatch,
	aMulti,
	aNumber,
	anOrder,
	aShortText,
	nearly,
	right,
	wrong
} from './builders';
import ItemView from './ItemView.svelte';

async function show(
	item: Item,
	more: { readonly upcoming?: Item; readonly draft?: Response; readonly firstTry?: string } = {}
) {
	const onanswer = vi.fn();
	const ondraft = vi.fn();
	const screen = await render(ItemView, { item, onanswer, ondraft, onnext: vi.fn(), ...more });
	const button = (name: string | RegExp) => screen.getByRole('button', { name });
	return { screen, onanswer, ondraft, button, check: button('Check') };
}

describe('a question with several answers', () => {
	it('is answered by ticking, and by a tick taken back', async () => {
		const { screen, onanswer, check } = await show(aMulti());
		await expect.element(check).toBeDisabled();
		const box = (name: string) => screen.getByRole('checkbox', { name });
		await box('Owl Watch').click();
		await box('Salt Riders').click();
		await box('Salt Riders').click();
		await expect.element(box('Owl Watch')).toHaveAttribute('aria-checked', 'true');
		await expect.element(box('Salt Riders')).toHaveAttribute('aria-checked', 'false');
		await check.dblClick();
		expect(onanswer.mock.calls).toEqual([[{ form: 'multi', optionIds: ['Owl Watch'] }]]);
	});

	it('is ticked by the numbers of its options and sent by Enter', async () => {
		const { screen, onanswer } = await show(aMulti());
		await userEvent.keyboard('{Enter}');
		expect(onanswer).not.toHaveBeenCalled();
		await userEvent.keyboard('2479{Enter}');
		const optionIds = ['Owl Watch', 'Tin Company'];
		expect(onanswer.mock.calls).toEqual([[{ form: 'multi', optionIds }]]);
		const group = screen.getByRole('group', { name: 'Possible answers' });
		await expect.element(group).toHaveAccessibleDescription('More than one may be right.');
	});

	it('may be left to those who know', async () => {
		const { onanswer, button } = await show(aMulti());
		await button('I don’t know').click();
		expect(onanswer.mock.calls).toEqual([[{ form: 'multi', optionIds: [] }]]);
	});
});

describe('things to be joined with their answers', () => {
	it('are joined by tapping a thing, then its answer', async () => {
		const { screen, onanswer, button, check } = await show(aMatch());
		await button('Owl Watch').click();
		await button('Juno Vale').click();
		await button('Red Guild').click();
		await button('Pell Marrow').click();
		await expect.element(check).toBeDisabled();
		await expect.element(screen.getByRole('status')).toHaveTextContent('Red Guild: Pell Marrow');
		// The only one left is next by itself.
		await button('Tamsin Rook').click();
		await expect.element(screen.getByRole('status')).toHaveTextContent('All have an answer.');
		await check.click();
		const placements = [
			['owls', 'vale'],
			['red', 'marrow'],
			['blue', 'rook']
		];
		expect(onanswer.mock.calls).toEqual([[{ form: 'match', placements }]]);
	});

	it('say what each has, and give an answer to one thing only', async () => {
		const { screen, button, check } = await show(aMatch());
		const entries = screen.getByRole('group', { name: 'Entries' });
		const entry = (name: string) => entries.getByRole('button', { name });
		await expect.element(entry('Blue Guild')).toHaveAccessibleName('Blue Guild no answer yet');
		await userEvent.keyboard('214');
		await expect.element(entry('Red Guild')).toHaveAccessibleName('Red Guild Pell Marrow');
		await expect.element(check).toBeEnabled();
		await entry('Blue Guild').click();
		await button(/^Pell Marrow/)
			.last()
			.click();
		await expect.element(entry('Blue Guild')).toHaveAccessibleName('Blue Guild Pell Marrow');
		await expect.element(entry('Red Guild')).toHaveAccessibleName('Red Guild no answer yet');
		await expect.element(check).toBeDisabled();
	});

	it('are gone through by the arrows, and joined by the numbers', async () => {
		const { screen, onanswer, check } = await show(aMatch());
		const entries = screen.getByRole('group', { name: 'Entries' });
		entries.getByRole('button').first().element().focus();
		await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}1');
		await expect.element(screen.getByRole('status')).toHaveTextContent('Red Guild: Pell Marrow');
		await expect
			.element(screen.getByRole('group', { name: 'Answers for: Owl Watch' }))
			.toBeVisible();
		await userEvent.keyboard('32');
		await check.click();
		expect(onanswer).toHaveBeenCalledOnce();
	});
});

describe('things to be sorted', () => {
	it('may share a group', async () => {
		const { onanswer } = await show(aClassify());
		await userEvent.keyboard('212{Enter}');
		const placements = [
			['blue', 'quiet'],
			['red', 'loud'],
			['owls', 'quiet']
		];
		expect(onanswer.mock.calls).toEqual([[{ form: 'classify', placements }]]);
	});
});

describe('events to be put in order', () => {
	const order = ['Tide Act', 'Lamp Act', 'Harbour Act', 'Salt Act'];

	it('are moved by buttons, which keep the focus', async () => {
		const { screen, onanswer, button, check } = await show(anOrder());
		const entries = screen.getByRole('list', { name: 'Order, the earliest first' });
		const texts = () =>
			entries
				.getByRole('listitem')
				.elements()
				.map((each) => each.querySelector('.text')?.textContent);
		expect(texts()).toEqual(order);
		await button('Later: Tide Act').click();
		await button('Later: Tide Act').click();
		await expect.element(button('Later: Tide Act')).toHaveFocus();
		await expect.element(screen.getByRole('status')).toHaveTextContent('Tide Act: 3 of 4');
		await check.click();
		const partIds = ['lamp', 'harbour', 'tide', 'salt'];
		expect(onanswer.mock.calls).toEqual([[{ form: 'order', partIds }]]);
	});

	it('are chosen by a number and moved by the arrows, as far as there is room', async () => {
		const { onanswer, button, check } = await show(anOrder());
		await userEvent.keyboard('4{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}');
		await expect.element(button('Earlier: Salt Act')).toHaveFocus();
		await expect.element(button('Earlier: Salt Act')).toHaveAttribute('aria-disabled', 'true');
		await check.click();
		const partIds = ['salt', 'tide', 'lamp', 'harbour'];
		expect(onanswer.mock.calls).toEqual([[{ form: 'order', partIds }]]);
	});
});

describe('a statement with a gap', () => {
	it('names its gap, and takes what is typed into it', async () => {
		const { screen, onanswer } = await show(aCloze());
		await expect
			.element(screen.getByRole('heading', { level: 1 }))
			.toHaveAccessibleName('The Blue Guild was led by blank in 1950.');
		await userEvent.keyboard('Tamsin Rook{Enter}');
		expect(onanswer.mock.calls).toEqual([[{ form: 'cloze', text: 'Tamsin Rook' }]]);
	});

	it('offers words to choose from to those who ask', async () => {
		const { screen, onanswer, button } = await show(aCloze());
		await button('Choose from a list').click();
		await expect.element(screen.getByRole('textbox')).not.toBeInTheDocument();
		await button('Pell Marrow').click();
		const response = { form: 'cloze', text: '', optionId: 'Pell Marrow' };
		expect(onanswer.mock.calls).toEqual([[response]]);
	});

	it('shows the words at once where nothing can be typed fairly', async () => {
		const { screen, onanswer } = await show(aClozeToChoose());
		expect(screen.getByRole('textbox').elements()).toEqual([]);
		await userEvent.keyboard('1');
		const response = { form: 'cloze', text: '', optionId: 'Tamsin Rook' };
		expect(onanswer.mock.calls).toEqual([[response]]);
	});
});

describe('a date', () => {
	it('is given by its parts, in the digits of either script', async () => {
		const { screen, onanswer, check } = await show(aDate());
		const fields = screen.getByRole('group', { name: 'When was the Harbour Act passed?' });
		await expect.element(fields.getByRole('textbox', { name: 'Day' })).toHaveFocus();
		await userEvent.keyboard('٤');
		await fields.getByRole('combobox', { name: 'Month' }).selectOptions('May');
		await fields.getByRole('textbox', { name: 'Year' }).fill('1931');
		await check.click();
		expect(onanswer.mock.calls).toEqual([[{ form: 'date', date: '1931-05-04' }]]);
	});

	it('is not sent while it is not whole, or on no calendar', async () => {
		const { screen, onanswer } = await show(aDate());
		await userEvent.keyboard('31{Enter}');
		await screen.getByRole('combobox', { name: 'Month' }).selectOptions('February');
		await screen.getByRole('textbox', { name: 'Year' }).fill('1931');
		await expect.element(screen.getByText('There is no such day.')).toBeVisible();
		await expect
			.element(screen.getByRole('textbox', { name: 'Day' }))
			.toHaveAccessibleDescription('There is no such day.');
		await userEvent.keyboard('{Enter}');
		expect(onanswer).not.toHaveBeenCalled();
	});

	it('asks for no more than is known', async () => {
		const { screen, onanswer } = await show(aDate({ precision: 'year', from: '1931', to: '1931' }));
		expect(screen.getByRole('combobox').elements()).toEqual([]);
		await userEvent.keyboard('1931{Enter}');
		expect(onanswer.mock.calls).toEqual([[{ form: 'date', date: '1931' }]]);
	});

	it('is empty again for the next one', async () => {
		const { screen } = await show(aDate({ precision: 'year' }));
		await userEvent.keyboard('1931');
		await screen.rerender({ item: aDate({ precision: 'year', id: 'date-2' }) });
		await expect.element(screen.getByRole('textbox', { name: 'Year' })).toHaveValue('');
	});
});

describe('a number', () => {
	it('is typed in either script, in front of what is counted', async () => {
		const { screen, onanswer } = await show(aNumber());
		const field = screen.getByRole('textbox');
		await expect.element(field).toHaveAttribute('inputmode', 'decimal');
		await expect.element(field).toHaveAccessibleDescription('ships');
		await userEvent.keyboard('٤٠{Enter}');
		expect(onanswer.mock.calls).toEqual([[{ form: 'number', text: '٤٠' }]]);
	});
});

describe('an answer that is nearly right', () => {
	it('stays in its field for one more try', async () => {
		const { screen, onanswer } = await show(aShortText());
		await userEvent.keyboard('Tamsin Rock{Enter}');
		await screen.rerender({ firstTry: 'Tamsin Rock' });
		await expect.element(screen.getByText('Nearly. One more try.')).toBeVisible();
		await expect.element(screen.getByRole('textbox')).toHaveValue('Tamsin Rock');
		await expect.element(screen.getByRole('textbox')).toHaveFocus();
		await userEvent.keyboard('{Backspace}{Backspace}ok{Enter}');
		expect(onanswer).toHaveBeenLastCalledWith({ form: 'shortText', text: 'Tamsin Rook' });
	});

	it('is wrong once there is no try left', async () => {
		const response = { form: 'date', date: '1931-05-05', firstTry: '1931-05-06' } as const;
		const { screen } = await show(aDate());
		await screen.rerender({ outcome: { response, grade: nearly } });
		await expect.element(screen.getByRole('heading', { name: 'Wrong' })).toBeVisible();
		await expect.element(screen.getByText('5 May 1931')).toBeVisible();
	});
});

describe('half an answer', () => {
	it('is told at every step, so that it can be kept', async () => {
		const multi = await show(aMulti());
		await userEvent.keyboard('24');
		expect(multi.ondraft.mock.calls).toEqual([
			[{ form: 'multi', optionIds: ['Owl Watch'] }],
			[{ form: 'multi', optionIds: ['Owl Watch', 'Tin Company'] }]
		]);
		await multi.screen.unmount();
		const match = await show(aMatch());
		await userEvent.keyboard('2');
		expect(match.ondraft.mock.calls).toEqual([[{ form: 'match', placements: [['blue', 'rook']] }]]);
		await match.screen.unmount();
		const order = await show(anOrder());
		await order.button('Later: Tide Act').click();
		const partIds = ['lamp', 'tide', 'harbour', 'salt'];
		expect(order.ondraft.mock.calls).toEqual([[{ form: 'order', partIds }]]);
		await order.screen.unmount();
		const typed = await show(aShortText());
		await userEvent.keyboard('Ta');
		expect(typed.ondraft.mock.lastCall).toEqual([{ form: 'shortText', text: 'Ta' }]);
		await typed.screen.unmount();
		const date = await show(aDate({ precision: 'year' }));
		await userEvent.keyboard('1931');
		expect(date.ondraft.mock.lastCall).toEqual([{ form: 'date', date: '1931' }]);
	});

	it('stands in the fields again, as far as the item has such parts', async () => {
		const multi = await show(aMulti(), {
			draft: { form: 'multi', optionIds: ['Tin Company', 'gone'] }
		});
		await multi.check.click();
		expect(multi.onanswer).toHaveBeenCalledWith({ form: 'multi', optionIds: ['Tin Company'] });
		await multi.screen.unmount();
		const placements = [
			['blue', 'rook'],
			['gone', 'vale'],
			['owls', 'gone']
		] as const;
		const match = await show(aMatch(), { draft: { form: 'match', placements } });
		// The next without a place is asked for.
		await userEvent.keyboard('13');
		await match.check.click();
		expect(match.onanswer).toHaveBeenCalledWith({
			form: 'match',
			placements: [
				['blue', 'rook'],
				['red', 'marrow'],
				['owls', 'vale']
			]
		});
		await match.screen.unmount();
		const partIds = ['salt', 'lamp', 'harbour', 'tide'];
		const order = await show(anOrder(), { draft: { form: 'order', partIds } });
		await order.check.click();
		expect(order.onanswer).toHaveBeenCalledWith({ form: 'order', partIds });
		await order.screen.unmount();
		const other = await show(anOrder(), { draft: { form: 'order', partIds: ['salt', 'gone'] } });
		await other.check.click();
		expect(other.onanswer).toHaveBeenCalledWith({
			form: 'order',
			partIds: ['tide', 'lamp', 'harbour', 'salt']
		});
		await other.screen.unmount();
		const date = await show(aDate(), { draft: { form: 'date', date: '1931-05-04' } });
		await date.check.click();
		expect(date.onanswer).toHaveBeenCalledWith({ form: 'date', date: '1931-05-04' });
	});

	it('comes before the first try, and is none of the next item', async () => {
		const { screen } = await show(aShortText(), {
			firstTry: 'Tamsin Rock',
			draft: { form: 'shortText', text: 'Tamsin Roo' }
		});
		await expect.element(screen.getByRole('textbox')).toHaveValue('Tamsin Roo');
		await screen.rerender({
			item: aShortText({ id: 'short-text-2' }),
			firstTry: undefined,
			draft: undefined
		});
		await expect.element(screen.getByRole('textbox')).toHaveValue('');
	});
});

describe('what cannot be judged', () => {
	it('is no number where one is asked for: it is said, and sent only once it is one', async () => {
		const { screen, onanswer } = await show(aNumber());
		await userEvent.keyboard('forty{Enter}');
		expect(onanswer).not.toHaveBeenCalled();
		const field = screen.getByRole('textbox');
		await expect.element(field).toHaveAccessibleDescription('ships Write a number, in digits.');
		await expect.element(field).toHaveFocus();
		await field.fill('40');
		await expect.element(screen.getByText('Write a number, in digits.')).not.toBeInTheDocument();
		await userEvent.keyboard('{Enter}');
		expect(onanswer.mock.calls).toEqual([[{ form: 'number', text: '40' }]]);
	});

	it('is a year without its century', async () => {
		const { screen, onanswer } = await show(aDate({ precision: 'year' }));
		await userEvent.keyboard('31');
		expect(screen.container).not.toHaveTextContent('Write the year in four digits.');
		await userEvent.keyboard('{Enter}');
		await expect.element(screen.getByText('Write the year in four digits.')).toBeVisible();
		expect(onanswer).not.toHaveBeenCalled();
		await screen.getByRole('textbox').fill('1931');
		await userEvent.keyboard('{Enter}');
		expect(onanswer.mock.calls).toEqual([[{ form: 'date', date: '1931' }]]);
	});

	it('is such a year also where it is written as a text', async () => {
		const year = { inputMode: 'numeric', answer: '1931', accepted: ['1931'] } as const;
		const { screen, onanswer } = await show(aShortText(year));
		await userEvent.keyboard('31{Enter}');
		await expect.element(screen.getByText('Write the year in four digits.')).toBeVisible();
		expect(onanswer).not.toHaveBeenCalled();
	});
});

describe('the feedback on a number', () => {
	const about = { min: 40, max: 40, tolerance: 0.1, answer: 'about 40 ships' };

	it('tells what would have counted, where that is more than one', async () => {
		const { screen } = await show(aNumber(about));
		const response = { form: 'number', text: '50' } as const;
		await screen.rerender({ outcome: { response, grade: wrong } });
		await expect.element(screen.getByText('Counts as right: 36 to 44')).toBeVisible();
		await screen.rerender({ item: aNumber({ id: 'number-2' }) });
		await expect.element(screen.getByText(/^Counts as right/)).not.toBeInTheDocument();
	});

	it('repeats what was written in the digits in which it tells the answer', async () => {
		const { screen } = await show(aNumber({ ...about, locale: 'ar', answer: 'نحو ٤٠ سفينة' }));
		const response = { form: 'number', text: '1,250' } as const;
		await screen.rerender({ outcome: { response, grade: wrong } });
		await expect.element(screen.getByText('١٬٢٥٠')).toBeVisible();
	});
});

it('things to be placed say how, which one is next, and how many there are', async () => {
	const match = await show(aMatch());
	await expect
		.element(match.screen.getByRole('group', { name: 'Entries' }))
		.toHaveAccessibleDescription('Choose an entry, then its answer.');
	await expect.element(match.screen.getByText('1 of 3: Blue Guild')).toBeVisible();
	await userEvent.keyboard('2');
	await expect.element(match.screen.getByText('2 of 3: Red Guild')).toBeVisible();
	await match.screen.unmount();
	const classify = await show(aClassify());
	await expect.element(classify.screen.getByText('Choose an entry, then its group.')).toBeVisible();
});

it('the keyboard stays open from one typed form to another', async () => {
	const { screen } = await show(aShortText());
	const field = screen.getByRole('textbox').element();
	await screen.rerender({ item: aNumber() });
	expect(document.activeElement).toBe(field);
	await screen.rerender({ item: aCloze() });
	expect(document.activeElement).toBe(field);
});

it('a card that lies ready behind hears no key', async () => {
	const { screen, onanswer } = await show(aChoice(), { upcoming: aMulti() });
	await userEvent.keyboard('2');
	expect(onanswer.mock.calls).toEqual([[{ form: 'choice', optionId: '1931' }]]);
	await screen.rerender({ outcome: { response: onanswer.mock.calls[0]?.[0], grade: right } });
	await screen.rerender({ item: aMatch(), outcome: undefined, upcoming: undefined });
	await expect.element(screen.getByRole('group', { name: 'Entries' })).toBeVisible();
});
