import type { Attachment } from 'svelte/attachments';

/**
 * Brings an answer into sight, from its beginning, scrolling the page no farther than that takes.
 * What had the focus may have gone with the answer before: then it goes to the new one.
 * @param what tells one answer from another
 */
export function inSight(what: string): Attachment<HTMLElement> {
	return (node) => {
		node.dataset.of = what;
		node.scrollTop = 0;
		node.scrollIntoView({ block: 'nearest' });
		if (document.activeElement === document.body) node.focus({ preventScroll: true });
	};
}
