import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDeck } from '$lib/cards';
import { subject as template } from './template';

/**
 * Copies the template to `content/<slug>` and puts it on the shelf.
 *
 * @param root of the repository that the subject is for
 * @returns what the author has to do next
 * @throws Error if the slug is taken or not in kebab case
 */
export function newSubject(slug: string, root: string): readonly string[] {
	if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug)) {
		throw new Error(`"${slug}": write the slug in kebab case, as in "french-revolution".`);
	}
	const directory = join(root, 'content', slug);
	if (existsSync(directory)) throw new Error(`content/${slug} is there already.`);
	const title = slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');
	copyTemplate(directory, slug, title);
	register(join(root, 'content', 'index.ts'), slug, title);
	return [
		`content/${slug} has one note of each usual kind. Replace them with your own:`,
		'  ids.ts first, then sources.ts, then the notes; title and topics in index.ts.',
		`  On the shelf (content/index.ts), write the title and description of "${slug}".`,
		'  npm run check && npm run content -- lint tell what is missing, npm run size its size.'
	];
}

function copyTemplate(directory: string, slug: string, title: string): void {
	const from = new URL('template/', import.meta.url);
	mkdirSync(directory, { recursive: true });
	for (const name of readdirSync(from)) {
		const text = readFileSync(new URL(name, from), 'utf8')
			.replaceAll(template.slug, slug)
			.replaceAll(template.title.en, title);
		writeFileSync(join(directory, name), text);
	}
}

function register(shelf: string, slug: string, title: string): void {
	const text = readFileSync(shelf, 'utf8');
	const end = '\n\t}\n] as const satisfies readonly SubjectEntry[];';
	if (!text.includes(end))
		throw new Error(`${shelf} does not end as expected: add "${slug}" there.`);
	const entry = `
	},
	{
		slug: '${slug}',
		title: { en: '${title}', ar: '${template.title.ar}' },
		description: {
			en: 'What the subject covers, in one or two sentences.',
			ar: 'ما يتناوله الموضوع في جملة أو جملتين.'
		},
		cardCount: ${String(makeDeck(template).cards.length)},
		sizeBytes: 2000,
		load: () => import('./${slug}').then((module) => module.subject)`;
	writeFileSync(shelf, text.replace(end, entry + end));
}
