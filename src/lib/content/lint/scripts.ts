import type { Complaint } from './finding';
import { textsOf } from './placed-texts';
import { withoutQuotations } from './quotations';
import type { Note, Subject } from '../subject';
import type { Text } from '../text';

const latin = /\p{Script=Latin}/u;
const arabic = /\p{Script=Arabic}/u;
const arabicLetter = /(?=\p{L})\p{Script=Arabic}/u;
/** What is written the other way round, or in other digits, in Arabic. */
const western = /[0-9,;?%]/;

/** Each language stands in its own script, with its own digits; only quotations may differ. */
export function scripts(subject: Subject): readonly Complaint[] {
	return [
		...textsOf(subject).flatMap(({ slug, field, text }) =>
			faultsOf(text).map((message) => ({ slug, field, message }))
		),
		...[...subject.notes.values()].flatMap(misplacedSpellings)
	];
}

function faultsOf({ en = '', ar = '' }: Partial<Text>): readonly string[] {
	const [english, ours] = [withoutQuotations(en), withoutQuotations(ar)];
	return [
		...(arabic.test(english)
			? [`has Arabic script in its English "${en}": write it in Latin.`]
			: []),
		...(latin.test(ours) ? [`has Latin letters in its Arabic "${ar}": write it in Arabic.`] : []),
		...(western.test(ours) ? [`has Latin digits or marks in "${ar}": use ٠-٩ ، ؛ ؟ ٪.`] : []),
		...(ar !== '' && !arabicLetter.test(ar) ? [`has "${ar}" for Arabic: translate it.`] : [])
	];
}

function misplacedSpellings({ slug, name }: Note): readonly Complaint[] {
	const misplaced = [
		...(name.latin ?? []).filter((spelling) => arabic.test(spelling)),
		...(name.arabic ?? []).filter((spelling) => latin.test(spelling))
	];
	return misplaced.map((spelling) => ({
		slug,
		field: 'name',
		message: `lists the spelling "${spelling}" under the wrong script: move it.`
	}));
}
