import type { Locale } from '$lib/content';
import { monthNames } from '../words';
import { plain } from './names';
import type { RawFact, ValueKind, World } from './world';

/** What kinds of act are called, written out again as the reader sees them. */
const formLabels: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
	constitution: { en: 'constitutional text', ar: 'نص دستوري' },
	law: { en: 'law', ar: 'قانون' },
	executiveOrder: { en: 'executive order', ar: 'أمر ديواني' },
	cabinetDecision: { en: 'cabinet decision', ar: 'قرار من مجلس الوزراء' },
	resolution: { en: 'resolution of an assembly', ar: 'قرار من هيئة نيابية أو دولية' },
	religiousRuling: { en: 'religious ruling', ar: 'فتوى دينية' },
	occupationOrder: { en: 'order of an occupation authority', ar: 'أمر من سلطة أجنبية' },
	agreement: { en: 'agreement', ar: 'اتفاقية' },
	letter: { en: 'official letter', ar: 'كتاب رسمي' },
	bill: { en: 'bill that did not become law', ar: 'مشروع قانون لم يُقرّ' },
	statement: { en: 'statement of an international body', ar: 'بيان من هيئة دولية' },
	waiver: { en: 'waiver of sanctions', ar: 'إعفاء من العقوبات' }
};

/** Whether a text is how a value is written, and no other. */
export function isWritten(
	world: World,
	kind: ValueKind,
	value: unknown,
	text: string,
	locale: Locale
): boolean {
	if (kind === 'date') return readsAsDate(String(value), text, locale);
	// The ends of a period are always written in full.
	if (kind === 'period') return readsAsDate(`${String(value)}/..`, text, locale);
	return wordings(world, kind, value, locale).some((wording) => plain(wording) === plain(text));
}

/** Whether a value stands within a sentence. */
export function isTold(
	world: World,
	{ valueKind, value }: Pick<RawFact, 'valueKind' | 'value'>,
	sentence: string,
	locale: Locale
): boolean {
	if (valueKind === 'date' || valueKind === 'period') {
		const { numbers, months } = partsOfDate(String(value), locale);
		const told = numbersIn(sentence);
		return (
			numbers.every((number) => told.includes(number)) &&
			[...months].every((month) => sentence.includes(month))
		);
	}
	return wordings(world, valueKind, value, locale).some((wording) =>
		plain(sentence).includes(plain(wording))
	);
}

/** The name of a note as it may stand in a sentence. */
export function namesOf(world: World, slug: string, locale: Locale): readonly string[] {
	const name = world.subject.notes.get(slug)?.name;
	if (!name) return [];
	if (locale === 'en') return [name.en, name.inSentence ?? name.en];
	// Behind a preposition, "father of" is written with another letter.
	return [name.ar, name.ar.replace(/^أبو(?= )/u, 'أبي')];
}

function wordings(
	world: World,
	kind: ValueKind,
	value: unknown,
	locale: Locale
): readonly string[] {
	switch (kind) {
		case 'note':
			return namesOf(world, String(value), locale);
		case 'group':
			return [world.subject.groups.get(String(value))?.name[locale] ?? '?'];
		case 'form':
			return formWordings(formLabels[String(value)]?.[locale] ?? '?', locale);
		case 'text': {
			const text = (value as Readonly<Record<Locale, string>>)[locale];
			return [text, text.replace(/\s*[.。]\s*$/u, '')];
		}
		case 'quantity':
			return [quantityWording(value, locale)];
		default:
			return [String(value)];
	}
}

/** In a gap, an English noun stands with its article. */
function formWordings(label: string, locale: Locale): readonly string[] {
	if (locale === 'ar') return [label];
	return [label, `${/^[aeio]/.test(label) ? 'an' : 'a'} ${label}`];
}

function quantityWording(value: unknown, locale: Locale): string {
	const { min, max, approximate, unit } = value as {
		readonly min: number;
		readonly max: number;
		readonly approximate?: true;
		readonly unit: Readonly<Record<Locale, string>>;
	};
	const about = approximate ? { en: 'about', ar: 'نحو' }[locale] : '';
	return [about, ...new Set([min, max]), unit[locale]].join('');
}

function readsAsDate(edtf: string, text: string, locale: Locale): boolean {
	const { numbers, months } = partsOfDate(edtf, locale);
	const told = numbersIn(text);
	const monthsTold = monthNames.filter((names) => text.includes(monthOf(names, locale)));
	return (
		[...told].sort().join() === [...numbers].sort().join() &&
		monthsTold.length === months.size &&
		[...months].every((month) => text.includes(month))
	);
}

function partsOfDate(edtf: string, locale: Locale) {
	const points = edtf.split('/').filter((point) => point !== '..');
	const fields = points.map((point) => point.replace('~', '').split('-').map(Number));
	const [start, end] = fields;
	// Two days of one month share its name and the year: "10–11 June 2014".
	const isWithinMonth =
		start?.[2] !== undefined &&
		end?.[2] !== undefined &&
		start[0] === end[0] &&
		start[1] === end[1] &&
		!edtf.endsWith('/..');
	const numbers = fields.flatMap(([year, , day], index) => [
		...(isWithinMonth && index === 0 ? [] : [year]),
		day
	]);
	return {
		numbers: numbers.filter((number) => number !== undefined),
		months: new Set(
			fields.flatMap(([, month]) =>
				month === undefined ? [] : monthOf(monthNames[month - 1] ?? [], locale)
			)
		)
	};
}

function monthOf(names: readonly string[], locale: Locale): string {
	return names[locale === 'en' ? 0 : 1] ?? '?';
}

function numbersIn(text: string): readonly number[] {
	const digits = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
	return (digits.match(/\d+/g) ?? []).map(Number);
}
