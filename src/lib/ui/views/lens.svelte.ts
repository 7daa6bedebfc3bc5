import { nearestTo, type Point } from '$lib/explore';
import {
	isInFrame,
	lookingAt,
	panned,
	wholeCamera,
	zoomedAt,
	type Bounds,
	type Camera,
	type Frame
} from './camera';

/** How a reader looks at a drawing: through a frame on screen, from anywhere and as near as it goes. */
export class Lens {
	/** In pixels; 0 until they are known. */
	width = $state(0);
	height = $state(0);

	protected readonly bounds: Bounds;
	readonly #start: (frame: Frame) => Camera;
	/** Absent until one has moved. */
	#moved = $state.raw<Camera | undefined>();
	#isWhole = $state(false);
	/** What stays in sight, when the frame becomes smaller too, until one looks elsewhere. */
	#kept = $state.raw<Point | undefined>();

	readonly camera: Camera = $derived.by(() => {
		const start = () => (this.#isWhole ? wholeCamera(this.bounds, this) : this.#start(this));
		const camera = this.#moved ?? start();
		return this.#kept ? lookingAt(camera, this.#kept, this, this.bounds) : camera;
	});

	/** @param start where to look first; at everything, if it is not given */
	constructor(bounds: Bounds, start = (frame: Frame) => wholeCamera(bounds, frame)) {
		this.bounds = bounds;
		this.#start = start;
	}

	readonly whole = (): void => {
		this.#isWhole = true;
		this.#lookFrom(undefined);
	};

	readonly pan = (dx: number, dy: number): void => {
		this.#lookFrom(panned(this.camera, dx, dy, this.bounds));
	};

	/**
	 * @param at stays where it is on screen
	 * @returns whether one has come nearer or gone farther
	 */
	readonly zoom = (factor: number, at: Point = this.focus): boolean => {
		const { camera } = this;
		const next = zoomedAt(camera, factor, at, this, this.bounds);
		const isOther = next.scale !== camera.scale;
		if (isOther) this.#lookFrom(next);
		return isOther;
	};

	/** Goes no farther than it takes to see a point of the drawing, and no nearer. */
	protected keepInSight(point: Point): void {
		this.#moved = this.camera;
		this.#kept = point;
	}

	/** Where one comes nearer to, if one does not say. */
	protected get focus(): Point {
		return this.middle;
	}

	/** What is in sight and nearest to what one looks at: to come nearer never leads to where nothing is. */
	protected focusAmong(points: readonly Point[], chosen: Point | undefined): Point {
		const seen = points.filter((point) => isInFrame(point, this));
		const from = chosen && isInFrame(chosen, this) ? chosen : this.middle;
		return seen[nearestTo(seen, from, Infinity) ?? -1] ?? this.middle;
	}

	/** Of the frame. */
	protected get middle(): Point {
		return { x: this.width / 2, y: this.height / 2 };
	}

	#lookFrom(camera: Camera | undefined): void {
		this.#moved = camera;
		this.#kept = undefined;
	}
}
