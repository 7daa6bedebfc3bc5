import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDeck } from '$lib/cards';
import type { Subject } from '$lib/content';
import { shippedCards, shippedFile } from './subjects';

/**
 * Keeps the ids of all cards as shipped, from then on for ever, and their number on the shelf.
 * @returns what was written, in a sentence
 */
export function recordCards(subject: Subject, root: string): string {
	const { slug } = subject;
	const today = makeDeck(subject).cards.map(({ id }) => id);
	const before = shippedCards(slug, root);
	const all = [...new Set<string>([...before, ...today])].sort();
	writeFileSync(shippedFile(slug, root), `${all.join('\n')}\n`);
	writeCardCount(join(root, 'content', 'index.ts'), slug, today.length);
	return `${slug}: ${String(today.length)} cards, ${String(all.length - before.length)} of them new.`;
}

function writeCardCount(shelf: string, slug: string, count: number): void {
	const text = readFileSync(shelf, 'utf8');
	const entry = new RegExp(`(slug: '${slug}',[\\s\\S]*?cardCount: )\\d+`);
	writeFileSync(shelf, text.replace(entry, `$1${String(count)}`));
}
