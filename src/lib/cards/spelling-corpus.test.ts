import { subjects } from '$content';
import { beforeAll, describe, expect, it } from 'vitest';
import { spellingVariants } from '../../../tests/builders/spelling-variants';
import type { Locale, Note } from '$lib/content';
import { makeDeck, type Deck } from './deck';
import { foldText } from './fold-text';
import { gradeTyped } from './grade-typed';
import { hearAll } from './heard-name';
import type { TypedKey } from './item';
import { makeItem } from './make-item';
import { spellingsOf } from './spellings';
import { typedAnswer } from './typed-answer';
import { typedName } from './typed-name';

/** People of the same years and countries, and places of the same lands, that no subject has. */
const strangers =
	`Majid al-Yasiri; Walid al-Saadi; Ammar al-Hakim; Jawad al-Talib; Karim al-Nuri; Hassan Rouhani;
	Javad Zarif; Ahmed Chalabi; Ayad Allawi; Ibrahim al-Jaafari; Tariq Aziz; Saddam Hussein;
	Khamis al-Khanjar; Osama al-Nujaifi; Salim al-Jabouri; Hassan Nasrallah; Naim Qassem;
	Ismail Qaani; Ali Larijani; Ishaq al-Fayyad; Jalal Talabani; Masoud Barzani; Lloyd Austin;
	Brett McGurk; James Mattis; John Bolton; Barack Obama; Joe Biden; Paul Bremer; Louis XV;
	Louis XVIII; Talleyrand; Mirabeau; Condorcet; Vergniaud; Couthon; Carnot; Tallien; Babeuf;
	Sieyes; Necker; Charlotte Corday; Marie Antoinette; Kataib al-Qassam; Liwa Fatemiyoun;
	Jabhat al-Nusra; Ansar al-Islam; Ansar al-Sunna; Saraya al-Quds; Jaysh al-Islam; Badr City;
	Balad Ruz; Basra; Ramadi; Haditha; Kufa; Nasiriyah; Amara; Hilla; Tal Afar; Sulaymaniyah;
	Halabja; Baqubah; Lyon; Marseille; Bordeaux; Nantes; Toulon; Order 90 of 2016; Law 41 of 2016;
	Decision 300 of 2014; Order 236 of 2019; Order 91 of 2015; عمار الحكيم; نوري السعيد; حسن نصر الله;
	مسعود بارزاني; جلال طالباني; صدام حسين; حيدر الكربلائي; علي الكاظمي; كتائب القسام; جيش الإسلام;
	أنصار السنة; سرايا القدس; البصرة; الرمادي; حديثة; القانون رقم ٤١ لسنة ٢٠١٦; الأمر رقم ٩٢ لسنة ٢٠١٦`
		.split(';')
		.map((name) => name.trim());

const locales: readonly Locale[] = ['en', 'ar'];
const decks: Deck[] = [];

beforeAll(async () => {
	for (const { load } of subjects) decks.push(makeDeck(await load()));
});

function namedNotes(deck: Deck): readonly Note[] {
	return [...deck.subject.notes.values()].filter(
		({ kind }) => kind !== 'figure' && kind !== 'claim' && kind !== 'passage'
	);
}

function keysOf(deck: Deck, locale: Locale): readonly (readonly [Note, TypedKey])[] {
	return namedNotes(deck).flatMap((note) => {
		const key = typedName(deck, note.slug, locale);
		return key ? [[note, key] as const] : [];
	});
}

function acceptedShare(texts: readonly (readonly [TypedKey, string])[]): number {
	return (
		texts.filter(([key, text]) => gradeTyped(key, { text }).fraction === 1).length / texts.length
	);
}

describe('the names of a subject', () => {
	it('are accepted in at least 98 of 100 spellings, of at least twenty for each', () => {
		let count = 0;
		const shares = decks.map((deck) => {
			const texts = keysOf(deck, 'en').flatMap(([{ slug }, key]) => {
				const variants = spellingVariants(key.accepted, 24);
				expect(variants.length, slug).toBeGreaterThanOrEqual(20);
				return variants.map((text) => [key, text] as const);
			});
			count += texts.length;
			const share = acceptedShare(texts);
			console.info(`${deck.subject.slug}: ${String(texts.length)} spellings, ${String(share)}`);
			return share;
		});
		expect(count).toBeGreaterThan(15_000);
		for (const share of shares) expect(share).toBeGreaterThanOrEqual(0.98);
	}, 60_000);

	it('are never accepted for one another, whichever two, in either language', () => {
		for (const deck of decks) {
			for (const locale of locales) {
				const names = namedNotes(deck).map(
					(note) => [note, spellingsOf(note.name, locale)] as const
				);
				for (const [asked, key] of keysOf(deck, locale)) {
					const accepted = names
						.filter(([note]) => note !== asked)
						.flatMap(([, spellings]) => spellings)
						.filter((text) => gradeTyped(key, { text }).verdict !== 'wrong');
					expect(accepted, asked.slug).toEqual([]);
				}
			}
		}
	}, 60_000);

	it('are the ones by which items are graded', () => {
		for (const deck of decks) {
			const cards = deck.cards.filter(
				(card) => card.valueType === 'note' && typedAnswer(deck, card, 'en') !== undefined
			);
			expect(cards.length).toBeGreaterThan(20);
			for (const card of cards) {
				const item = makeItem(card, deck, { form: 'shortText', seed: '1', locale: 'ar' });
				if (item?.form !== 'shortText') throw new Error(`no item of ${card.id}`);
				const key = typedName(deck, String(card.account.value), 'ar');
				expect(item.accepted).toBe(key?.accepted);
				expect(item.others).toBe(key?.others);
			}
		}
	});

	it('are not those of strangers, nor of another subject', () => {
		for (const deck of decks) {
			const keys = keysOf(deck, 'en');
			const elsewhere = decks
				.filter((other) => other !== deck)
				.flatMap(namedNotes)
				.flatMap(({ name }) => [name.en, name.ar]);
			const own = new Set(namedNotes(deck).flatMap(({ name }) => spellingsOf(name).map(foldText)));
			const names = [...strangers, ...elsewhere].filter((name) => !own.has(foldText(name)));
			expect(names.length).toBeGreaterThan(200);
			// Each is heard once, rather than again beside every name of the subject.
			hearAll(names);
			for (const [{ slug }, key] of keys) {
				const accepted = names.filter((text) => gradeTyped(key, { text }).fraction > 0);
				expect(accepted, slug).toEqual([]);
			}
		}
	}, 60_000);
});
