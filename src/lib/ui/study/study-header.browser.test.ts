import '../base.css';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import StudyHeader from './StudyHeader.svelte';

it('the head of a session fits a small phone where letters are twice as large', async () => {
	await page.viewport(320, 640);
	const { documentElement: root } = document;
	root.style.fontSize = '200%';
	const props = { done: 100, total: 120, leaveHref: '#home', onundo: vi.fn() };
	const screen = await render(StudyHeader, props);
	// As the page has it: three quarters of an em of gutter, and the wider edges around it.
	screen.container.style.paddingInline = '1.5rem 1rem';
	const undo = screen.getByRole('button', { name: 'Undo the last answer' }).element();
	const { left, right, width } = undo.getBoundingClientRect();
	root.style.fontSize = '';
	expect(left).toBeGreaterThanOrEqual(0);
	expect(right).toBeLessThanOrEqual(320);
	expect(width).toBeGreaterThanOrEqual(44);
});
