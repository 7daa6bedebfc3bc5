import type { Attachment } from 'svelte/attachments';

/**
 * Brings an answer into sight, from its beginning, with the picture beside it where both fit,
 * scrolling the page no farther than that takes. What had the focus may have gone with the answer
 * before: then it goes to the new one.
 * @param what tells one answer from another
 */
export function inSight(what: string): Attachment<HTMLElement> {
	return (node) => {
		node.dataset.of = what;
		node.scrollTop = 0;
		const { parentElement: board } = node;
		// What was found by its name below lies in a picture that may be out of sight.
		if (board && board.offsetHeight <= innerHeight) board.scrollIntoView({ block: 'nearest' });
		node.scrollIntoView({ block: 'nearest' });
		if (document.activeElement === document.body) node.focus({ preventScroll: true });
	};
}
