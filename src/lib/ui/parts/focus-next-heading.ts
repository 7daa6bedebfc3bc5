/**
 * Moves the focus to the heading of what comes in the place of `current`, once it is there: whoever
 * pressed a button in something that goes away would else be nowhere. Leaves the focus where the
 * reader has moved it meanwhile.
 */
export function focusNextHeading(current: Element): void {
	const room = current.closest('main') ?? document.body;
	const observer = new MutationObserver(() => {
		if (current.isConnected) return;
		const heading = room.querySelector('h1');
		const isElsewhere = document.activeElement !== document.body;
		if (!heading && !isElsewhere) return;
		observer.disconnect();
		if (!heading || isElsewhere) return;
		heading.tabIndex = -1;
		heading.focus();
	});
	observer.observe(room, { childList: true, subtree: true });
}
