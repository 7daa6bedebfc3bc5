import { describe, expect, it } from 'vitest';
import { subject as french } from '$content/french-revolution';
import { subject as iraq } from '$content/iraq';
import type { Subject } from '$lib/content';
import { makeDeck, type Deck } from './deck';
import type { ChoiceItem, Direction } from './item';
import { makeItem } from './make-item';

/**
 * A solver that knows nothing of cards. It reads the raw notes and says of a value whether it may
 * be true of a note: dates may be the same if the days that they may mean meet.
 */
interface RawAccount {
	readonly value: unknown;
	readonly sources: readonly string[];
	readonly accordingTo?: { readonly en: string };
	readonly exclusive?: true;
	readonly from?: string;
}

interface RawField extends Partial<RawAccount> {
	readonly accounts?: readonly RawAccount[];
	readonly entries?: readonly RawAccount[];
	readonly succession?: readonly RawAccount[];
	readonly complete?: boolean;
}

function rawField(subject: Subject, slug: string, field: string): RawField | undefined {
	return Object.entries(subject.notes.get(slug) ?? {}).find(([name]) => name === field)?.[1] as
		RawField | undefined;
}

function rawAccounts(field: RawField | undefined): readonly RawAccount[] {
	if (!field) return [];
	const listed = field.accounts ?? field.entries ?? field.succession;
	return listed ?? [field as RawAccount];
}

/** The account that a card's id names. */
function rawAccount(subject: Subject, cardId: string): RawAccount {
	const [slug = '', field = '', part] = cardId.split('/');
	const raw = rawField(subject, slug, field);
	const accounts = rawAccounts(raw);
	const [base = '', count = '1'] = /^(.*?)-([2-9])$/.exec(part ?? '')?.slice(1) ?? [part];
	const named = accounts.filter(({ value, sources }) => {
		const byValue = String(value) === part && raw?.accounts === undefined;
		return part === undefined || byValue || sources[0] === part;
	});
	const counted = accounts.filter(
		({ value, sources }) => sources[0] === base || String(value) === base
	);
	const account = named[0] ?? counted[Number(count) - 1];
	if (!account) throw new Error(`no account ${cardId}`);
	return account;
}

/** First and last day that a date may mean, as text that sorts; generous where it is "about". */
function daysOf(date: string): readonly [string, string] {
	const [from = '', to = from] = date.split('/');
	const slack = date.includes('~') ? (from.length > 5 ? 0 : 2) : 0;
	const year = (text: string, shift: number) => String(Number(text.slice(0, 4)) + shift);
	const rest = (text: string, filled: string) => text.replace('~', '').slice(4) + filled;
	const first = `${year(from, -slack)}${rest(from, '')}`;
	return [first, `${year(to, slack)}${rest(to, '-99-99').slice(0, 6)}`];
}

const isDate = (value: unknown): value is string =>
	typeof value === 'string' && /^\d{4}[-~/\d]*$/.test(value) && value !== 'XXXX';

function maySay(a: unknown, b: unknown): boolean {
	if (isDate(a) && isDate(b)) {
		const [[firstA, lastA], [firstB, lastB]] = [daysOf(a), daysOf(b)];
		return firstA <= lastB && firstB <= lastA;
	}
	return JSON.stringify(a) === JSON.stringify(b);
}

const subjects = [iraq, french].map((subject) => ({ subject, deck: makeDeck(subject) }));
const seeds = ['1', '2', '3'];

function items(deck: Deck, direction: Direction): readonly ChoiceItem[] {
	return deck.cards.flatMap((card) =>
		seeds.flatMap((seed) => {
			const item = makeItem(card, deck, { form: 'choice', direction, seed, locale: 'en' });
			return item?.form === 'choice' ? [item] : [];
		})
	);
}

describe.each(subjects.map((one) => [one.subject.slug, one] as const))(
	'in %s',
	(_, { subject, deck }) => {
		it.each(['note', 'contrast'] as const)(
			'no other option of a "%s" may have the value',
			(direction) => {
				const all = items(deck, direction);
				expect(all.length).toBeGreaterThan(60);
				for (const { cardId, keyId, options } of all) {
					const [slug, field = ''] = cardId.split('/');
					const asked = rawAccount(subject, cardId);
					expect(keyId).toBe(slug);
					for (const { id } of options.filter((option) => option.id !== keyId)) {
						const raw = rawField(subject, id, field);
						const isKnownInFull = raw?.accounts === undefined && raw?.complete !== false;
						const isOfGroups = field === 'group';
						expect(raw, `${cardId} ${id}`).toBeDefined();
						expect(isKnownInFull || isOfGroups || asked.exclusive === true, `${cardId} ${id}`).toBe(
							true
						);
						for (const other of rawAccounts(raw)) {
							const isOtherAct = field === 'designations' && other.from !== asked.from;
							expect(maySay(asked.value, other.value) && !isOtherAct, `${cardId} ${id}`).toBe(
								false
							);
						}
					}
				}
			}
		);

		it('no other note of the kind is said to have the value that a "note" is asked by', () => {
			for (const { cardId } of items(deck, 'note')) {
				const [slug = '', field = ''] = cardId.split('/');
				const { value, exclusive, from } = rawAccount(subject, cardId);
				if (exclusive || field === 'designations' || from !== undefined) continue;
				const kind = subject.notes.get(slug)?.kind;
				for (const other of subject.notes.values()) {
					if (other.kind !== kind || other.slug === slug) continue;
					for (const account of rawAccounts(rawField(subject, other.slug, field))) {
						expect(maySay(value, account.value), `${cardId} ${other.slug}`).toBe(false);
					}
				}
			}
		});

		it('every other source of a "source" says something else, and no name stands twice', () => {
			const all = items(deck, 'source');
			expect(all.length).toBeGreaterThan(40);
			for (const { cardId, keyId, options } of all) {
				expect(keyId).toBe(cardId);
				expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
				const [slug = '', field = ''] = cardId.split('/');
				const count = rawAccounts(rawField(subject, slug, field)).length;
				expect(options.length).toBeGreaterThanOrEqual(Math.min(3, count));
				for (const { id } of options.filter((option) => option.id !== keyId)) {
					const [asked, other] = [rawAccount(subject, cardId), rawAccount(subject, id)];
					expect(maySay(asked.value, other.value), `${cardId} ${id}`).toBe(false);
				}
			}
		});

		it('a "chain" has one true option, and its describing fact leads to the asked note', () => {
			const all = items(deck, 'chain');
			expect(all.length).toBeGreaterThan(60);
			for (const { cardId, keyId, options } of all) {
				const [slug = '', field = ''] = cardId.split('/');
				const truth = rawAccounts(rawField(subject, slug, field)).map(({ value }) => value);
				for (const { id, proof } of options) {
					// Texts go by the fact that they are of.
					const value = id.includes('/') && !isDate(id) ? rawAccount(subject, id).value : id;
					const isTrue = truth.some((one) => maySay(one, value) || String(one) === value);
					// Whoever held it at another time is wrong for the asked one.
					const isOfAnotherTime = proof.rule === 'otherTime';
					expect(isTrue && !isOfAnotherTime, `${cardId} ${id}`).toBe(id === keyId);
					const leads = proof.facts.some((fact) => {
						const [other = '', via = ''] = fact.split('/');
						if (other === slug) return via !== field;
						return rawAccounts(rawField(subject, other, via)).some((one) => one.value === slug);
					});
					expect(leads, `${cardId} ${proof.facts.join(' ')}`).toBe(true);
				}
			}
		});
	}
);
