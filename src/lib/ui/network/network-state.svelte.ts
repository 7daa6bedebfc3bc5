import type { Edtf } from '$lib/content';
import {
	nearestTo,
	networkOn,
	stepTo,
	type Direction,
	type Network,
	type NetworkNode,
	type Point
} from '$lib/explore';
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

const msPerDay = 86_400_000;
/** Around the outermost signs, for their names. */
const edge = 60;
const mostScale = 4;
/** A finger is as wide, in pixels. */
const reachPx = 26;

/** What a reader looks at in a network, and what they have chosen there. */
export class NetworkState {
	/** In pixels; 0 until they are known. */
	width = $state(0);
	height = $state(0);
	showsMixUps = $state(true);
	/** Days since 1970-01-01. */
	day = $state(0);

	readonly network: Network;
	readonly places: readonly Point[];
	readonly #bounds: Bounds;
	#camera = $state.raw<Camera | undefined>();
	#selected = $state.raw<NetworkNode | undefined>();

	readonly date = $derived(new Date(this.day * msPerDay).toISOString().slice(0, 10) as Edtf);
	readonly onDay = $derived.by(() => networkOn(this.network, this.date));
	/** Numbers of the nodes that there are on the day. */
	readonly there = $derived.by(() =>
		this.network.nodes.flatMap(({ slug }, number) => (this.onDay.there.has(slug) ? number : []))
	);
	/** What is told of the chosen one on the day. */
	readonly relations = $derived.by(() => {
		const slug = this.#selected?.slug;
		return this.onDay.edges.filter(({ edge: { from, to } }) => from === slug || to === slug);
	});

	/** @param day to begin with */
	constructor(network: Network, places: readonly Point[], day: number) {
		this.network = network;
		this.places = places;
		this.day = day;
		this.#bounds = boundsOf(places);
	}

	get camera(): Camera {
		return this.#camera ?? wholeCamera(this.#bounds, this);
	}

	get selected(): NetworkNode | undefined {
		return this.#selected;
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
		const isOther = next !== this.camera && next.scale !== this.camera.scale;
		if (isOther) this.#camera = next;
		return isOther;
	};

	readonly select = (node: NetworkNode | undefined): void => {
		this.#selected = node;
		const place = node && this.places[this.network.nodes.indexOf(node)];
		if (place) this.#camera = lookingAt(this.camera, place, this, this.#bounds);
	};

	readonly selectSlug = (slug: string): void => {
		this.select(this.network.nodes.find((node) => node.slug === slug));
	};

	readonly tap = (at: Point): void => {
		const under = toDrawing(this.camera, this, at);
		this.select(this.#nodeAt(nearestTo(this.#points, under, reachPx / this.camera.scale)));
	};

	/** Goes to the next in a direction; to the one nearest to the middle, if none is chosen. */
	readonly step = (direction: Direction): void => {
		const number = this.#selected && this.network.nodes.indexOf(this.#selected);
		const from = number === undefined ? undefined : this.places[number];
		const next = from
			? stepTo(this.#points, from, direction)
			: nearestTo(this.#points, toDrawing(this.camera, this, this.#middle), Infinity);
		if (next !== undefined) this.select(this.#nodeAt(next));
	};

	/** Where a node is on the screen. */
	readonly onScreen = (number: number): Point =>
		toScreen(this.camera, this, this.places[number] ?? { x: 0, y: 0 });

	get #middle(): Point {
		return { x: this.width / 2, y: this.height / 2 };
	}

	get #points(): readonly Point[] {
		return this.there.map((number) => this.places[number] ?? { x: 0, y: 0 });
	}

	#nodeAt(index: number | undefined): NetworkNode | undefined {
		const number = index === undefined ? undefined : this.there[index];
		return number === undefined ? undefined : this.network.nodes[number];
	}
}

function boundsOf(places: readonly Point[]): Bounds {
	const across = places.map(({ x }) => x);
	const down = places.map(({ y }) => y);
	// Not all at once as arguments: there may be thousands.
	const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), 0) - edge;
	const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0) + edge;
	return {
		left: least(across),
		right: most(across),
		top: least(down),
		bottom: most(down),
		mostScale
	};
}
