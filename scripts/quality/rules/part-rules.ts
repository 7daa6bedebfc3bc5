import { tellingWords } from '../words';
import { pairsOf, when, type ItemRule } from './rule';

/** R30: more places than a last part could be left with, none twice, no pair told by a word. */
export const r30Places: ItemRule = (item) => {
	if (item.form !== 'match' && item.form !== 'classify') return [];
	const { parts, targets } = item;
	const used = new Set(parts.map(({ targetId }) => targetId));
	return [
		...when(item.form === 'match' && targets.length <= parts.length, 'no place is left over'),
		...when(item.form === 'match' && used.size < parts.length, 'two parts at one place'),
		...when(item.form === 'classify' && (used.size < 2 || targets.length < 2), 'one group alone'),
		...when(new Set(parts.map(({ id }) => id)).size < parts.length, 'a part twice'),
		...when(new Set(targets.map(({ text }) => text)).size < targets.length, 'a place twice'),
		...parts.flatMap((part) =>
			when(!targets.some(({ id }) => id === part.targetId), `no place for ${part.text}`)
		),
		...parts.flatMap(({ text, targetId }) => {
			const own = targets.find(({ id }) => id === targetId)?.text ?? '';
			const words = new Set(tellingWords(text));
			const shared = tellingWords(own).filter(
				(word) =>
					words.has(word) &&
					targets.every(
						({ id, text: other }) => id === targetId || !tellingWords(other).includes(word)
					)
			);
			return shared.map((word) => `“${word}” tells the place of ${text}`);
		})
	];
};

const digits = /[٠-٩]/g;

/** R31: things to put in order tell no date, and of most pairs one is known to be the earlier. */
export const r31Order: ItemRule = (item) => {
	if (item.form !== 'order') return [];
	const pairs = pairsOf(item.parts);
	const decided = pairs.filter(([a, b]) => a.lastDay < b.firstDay || b.lastDay < a.firstDay);
	return [
		...when(item.parts.length < 3 || item.parts.length > 7, `${String(item.parts.length)} parts`),
		...when(decided.length * 2 <= pairs.length, 'most pairs may stand either way'),
		...item.parts.flatMap(({ text, date }) => {
			const told = text.replace(digits, (digit) => String(digit.charCodeAt(0) - 0x0660));
			return when(/\b(?:1[5-9]|20)\d\d\b/.test(told), `${text} tells its date, ${date}`);
		})
	];
};
