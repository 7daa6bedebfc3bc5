import { mergeConfig, type Plugin } from 'vite';
import config from '../vite.config';

/** How often what stands in relations is told again, for two thousand of it. */
const copies = 20;

export default mergeConfig(config, { plugins: [manyNotes()] });

/** Makes the first subject twenty times as large, each copy with relations of its own. */
function manyNotes(): Plugin {
	return {
		name: 'bench-many-notes',
		transform(code, id) {
			if (!/\/content\/iraq\/index\.ts$/.test(id)) return null;
			return code.replace('export const subject', 'const original') + enlarge;
		}
	};
}

const enlarge = `
	const kinds = new Set(['faction', 'institution', 'person', 'legalOrder']);
	const own = [...original.notes.values()].filter(({ kind }) => kinds.has(kind));
	const slugs = new Set(own.map(({ slug }) => slug));
	const copy = (note, n) =>
		JSON.parse(JSON.stringify(note), (_, value) => (slugs.has(value) ? value + '-' + n : value));
	const copied = Array.from({ length: ${String(copies - 1)} }, (_, n) => own.map((note) => copy(note, n)));
	export const subject = {
		...original,
		notes: new Map([...original.notes, ...copied.flat().map((note) => [note.slug, note])])
	};
`;
