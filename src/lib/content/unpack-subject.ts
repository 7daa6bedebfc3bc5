import {
	isArabicPlace,
	placeOfElements,
	type Leaf,
	type PackedSubject,
	type Shape
} from './packed-subject';
import type { Subject } from './subject';
import { swapLetters } from './swap-letters';

/**
 * A subject as `packSubject` packed it. Only for what the build wrote: it is not checked.
 * @throws if a column is shorter than the shapes say
 */
export function unpackSubject(packed: PackedSubject): Subject {
	const { sourceSlugs, noteSlugs, shapes, shapeOf, columns } = packed;
	const slugs = [...noteSlugs, ...sourceSlugs];
	const taken = new Map<string, number>();
	const records = shapeOf.map((shape) => valueOf(shapes[shape] ?? 0, ''));
	const sources = sourceSlugs.map((slug, index) => [slug, records[index]] as const);
	const notes = noteSlugs.map((slug, index) => {
		const record = records[sourceSlugs.length + index] as object;
		return [slug, { slug, ...record }] as const;
	});
	const maps = Object.entries(packed.maps).map(([name, entries]) => [name, new Map(entries)]);
	return {
		...(packed.rest as Pick<Subject, 'slug' | 'title' | 'confusables' | 'endsOn'>),
		...(Object.fromEntries(maps) as Pick<Subject, 'topics' | 'typologies' | 'groups'>),
		sources: new Map(sources) as Subject['sources'],
		notes: new Map(notes) as unknown as Subject['notes']
	};

	function valueOf(shape: Shape, place: string): unknown {
		if (shape === 0) {
			const value = valueOfLeaf(next(place));
			return isArabicPlace(place) && typeof value === 'string' ? swapLetters(value) : value;
		}
		if (isList(shape)) return shape.map((element) => valueOf(element, placeOfElements(place)));
		return Object.fromEntries(
			Object.entries(shape).map(([key, inner]) => [key, valueOf(inner, key)])
		);
	}

	function next(place: string): Leaf {
		const index = taken.get(place) ?? 0;
		taken.set(place, index + 1);
		const leaf = columns[place]?.[index];
		if (leaf === undefined) throw new Error(`Column "${place}" ends before its shapes do.`);
		return leaf;
	}

	function valueOfLeaf(leaf: Leaf): unknown {
		if (typeof leaf === 'number') return slugs[leaf];
		if (typeof leaf !== 'string' || !leaf.startsWith('#')) return leaf;
		return leaf.startsWith('##') ? leaf.slice(1) : Number(leaf.slice(1));
	}
}

function isList(shape: Exclude<Shape, 0>): shape is readonly Shape[] {
	return Array.isArray(shape);
}
