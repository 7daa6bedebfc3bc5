import type { Attachment } from 'svelte/attachments';

/**
 * Has what is within a hidden element laid out soon: by itself a browser waits until it is shown. Not
 * in the task that builds it, which is long enough.
 */
export const layOut: Attachment<HTMLElement> = (node) => {
	const timer = setTimeout(() => node.firstElementChild?.getBoundingClientRect());
	return () => {
		clearTimeout(timer);
	};
};
