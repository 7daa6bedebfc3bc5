import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintCards } from '$lib/cards';
import {
	lintSubject,
	readFingerprint,
	writeFingerprint,
	type Finding,
	type Fingerprint
} from '$lib/content';
import { fingerprintsOf, shippedCards, type Authored } from './subjects';

/** @returns every finding as "file slug.field: sentence"; empty if all is well. */
export function lintAll(
	subjects: readonly Authored[],
	root: string,
	texts: readonly string[] = []
): readonly string[] {
	const given = texts.map((text) => readFingerprint(writeFingerprint(text)));
	return subjects.flatMap((authored) => {
		const { slug } = authored.subject;
		const find = placesIn(join(root, 'content', slug));
		return lintOne(authored, root, given).map(({ slug: at, field, message }) => {
			const place = field === undefined || field === '' ? at : `${at}.${field}`;
			return `content/${slug}/${find(at)} ${place}: ${message}`;
		});
	});
}

function lintOne(
	{ subject, exceptions }: Authored,
	root: string,
	texts: readonly Fingerprint[]
): readonly Finding[] {
	const findings = lintSubject(subject, exceptions, [
		...fingerprintsOf(subject.slug, root),
		...texts
	]);
	// No card can be made of a reference to nothing.
	if (findings.some(({ rule }) => rule === 'references')) return findings;
	return [...findings, ...lintCards(subject, exceptions, shippedCards(subject.slug, root))];
}

/** @returns a search for the file and line that a slug is written at, below a subject's folder. */
function placesIn(directory: string): (slug: string) => string {
	const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts') && !/^(?:ids|coverage|lint-exceptions)\.ts$/.test(name))
		.map((name) => ({ name, lines: readFileSync(join(directory, name), 'utf8').split('\n') }));
	return (slug) => {
		const key = new RegExp(`^\\s*['"]?${slug}['"]?: `);
		for (const { name, lines } of files) {
			const index = lines.findIndex((line) => key.test(line));
			if (index >= 0) return `${name.replaceAll('\\', '/')}:${String(index + 1)}`;
		}
		return 'index.ts';
	};
}
