import '../base.css';
import axe from 'axe-core';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { aChoice, wrong } from './builders';
import ItemView from './ItemView.svelte';

const outcome = { response: { form: 'choice', optionId: '1925' }, grade: wrong } as const;

it('a card that is missed often offers to write a reminder, which is kept', async () => {
	const { screen, write, onnext } = await aFeedback({ text: '', isWished: true });
	await screen.getByRole('button', { name: 'Write a reminder' }).click();
	const field = screen.getByRole('textbox', { name: 'Your reminder' });
	await expect.element(field).toHaveFocus();
	// Neither Space nor Enter goes on to the next card from here.
	await userEvent.keyboard('The harbour act is one{Enter}nine three one');
	expect((await axe.run(screen.container)).violations).toEqual([]);
	await screen.getByRole('button', { name: 'Keep it' }).click();
	expect(write.mock.calls).toEqual([['The harbour act is one\nnine three one']]);
	expect(onnext).not.toHaveBeenCalled();
});

it('a reminder that was written stands with the answer, and can be changed', async () => {
	const { screen, write } = await aFeedback({ text: 'one nine three one', isWished: false });
	await expect.element(screen.getByText('one nine three one')).toBeVisible();
	expect((await axe.run(screen.container)).violations).toEqual([]);
	await screen.getByRole('button', { name: 'Change the reminder' }).click();
	await userEvent.keyboard('{Escape}');
	await expect.element(screen.getByRole('heading', { name: 'Your reminder' })).toHaveFocus();
	expect(write).not.toHaveBeenCalled();
});

it('nothing is said of reminders where there is no need', async () => {
	const { screen } = await aFeedback({ text: '', isWished: false });
	await expect.element(screen.getByRole('heading', { name: 'Wrong' })).toBeVisible();
	await expect.element(screen.getByText('reminder')).not.toBeInTheDocument();
});

async function aFeedback(state: { readonly text: string; readonly isWished: boolean }) {
	const write = vi.fn<(text: string) => void>();
	const onnext = vi.fn();
	const reminder = { ...state, write };
	const props = { item: aChoice(), outcome, reminder, onanswer: vi.fn(), onnext };
	return { screen: await render(ItemView, props), write, onnext };
}
