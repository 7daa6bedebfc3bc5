import type { MapBase } from '$lib/content';
import {
	happeningsIn,
	nearestTo,
	pointOf,
	stepTo,
	type Direction,
	type Happening,
	type MapPlace,
	type PlaceMap,
	type Point
} from '$lib/explore';
import { toScreen } from '../views/camera';
import { Lens } from '../views/lens.svelte';
import { mapBounds } from './map-bounds';

/** A place as it is seen. */
export interface SeenPlace {
	readonly place: MapPlace;
	readonly told: readonly Happening[];
	/** On screen, in pixels. */
	readonly at: Point;
	readonly radius: number;
}

const reachPx = 26;
/** Of a place of which nothing is told, and by how much the area of a circle grows, in pixels. */
const leastRadius = 3.5;
const radiusPerRoot = 5.5;

/** What a reader looks at on a map, and what they have chosen there. */
export class MapState extends Lens {
	fromYear = $state<number | undefined>();
	toYear = $state<number | undefined>();

	readonly #map: PlaceMap;
	readonly #base: MapBase;
	#selected = $state.raw<MapPlace | undefined>();

	/** The larger circles first, so that none hides a smaller one. */
	readonly seen: readonly SeenPlace[] = $derived.by(() =>
		this.#map.placed
			.flatMap((place) => {
				if (!place.coordinates) return [];
				const told = this.toldOf(place);
				const at = toScreen(this.camera, this, pointOf(place.coordinates, this.#base));
				const radius = (leastRadius + radiusPerRoot * Math.sqrt(told.length)) * this.#grain;
				return [{ place, told, at, radius }];
			})
			.sort((a, b) => b.radius - a.radius)
	);

	constructor(map: PlaceMap, base: MapBase) {
		super(mapBounds(base));
		this.#map = map;
		this.#base = base;
	}

	get selected(): MapPlace | undefined {
		return this.#selected;
	}

	/** What is told of a place in the years that are chosen. */
	readonly toldOf = (place: MapPlace): readonly Happening[] =>
		happeningsIn(place, this.fromYear, this.toYear);

	readonly select = (place: MapPlace | undefined): void => {
		this.#selected = place;
		if (place?.coordinates) this.keepInSight(pointOf(place.coordinates, this.#base));
	};

	readonly tap = (at: Point): void => {
		const nearest = nearestTo(this.#points, at, reachPx);
		this.select(nearest === undefined ? undefined : this.seen[nearest]?.place);
	};

	/** Goes to the next in a direction; to the one of which most is told, if none is chosen. */
	readonly step = (direction: Direction): void => {
		const from = this.seen.find(({ place }) => place === this.#selected);
		const next = from ? stepTo(this.#points, from.at, direction) : 0;
		const place = next === undefined ? undefined : this.seen[next]?.place;
		if (place) this.select(place);
	};

	/** Where a spot of the globe is on the screen. */
	readonly onScreen = (spot: Parameters<typeof pointOf>[0]): Point =>
		toScreen(this.camera, this, pointOf(spot, this.#base));

	protected override get focus(): Point {
		return this.focusAmong(
			this.#points,
			this.seen.find(({ place }) => place === this.#selected)?.at
		);
	}

	/** On a small screen circles are smaller, too. */
	get #grain(): number {
		return Math.min(Math.max(this.width / 640, 0.65), 1);
	}

	get #points(): readonly Point[] {
		return this.seen.map(({ at }) => at);
	}
}
