import type { Direction } from '$lib/explore';

/** What the keys do in a picture that has the focus. */
export interface PictureKeys {
	readonly onstep: (direction: Direction) => void;
	readonly onmove: (direction: Direction) => void;
	readonly onzoom: (factor: number) => void;
	readonly onwhole: () => void;
	/** Where they mean nothing, the page hears them. */
	readonly onopen?: () => void;
	readonly onclear?: () => void;
}

const arrows: Readonly<Record<string, Direction | undefined>> = {
	ArrowLeft: 'left',
	ArrowRight: 'right',
	ArrowUp: 'up',
	ArrowDown: 'down'
};

const keyZoom = 1.5;
const keyMovePx = 60;

/** By which an arrow moves a picture, in pixels: what is on that side comes into sight. */
export const arrowMoves: Readonly<Record<Direction, readonly [dx: number, dy: number]>> = {
	left: [keyMovePx, 0],
	right: [-keyMovePx, 0],
	up: [0, keyMovePx],
	down: [0, -keyMovePx]
};

/** Hears the keys of a picture; those that mean nothing to it go on to the page. */
export function pictureKeys(keys: PictureKeys): (event: KeyboardEvent) => void {
	return (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const act = actOf(event, keys);
		if (!act) return;
		event.preventDefault();
		act();
	};
}

function actOf({ key, shiftKey }: KeyboardEvent, keys: PictureKeys): (() => void) | undefined {
	const direction = arrows[key];
	if (direction) return () => (shiftKey ? keys.onmove(direction) : keys.onstep(direction));
	switch (key) {
		case '+':
		case '=':
			return () => keys.onzoom(keyZoom);
		case '-':
		case '_':
			return () => keys.onzoom(1 / keyZoom);
		case '0':
			return keys.onwhole;
		case 'Enter':
			return keys.onopen;
		case 'Escape':
			return keys.onclear;
		default:
			return undefined;
	}
}
