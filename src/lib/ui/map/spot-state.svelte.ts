import type { Spot } from '$lib/cards';
import type { MapBase } from '$lib/content';
import { pointOf, spotAt, type Direction, type Point } from '$lib/explore';
import {
	lookingAt,
	panned,
	toDrawing,
	toScreen,
	wholeCamera,
	zoomedAt,
	type Bounds,
	type Camera
} from '../views/camera';

const mostScale = 6;
/** By which an arrow key moves the pin on screen: the nearer one is, the finer. */
const stepPx = 8;

const steps: Readonly<Record<Direction, Point>> = {
	left: { x: -stepPx, y: 0 },
	right: { x: stepPx, y: 0 },
	up: { x: 0, y: -stepPx },
	down: { x: 0, y: stepPx }
};

/** A map to point at. */
export class SpotState {
	/** In pixels; 0 until they are known. */
	width = $state(0);
	height = $state(0);

	readonly #base: MapBase;
	readonly #bounds: Bounds;
	readonly #onpin: (spot: Spot) => void;
	#camera = $state.raw<Camera | undefined>();

	constructor(base: MapBase, onpin: (spot: Spot) => void) {
		this.#base = base;
		this.#onpin = onpin;
		const { width, height } = base;
		this.#bounds = { left: 0, top: 0, right: width, bottom: height, mostScale };
	}

	get camera(): Camera {
		return this.#camera ?? wholeCamera(this.#bounds, this);
	}

	readonly whole = (): void => {
		this.#camera = undefined;
	};

	readonly pan = (dx: number, dy: number): void => {
		this.#camera = panned(this.camera, dx, dy, this.#bounds);
	};

	/** @returns whether one has come nearer or gone farther */
	readonly zoom = (factor: number, at: Point = this.#middle): boolean => {
		const next = zoomedAt(this.camera, factor, at, this, this.#bounds);
		const isOther = next.scale !== this.camera.scale;
		if (isOther) this.#camera = next;
		return isOther;
	};

	/** Puts the pin at a point of the screen. */
	readonly pinAt = (at: Point): void => {
		const { left, right, top, bottom } = this.#bounds;
		const { x, y } = toDrawing(this.camera, this, at);
		const inside = {
			x: Math.min(Math.max(x, left), right),
			y: Math.min(Math.max(y, top), bottom)
		};
		this.#camera = lookingAt(this.camera, inside, this, this.#bounds);
		this.#onpin(spotAt(inside, this.#base));
	};

	/** Moves the pin; the first time, it appears in the middle. */
	readonly step = (pin: Spot | undefined, direction: Direction): void => {
		const from = pin ? this.onScreen(pin) : this.#middle;
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

	get #middle(): Point {
		return { x: this.width / 2, y: this.height / 2 };
	}
}
