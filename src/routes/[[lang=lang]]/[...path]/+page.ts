import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

// Only the fallback page leads here, so that its "no such page" stands in the app's own frame.
export const prerender = false;

export const load: PageLoad = () => error(404);
