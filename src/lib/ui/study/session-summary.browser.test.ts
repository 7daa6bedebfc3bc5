import '../base.css';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SessionSummary from './SessionSummary.svelte';

const four = ['first', 'second', 'third', 'fourth'].map((id) => ({
	id,
	text: `When was the ${id} act of the harbour board of the Isles passed and published?`
}));

function props(overrides: object = {}) {
	return {
		right: 17,
		total: 20,
		durationMs: 380_000,
		weakest: four,
		ondrill: vi.fn(),
		dueTomorrow: 12,
		action: { label: 'Done', href: '/' },
		...overrides
	};
}

describe('the summary of a session', () => {
	it('says what share was right, how long it took and what comes tomorrow', async () => {
		const screen = await render(SessionSummary, props());
		for (const text of ['85%', '17 of 20 at the first try', '6 min', '12']) {
			await expect.element(screen.getByText(text, { exact: true })).toBeVisible();
		}
	});

	it('shows the three weakest facts, each with a drill of its own', async () => {
		const ondrill = vi.fn();
		const screen = await render(SessionSummary, props({ ondrill }));
		expect(screen.getByRole('listitem').elements()).toHaveLength(3);
		await screen.getByRole('button', { name: /second act/ }).click();
		expect(ondrill.mock.calls).toEqual([['second']]);
	});

	it('shows four lines of a fact, and no more', async () => {
		await page.viewport(360, 640);
		const text = 'Which act of the harbour board was in force when the siege began? '.repeat(4);
		const screen = await render(SessionSummary, props({ weakest: [{ id: 'siege', text }] }));
		const fact = screen.getByText(/^Which act/);
		await expect.element(fact).toBeVisible();
		const { height } = fact.element().getBoundingClientRect();
		expect(Math.round(height / parseFloat(getComputedStyle(fact.element()).lineHeight))).toBe(4);
	});

	it('is there before its figures are', async () => {
		const screen = await render(
			SessionSummary,
			props({ weakest: undefined, dueTomorrow: undefined })
		);
		await expect.element(screen.getByRole('heading', { name: 'Session done' })).toHaveFocus();
		await expect.element(screen.getByRole('link', { name: 'Done' })).toBeVisible();
	});

	it('takes the focus once it is shown, and not while it lies ready', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const screen = await render(SessionSummary, props({ shown: false }));
		vi.runAllTimers();
		expect(document.activeElement).toBe(document.body);
		await screen.rerender({ shown: true });
		vi.runAllTimers();
		expect(document.activeElement).toHaveTextContent('Session done');
		vi.useRealTimers();
	});

	it('takes back the last answer by its button and by Z, but by no key while it lies ready', async () => {
		const onundo = vi.fn();
		const screen = await render(SessionSummary, props({ onundo, shown: false }));
		await userEvent.keyboard('z');
		expect(onundo).not.toHaveBeenCalled();
		await screen.rerender({ shown: true });
		await userEvent.keyboard('z');
		expect(onundo).toHaveBeenCalledTimes(1);
		await screen.getByRole('button', { name: 'Undo the last answer' }).click();
		expect(onundo).toHaveBeenCalledTimes(2);
	});

	it('fits on a small phone, however long the questions are', async () => {
		await page.viewport(360, 640);
		const text = 'Which act of the harbour board was in force when the siege began? '.repeat(4);
		const weakest = four.map(({ id }) => ({ id, text: `${id}: ${text}` }));
		const screen = await render(SessionSummary, props({ weakest }));
		await expect.element(screen.getByRole('link', { name: 'Done' })).toBeVisible();
		expect(screen.container.scrollHeight).toBeLessThanOrEqual(640);
	});
});
