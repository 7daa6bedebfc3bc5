import { error, redirect } from '@sveltejs/kit';
import { linkToLists } from '$lib/app';
import { getLocale } from '$messages/runtime.js';
import type { PageLoad } from './$types';

/** The address of a note without the note: all lists stand on one page. */
export const load: PageLoad = async ({ params, parent }) => {
	const { app } = await parent();
	if (!app.shelf.entry(params.subject)) error(404);
	redirect(307, linkToLists(params.subject, getLocale()));
};
