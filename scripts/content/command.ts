import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFingerprint } from '$lib/content';
import { coverageOf } from './coverage';
import { lintAll } from './lint';
import { newSubject } from './new-subject';
import { questionsOf } from './questions';
import { recordCards } from './record';
import { authored } from './subjects';

const usage = `npm run content -- <command>
  lint [text file ...]   what is wrong with the content; with texts, also what is copied from them
  coverage               what of the research is taught, by which cards, and what is open
  new <slug>             makes a subject to start from
  questions <slug>       every card as it may be asked, in both languages
  record [slug]          keeps the ids of today's cards as shipped, and their number on the shelf
  fingerprint <slug> <source> <text file>
                         lets lint know a text that is not kept here`;

/** @returns the exit code: 0 if all is well. */
export function runCommand([command, ...args]: readonly string[], root: string): number {
	switch (command) {
		case 'lint':
			return lint(args, root);
		case 'coverage':
			return coverage();
		case 'new':
			for (const line of newSubject(args[0] ?? '', root)) console.log(line);
			return 0;
		case 'questions':
			return questions(args[0]);
		case 'record':
			return record(args[0], root);
		case 'fingerprint':
			return fingerprint(args, root);
		default:
			console.error(usage);
			return 1;
	}
}

function lint(files: readonly string[], root: string): number {
	const texts = files.map((file) => readFileSync(file, 'utf8'));
	const findings = lintAll(authored, root, texts);
	for (const finding of findings) console.error(finding);
	console.log(`${String(findings.length)} findings in ${String(authored.length)} subjects.`);
	return findings.length > 0 ? 1 : 0;
}

function coverage(): number {
	const told = authored.map(coverageOf);
	for (const line of told.flatMap(({ lines }) => lines)) console.log(line);
	const failures = told.flatMap((one) => one.failures);
	for (const failure of failures) console.error(failure);
	return failures.length > 0 ? 1 : 0;
}

function questions(slug: string | undefined): number {
	const meant = authored.find(({ subject }) => subject.slug === slug);
	if (!meant) return missing(slug);
	for (const line of questionsOf(meant.subject)) console.log(line);
	return 0;
}

/** @param slug records this subject alone; every one if it is left out */
function record(slug: string | undefined, root: string): number {
	const meant = authored.filter(({ subject }) => slug === undefined || subject.slug === slug);
	for (const { subject } of meant) console.log(recordCards(subject, root));
	return meant.length > 0 ? 0 : missing(slug);
}

function missing(slug: string | undefined): number {
	console.error(`There is no subject "${String(slug)}" in content.`);
	return 1;
}

function fingerprint([slug, source, file]: readonly string[], root: string): number {
	if (slug === undefined || source === undefined || file === undefined) {
		console.error(usage);
		return 1;
	}
	const target = join(root, 'content', slug, 'fingerprints', `${source}.txt`);
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(target, writeFingerprint(readFileSync(file, 'utf8')));
	console.log(`Wrote ${target}.`);
	return 0;
}
