import type { Attachment } from 'svelte/attachments';

/**
 * Fills an element along the line over the given time, in ms. It only shows the time: whoever set
 * it keeps it. Stands still for a reader who wants less motion.
 */
export function fillOver(durationMs: number): Attachment<HTMLElement> {
	return (node) => {
		if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
		const animation = node.animate([{ transform: 'scaleX(0)' }, { transform: 'scaleX(1)' }], {
			duration: durationMs,
			fill: 'forwards'
		});
		return () => {
			animation.cancel();
		};
	};
}
