import { posix } from 'node:path';
import ts from 'typescript';

/** A source file: its path from the root of the repository, and its text. */
export interface SourceFile {
	readonly path: string;
	readonly text: string;
}

/**
 * Who may import whom. `data` is what authors write, `root` the composition root, `entry` the
 * hooks and parameter matchers that Kit calls; `messages` are compiled and import nothing of ours.
 */
const allowedImports = {
	content: [],
	cards: ['content'],
	schedule: ['cards', 'content'],
	quiz: ['schedule', 'cards', 'content'],
	share: ['quiz', 'schedule', 'cards', 'content'],
	progress: ['schedule', 'cards', 'content'],
	explore: ['cards', 'content'],
	store: ['schedule', 'cards', 'content'],
	seal: [],
	app: ['store', 'seal', 'explore', 'progress', 'share', 'quiz', 'schedule', 'cards', 'content'],
	ui: ['explore', 'progress', 'share', 'quiz', 'schedule', 'cards', 'content', 'messages'],
	data: ['content'],
	routes: ['app', 'ui', 'quiz', 'cards', 'content', 'messages'],
	root: ['app', 'content', 'data'],
	entry: ['messages'],
	worker: []
} as const satisfies Record<string, readonly string[]>;

type Room = keyof typeof allowedImports;

/** Same input, same output: no clock, no chance, no disk, no page. */
const pureRooms: readonly string[] = [
	'content',
	'cards',
	'schedule',
	'quiz',
	'share',
	'progress',
	'explore'
];

const impureNames: readonly string[] = [
	'window',
	'document',
	'navigator',
	'indexedDB',
	'localStorage',
	'sessionStorage',
	'performance',
	'crypto',
	'fetch'
];

const impureCalls: readonly string[] = ['Date.now', 'Math.random', 'Intl.Collator'];

/** It patches `Date.prototype`, and the formulas are our own: it is the oracle of tests alone. */
const oracle = 'ts-fsrs';

/**
 * Checks the direction between the rooms.
 * @returns one sentence for each import or word that is not allowed; empty if all is well. Test
 * files, and the builders of their folder, may import and use anything.
 */
export function findViolations(files: readonly SourceFile[]): string[] {
	return files
		.filter(({ path }) => !/(\.(test|browser\.test|test-d)|\/builders)\.ts$/.test(path))
		.flatMap((file) => [...checkImports(file), ...checkPurity(file)]);
}

function checkImports(file: SourceFile): string[] {
	const room = roomOf(file.path);
	if (room === undefined) return [`${file.path}: lies in no room that is known here.`];
	return scriptsOf(file)
		.flatMap((script) => ts.preProcessFile(script, true, true).importedFiles)
		.flatMap(({ fileName }) => checkImport(file.path, room, fileName));
}

function checkImport(from: string, room: Room, specifier: string): string[] {
	const refuse = (why: string) => [`${from}: imports ${specifier}, ${why}.`];
	if (specifier === oracle) return refuse('which only tests may');
	if (specifier.startsWith('.')) {
		const target = roomOf(posix.join(posix.dirname(from), specifier));
		return target === room || specifier.startsWith('./$types')
			? []
			: refuse('but a path leads only to files of the same room');
	}
	const target = targetRoom(specifier);
	if (target === undefined) {
		const needsPage = /^(svelte|\$app|\$env)(\/|$)/.test(specifier);
		return needsPage && (pureRooms.includes(room) || room === 'data')
			? refuse('but this room has no page')
			: [];
	}
	const allowed: readonly string[] = allowedImports[room];
	if (!allowed.includes(target)) return refuse(`but ${room} may not use ${target}`);
	// A stylesheet has no index to come through.
	return /^\$lib\/[a-z]+\/(?!.*\.css$)/.test(specifier)
		? refuse('but a room has one door, its index.ts')
		: [];
}

/** The room that an alias leads to; `undefined` for packages and for Kit's own modules. */
function targetRoom(specifier: string): string | undefined {
	const [alias = '', room] = specifier.split('/');
	if (alias === '$lib') return room ?? 'lib';
	if (alias === '$content') return 'data';
	return alias === '$messages' ? 'messages' : undefined;
}

function roomOf(path: string): Room | undefined {
	const library = /^src\/lib\/([a-z]+)\//.exec(path)?.[1];
	if (library !== undefined) return isRoom(library) ? library : undefined;
	if (path.startsWith('content/')) return 'data';
	if (/^src\/routes\/[^/]+\/\+layout\.ts$/.test(path)) return 'root';
	if (path.startsWith('src/routes/')) return 'routes';
	if (path === 'src/service-worker.ts') return 'worker';
	return /^src\/(hooks\.|params\/|app\.d\.ts$)/.test(path) ? 'entry' : undefined;
}

function isRoom(name: string): name is Room {
	return name in allowedImports;
}

function checkPurity(file: SourceFile): string[] {
	const room = roomOf(file.path);
	if (room === undefined || !pureRooms.includes(room)) return [];
	const found = new Set<string>();
	const visit = (node: ts.Node): void => {
		const word = impureWord(node);
		if (word !== undefined) found.add(word);
		ts.forEachChild(node, visit);
	};
	for (const script of scriptsOf(file)) {
		visit(ts.createSourceFile(file.path, script, ts.ScriptTarget.Latest, true));
	}
	return [...found].map((word) => `${file.path}: uses ${word}, but ${room} is pure.`);
}

function impureWord(node: ts.Node): string | undefined {
	if (ts.isPropertyAccessExpression(node)) {
		const written = `${node.expression.getText()}.${node.name.text}`;
		if (impureCalls.includes(written)) return written;
		return node.name.text.startsWith('toLocale') ? node.name.text : undefined;
	}
	const makesDate =
		(ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Date';
	if (makesDate && (ts.isCallExpression(node) || !node.arguments?.length))
		return 'the present Date';
	return ts.isIdentifier(node) && impureNames.includes(node.text) && !isOnlyAName(node)
		? node.text
		: undefined;
}

/** Whether the identifier names a property, as in `item.document`, and not the global. */
function isOnlyAName(node: ts.Identifier): boolean {
	return 'name' in node.parent && node.parent.name === node;
}

/** The scripts of a file: a component may have two. */
function scriptsOf({ path, text }: SourceFile): string[] {
	if (!path.endsWith('.svelte')) return [text];
	return [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(
		([, script = '']) => script
	);
}
