import { error, redirect } from '@sveltejs/kit';
import { browser } from '$app/environment';
import { linkToLists } from '$lib/app';
import { getLocale } from '$messages/runtime.js';
import type { PageLoad } from './$types';

/**
 * The address of a note without the note: all lists stand on one page. A page that is made in
 * advance cannot be a redirect, because Kit would take the place within that page for another page.
 */
export const load: PageLoad = async ({ params, parent }) => {
	const { app } = await parent();
	const entry = app.shelf.entry(params.subject);
	if (!entry) error(404);
	const lists = linkToLists(entry.slug, getLocale());
	if (browser) redirect(307, lists);
	return { lists, title: entry.title[getLocale()] };
};
