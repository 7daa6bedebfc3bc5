/**
 * Whether a media query holds, followed while the component that asks is there. (Svelte's own comes
 * with what every page loads, and one page needs it.)
 */
export function followMedia(query: string): { readonly holds: boolean } {
	const list = window.matchMedia(query);
	let holds = $state(list.matches);
	$effect(() => {
		const follow = () => {
			holds = list.matches;
		};
		list.addEventListener('change', follow);
		return () => {
			list.removeEventListener('change', follow);
		};
	});
	return {
		get holds() {
			return holds;
		}
	};
}
