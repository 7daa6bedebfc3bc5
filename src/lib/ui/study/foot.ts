import type { Attachment } from 'svelte/attachments';

/** The share of the screen that may be covered by what stays at its foot. */
const mostShare = 0.6;

/**
 * Says of what stays at the foot of the screen whether it has grown too tall for that, as
 * `data-tall`: with letters of twice the size it would cover what it is about. No media query knows
 * how tall it is.
 */
export const minded: Attachment<HTMLElement> = (node) => {
	const observer = new ResizeObserver(() => {
		const height = window.visualViewport?.height ?? window.innerHeight;
		node.dataset.tall = String(node.offsetHeight > height * mostShare);
	});
	observer.observe(node);
	return () => {
		observer.disconnect();
	};
};
