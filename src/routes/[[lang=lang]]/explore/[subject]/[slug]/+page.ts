import { openNote } from '$lib/app';
import { getLocale } from '$messages/runtime.js';
import { isOnScreen } from '../../on-screen';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const { app } = await parent();
	const opening = openNote(app.shelf, params.subject, params.slug, getLocale());
	return { note: isOnScreen(`note-${params.slug}`) ? await opening : opening };
};
