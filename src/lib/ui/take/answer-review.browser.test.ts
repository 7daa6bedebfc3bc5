import '../base.css';
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { aMatch, aTrueFalse } from '../study/builders';
import AnswerReview from './AnswerReview.svelte';

it('tells what was never answered part by part, and judges nothing', async () => {
	const items = [aMatch(), aTrueFalse()].map((item) => ({ item, outcome: undefined }));
	const screen = await render(AnswerReview, { items });
	for (const summary of document.querySelectorAll('summary')) summary.click();
	await expect.element(screen.getByRole('heading', { name: 'The right places' })).toBeVisible();
	const told = [...document.querySelectorAll('.told ol > li')].map((line) =>
		line.textContent.replace(/\s+/g, ' ').trim()
	);
	expect(told).toEqual([
		'Blue Guild Tamsin Rook Tamsin Rook led the Blue Guild.',
		'Red Guild Pell Marrow Pell Marrow led the Red Guild.',
		'Owl Watch Juno Vale Juno Vale led the Owl Watch.'
	]);
	// Of a statement, whether it is true.
	await expect.element(screen.getByText(/^The answer: (True|False)$/)).toBeVisible();
	await expect.element(screen.getByText(/^(Right|Wrong):?$/)).not.toBeInTheDocument();
});
