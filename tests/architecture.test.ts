import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findViolations } from './architecture';

describe('the code as it is', () => {
	const files = ['content', 'src'].flatMap(sourcesIn);

	it('is found', () => {
		expect(files.map(({ path }) => path)).toContain('src/lib/schedule/index.ts');
		expect(files.map(({ path }) => path)).toContain('content/iraq/index.ts');
	});

	it('keeps to the direction between the rooms', () => {
		expect(findViolations(files)).toEqual([]);
	});
});

describe('the check', () => {
	it.each([
		['src/lib/content/a.ts', "import { grade } from '$lib/cards';", 'content may not use cards'],
		['src/lib/cards/a.ts', "export * from '$lib/schedule';", 'cards may not use schedule'],
		['src/lib/quiz/a.ts', "import '$lib/store';", 'quiz may not use store'],
		['src/lib/explore/a.ts', "import '$lib/schedule';", 'explore may not use schedule'],
		['src/lib/store/a.ts', "const app = await import('$lib/app');", 'store may not use app'],
		['src/lib/app/a.ts', "import type { Props } from '$lib/ui';", 'app may not use ui'],
		['src/lib/app/a.ts', "import { subjects } from '$content';", 'app may not use data'],
		['src/lib/ui/a.ts', "import { Study } from '$lib/app';", 'ui may not use app'],
		[
			'src/routes/a/+page.ts',
			"import { subject } from '$content/iraq';",
			'routes may not use data'
		],
		['content/iraq/a.ts', "import { makeItem } from '$lib/cards';", 'data may not use cards'],
		['src/service-worker.ts', "import '$lib/content';", 'worker may not use content'],
		['src/lib/app/a.ts', "import '$lib/cards/item';", 'a room has one door'],
		['src/lib/app/a.ts', "import '../cards/item';", 'only to files of the same room'],
		['src/lib/cards/a.ts', "import { onMount } from 'svelte';", 'this room has no page'],
		['src/lib/progress/a.ts', "import { base } from '$app/paths';", 'this room has no page'],
		['src/lib/schedule/a.ts', "import 'ts-fsrs';", 'only tests may'],
		['src/lib/utils/a.ts', '', 'lies in no room']
	])('refuses in %s: %s', (path, text, why) => {
		expect(findViolations([{ path, text }])).toEqual([expect.stringContaining(why)]);
	});

	it.each([
		['const at = Date.now();', 'Date.now'],
		['const at = new Date();', 'the present Date'],
		['const at = Date();', 'the present Date'],
		['const chance = Math.random();', 'Math.random'],
		['const shown = (5).toLocaleString();', 'toLocaleString'],
		['const order = new Intl.Collator();', 'Intl.Collator'],
		['const request = indexedDB.open("x");', 'indexedDB'],
		['const width = window.innerWidth;', 'window'],
		['const title = document.title;', 'document'],
		['const theme = localStorage.getItem("theme");', 'localStorage']
	])('refuses in a pure room: %s', (text, word) => {
		for (const room of ['content', 'cards', 'schedule', 'quiz', 'share', 'progress', 'explore']) {
			const path = `src/lib/${room}/a.ts`;
			expect(findViolations([{ path, text }])).toEqual([
				`${path}: uses ${word}, but ${room} is pure.`
			]);
		}
	});

	it('reads every script of a component', () => {
		const text =
			"<script module>import '$lib/store';</script>\n<script lang=\"ts\">import '$lib/app';</script>";
		expect(findViolations([{ path: 'src/lib/ui/A.svelte', text }])).toEqual([
			'src/lib/ui/A.svelte: imports $lib/store, but ui may not use store.',
			'src/lib/ui/A.svelte: imports $lib/app, but ui may not use app.'
		]);
	});

	it.each([
		['src/lib/cards/a.ts', "import type { Note } from '$lib/content'; import { b } from './b';"],
		[
			'src/lib/cards/a.ts',
			'/* Math.random would not do */ const day = new Date(0); item.document;'
		],
		['src/lib/cards/a.test.ts', "import { openStore } from '$lib/store';\nDate.now();"],
		['src/lib/app/a.svelte.ts', "import { createJournal } from '$lib/store';\nDate.now();"],
		['src/routes/[[lang=lang]]/+layout.ts', "import { subjects } from '$content';"],
		['src/routes/[[lang=lang]]/+layout.svelte', "<script>import '$lib/ui/base.css';</script>"]
	])('lets %s be: %s', (path, text) => {
		expect(findViolations([{ path, text }])).toEqual([]);
	});
});

function sourcesIn(directory: string) {
	return readdirSync(directory, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'))
		.filter((path) => /\.(ts|svelte)$/.test(path) && !path.startsWith('src/messages/'))
		.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
