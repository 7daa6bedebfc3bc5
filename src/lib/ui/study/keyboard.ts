/** What the keys of a study screen do. A key without a handler keeps its usual meaning. */
export interface ShortcutHandlers {
	/** Space or Enter: reveal, the default grade, the next card. */
	readonly proceed?: (() => void) | undefined;
	/** 1 to 9, as an index from 0. */
	readonly pick?: ((index: number) => void) | undefined;
	/** E: show why. */
	readonly explain?: (() => void) | undefined;
	/** Z, with or without Ctrl or Command. */
	readonly undo?: (() => void) | undefined;
	/** The question mark, of either script. */
	readonly help?: (() => void) | undefined;
}

/**
 * Makes a `keydown` listener for the window. It leaves alone what is typed into a field, what
 * happens in an open dialog, Space and Enter on a control that they press already, repeats of a
 * key held down, and combinations that belong to the browser.
 */
export function shortcuts(handlers: ShortcutHandlers): (event: KeyboardEvent) => void {
	return (event) => {
		if (event.defaultPrevented || event.repeat || event.altKey) return;
		if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
		const act = actionOf(event, handlers);
		if (!act) return;
		event.preventDefault();
		act();
	};
}

function actionOf(event: KeyboardEvent, handlers: ShortcutHandlers): (() => void) | undefined {
	const letter = letterOf(event);
	if (event.ctrlKey || event.metaKey) return letter === 'z' ? handlers.undo : undefined;
	if (event.key === '?' || event.key === '؟') return handlers.help;
	if (event.key === ' ' || event.key === 'Enter') {
		return isPressable(event.target) ? undefined : handlers.proceed;
	}
	if (letter === 'z') return handlers.undo;
	if (letter === 'e') return handlers.explain;
	const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? /^[1-9]$/.exec(event.key)?.[0];
	const { pick } = handlers;
	return digit === undefined || !pick ? undefined : () => pick(Number(digit) - 1);
}

/** The Latin letter of a key, also while an Arabic layout is on. */
function letterOf(event: KeyboardEvent): string {
	const key = event.key.toLowerCase();
	if (/^[a-z]$/.test(key)) return key;
	return /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase() ?? '';
}

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || target.matches('input, textarea, select'))
	);
}

function isPressable(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && target.matches('button, a[href], summary');
}
