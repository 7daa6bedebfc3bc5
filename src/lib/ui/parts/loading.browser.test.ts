import '../base.css';
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Loading from './Loading.svelte';

it('who waits is told so in a word that is seen, and given a way out', async () => {
	const wayOut = { label: 'Go to the start page', href: '#home' };
	const screen = await render(Loading, { wayOut });
	const word = screen.getByText('Opening');
	await expect.element(word).toBeVisible();
	expect(word.element().getBoundingClientRect().width).toBeGreaterThan(50);
	await expect.element(screen.getByRole('link', { name: wayOut.label })).toBeVisible();
});
