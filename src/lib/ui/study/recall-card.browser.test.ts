import '../base.css';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { aRecall } from './builders';
import RecallCard from './RecallCard.svelte';

afterEach(() => {
	document.documentElement.dir = 'ltr';
});

async function show(props: { swipe?: boolean } = {}) {
	const onanswer = vi.fn();
	const screen = await render(RecallCard, { item: aRecall(), shown: true, onanswer, ...props });
	const card = screen.container.querySelector('article');
	if (!card) throw new Error('no card');
	return { screen, onanswer, card };
}

/** A card is deaf for a moment, so that a double tap is no second answer. Ends that moment. */
function letListen() {
	for (const animation of document.getAnimations()) animation.finish();
}

/** Draws a finger across the card in steps of 10 ms. */
function drag(card: Element, from: { x: number; y: number }, by: { x: number; y: number }) {
	const send = (type: string, share: number) =>
		card.dispatchEvent(
			new PointerEvent(type, {
				bubbles: true,
				pointerId: 1,
				isPrimary: true,
				pointerType: 'touch',
				clientX: from.x + by.x * share,
				clientY: from.y + by.y * share
			})
		);
	send('pointerdown', 0);
	for (const share of [0.25, 0.5, 0.75, 1]) send('pointermove', share);
	return { release: () => send('pointerup', 1) };
}

describe('a recall card', () => {
	it('has the focus on its question', async () => {
		const { screen } = await show();
		await expect
			.element(screen.getByRole('heading', { name: 'When was the Harbour Act passed?' }))
			.toHaveFocus();
	});

	it('is revealed by a tap anywhere on it', async () => {
		const { screen, card } = await show();
		await expect.element(screen.getByText('1931', { exact: true })).not.toBeVisible();
		letListen();
		await userEvent.click(card, { position: { x: 30, y: 10 } });
		await expect.element(screen.getByText('1931', { exact: true })).toHaveFocus();
		await expect.element(screen.getByRole('button', { name: 'Again' })).toBeVisible();
	});

	it('is revealed by Space and graded Good by Space', async () => {
		const { screen, onanswer } = await show();
		await userEvent.keyboard(' ');
		await expect.element(screen.getByText('1931', { exact: true })).toHaveFocus();
		expect(onanswer).not.toHaveBeenCalled();
		await userEvent.keyboard(' ');
		expect(onanswer.mock.calls).toEqual([[true]]);
	});

	it('is graded by 1 and 2, but not before it is revealed', async () => {
		const { onanswer } = await show();
		await userEvent.keyboard('1');
		expect(onanswer).not.toHaveBeenCalled();
		await userEvent.keyboard('e');
		await userEvent.keyboard('1');
		expect(onanswer.mock.calls).toEqual([[false]]);
	});

	it('counts a double tap on a grade once', async () => {
		const { screen, onanswer } = await show();
		await userEvent.keyboard(' ');
		await userEvent.dblClick(screen.getByRole('button', { name: 'Good' }));
		expect(onanswer.mock.calls).toEqual([[true]]);
	});

	it('does not take the second tap of a double tap for a grade', async () => {
		const { screen } = await show();
		// However slow the machine is, the moment must not be over before it is looked at.
		const still = document.createElement('style');
		still.textContent = '* { animation-play-state: paused !important }';
		document.head.append(still);
		onTestFinished(() => {
			still.remove();
		});
		await userEvent.keyboard(' ');
		const good = screen.getByRole('button', { name: 'Good' });
		await expect.element(good).toBeInTheDocument();
		const bar = good.element().parentElement;
		const { left, top } = good.element().getBoundingClientRect();
		const hit = () => document.elementFromPoint(left + 20, top + 20)?.closest('button');
		const [deaf] = (bar?.getAnimations() ?? []).filter((animation) => 'animationName' in animation);
		if (!deaf) throw new Error('the grades listen at once');
		deaf.currentTime = 150;
		expect(hit()).toBe(null);
		deaf.finish();
		expect(hit()).toBe(good.element());
	});
});

describe('a swipe on a revealed recall card', () => {
	async function revealed(props: { swipe?: boolean } = {}) {
		const shown = await show(props);
		await userEvent.keyboard(' ');
		await expect.element(shown.screen.getByRole('button', { name: 'Good' })).toBeVisible();
		return shown;
	}

	it.each([
		['ltr', 'to the right', 200, true],
		['ltr', 'to the left', -200, false],
		['rtl', 'to the left', -200, true],
		['rtl', 'to the right', 200, false]
	] as const)('in %s text %s by %i px is remembered: %s', async (dir, _side, byPx, remembered) => {
		document.documentElement.dir = dir;
		const { card, onanswer } = await revealed();
		drag(card, { x: byPx > 0 ? 60 : 300, y: 60 }, { x: byPx, y: 0 }).release();
		expect(onanswer.mock.calls).toEqual([[remembered]]);
	});

	it('says what it would count for before it is let go', async () => {
		const { card, onanswer } = await revealed();
		const finger = drag(card, { x: 60, y: 60 }, { x: 200, y: 0 });
		expect(card).toHaveAttribute('data-swipe', 'end');
		expect(card.style.getPropertyValue('--swipe-x')).toBe('200px');
		expect(onanswer).not.toHaveBeenCalled();
		finger.release();
		expect(card).not.toHaveAttribute('data-swipe');
		expect(card.style.getPropertyValue('--swipe-x')).toBe('');
	});

	it('that scrolls does not grade', async () => {
		const { card, onanswer } = await revealed();
		drag(card, { x: 60, y: 60 }, { x: 150, y: 200 }).release();
		expect(onanswer).not.toHaveBeenCalled();
	});

	it('that begins at the edge of the screen is the system’s', async () => {
		const { card, onanswer } = await revealed();
		drag(card, { x: 20, y: 60 }, { x: 250, y: 0 }).release();
		expect(onanswer).not.toHaveBeenCalled();
	});

	it('grades also when it begins on a link', async () => {
		const { screen, card, onanswer } = await revealed();
		const link = screen.getByRole('link').element();
		const opened = vi.fn((event: Event) => event.preventDefault());
		link.addEventListener('click', opened);
		drag(link, { x: 60, y: 60 }, { x: 200, y: 0 }).release();
		expect(onanswer.mock.calls).toEqual([[true]]);
		expect(card).not.toHaveAttribute('data-swiping');
	});

	it('can be turned off', async () => {
		const { card, onanswer } = await revealed({ swipe: false });
		drag(card, { x: 60, y: 60 }, { x: 200, y: 0 }).release();
		expect(onanswer).not.toHaveBeenCalled();
	});

	it('on the front reveals', async () => {
		const { screen, card, onanswer } = await show();
		drag(card, { x: 60, y: 60 }, { x: 200, y: 0 }).release();
		await expect.element(screen.getByRole('button', { name: 'Good' })).toBeVisible();
		expect(onanswer).not.toHaveBeenCalled();
	});
});
