import '../base.css';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import {
	aChoice,
	aCloze,
	aDate,
	aMulti,
	aNumber,
	aRecall,
	aShortText,
	aTrueFalse,
	right,
	wrong
} from './builders';
import ItemView from './ItemView.svelte';

describe('a choice', () => {
	it('is answered by one tap, and once by a double tap', async () => {
		const onanswer = vi.fn();
		const screen = await render(ItemView, { item: aChoice(), onanswer, onnext: vi.fn() });
		await userEvent.dblClick(screen.getByRole('button', { name: '1925' }));
		expect(onanswer.mock.calls).toEqual([[{ form: 'choice', optionId: '1925' }]]);
	});

	it('is answered by the number of an option', async () => {
		const onanswer = vi.fn();
		await render(ItemView, { item: aChoice(), onanswer, onnext: vi.fn() });
		await userEvent.keyboard('4');
		await userEvent.keyboard('2');
		expect(onanswer.mock.calls).toEqual([[{ form: 'choice', optionId: '1931' }]]);
	});

	it('of a fact that was never met can be shown at once, and is then not told to be wrong', async () => {
		const onanswer = vi.fn();
		const props = { item: aChoice(), onanswer, onnext: vi.fn(), isNew: () => true };
		const screen = await render(ItemView, props);
		await screen.getByRole('button', { name: 'I don’t know it yet: show me' }).click();
		const response = { form: 'choice', optionId: '' } as const;
		expect(onanswer.mock.calls).toEqual([[response]]);
		await screen.rerender({ outcome: { response, grade: wrong } });
		await expect.element(screen.getByRole('heading', { name: 'Here is the answer' })).toHaveFocus();
		expect(screen.getByRole('heading', { name: 'Wrong' }).query()).toBeNull();
	});

	it('of a fact that was met is to be answered', async () => {
		const props = { item: aChoice(), onanswer: vi.fn(), onnext: vi.fn(), isNew: () => false };
		const screen = await render(ItemView, props);
		expect(screen.getByRole('button', { name: /show me/ }).query()).toBeNull();
	});

	it('can be answered anew after an undo', async () => {
		const onanswer = vi.fn();
		const props = { item: aChoice(), onanswer, onnext: vi.fn() };
		const screen = await render(ItemView, props);
		await screen.getByRole('button', { name: '1925' }).click();
		await screen.rerender({
			outcome: { response: { form: 'choice', optionId: '1925' }, grade: wrong }
		});
		await screen.rerender({ item: aChoice(), outcome: undefined });
		await screen.getByRole('button', { name: '1931' }).click();
		expect(onanswer).toHaveBeenLastCalledWith({ form: 'choice', optionId: '1931' });
	});
});

describe('what has the focus', () => {
	it('keeps the ring around it, at the sides too', async () => {
		const screen = await render(ItemView, { item: aMulti(), onanswer: vi.fn(), onnext: vi.fn() });
		const option = screen.getByRole('checkbox').first().element();
		// Three pixels wide and two away, as in base.css.
		const ring = 5;
		// Beyond its padding box, whatever sticks out of it sideways is cut off.
		const room = () => {
			const view = document.querySelector('.item')?.getBoundingClientRect();
			const { left, right } = option.getBoundingClientRect();
			return view ? Math.min(left - view.left, view.right - right) : 0;
		};
		// Once the page has turned.
		await expect.poll(room).toBeGreaterThanOrEqual(ring);
	});

	it('is as wide ready behind another card as when it is shown', async () => {
		const [item, upcoming] = [aMulti({ id: 'first' }), aMulti({ id: 'second' })];
		await render(ItemView, { item, upcoming, onanswer: vi.fn(), onnext: vi.fn() });
		const widths = [...document.querySelectorAll<HTMLElement>('.item > .layer')].map(
			(layer) => layer.offsetWidth
		);
		expect(widths).toHaveLength(2);
		expect(widths[0]).toBe(widths[1]);
	});
});

describe('a statement to judge', () => {
	it('is answered by a tap, or by 1 for true and 2 for false', async () => {
		const onanswer = vi.fn();
		const screen = await render(ItemView, { item: aTrueFalse(), onanswer, onnext: vi.fn() });
		await userEvent.dblClick(screen.getByRole('button', { name: 'True' }));
		expect(onanswer.mock.calls).toEqual([[{ form: 'trueFalse', value: true }]]);
		await screen.rerender({ item: aTrueFalse({ id: 'true-false-2' }) });
		await userEvent.keyboard('2');
		expect(onanswer).toHaveBeenLastCalledWith({ form: 'trueFalse', value: false });
	});
});

describe('the feedback', () => {
	const outcome = { response: { form: 'choice', optionId: '1925' }, grade: wrong } as const;

	it('takes the focus and says what was wrong, why, and where it is written', async () => {
		const screen = await render(ItemView, {
			item: aChoice(),
			outcome,
			onanswer: vi.fn(),
			onnext: vi.fn()
		});
		await expect.element(screen.getByRole('heading', { name: 'Wrong' })).toHaveFocus();
		await expect.element(screen.getByText('1925 is the year of the Lamp Act.')).toBeVisible();
		expect(screen.container).toHaveTextContent('The answer: 1931');
		const source = screen.getByRole('link', { name: 'The harbours of the Isles' });
		await expect.element(source).toHaveAttribute('href', 'https://almanac.example/harbours');
		await expect.element(source).toHaveAttribute('rel', 'noreferrer external');
		await expect.element(screen.getByText('4 May 1950')).toBeVisible();
	});

	it('says of a statement whether it is true, and what is true instead', async () => {
		const screen = await render(ItemView, {
			item: aTrueFalse(),
			outcome: { response: { form: 'trueFalse', value: false }, grade: right },
			onanswer: vi.fn(),
			onnext: vi.fn()
		});
		expect(screen.container).toHaveTextContent('The answer: False');
		await expect.element(screen.getByText('The Harbour Act was passed in 1931.')).toBeVisible();
	});

	it('goes on by Space, once', async () => {
		const onnext = vi.fn();
		await render(ItemView, { item: aChoice(), outcome, onanswer: vi.fn(), onnext });
		await userEvent.keyboard(' ');
		expect(onnext).toHaveBeenCalledOnce();
	});

	it('stays when E asks why, and the reason has the focus', async () => {
		const onstay = vi.fn();
		await render(ItemView, {
			item: aChoice(),
			outcome: { ...outcome, grade: right },
			onanswer: vi.fn(),
			onnext: vi.fn(),
			onstay,
			autoAdvanceMs: 800
		});
		await userEvent.keyboard('e');
		expect(onstay).toHaveBeenCalledOnce();
		expect(document.activeElement).toHaveTextContent('The Harbour Act was passed in 1931.');
	});

	it('offers a correction only where there is one to make', async () => {
		const onright = vi.fn();
		const screen = await render(ItemView, {
			item: aChoice(),
			outcome,
			onanswer: vi.fn(),
			onnext: vi.fn(),
			onright
		});
		await screen.getByRole('button', { name: 'I was right' }).click();
		expect(onright).toHaveBeenCalledOnce();
		await expect.element(screen.getByRole('button', { name: 'I guessed' })).not.toBeInTheDocument();
	});

	it('offers no correction to those who asked for the answer', async () => {
		const screen = await render(ItemView, {
			item: aChoice(),
			outcome: { response: { form: 'choice', optionId: '' }, grade: wrong },
			onanswer: vi.fn(),
			onnext: vi.fn(),
			onright: vi.fn(),
			onguessed: vi.fn()
		});
		await expect.element(screen.getByRole('button', { name: 'Next' })).toBeVisible();
		expect(screen.getByRole('button', { name: /^I / }).query()).toBeNull();
	});

	it('gives way to what lies ready without anything built, taken down or set anew', async () => {
		const [item, upcoming] = [aChoice(), aChoice({ id: 'choice-2' })];
		const screen = await render(ItemView, {
			item,
			upcoming,
			outcome,
			onanswer: vi.fn(),
			onnext: vi.fn(),
			onright: vi.fn()
		});
		const changes: string[] = [];
		const seen = new MutationObserver((records) => {
			changes.push(...records.map(({ type, attributeName }) => attributeName ?? type));
		});
		seen.observe(screen.container, { attributes: true, childList: true, subtree: true });
		await screen.rerender({
			item: upcoming,
			upcoming: undefined,
			outcome: undefined,
			done: { item, outcome }
		});
		expect(changes).toEqual(['data-shown', 'data-shown']);
	});

	it('says that a correction counts, to the eye and by the focus', async () => {
		const screen = await render(ItemView, {
			item: aChoice(),
			outcome,
			onanswer: vi.fn(),
			onnext: vi.fn(),
			onright: vi.fn()
		});
		await screen.getByRole('button', { name: 'I was right' }).click();
		await screen.rerender({ outcome: { ...outcome, corrected: 'right' }, onright: undefined });
		await expect.element(screen.getByRole('heading', { name: 'Counted as right' })).toHaveFocus();
		await expect.element(screen.getByText('Wrong')).not.toBeInTheDocument();
		await screen.rerender({
			outcome: { response: outcome.response, grade: right, corrected: 'guessed' }
		});
		await expect
			.element(screen.getByRole('heading', { name: 'Right, counted as a guess' }))
			.toHaveFocus();
	});

	it('marks the letters that were spelt otherwise', async () => {
		const screen = await render(ItemView, {
			item: aShortText(),
			outcome: {
				response: { form: 'shortText', text: 'tamsen rok' },
				grade: {
					fraction: 1,
					verdict: 'rightWithSpelling',
					rating: 'good',
					spelling: 'Tamsin Rook'
				}
			},
			onanswer: vi.fn(),
			onnext: vi.fn()
		});
		const marks = [...screen.container.querySelectorAll('mark')].map((mark) => mark.textContent);
		expect(marks).toEqual(['i', 'o']);
		expect(screen.container).toHaveTextContent('You wrote tamsen rok. It is spelt Tamsin Rook.');
	});
});

describe('a typed answer', () => {
	it('is sent by Enter, and Enter goes on', async () => {
		const onanswer = vi.fn();
		const onnext = vi.fn();
		const screen = await render(ItemView, { item: aShortText(), onanswer, onnext });
		await userEvent.keyboard('Tamsin Rook{Enter}');
		expect(onanswer.mock.calls).toEqual([[{ form: 'shortText', text: 'Tamsin Rook' }]]);
		expect(onnext).not.toHaveBeenCalled();
		await screen.rerender({
			outcome: { response: { form: 'shortText', text: 'Tamsin Rook' }, grade: right }
		});
		await userEvent.keyboard('{Enter}');
		expect(onnext).toHaveBeenCalledOnce();
		expect(onanswer).toHaveBeenCalledOnce();
	});

	it('keeps the focus in the field from card to card, and empties it', async () => {
		const props = { item: aShortText(), onanswer: vi.fn(), onnext: vi.fn() };
		const screen = await render(ItemView, props);
		const field = screen.getByRole('textbox', { name: 'Who leads the Blue Guild?' }).element();
		await userEvent.keyboard('Tamsin');
		await screen.getByRole('button', { name: 'Check' }).click();
		expect(document.activeElement).toBe(field);
		await screen.rerender({
			outcome: { response: { form: 'shortText', text: 'Tamsin' }, grade: wrong }
		});
		expect(document.activeElement).toBe(field);
		await screen.rerender({
			item: aShortText({ id: 'short-text-2', stem: 'Who leads the Owl Watch?' }),
			outcome: undefined
		});
		expect(document.activeElement).toBe(field);
		await expect.element(screen.getByRole('textbox')).toHaveValue('');
		await expect
			.element(screen.getByRole('textbox'))
			.toHaveAccessibleName('Who leads the Owl Watch?');
	});

	it('lies ready behind another card, where it takes no focus, hears no key and is not read out', async () => {
		const [item, upcoming] = [aRecall(), aShortText()];
		const onanswer = vi.fn();
		const props = { item, upcoming, onanswer, onnext: vi.fn() };
		const screen = await render(ItemView, props);
		const field = document.querySelector('input');
		expect(field).not.toBeNull();
		expect(screen.getByRole('textbox').query()).toBeNull();
		expect(document.querySelector('[aria-live]')).toBeNull();
		await expect.element(screen.getByRole('heading')).toHaveFocus();
		await screen.rerender({ item: upcoming, upcoming: undefined, done: { item } });
		expect(document.activeElement).toBe(field);
		expect(field).toHaveAccessibleName('Who leads the Blue Guild?');
		expect(document.querySelectorAll('[aria-live]')).toHaveLength(2);
		await userEvent.keyboard('Tamsin Rook{Enter}');
		expect(onanswer.mock.calls).toEqual([[{ form: 'shortText', text: 'Tamsin Rook' }]]);
	});

	it('lies ready whatever it is written into', async () => {
		const props = { onanswer: vi.fn(), onnext: vi.fn() };
		const item = aChoice();
		for (const upcoming of [
			aDate({ precision: 'year' }),
			aDate({ precision: 'month' }),
			aDate({ precision: 'day' }),
			aNumber(),
			aCloze()
		]) {
			const screen = await render(ItemView, { ...props, item, upcoming });
			const first = document.querySelector('input, select');
			expect(document.activeElement).not.toBe(first);
			await screen.rerender({ item: upcoming, upcoming: undefined, done: { item } });
			expect(document.activeElement).toBe(
				document.querySelector('label :is(input, select), input')
			);
			await screen.unmount();
		}
	});

	it('stays as it was, hidden and deaf, until it is taken down', async () => {
		const [item, next] = [aShortText(), aChoice()];
		const outcome = { response: { form: 'shortText', text: 'Tamsin' }, grade: wrong } as const;
		const onnext = vi.fn();
		const screen = await render(ItemView, { item, outcome, onanswer: vi.fn(), onnext });
		const field = document.querySelector('input');
		await screen.rerender({ item: next, outcome: undefined, done: { item, outcome } });
		expect(field).toHaveValue('Tamsin');
		expect(field?.isConnected).toBe(true);
		expect(screen.getByRole('textbox').query()).toBeNull();
		expect(screen.getByRole('heading', { name: 'Wrong' }).query()).toBeNull();
		await expect
			.element(screen.getByRole('heading', { name: 'When was the Harbour Act passed?' }))
			.toHaveFocus();
		await userEvent.keyboard(' ');
		expect(onnext).not.toHaveBeenCalled();
		await screen.rerender({ done: undefined });
		expect(document.querySelector('input')).toBeNull();
	});

	it('can be corrected beside the button that goes on, with the focus still in the field', async () => {
		const onright = vi.fn();
		const screen = await render(ItemView, {
			item: aShortText(),
			outcome: { response: { form: 'shortText', text: 'Tamsin' }, grade: wrong },
			onanswer: vi.fn(),
			onnext: vi.fn(),
			onright
		});
		await screen.getByRole('button', { name: 'I was right' }).click();
		expect(onright).toHaveBeenCalledOnce();
		await expect.element(screen.getByRole('textbox')).toHaveFocus();
	});

	it('gives the focus back to its field when it is corrected by the keyboard', async () => {
		const response = { form: 'shortText', text: 'Tamsin' } as const;
		const screen = await render(ItemView, {
			item: aShortText(),
			outcome: { response, grade: wrong },
			onanswer: vi.fn(),
			onnext: vi.fn(),
			onright: () =>
				void screen.rerender({
					outcome: { response, grade: wrong, corrected: 'right' },
					onright: undefined
				})
		});
		screen.getByRole('button', { name: 'I was right' }).element().focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(screen.getByRole('heading', { name: 'Counted as right' })).toBeVisible();
		await expect.element(screen.getByRole('textbox')).toHaveFocus();
	});

	it('is not sent by an Enter held down', async () => {
		const screen = await render(ItemView, {
			item: aShortText(),
			onanswer: vi.fn(),
			onnext: vi.fn()
		});
		const held = new KeyboardEvent('keydown', {
			key: 'Enter',
			repeat: true,
			bubbles: true,
			cancelable: true
		});
		expect(screen.getByRole('textbox').element().dispatchEvent(held)).toBe(false);
	});

	it('is not sent empty by Enter, but by the button that says so', async () => {
		const onanswer = vi.fn();
		const screen = await render(ItemView, { item: aShortText(), onanswer, onnext: vi.fn() });
		await userEvent.keyboard('{Enter}');
		expect(onanswer).not.toHaveBeenCalled();
		await screen.getByRole('button', { name: 'I don’t know' }).click();
		expect(onanswer.mock.calls).toEqual([[{ form: 'shortText', text: '' }]]);
	});

	it('is written in the direction of the script it is expected in', async () => {
		const screen = await render(ItemView, {
			item: aShortText({ answer: 'هادي العامري' }),
			onanswer: vi.fn(),
			onnext: vi.fn()
		});
		const field = screen.getByRole('textbox');
		await expect.element(field).toHaveAttribute('dir', 'rtl');
		await expect.element(field).toHaveAttribute('lang', 'ar');
		await expect.element(field).toHaveAttribute('autocorrect', 'off');
	});

	it('is written in the direction of the question where a number is expected', async () => {
		const screen = await render(ItemView, {
			item: aShortText({ answer: '٢٠٠٦', inputMode: 'numeric', locale: 'ar' }),
			onanswer: vi.fn(),
			onnext: vi.fn()
		});
		await expect.element(screen.getByRole('textbox')).toHaveAttribute('dir', 'rtl');
	});
});
