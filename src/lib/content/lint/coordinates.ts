import type { Coordinates } from '../notes';
import type { AnyVocabulary } from '../vocabulary';
import type { Subject } from '../subject';
import type { Complaint } from './finding';

/** Coordinates are on the globe, and a source that there is gives them. */
export function coordinates(subject: Subject): readonly Complaint[] {
	return placedNotes(subject).flatMap(({ slug, coordinates: { latitude, longitude, sources } }) => {
		const complaint = (message: string) => ({ slug, field: 'coordinates', message });
		const isOnGlobe = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
		return [
			...(isOnGlobe
				? []
				: [
						complaint(
							`has ${String(latitude)}, ${String(longitude)}, which is nowhere: degrees north, then degrees east.`
						)
					]),
			...sources
				.filter((source) => !subject.sources.has(source))
				.map((source) =>
					complaint(
						`cites "${source}", which is no source: describe it in sources.ts, or mend the spelling.`
					)
				)
		];
	});
}

/** The places of a subject that have coordinates. */
export function placedNotes(
	subject: Subject
): readonly { readonly slug: string; readonly coordinates: Coordinates<AnyVocabulary> }[] {
	return [...subject.notes.values()].flatMap((note) =>
		note.kind === 'place' && note.coordinates
			? [{ slug: note.slug, coordinates: note.coordinates }]
			: []
	);
}
