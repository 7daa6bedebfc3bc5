import type { Attachment } from 'svelte/attachments';

/** All sizes go by the letters of the root: with them, everything on the page grows. */
export const largerText: Attachment<HTMLElement> = () => {
	const root = document.documentElement;
	root.dataset.text = 'larger';
	return () => {
		delete root.dataset.text;
	};
};
