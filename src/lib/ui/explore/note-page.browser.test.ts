import '../base.css';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { makeDeck, type CardId } from '$lib/cards';
import { noteView } from '$lib/explore';
import { theIsles } from '../../../../tests/builders/isles';
import NotePage from './NotePage.svelte';

const deck = makeDeck(theIsles());
/** 2026-03-10. */
const today = 20_522;

function props(slug: string, overrides: object = {}) {
	const view = noteView(deck, slug, 'en');
	if (!view) throw new Error(`There is no note "${slug}".`);
	return {
		view,
		subjectTitle: 'The isles',
		locale: 'en' as const,
		exploreHref: '#explore',
		subjectHref: '#isles',
		drillHref: '#drill',
		hrefOf: (other: string) => `#${other}`,
		knowledgeOf: undefined,
		today,
		...overrides
	};
}

describe('the page of a note', () => {
	it('links the notes that it names, and those that name it', async () => {
		const screen = await render(NotePage, props('lamp-society'));
		const head = screen.getByRole('link', { name: 'Caspian Wren' });
		await expect.element(head).toHaveAttribute('href', '#caspian-wren');
		const mentions = screen.getByRole('region', { name: 'In other entries' });
		expect(mentions.getByRole('link', { name: /^[^0-9S]/ }).elements()).toHaveLength(4);
	});

	it('leads back to the lists, and to those of its subject', async () => {
		const screen = await render(NotePage, props('lamp-society'));
		for (const [name, href] of [
			['Explore', '#explore'],
			['The isles', '#isles']
		] as const) {
			const link = screen.getByRole('link', { name, exact: true });
			await expect.element(link).toHaveAttribute('href', href);
		}
	});

	it('has no line wider than a small phone where letters are twice as large', async () => {
		await page.viewport(360, 640);
		document.documentElement.style.fontSize = '200%';
		const { view } = props('tin-company');
		const name = 'Counterrevolutionaries';
		const screen = await render(NotePage, props('tin-company', { view: { ...view, name } }));
		await expect.element(screen.getByRole('heading', { name })).toBeVisible();
		const { scrollWidth } = document.documentElement;
		document.documentElement.style.fontSize = '';
		expect(scrollWidth).toBeLessThanOrEqual(360);
	});

	it('tells of each source what sort of work it is', async () => {
		const screen = await render(NotePage, props('tin-company'));
		const sources = screen.getByRole('region', { name: 'Sources' }).getByRole('listitem');
		await expect.element(sources.first()).toHaveTextContent(/2001 · press$/);
		await expect.element(sources.last()).toHaveTextContent(/undated · official text$/);
	});

	it('names the language of a title that is in another', async () => {
		const { view } = props('tin-company');
		const sources = view.sources.map((source) => ({ ...source, titleLanguage: 'fr' }));
		const screen = await render(NotePage, props('tin-company', { view: { ...view, sources } }));
		await expect.element(screen.getByText('The gazette', { exact: true })).toBeVisible();
		expect(document.querySelectorAll('li bdi[lang="fr"]')).toHaveLength(2);
	});

	it('leads on to the lists where nothing is told and nobody names it', async () => {
		const screen = await render(NotePage, props('far-isle'));
		const way = screen.getByRole('link', { name: 'All entries of “The isles”' });
		await expect.element(way).toHaveAttribute('href', '#isles');
		await screen.rerender(props('lamp-society'));
		expect(way.elements()).toHaveLength(0);
	});

	it('keeps a word and its article on one line', async () => {
		const { view } = props('tin-company');
		const name = "Kata'ib Sayyid al-Shuhada, K-1";
		const screen = await render(NotePage, props('tin-company', { view: { ...view, name } }));
		const heading = screen.getByRole('heading', { name });
		await expect.element(heading).toHaveTextContent(name);
		const whole = [...heading.element().querySelectorAll('span')];
		expect(whole.map(({ textContent }) => textContent)).toEqual(['al-Shuhada', 'K-1']);
		expect(whole.map((word) => getComputedStyle(word).whiteSpace)).toEqual(['nowrap', 'nowrap']);
	});

	it('says who says what where sources differ', async () => {
		const screen = await render(NotePage, props('tin-company'));
		await expect.element(screen.getByRole('heading', { name: 'Sources differ' })).toBeVisible();
		for (const source of ['the Almanac', 'the Gazette']) {
			const account = screen.getByText(`According to ${source}, `, { exact: false });
			await expect.element(account).toBeVisible();
		}
	});

	it('leads from a fact to its source, with its date', async () => {
		const screen = await render(NotePage, props('tin-company'));
		await screen.getByRole('link', { name: 'Source 2' }).click();
		const source = document.querySelector('li:target');
		expect(source?.textContent).toMatch(/The gazette\s+Gazette House · undated/);
	});

	it('tells how well each card is known, once that is known', async () => {
		const states = {
			'high-table/head/orla-venn': { kind: 'known', dueDay: today + 30 },
			'high-table/head/pell-marrow': { kind: 'learning', dueDay: today }
		} as const;
		const known = (id: CardId) => Object.entries(states).find(([key]) => key === id)?.[1];
		const screen = await render(
			NotePage,
			props('high-table', { knowledgeOf: (id: CardId) => known(id) ?? { kind: 'new' } })
		);
		const facts = screen.getByRole('region', { name: 'Facts' });
		for (const text of [
			'Known well, comes back on 9 April 2026',
			'Learning, to review now',
			'New'
		]) {
			await expect.element(facts.getByText(text, { exact: true }).first()).toBeVisible();
		}
		await screen.rerender(props('high-table'));
		await expect.element(screen.getByText('New', { exact: true })).not.toBeInTheDocument();
	});

	it('offers a session about it, if it has cards', async () => {
		const screen = await render(NotePage, props('bran-fenwick'));
		const drill = screen.getByRole('link', { name: 'Drill this card' });
		await expect.element(drill).toHaveAttribute('href', '#drill');
		await screen.rerender(props('far-isle'));
		await expect.element(screen.getByText(/Nothing is told of it/)).toBeVisible();
		await expect.element(drill).not.toBeInTheDocument();
	});

	it('places its dates on a strip, and tells them in words', async () => {
		const screen = await render(NotePage, props('high-table'));
		const time = screen.getByRole('region', { name: 'Dates' });
		expect(time.element().querySelectorAll('svg > rect')).toHaveLength(
			noteView(deck, 'high-table', 'en')?.timeline?.marks.length ?? 0
		);
		await expect.element(time.getByText('from 1931 to June 1952', { exact: true })).toBeVisible();
	});

	it('has its headings in order and no line wider than a small phone', async () => {
		await page.viewport(360, 640);
		const screen = await render(NotePage, props('tin-company'));
		const levels = [...screen.container.querySelectorAll('h1, h2, h3')].map(({ tagName }) =>
			Number(tagName.slice(1))
		);
		expect(levels[0]).toBe(1);
		levels.reduce((before, level) => {
			expect(level - before).toBeLessThanOrEqual(1);
			return level;
		});
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
	});
});
