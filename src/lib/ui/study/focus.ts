import type { Attachment } from 'svelte/attachments';

/** Moves the focus to the element when it appears, so that a screen reader reads it. */
export const focusOnShow: Attachment<HTMLElement> = (node) => {
	node.focus({ preventScroll: true });
};

/** Long enough for the frame in which it appears to be painted first. */
const paintedAfterMs = 50;

/**
 * The same once the element is on screen. Moving the focus costs about as much as painting a card,
 * and nobody waits for it. Stays where it is if the reader has moved it meanwhile.
 */
export const focusOncePainted: Attachment<HTMLElement> = (node) => {
	const before = document.activeElement;
	let dialog: Element | null = null;
	const focus = () => {
		const now = document.activeElement;
		if (now === before || now === document.body) node.focus({ preventScroll: true });
	};
	const timer = setTimeout(() => {
		// Whoever was quick to open one comes back to the element when it closes.
		dialog = document.querySelector('dialog[open]');
		if (dialog) dialog.addEventListener('close', focus, { once: true });
		else focus();
	}, paintedAfterMs);
	return () => {
		clearTimeout(timer);
		dialog?.removeEventListener('close', focus);
	};
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
