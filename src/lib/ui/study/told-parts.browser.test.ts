import '../base.css';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Grade, Item, Response } from '$lib/cards';
import {
	aClassify,
	aCloze,
	aMatch,
	aMulti,
	anOrder,
	aShortText,
	partly,
	right,
	wrong
} from './builders';
import ItemView from './ItemView.svelte';

/** The lines of the feedback on an item of several parts. */
async function told(item: Item, response: Response, grade: Grade) {
	const screen = await render(ItemView, {
		item,
		outcome: { response, grade },
		onanswer: vi.fn(),
		onnext: vi.fn()
	});
	const lines = [...screen.container.querySelectorAll('.told ol > li')].map((line) =>
		line.textContent.replace(/\s+/g, ' ').trim()
	);
	return { screen, lines };
}

describe('the feedback on an item of several parts', () => {
	it('says of each thing where it belongs, and of a mistake what is true', async () => {
		const { screen, lines } = await told(
			aMatch(),
			{
				form: 'match',
				placements: [
					['blue', 'rook'],
					['red', 'wren'],
					['owls', 'vale']
				]
			},
			partly
		);
		await expect.element(screen.getByRole('heading', { name: '2 of 3 right' })).toHaveFocus();
		expect(lines).toEqual([
			'Right: Blue Guild Tamsin Rook',
			'Wrong: Red Guild The answer: Pell Marrow Your answer: Caspian Wren Pell Marrow led the Red Guild.',
			'Right: Owl Watch Juno Vale'
		]);
	});

	it('counts what is in its group', async () => {
		const placements = [
			['blue', 'quiet'],
			['red', 'quiet'],
			['owls', 'loud']
		] as const;
		const { screen } = await told(aClassify(), { form: 'classify', placements }, partly);
		await expect.element(screen.getByRole('heading', { name: '1 of 3 right' })).toBeVisible();
	});

	it('shows the right order with its dates, and marks what had to move', async () => {
		const partIds = ['tide', 'salt', 'lamp', 'harbour'];
		const { screen, lines } = await told(anOrder(), { form: 'order', partIds }, partly);
		await expect.element(screen.getByRole('heading', { name: '3 of 4 right' })).toBeVisible();
		expect(lines).toEqual([
			'Right: Lamp Act 1921',
			'Right: Salt Act May 1921',
			'Right: Harbour Act 1931',
			'Wrong: Tide Act 1940',
			// As it was put.
			'1 Tide Act',
			'2 Salt Act',
			'3 Lamp Act',
			'4 Harbour Act'
		]);
		await expect.element(screen.getByRole('heading', { name: 'Your order' })).toBeVisible();
		await expect
			.element(screen.getByText('Where dates overlap, either order is right.'))
			.toBeVisible();
	});

	it('shows the right answers, those left out, and why a chosen one is wrong', async () => {
		const optionIds = ['Owl Watch', 'Lamp Society'];
		const { screen, lines } = await told(aMulti(), { form: 'multi', optionIds }, partly);
		await expect.element(screen.getByRole('heading', { name: 'Partly right' })).toBeVisible();
		expect(lines).toEqual([
			'Right: Owl Watch',
			'Wrong: Tin Company You left this out.',
			'Wrong: Lamp Society The Lamp Society was founded by the Red Guild.'
		]);
		const under = (name: string) =>
			screen.getByRole('heading', { name, exact: true }).element().nextElementSibling;
		expect(under('The right answers')).not.toHaveTextContent('Lamp Society');
		expect(under('Chosen, but wrong')).toHaveTextContent('Lamp Society');
	});

	it('shows no order of one’s own where it is right, or none was given', async () => {
		const partIds = ['salt', 'lamp', 'harbour', 'tide'];
		const all = await told(anOrder(), { form: 'order', partIds }, right);
		expect(all.lines).toHaveLength(4);
		all.screen.unmount();
		const none = await told(anOrder(), { form: 'order', partIds: [] }, wrong);
		expect(none.lines).toHaveLength(4);
	});

	it('is told and not judged where the learner did not know', async () => {
		for (const [item, response, first] of [
			[aMulti(), { form: 'multi', optionIds: [] }, 'Owl Watch'],
			[anOrder(), { form: 'order', partIds: [] }, 'Lamp Act 1921'],
			[aShortText(), { form: 'shortText', text: '' }, undefined]
		] as const) {
			const { screen, lines } = await told(item, response, wrong);
			const heading = screen.getByRole('heading', { name: 'Here is the answer' });
			await expect.element(heading).toBeVisible();
			expect(lines[0]).toBe(first);
			await expect.element(screen.getByText(/Wrong|left this out/)).not.toBeInTheDocument();
			await screen.unmount();
		}
	});

	it('is plain where all is right', async () => {
		const optionIds = ['Owl Watch', 'Tin Company'];
		const { screen, lines } = await told(aMulti(), { form: 'multi', optionIds }, right);
		await expect.element(screen.getByRole('heading', { name: 'Right', exact: true })).toBeVisible();
		expect(lines).toEqual(['Right: Owl Watch', 'Right: Tin Company']);
	});
});

it('a word chosen for a gap is told why it does not fit', async () => {
	const response = { form: 'cloze', text: '', optionId: 'Pell Marrow' } as const;
	const { screen } = await told(aCloze(), response, wrong);
	await expect.element(screen.getByText('Pell Marrow led the Red Guild.')).toBeVisible();
});
