import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const messagesDirectory = new URL('../src/messages/', import.meta.url);
const compiledDirectory = new URL('compiled/', messagesDirectory);
const stampFile = new URL('inputs.sha256', compiledDirectory);
const thisFile = fileURLToPath(import.meta.url);

/**
 * Compiles the messages to `src/messages/compiled`, unless they are as they were the last time.
 *
 * It happens in a process of its own, waited for: compiling takes seconds and a database engine,
 * and a test run, with its several servers, should do it once or not at all.
 *
 * @throws Error if a message file is not valid; the compiler has printed why.
 */
export function compileMessages() {
	if (isUpToDate()) return;
	const { status } = spawnSync(process.execPath, [thisFile], { stdio: 'inherit' });
	if (status !== 0) throw new Error('The messages in src/messages could not be compiled.');
}

/** @param {string} path @returns whether a change of this file changes the messages */
export function isMessageFile(path) {
	return path.startsWith(fileURLToPath(messagesDirectory)) && /\/[a-z.]+\.json$/.test(path);
}

/** @param {string} id of a module @returns whether it lists all compiled messages */
export function isMessageList(id) {
	return id.endsWith('/src/messages/compiled/messages/_index.js');
}

/**
 * All compiled messages as one module, in the place of the list that imports a thousand: a test page
 * or the dev server would ask for each by itself, at every load.
 */
export function joinMessages() {
	const directory = new URL('messages/', compiledDirectory);
	const list = readFileSync(new URL('_index.js', directory), 'utf8');
	/** @type {Set<string>} */
	const imports = new Set();
	const messages = [...list.matchAll(/^export \* from '\.\/(.+)'$/gm)].map(([, file = '']) =>
		// Every name in such a file ends with the message's own, so that no two are the same.
		readFileSync(new URL(file, directory), 'utf8').replace(/^import .+$/gm, (line) => {
			imports.add(line);
			return '';
		})
	);
	return [...imports, ...messages].join('\n');
}

function isUpToDate() {
	return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hashInputs();
}

function hashInputs() {
	const hash = createHash('sha256');
	const files = readdirSync(messagesDirectory).filter((name) => name.endsWith('.json'));
	for (const name of files.sort()) {
		hash.update(name).update(readFileSync(new URL(name, messagesDirectory)));
	}
	hash.update(readFileSync(new URL('project.inlang/settings.json', messagesDirectory)));
	hash.update(readFileSync(new URL('../package-lock.json', import.meta.url)));
	return hash.update(readFileSync(thisFile)).digest('hex');
}

if (process.argv[1] === thisFile && !isUpToDate()) {
	const { compile } = await import('@inlang/paraglide-js');
	const inputs = hashInputs();
	await compile({
		project: fileURLToPath(new URL('project.inlang', messagesDirectory)),
		outdir: fileURLToPath(compiledDirectory),
		strategy: ['custom-page', 'baseLocale'],
		// One module a message in every mode, so that tests and builds share the output.
		outputStructure: 'message-modules',
		// Lets Vite drop the server's half from what the browser loads.
		isServer: "import.meta.env?.SSR ?? typeof window === 'undefined'",
		// Other processes may be reading the directory.
		cleanOutdir: false
	});
	writeFileSync(stampFile, inputs);
	process.exit();
}
