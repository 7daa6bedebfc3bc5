import type { Attachment } from 'svelte/attachments';

/** Has what is within a hidden element laid out now: by itself a browser waits until it is shown. */
export const layOut: Attachment<HTMLElement> = (node) => {
	node.firstElementChild?.getBoundingClientRect();
};
