import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { focusNextHeading } from './focus-next-heading';

let main: HTMLElement;

beforeEach(() => {
	main = document.createElement('main');
	main.innerHTML = '<div><h1>It went wrong.</h1><button>Try again</button></div>';
	document.body.append(main);
	main.querySelector('button')?.focus();
});

afterEach(() => {
	main.remove();
});

function problem(): Element {
	const [first] = main.children;
	if (!first) throw new Error('There is no problem on the page.');
	return first;
}

describe('the focus of a button that goes away', () => {
	it('moves to the heading of what comes in its place, however late', async () => {
		focusNextHeading(problem());
		main.innerHTML = '<p>Opening</p>';
		await new Promise(requestAnimationFrame);
		expect(document.activeElement).toBe(document.body);
		main.innerHTML = '<article><h1>Law 40 of 2016</h1></article>';
		await expect.poll(() => document.activeElement?.textContent).toBe('Law 40 of 2016');
	});

	it('stays with the button as long as that is there', async () => {
		focusNextHeading(problem());
		main.append(document.createElement('p'));
		await new Promise(requestAnimationFrame);
		expect(document.activeElement?.textContent).toBe('Try again');
	});

	it('stays where the reader has moved it meanwhile', async () => {
		focusNextHeading(problem());
		main.innerHTML = '<a href="#main">Start page</a>';
		main.querySelector('a')?.focus();
		await new Promise(requestAnimationFrame);
		const article = document.createElement('article');
		article.innerHTML = '<h1>Law 40 of 2016</h1>';
		main.append(article);
		await new Promise(requestAnimationFrame);
		expect(document.activeElement?.textContent).toBe('Start page');
	});
});
