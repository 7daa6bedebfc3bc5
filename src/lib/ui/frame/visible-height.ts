import type { Attachment } from 'svelte/attachments';

/**
 * Gives an element the height that the on-screen keyboard leaves, as `--visible-height`, so that
 * what stands at its foot stands above the keyboard. Most browsers shrink only the visual viewport,
 * which no CSS unit follows.
 */
export const visibleHeight: Attachment<HTMLElement> = (node) => {
	const viewport = window.visualViewport;
	if (!viewport) return undefined;
	const follow = () => {
		// A pinch zoom also resizes the visual viewport, and is no keyboard.
		if (viewport.scale !== 1) return;
		node.style.setProperty('--visible-height', `${String(viewport.height)}px`);
		// iOS has moved the page up to where the field was before there was less room.
		if (viewport.offsetTop > 0) window.scrollTo(0, 0);
	};
	follow();
	viewport.addEventListener('resize', follow);
	return () => {
		viewport.removeEventListener('resize', follow);
		node.style.removeProperty('--visible-height');
	};
};
