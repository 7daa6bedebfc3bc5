import { defineIds } from '$lib/content';

/** Every slug of the subject. They are permanent: learners' memories hang on them. */
export const ids = defineIds({
	faction: ['example-faction'],
	legalOrder: ['example-decree'],
	event: ['example-event'],
	person: ['example-person'],
	place: ['example-place'],
	institution: ['example-assembly'],
	figure: ['example-figure'],
	claim: [],
	passage: [],
	typology: [],
	group: [],
	source: ['example-source', 'example-paper'],
	topic: ['example-topic']
});
