import '../base.css';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { makeDeck } from '$lib/cards';
import { makeSearchIndex } from '$lib/explore';
import { theIsles } from '../../../../tests/builders/isles';
import NoteSearch, { type Asked } from './NoteSearch.svelte';

const index = makeSearchIndex([makeDeck(theIsles())]);
const entry = {
	slug: 'isles',
	title: { en: 'The isles', ar: 'الجزر' },
	description: { en: 'An invented country.', ar: 'بلد متخيل.' },
	cardCount: 100,
	sizeBytes: 20_000,
	load: () => Promise.resolve(theIsles())
};

function props(asked: Partial<Asked> = {}, onask = vi.fn()) {
	return {
		index,
		entries: [entry],
		locale: 'en' as const,
		asked: { typed: '', filter: {}, ...asked },
		onask,
		hrefOf: ({ slug }: { slug: string }) => `#${slug}`
	};
}

describe('the register', () => {
	it('shows how many notes there are of each kind, and unfolds them by keyboard', async () => {
		const screen = await render(NoteSearch, props());
		await expect.element(screen.getByRole('status')).toHaveTextContent('46 entries');
		const factions = screen.getByRole('heading', { name: 'Factions', level: 3 });
		await expect.element(factions).toBeVisible();
		expect(screen.getByRole('link').elements()).toHaveLength(0);
		factions.element().closest('summary')?.focus();
		await userEvent.keyboard('{Enter}');
		const links = screen.getByRole('link').elements();
		expect(links.map(({ textContent }) => textContent?.trim())).toEqual([
			'Blue Guild',
			'Owl Watch',
			'Red Guild',
			'Salt Riders',
			'Tin Company'
		]);
	});

	it('asks at every key', async () => {
		const onask = vi.fn();
		const screen = await render(NoteSearch, props({}, onask));
		await screen.getByRole('searchbox', { name: 'Search all names' }).fill('salt');
		expect(onask.mock.calls).toEqual([[{ typed: 'salt', filter: {} }]]);
	});

	it('shows what is asked for, whoever asks', async () => {
		const screen = await render(NoteSearch, props({ typed: 'salt' }));
		const field = screen.getByRole('searchbox');
		await expect.element(field).toHaveValue('salt');
		await screen.rerender(props({ typed: 'tin' }));
		await expect.element(field).toHaveValue('tin');
	});

	it('lists what was found, with the spelling that was meant and the kind', async () => {
		const screen = await render(NoteSearch, props({ typed: 'azure' }));
		await expect.element(screen.getByRole('status')).toHaveTextContent('1 entry');
		const link = screen.getByRole('link', { name: 'Blue Guild' });
		await expect.element(link).toHaveTextContent('Azure Guild · Factions');
		await expect.element(link).toHaveAttribute('href', '#blue-guild');
	});

	it('says of which subject a note is, where notes of several were found', async () => {
		const other = { ...entry, slug: 'reefs', title: { en: 'The reefs', ar: 'الشعاب' } };
		const decks = [theIsles(), { ...theIsles(), slug: 'reefs' }].map(makeDeck);
		const screen = await render(NoteSearch, {
			...props({ typed: 'azure' }),
			index: makeSearchIndex(decks),
			entries: [entry, other],
			hrefOf: ({ subject, slug }: { subject: string; slug: string }) => `#${subject}/${slug}`
		});
		const links = screen.getByRole('link', { name: 'Blue Guild' });
		await expect.element(links.first()).toHaveTextContent('Azure Guild · Factions · The isles');
		await expect.element(links.last()).toHaveTextContent('Azure Guild · Factions · The reefs');
	});

	it('says that nothing was found, and what may help', async () => {
		const screen = await render(NoteSearch, props({ typed: 'xyzzy' }));
		await expect.element(screen.getByRole('status')).toHaveTextContent('Nothing found.');
		await expect.element(screen.getByText(/another spelling/)).toBeVisible();
	});

	it('unfolds what passes a filter, and folds it again without one', async () => {
		const screen = await render(NoteSearch, props({ filter: { kind: 'event' } }));
		await expect.element(screen.getByRole('link', { name: /^Bell Strike/ })).toBeVisible();
		await screen.rerender(props());
		await expect.element(screen.getByRole('heading', { name: 'Events', level: 3 })).toBeVisible();
		expect(screen.getByRole('link').elements()).toHaveLength(0);
	});

	it('hands on a filter with what was there before, and clears them together', async () => {
		const onask = vi.fn();
		const screen = await render(NoteSearch, props({ filter: { kind: 'event' } }, onask));
		await screen.getByRole('combobox', { name: 'From year' }).selectOptions('1926');
		await screen.getByRole('button', { name: 'Clear the filters' }).click();
		expect(onask.mock.calls).toEqual([
			[{ typed: '', filter: { kind: 'event', fromYear: 1926 } }],
			[{ typed: '', filter: {} }]
		]);
	});

	it('keeps a period from ending before it begins', async () => {
		const onask = vi.fn();
		const filter = { fromYear: 1926, toYear: 1926 };
		const screen = await render(NoteSearch, props({ filter }, onask));
		await screen.getByRole('combobox', { name: 'To year' }).selectOptions('1921');
		expect(onask.mock.calls).toEqual([[{ typed: '', filter: { fromYear: 1921, toYear: 1921 } }]]);
	});

	it('has no line wider than a small phone where letters are twice as large', async () => {
		await page.viewport(360, 640);
		document.documentElement.style.fontSize = '200%';
		const title = { en: 'Counterrevolutionaries', ar: 'الجزر' };
		const screen = await render(NoteSearch, { ...props(), entries: [{ ...entry, title }] });
		await expect.element(screen.getByRole('heading', { name: title.en })).toBeVisible();
		const { scrollWidth } = document.documentElement;
		document.documentElement.style.fontSize = '';
		expect(scrollWidth).toBeLessThanOrEqual(360);
	});

	it('has no line wider than a small phone', async () => {
		await page.viewport(360, 640);
		const screen = await render(NoteSearch, props({ filter: { kind: 'event' } }));
		await expect.element(screen.getByRole('link').first()).toBeVisible();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
	});
});
