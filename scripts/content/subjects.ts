import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFingerprint, type Coverage, type Fingerprint, type LintException } from '$lib/content';
import type { Subject } from '$lib/content';

/** A subject with what its authors keep beside it, which ships nowhere. */
export interface Authored {
	readonly subject: Subject;
	readonly exceptions: readonly LintException[];
	readonly coverage: Coverage | undefined;
}

/** Every folder of `content/` that has an index, whether or not the shelf lists it. */
export const authored: readonly Authored[] = Object.entries(
	import.meta.glob<{ readonly subject: Subject }>('../../content/*/index.ts', { eager: true })
).map(([path, { subject }]) => ({
	subject,
	exceptions: exceptionsBeside(path),
	coverage: coverageBeside(path)
}));

function exceptionsBeside(path: string): readonly LintException[] {
	const modules = import.meta.glob<{ readonly lintExceptions: readonly LintException[] }>(
		'../../content/*/lint-exceptions.ts',
		{ eager: true }
	);
	return modules[path.replace('index.ts', 'lint-exceptions.ts')]?.lintExceptions ?? [];
}

function coverageBeside(path: string): Coverage | undefined {
	const modules = import.meta.glob<{ readonly coverage: Coverage }>('../../content/*/coverage.ts', {
		eager: true
	});
	return modules[path.replace('index.ts', 'coverage.ts')]?.coverage;
}

/** The fingerprints of works that a subject follows, of which no sentence may stand in it. */
export function fingerprintsOf(slug: string, root: string): readonly Fingerprint[] {
	const directory = join(root, 'content', slug, 'fingerprints');
	if (!existsSync(directory)) return [];
	return readdirSync(directory).map((name) =>
		readFingerprint(readFileSync(join(directory, name), 'utf8'))
	);
}

/** Where the ids of all cards that a release has had are kept. */
export function shippedFile(slug: string, root: string): string {
	return join(root, 'tests', 'golden', `cards-${slug}.txt`);
}

/** The ids of all cards that a release has had. */
export function shippedCards(slug: string, root: string): readonly string[] {
	const file = shippedFile(slug, root);
	if (!existsSync(file)) return [];
	return readFileSync(file, 'utf8')
		.split(/\s+/)
		.filter((id) => id !== '');
}
