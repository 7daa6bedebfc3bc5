import '../base.css';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import LengthChoice from './LengthChoice.svelte';

it('the lengths of a session fit a small phone where letters are twice as large', async () => {
	await page.viewport(320, 640);
	const { documentElement: root } = document;
	root.style.fontSize = '200%';
	const screen = await render(LengthChoice, { value: 'usual', onchange: vi.fn() });
	// What margin and edge leave of the page.
	screen.container.style.inlineSize = '208px';
	const fieldset = screen.container.querySelector('fieldset');
	const boxes = [...screen.container.querySelectorAll('label')].map((label) => [
		label.getBoundingClientRect().right,
		label.scrollWidth - label.clientWidth
	]);
	const end = fieldset?.getBoundingClientRect().right ?? 0;
	root.style.fontSize = '';
	expect(boxes).toHaveLength(3);
	for (const [right = Infinity, overflow] of boxes) {
		expect(right).toBeLessThanOrEqual(end);
		expect(overflow).toBe(0);
	}
});
