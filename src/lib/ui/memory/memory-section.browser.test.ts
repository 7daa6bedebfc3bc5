import '../base.css';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { KnownMemory } from './known';
import MemorySection from './MemorySection.svelte';

const fitted: KnownMemory = {
	kind: 'fitted',
	predicted: 1212,
	fewest: 200,
	bins: [
		{ predicted: 0.46, observed: 0.5, count: 12 },
		{ predicted: 0.9, observed: 0.75, count: 1200 }
	]
};

describe('how well a memory is known', () => {
	it('is told in a table, with a word for few answers', async () => {
		await render(MemorySection, { memory: fitted });
		await expect.element(page.getByRole('heading')).toHaveTextContent('How well Diwan knows');
		await expect.element(page.getByText('has learned from your answers')).toBeVisible();
		expect(cellsOf(document.querySelectorAll('tr'))).toEqual([
			['Expected', 'Right', 'Answers'],
			['46%', '50%', '12 few'],
			['90%', '75%', '1,200']
		]);
	});

	it('is drawn: a bar as long as the share that was right, and a line at what was expected', async () => {
		const { container } = await render(MemorySection, { memory: fitted });
		expect(placesIn(container)).toEqual([
			{ bar: 0.5, line: 0.46 },
			{ bar: 0.75, line: 0.9 }
		]);
	});

	it('is drawn from the right where that is how one reads', async () => {
		const { container } = await render(MemorySection, { memory: fitted });
		container.dir = 'rtl';
		expect(placesIn(container)).toEqual([
			{ bar: 0.5, line: 0.46 },
			{ bar: 0.75, line: 0.9 }
		]);
	});

	it('is not told before there are answers enough, but how many there have to be', async () => {
		const early: KnownMemory = { kind: 'early', predicted: 14, fewest: 200, bins: [] };
		await render(MemorySection, { memory: early });
		await expect.element(page.getByText('once 200 of your answers')).toBeVisible();
		await expect.element(page.getByText('So far: 14.')).toBeVisible();
		expect(page.getByRole('table').elements()).toEqual([]);
	});

	it('is not told of answers that cannot be read', async () => {
		await render(MemorySection, { memory: undefined });
		await expect.element(page.getByText('cannot be read')).toBeVisible();
	});
});

function cellsOf(rows: NodeListOf<HTMLTableRowElement>): string[][] {
	return [...rows].map((row) =>
		[...row.cells].map(({ textContent }) => textContent.trim()).filter(Boolean)
	);
}

/** How far bars and lines reach, as shares of their track, from where reading begins. */
function placesIn(container: HTMLElement) {
	return [...container.querySelectorAll('.track')].map((track) => {
		const bar = track.querySelector('.bar');
		const line = track.querySelector('.line');
		if (!bar || !line) throw new Error('A track has a bar and a line');
		const { left, right } = track.getBoundingClientRect();
		const isRtl = getComputedStyle(track).direction === 'rtl';
		// Within the borders of the track.
		const share = (x: number) =>
			Math.round(((isRtl ? right - 1 - x : x - left - 1) / (right - left - 2)) * 100) / 100;
		const [barBox, lineBox] = [bar.getBoundingClientRect(), line.getBoundingClientRect()];
		return {
			bar: share(isRtl ? barBox.left : barBox.right),
			line: share((lineBox.left + lineBox.right) / 2)
		};
	});
}
