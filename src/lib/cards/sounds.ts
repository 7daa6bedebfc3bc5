import { foldWords } from './fold-text';

/**
 * A name as the sounds that its letters stand for, in either script, so that spellings can be
 * compared by ear: "kh" is one sound, "ee" and "i" are one, doubled letters count once.
 *
 * Romanised Arabic has no one spelling, and rules alone take some names for others (Hassanat and
 * Altarawneh 2015 count 7 % false matches), so these only come after the lists of the authors, and
 * a name that is as near to another note is never accepted.
 */
export interface Sounds {
	readonly words: readonly (readonly string[])[];
	/** Of all words, run together. */
	readonly all: readonly string[];
	/** All consonants, in classes that are the same in both scripts. */
	readonly consonants: string;
	/** The numbers in it, Roman ones too: in a number no letter may differ. */
	readonly numbers: string;
	readonly script: 'latin' | 'arabic';
}

/** Reads a name in either script. */
export function soundsOf(text: string): Sounds {
	const words = foldWords(text);
	const script = /\p{Script=Arabic}/u.test(text) ? 'arabic' : 'latin';
	const spelled = script === 'arabic' ? arabicWords(words) : latinWords(words);
	const sounds = spelled.map(script === 'arabic' ? (word) => [...word] : latinSounds);
	return {
		words: sounds,
		all: sounds.flat(),
		consonants: consonantsOf(sounds),
		numbers: words
			.flatMap((word) => (/^[ivx]+$/.test(word) ? word : (word.match(/\d+/g) ?? [])))
			.join(' '),
		script
	};
}

const vowels: ReadonlySet<string> = new Set('aeiouyEOwاوي');

/** Sounds that writers leave out or put in, as short vowels are not written in Arabic. */
export function isVowel(sound: string): boolean {
	return vowels.has(sound);
}

/** Articles that have taken on the sound behind them, where they stand as words: "az Zor". */
const assimilated = /^[ae][sdrtzn]$/;

/** Digraphs first; what is not named stands for itself. */
const latinSound =
	/kh|gh|dh|th|sh|zh|ch|ph|ck|dj|aee|aei|aie|aai|ayi|aye|auw|ae|ai|ei|[ae]y(?![aou])|aa|au|ao|[ao]w(?![aeiou])|ee|ii|ie|iy|oo|ou|uu|uw|./gu;

const latinNames: Readonly<Record<string, string>> = {
	kh: 'x',
	gh: 'ɣ',
	dh: 'ð',
	th: 'θ',
	sh: 'ʃ',
	zh: 'ž',
	ch: 'č',
	ph: 'f',
	ck: 'k',
	dj: 'j',
	aa: 'a',
	ee: 'i',
	ii: 'i',
	ie: 'i',
	iy: 'i',
	oo: 'u',
	ou: 'u',
	uu: 'u',
	uw: 'u',
	auw: 'O',
	au: 'O',
	aw: 'O',
	ao: 'O',
	ow: 'O'
};

function latinSounds(word: string): readonly string[] {
	const spelled = word
		.replace(/([^\d])\1/gu, (pair, letter: string) => (/[aeiou]/.test(letter) ? pair : letter))
		.replace(/c(?=[eiy])/g, 's')
		.replace(/x/g, 'ks')
		.replace(/(?<=[aeiou])h$/, '')
		.replace(/y(?![aeiou])(?<![aeiou]y)/g, 'i');
	return (spelled.match(latinSound) ?? []).map((letters) => {
		if (/^(?:ae|ai|ay|ei|ey|aee|aei|aie|aai|ayi|aye)$/.test(letters)) return 'E';
		return latinNames[letters] ?? (letters === 'c' ? 'k' : letters);
	});
}

function latinWords(words: readonly string[]): readonly string[] {
	return words.flatMap((word, index) => {
		const next = words[index + 1];
		if (next !== undefined && assimilated.test(word) && next.startsWith(word.slice(1))) return [];
		return latinWord(word, next === undefined);
	});
}

/** A word with the parts that a name is run together with put in one form. */
function latinWord(word: string, isLast: boolean): string {
	if (!isLast && /^ab(?:o|ou|oo|i|a|e)$/.test(word)) return 'abu';
	if (/^(?:bin|ben|bn)$/.test(word)) return 'ibn';
	if (/^abd(?:[aeuo]|ou|oo)l$/.test(word)) return 'abd';
	return (
		word
			.replace(/^[aeu]l(?=[^aeioul].{3}|[aiu].{3})/, '')
			.replace(/^[ae](?=([sdrtzn])\1.{3}|(zz|nn|dd))/, '')
			.replace(/^abd(?:[aeuo]|ou|oo)l(?=[^l])/, 'abd')
			.replace(/[aeou]l{1,2}ah?$/, 'alah')
			.replace(/[aeuo]dd?ine?$/, (ending) => (word.length > 6 ? 'din' : ending))
			// Ta marbuta before another word: "Harakat", "Haraka".
			.replace(/(?<=...)at$/, isLast ? 'at' : 'a')
	);
}

function arabicWords(words: readonly string[]): readonly string[] {
	return words.map((word, index) => {
		const isLast = index === words.length - 1;
		if (!isLast && /^اب[ويا]$/.test(word)) return 'ابو';
		if (word === 'ابن') return 'بن';
		return word.replace(/^عبدال/, 'عبد').replace(/(?<=..)الله$/, 'له');
	});
}

function undoubled(sounds: readonly string[]): readonly string[] {
	return sounds.filter((sound, index) => sound !== sounds[index - 1] || /\d/.test(sound));
}

/** Classes of consonants: each is what the two scripts write for the same sound, or nearly so. */
const classes: readonly (readonly [RegExp, string])[] = [
	[/^[qkgɣقكگغ]$/, 'k'],
	[/^[xخ]$/, 'x'],
	[/^[dðzظضذزد]$/, 'd'],
	[/^[sθصثس]$/, 's'],
	[/^[tطت]$/, 't'],
	[/^[hحه]$/, 'h'],
	[/^[ʃčشچ]$/, 'ʃ'],
	[/^[jžجژ]$/, 'j'],
	[/^[bpبپ]$/, 'b'],
	[/^[fvفڤ]$/, 'f'],
	[/^[lل]$/, 'l'],
	[/^[mم]$/, 'm'],
	[/^[nن]$/, 'n'],
	[/^[rر]$/, 'r'],
	[/^\d$/, '']
];

function consonantsOf(words: readonly (readonly string[])[]): string {
	const sounds = words.flatMap((word) => (word.at(-1) === 'ه' ? word.slice(0, -1) : word));
	const kept = sounds.filter((sound) => !isVowel(sound) && sound !== 'ع');
	return undoubled(
		kept.map((sound) => classes.find(([letters]) => letters.test(sound))?.[1] ?? sound)
	).join('');
}
