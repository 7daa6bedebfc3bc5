import type { Attachment } from 'svelte/attachments';

/** Moves the focus to the element when it appears, so that a screen reader reads it. */
export const focusOnShow: Attachment<HTMLElement> = (node) => {
	node.focus({ preventScroll: true });
};

/** Shows the page from its top, and again whenever `_what` is something else. */
export function fromTop(_what: string): Attachment<HTMLElement> {
	return () => {
		window.scrollTo(0, 0);
	};
}

/** Keeps a press from taking the focus away from a field, and the on-screen keyboard with it. */
export function keepFocus(event: MouseEvent): void {
	event.preventDefault();
}
