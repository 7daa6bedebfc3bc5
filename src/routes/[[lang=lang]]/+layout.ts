import { base } from '$app/paths';
import { subjects } from '$content';
import { createApp } from '$lib/app';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** The composition root: the only place that knows which subjects there are. */
const app = createApp({ subjects, basePath: base });

export const load: LayoutLoad = () => ({ app });
