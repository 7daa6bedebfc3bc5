/**
 * Whether what is to be shown is on screen already, as on a page that was made in advance. It then
 * stays until everything is ready; else the page says meanwhile that it is opening. In advance
 * there is no screen, and everything is waited for.
 * @param id of the element that shows it
 */
export function isOnScreen(id: string): boolean {
	return typeof document === 'undefined' || document.getElementById(id) !== null;
}
