import type { Spot } from '$lib/cards';
import type { MapBase } from '$lib/content';
import { pointOf, spotAt, type Direction, type Point } from '$lib/explore';
import { toDrawing, toScreen } from '../views/camera';
import { Lens } from '../views/lens.svelte';
import { mapBounds } from './map-bounds';

/** By which an arrow key moves the pin on screen: the nearer one is, the finer. */
const stepPx = 8;

const steps: Readonly<Record<Direction, Point>> = {
	left: { x: -stepPx, y: 0 },
	right: { x: stepPx, y: 0 },
	up: { x: 0, y: -stepPx },
	down: { x: 0, y: stepPx }
};

/** A map to point at. */
export class SpotState extends Lens {
	readonly #base: MapBase;
	readonly #onpin: (spot: Spot) => void;

	constructor(base: MapBase, onpin: (spot: Spot) => void) {
		super(mapBounds(base));
		this.#base = base;
		this.#onpin = onpin;
	}

	/** Puts the pin at a point of the screen. */
	readonly pinAt = (at: Point): void => {
		const { left, right, top, bottom } = this.bounds;
		const { x, y } = toDrawing(this.camera, this, at);
		const inside = {
			x: Math.min(Math.max(x, left), right),
			y: Math.min(Math.max(y, top), bottom)
		};
		this.keepInSight(inside);
		this.#onpin(spotAt(inside, this.#base));
	};

	/** Moves the pin; the first time, it appears in the middle. */
	readonly step = (pin: Spot | undefined, direction: Direction): void => {
		const from = pin ? this.onScreen(pin) : this.middle;
		const { x, y } = pin ? steps[direction] : { x: 0, y: 0 };
		this.pinAt({ x: from.x + x, y: from.y + y });
	};

	readonly onScreen = (spot: Spot): Point => toScreen(this.camera, this, pointOf(spot, this.#base));

	/** How many pixels a distance takes on screen, at the height of a spot. */
	readonly pixelsOf = (kilometres: number, { latitude, longitude }: Spot): number => {
		const kmPerDegree = 111.2;
		const north = { latitude: latitude + kilometres / kmPerDegree, longitude };
		return this.onScreen({ latitude, longitude }).y - this.onScreen(north).y;
	};
}
