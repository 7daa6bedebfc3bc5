import type { Attachment } from 'svelte/attachments';

/** The share of the screen that may be covered by what stays at its foot. */
const mostShare = 0.6;

/** With letters half again as large as most have them, what is left would hold hardly a line. */
const [largeLetters, mostShareThen] = [24, 0.4];

/**
 * Says of what stays at the foot of the screen whether it has grown too tall for that, as
 * `data-tall`: with letters of twice the size it would cover what it is about. No media query knows
 * how tall it is.
 */
export const minded: Attachment<HTMLElement> = (node) => {
	const observer = new ResizeObserver(() => {
		const height = window.visualViewport?.height ?? window.innerHeight;
		const letters = parseFloat(getComputedStyle(document.documentElement).fontSize);
		const share = letters < largeLetters ? mostShare : mostShareThen;
		node.dataset.tall = String(node.offsetHeight > height * share);
	});
	observer.observe(node);
	return () => {
		observer.disconnect();
	};
};
