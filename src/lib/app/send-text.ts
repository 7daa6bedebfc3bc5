/** Whether the platform can hand a text to another app. */
export function canSend(): boolean {
	return 'share' in navigator;
}

/** Lets the reader choose an app, and gives it the text. Choosing none is an answer, too. */
export async function sendText(text: string): Promise<void> {
	try {
		await navigator.share({ text });
	} catch {
		// Nothing was sent: it was called off, or no app would take it. The text is still on screen.
	}
}

/** @returns whether the text is in the clipboard; a page may be refused that */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
