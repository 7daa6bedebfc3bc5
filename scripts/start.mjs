// `npm start`: from a fresh clone to a running app.
import { installDependencies, requireNode, run } from './dependencies.mjs';

requireNode();
installDependencies();
console.log('Building ...');
run('npm', ['run', '--silent', 'build']);
void serve();

/** Loads what it needs late, because until now it may not have been installed. */
async function serve() {
	const { parseArgs } = await import('node:util');
	const { serveOrExit } = await import('./serve.mjs');
	const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
	const address = await serveOrExit({
		directory: process.env.BUILD_DIR ?? 'build',
		basePath: process.env.BASE_PATH ?? '',
		port: Number(values.port)
	});
	console.log(`Diwan is ready: ${address}`);
}
