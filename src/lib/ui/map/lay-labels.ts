import type { Locale, MapBase } from '$lib/content';
import { pointOf } from '$lib/explore';
import { toScreen, type Camera, type Frame } from '../views/camera';
import { isWithin, overlapsAny, textBox, type Box } from '../views/lay-names';
import type { Letters } from './measure';

/** The name of a country or a sea, and where its middle stands on screen. */
export interface LaidLabel {
	readonly kind: MapBase['labels'][number]['kind'];
	readonly name: string;
	readonly x: number;
	readonly y: number;
}

/** In lines: a large country has room beside its middle; farther off it could be taken for its neighbour. */
const shifts = [0, -1.15, 1.15, -2.15, 2.15];

interface LabelRoom extends Letters {
	readonly camera: Camera;
	readonly frame: Frame;
	readonly taken: readonly Box[];
}

/**
 * Writes the names of countries and seas where nothing stands, as near to their middle as that is.
 * What finds no room, or would be cut off at the edge, is left out: it says less than the places do.
 */
export function layLabels(
	base: MapBase,
	locale: Locale,
	{ camera, frame, taken, textSize, widthOf }: LabelRoom
): readonly LaidLabel[] {
	const all = [...taken];
	return base.labels.flatMap(({ kind, name, ...spot }) => {
		const text = name[locale];
		const { x, y } = toScreen(camera, frame, pointOf(spot, base));
		for (const lines of shifts) {
			const shift = lines * textSize;
			const at = { x, y: y + shift, anchor: 'middle' } as const;
			const box = textBox(at, widthOf(text), textSize);
			if (!isWithin(box, frame) || overlapsAny(box, all)) continue;
			all.push(box);
			return [{ kind, name: text, x, y: y + shift }];
		}
		return [];
	});
}
