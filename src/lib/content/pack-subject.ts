import {
	isArabicPlace,
	placeOfElements,
	type Leaf,
	type PackedSubject,
	type Shape
} from './packed-subject';
import type { Subject } from './subject';
import { swapLetters } from './swap-letters';

/** Packs a subject for the way to the learner. `unpackSubject` gives the same subject back. */
export function packSubject(subject: Subject): PackedSubject {
	const { sources, notes, topics, typologies, groups, ...rest } = subject;
	const [sourceSlugs, noteSlugs] = [[...sources.keys()], [...notes.keys()]];
	const slugs = new Map([...noteSlugs, ...sourceSlugs].map((slug, index) => [slug, index]));
	const columns: Record<string, Leaf[]> = {};
	const shapes = new Map<string, number>();
	const shapeOf = [...sources.values(), ...[...notes.values()].map(withoutSlug)].map((record) => {
		const shape = JSON.stringify(shapeOfValue(record, ''));
		const known = shapes.get(shape) ?? shapes.size;
		shapes.set(shape, known);
		return known;
	});
	return {
		maps: { topics: [...topics], typologies: [...typologies], groups: [...groups] },
		rest,
		sourceSlugs,
		noteSlugs,
		shapes: [...shapes.keys()].map((shape) => JSON.parse(shape) as Shape),
		shapeOf,
		columns
	};

	function shapeOfValue(value: unknown, place: string): Shape {
		if (Array.isArray(value)) {
			return value.map((element) => shapeOfValue(element, placeOfElements(place)));
		}
		if (typeof value === 'object' && value !== null) {
			return Object.fromEntries(
				Object.entries(value).map(([key, inner]) => [key, shapeOfValue(inner, key)])
			);
		}
		const isArabic = isArabicPlace(place) && typeof value === 'string';
		(columns[place] ??= []).push(leafOf(isArabic ? swapLetters(value) : value));
		return 0;
	}

	function leafOf(value: unknown): Leaf {
		if (typeof value === 'number') return `#${String(value)}`;
		if (typeof value === 'boolean') return value;
		if (typeof value !== 'string') throw new Error(`A subject holds no ${typeof value}.`);
		return slugs.get(value) ?? (value.startsWith('#') ? `#${value}` : value);
	}
}

function withoutSlug<T extends { readonly slug: string }>({ slug: _, ...record }: T): object {
	return record;
}
