import '../base.css';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CopySection from './CopySection.svelte';
import type { CopyPhase, FoundCopy } from './phase';

const found: FoundCopy = {
	madeOn: '10 March 2026',
	isFromHere: false,
	isDoubtful: false,
	inFile: 1_240,
	onlyInFile: 1_000,
	onlyHere: 60,
	cards: 410,
	entriesHere: 300
};

function props(overrides: object = {}) {
	return {
		phase: { kind: 'idle' } as CopyPhase,
		ready: true,
		lockable: true,
		oncopy: vi.fn(),
		onchoose: vi.fn(),
		onunlock: vi.fn(),
		onrestore: vi.fn(),
		oncancel: vi.fn(),
		...overrides
	};
}

it('a file with a date that cannot be right says so, and can be restored all the same', async () => {
	const phase: CopyPhase = { kind: 'found', found: { ...found, isDoubtful: true } };
	const screen = await render(CopySection, props({ phase }));
	await expect.element(screen.getByText(/^Some of its dates cannot be right/)).toBeVisible();
	await expect.element(screen.getByRole('button', { name: 'Merge' })).toBeVisible();
	await screen.rerender(props({ phase: { kind: 'found', found } }));
	await expect.element(screen.getByText(/^Some of its dates/)).not.toBeInTheDocument();
});

it('where there is nothing, here or in the file, it is said, and nothing is offered', async () => {
	const phase: CopyPhase = { kind: 'nothing', where: 'file' };
	const screen = await render(CopySection, props({ phase }));
	const status = screen.getByRole('status');
	await expect
		.element(status)
		.toHaveTextContent('There is nothing in this copy. Nothing was changed.');
	await expect.element(screen.getByRole('button', { name: 'Merge' })).not.toBeInTheDocument();
	await screen.rerender(props({ phase: { kind: 'nothing', where: 'here' } }));
	await expect.element(status).toHaveTextContent('There is nothing to copy yet.');
});

describe('a copy', () => {
	it('is made by one button, without a passphrase', async () => {
		const oncopy = vi.fn();
		const screen = await render(CopySection, props({ oncopy }));
		await screen.getByRole('button', { name: 'Save a copy' }).click();
		expect(oncopy).toHaveBeenCalledExactlyOnceWith('');
	});

	it('can be locked, and is not made without the passphrase then', async () => {
		const oncopy = vi.fn();
		const screen = await render(CopySection, props({ oncopy }));
		await screen.getByRole('switch', { name: /^Lock the copy/ }).click();
		await screen.getByRole('button', { name: 'Save a copy' }).click();
		expect(oncopy).not.toHaveBeenCalled();
		await screen.getByRole('textbox', { name: 'Passphrase' }).fill('Tamsin Rook');
		await screen.getByRole('button', { name: 'Save a copy' }).click();
		expect(oncopy).toHaveBeenCalledExactlyOnceWith('Tamsin Rook');
	});

	it('that was made is told until the lock is turned, with its name in one line', async () => {
		await page.viewport(360, 640);
		const oncancel = vi.fn();
		const name = 'diwan-2026-03-10.diwan';
		const screen = await render(CopySection, props({ phase: { kind: 'copied', name }, oncancel }));
		await expect
			.element(screen.getByRole('status'))
			.toHaveTextContent(`A copy was made: ${name}. Keep it somewhere else, too.`);
		const set = screen.getByText(name, { exact: true }).element();
		expect([set.localName, set.getClientRects().length]).toEqual(['bdi', 1]);
		await screen.getByRole('switch', { name: /^Lock the copy/ }).click();
		expect(oncancel).toHaveBeenCalledOnce();
		await screen.rerender(props());
		expect(screen.getByRole('status').element().matches(':empty')).toBe(true);
	});

	it('waits until the data are there', async () => {
		const screen = await render(CopySection, props({ ready: false }));
		expect(screen.container.querySelector('section')?.inert).toBe(true);
	});
});

describe('a file', () => {
	it('is handed on when it is chosen', async () => {
		const onchoose = vi.fn();
		const screen = await render(CopySection, props({ onchoose }));
		const file = new File(['x'], 'diwan.diwan');
		await screen.getByLabelText('Restore from a file').upload(file);
		expect(onchoose).toHaveBeenCalledOnce();
	});

	it('that is refused is told in a sentence, and that nothing was changed', async () => {
		const phase = { kind: 'refused', problem: 'otherApp' };
		const screen = await render(CopySection, props({ phase }));
		await expect
			.element(screen.getByRole('status'))
			.toHaveTextContent('This file was made by another app. Nothing was changed.');
	});

	it('that is locked asks for the passphrase, once more after a wrong one', async () => {
		const onunlock = vi.fn();
		const phase = { kind: 'locked', wrong: true };
		const screen = await render(CopySection, props({ phase, onunlock }));
		await expect.element(screen.getByText('That is not its passphrase. Try again.')).toBeVisible();
		await expect.element(screen.getByRole('status')).toHaveAttribute('data-bad', 'true');
		await screen.getByRole('textbox', { name: 'Passphrase' }).fill('Rook');
		await screen.getByRole('button', { name: 'Open the copy' }).click();
		expect(onunlock).toHaveBeenCalledExactlyOnceWith('Rook');
	});
});

describe('what was found', () => {
	it('is told in numbers before anything is done', async () => {
		const onrestore = vi.fn();
		const screen = await render(CopySection, props({ phase: { kind: 'found', found }, onrestore }));
		await expect
			.element(screen.getByRole('heading', { name: 'What is in the file' }))
			.toHaveFocus();
		const numbers = screen.getByRole('definition').elements();
		expect(numbers.map(({ textContent }) => textContent)).toEqual(['1,240', '410', '1,000', '60']);
		await screen.getByRole('button', { name: 'Merge' }).click();
		expect(onrestore).toHaveBeenCalledExactlyOnceWith('merge', false);
	});

	it('replaces only after it is said what is lost, and offers a copy first', async () => {
		const onrestore = vi.fn();
		const screen = await render(CopySection, props({ phase: { kind: 'found', found }, onrestore }));
		await screen.getByRole('button', { name: 'Replace' }).click();
		expect(onrestore).not.toHaveBeenCalled();
		await expect
			.element(screen.getByRole('alert'))
			.toHaveTextContent('Answers that are deleted for good: 60');
		await screen.getByRole('button', { name: 'Save a copy, then replace' }).click();
		expect(onrestore).toHaveBeenCalledExactlyOnceWith('replace', true);
	});

	it('is brought in by one button where there is nothing yet', async () => {
		const onrestore = vi.fn();
		const phase = { kind: 'found', found: { ...found, onlyHere: 0, entriesHere: 0 } };
		const screen = await render(CopySection, props({ phase, onrestore }));
		await screen.getByRole('button', { name: 'Restore' }).click();
		expect(onrestore).toHaveBeenCalledExactlyOnceWith('replace', false);
	});
});
