/** The colours of the page, as a canvas takes them. */
export interface Palette {
	readonly sheet: string;
	readonly paper: string;
	readonly ink: string;
	readonly inkSoft: string;
	readonly rule: string;
	readonly ruleStrong: string;
	readonly accent: string;
	readonly wrong: string;
	readonly amber: string;
}

const tokens = {
	sheet: '--sheet',
	paper: '--paper',
	ink: '--ink',
	inkSoft: '--ink-soft',
	rule: '--rule',
	ruleStrong: '--rule-strong',
	accent: '--accent',
	wrong: '--wrong',
	amber: '--amber'
} as const satisfies Record<keyof Palette, string>;

/** Reads the colours that an element has in the theme of the moment. */
export function paletteOf(element: HTMLElement): Palette {
	// Only as the colour of something does a token come out as one colour, and not as both themes'.
	const probe = document.createElement('span');
	element.parentElement?.append(probe);
	const read = (token: string) => {
		probe.style.color = `var(${token})`;
		return getComputedStyle(probe).color;
	};
	const palette = {
		sheet: read(tokens.sheet),
		paper: read(tokens.paper),
		ink: read(tokens.ink),
		inkSoft: read(tokens.inkSoft),
		rule: read(tokens.rule),
		ruleStrong: read(tokens.ruleStrong),
		accent: read(tokens.accent),
		wrong: read(tokens.wrong),
		amber: read(tokens.amber)
	};
	probe.remove();
	return palette;
}

/** Calls when the theme changes, by the system or by the settings. @returns the way to stop it */
export function onThemeChange(tell: () => void): () => void {
	const dark = matchMedia('(prefers-color-scheme: dark)');
	const observer = new MutationObserver(tell);
	dark.addEventListener('change', tell);
	observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	return () => {
		dark.removeEventListener('change', tell);
		observer.disconnect();
	};
}
