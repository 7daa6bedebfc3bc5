import '../base.css';
import { describe, expect, it } from 'vitest';
import { createRawSnippet } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { aProgress, aReport, someDay } from './builders';
import ProgressReport from './ProgressReport.svelte';

const children = createRawSnippet(() => ({ render: () => '<p>All below</p>' }));

async function show(changes: object = {}) {
	const { progress, titleOf, exam } = aReport();
	const hrefs = { planHref: '/plan/', studyHref: '/study/' };
	const known = progress.knowledge;
	const props = { progress, known, titleOf, today: someDay, exam, ...hrefs };
	const screen = await render(ProgressReport, { ...props, children, ...changes });
	return screen;
}

/** What a part of the page says, line by line. */
async function saidIn(screen: Awaited<ReturnType<typeof show>>, name: string) {
	await expect.element(screen.getByText('All below')).toBeInTheDocument();
	const part = screen.getByRole('region', { name, exact: true }).element();
	for (const twin of part.querySelectorAll('details')) twin.open = true;
	const folded = () => part.querySelectorAll('details:not(:has(table))').length;
	await expect.poll(folded, { timeout: 5_000 }).toBe(0);
	return [...part.querySelectorAll('dd, dt, .share, .level, tr, strong, .left, .score, .sum')].map(
		(each) =>
			[...(each.matches('tr') ? each.children : [each])].map(textOf).filter(Boolean).join(' ')
	);
}

function textOf({ textContent }: Element): string {
	return textContent.replace(/\s+/g, ' ').trim();
}

/** Where the letters of it are. */
function rangeOf(element: Element): DOMRect {
	const range = document.createRange();
	range.selectNodeContents(element);
	return range.getBoundingClientRect();
}

/** Heights of columns, of the highest. */
function columnsIn(screen: Awaited<ReturnType<typeof show>>, name: string): number[] {
	const part = screen.getByRole('region', { name, exact: true }).element();
	return [...part.querySelectorAll<HTMLElement>('.bar')].map(({ style }) =>
		parseFloat(style.blockSize)
	);
}

describe('the page of progress', () => {
	it('says every number that it is given', async () => {
		const screen = await show();
		expect(await saidIn(screen, 'At a glance')).toEqual([
			...['Answers', '1,331', 'Right', '77%', 'Days with study', '2 of 2'],
			...['Time', '2 h 31 min', 'Cards', '141', 'New cards', '28']
		]);
		expect(await saidIn(screen, 'Exam')).toEqual([
			'In 10 days, on 14 October 2024',
			'Expected score: 79%'
		]);
		expect(await saidIn(screen, 'Estimated knowledge')).toEqual([
			'120',
			'Day Known At least At most',
			'3 October 2024 100 88 111',
			'4 October 2024 120 106 133'
		]);
		expect((await saidIn(screen, 'Topics')).slice(0, 4)).toEqual([
			...['41%', 'well on the way, down by 9 points'],
			...['30%', 'begun, up by 10 points']
		]);
		expect(await saidIn(screen, 'Due in the days ahead')).toContain('Total: 21');
		expect(await saidIn(screen, 'Time spent')).toEqual([
			'Days Time New cards',
			'3 October 2024 48 s 11',
			'4 October 2024 2 h 30 min 17'
		]);
		expect(await saidIn(screen, 'True retention')).toContain('Young: under 21 days 147 13 92%');
		expect(await saidIn(screen, 'What Diwan expected, and what came')).toContain('85% 80% 60');
	});

	it('draws columns as high as their numbers', async () => {
		const screen = await show();
		await saidIn(screen, 'Due in the days ahead');
		const due = columnsIn(screen, 'Due in the days ahead');
		expect(due).toHaveLength(30);
		expect((due[0] ?? 0) / (due[1] ?? 1)).toBeCloseTo(12 / 9, 3);
		const [few = 0, many = 1] = columnsIn(screen, 'How firmly cards are held');
		expect(few / many).toBeCloseTo(0.41, 3);
	});

	it('says in a sentence what it cannot draw', async () => {
		const none = [{ from: 0, to: Infinity, count: 0 }];
		const progress = aProgress({ stability: none, recall: none, calibration: [] });
		const screen = await show({ progress });
		await expect.element(screen.getByText(/could be predicted yet/)).toBeInTheDocument();
		expect(screen.getByText('No card was met by the end of these days.').elements()).toHaveLength(
			2
		);
	});

	it('tells what is known while the log is still read, and nothing else', async () => {
		const screen = await show({ progress: undefined });
		await expect.element(screen.getByText('120', { exact: true })).toBeVisible();
		expect(screen.getByText('1,331').elements()).toEqual([]);
		expect(screen.getByText('Total:').elements()).toEqual([]);
		expect(screen.getByText('All below').elements()).toEqual([]);
	});

	it('tells who does not see it when it is about other days', async () => {
		const screen = await show();
		const told = screen.getByRole('region', { name: 'At a glance' }).getByRole('status');
		await expect
			.poll(() => textOf(told.element()))
			.toBe('3 October 2024 – 4 October 2024. Answers: 1,331, of them right: 77%');
	});

	it('leads to the first questions where nothing was ever answered, in place of empty plots', async () => {
		const { totals, knowledge } = aProgress();
		const progress = aProgress({
			totals: { ...totals, answers: 0, right: 0 },
			knowledge: { ...knowledge, met: 0, expected: 0, low: 0, high: 0 }
		});
		const screen = await show({ progress });
		await expect
			.element(screen.getByRole('link', { name: 'Start studying' }))
			.toHaveAttribute('href', '/study/');
		expect(screen.getByRole('heading').elements().map(textOf)).toEqual(['At a glance', 'Exam']);
	});

	it('keeps tables within the page, and the names below columns apart, where text is large', async () => {
		document.documentElement.style.fontSize = '32px';
		const screen = await show();
		await saidIn(screen, 'What Diwan expected, and what came');
		screen.container.style.cssText = 'inline-size: 10rem; overflow: auto';
		expect(screen.container.scrollWidth).toBe(screen.container.clientWidth);
		const names = [...screen.container.querySelectorAll('.labels')].flatMap((labels) =>
			[...labels.children]
				.filter((name) => getComputedStyle(name).visibility === 'visible')
				.map((name, n, all) => {
					const { right } = rangeOf(name);
					const next = all[n + 1];
					return next ? rangeOf(next).left - right : 0;
				})
		);
		expect(Math.min(...names)).toBeGreaterThanOrEqual(0);
		document.documentElement.style.fontSize = '';
	});
});
