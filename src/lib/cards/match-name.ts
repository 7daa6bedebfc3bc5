import { editDistance } from './edit-distance';
import { hear, hearAll, type HeardName } from './heard-name';
import type { TypedKey } from './item';
import { halfSlip, slip, soundDistance } from './sound-distance';

/** How well a typed name matches one that is asked for. */
export type Match =
	| { readonly type: 'same' | 'near' | 'none' }
	/** As the author spells the name that was misspelled. */
	| { readonly type: 'misspelled'; readonly spelling: string };

/** A name written in the other script is known by its consonants if it has this many. */
const fewestConsonants = 4;

/** What a part of a name must have to tell whose it is; Arabic leaves the short vowels out. */
const shortestPart = { latin: 4, arabic: 3 };

/** Compares what was typed with the spellings of the asked name and with the names of all others. */
export function matchName(text: string, key: TypedKey): Match {
	const answer = hear(text);
	const isSame = ({ folded }: HeardName) => folded === answer.folded;
	if (answer.folded === '') return { type: 'none' };
	const keys = hearAll(key.accepted);
	if (keys.some(isSame)) return { type: 'same' };
	const others = hearAll(key.others);
	if (others.some(isSame)) return { type: 'none' };
	const nearest = nearestOf(answer, keys);
	if (!nearest) {
		const spelling = romanised(answer, keys, others);
		if (spelling !== undefined) return { type: 'misspelled', spelling };
		return { type: isPart(answer, keys, others) ? 'near' : 'none' };
	}
	// A slip in a number is another number, so nothing with other numbers is meant.
	const isAsNear = (other: HeardName) =>
		other.sounds.numbers === answer.sounds.numbers &&
		distance(answer, other, nearest.distance) < Infinity;
	if (others.some(isAsNear)) return { type: 'none' };
	if (!isWithinSlips(answer, nearest)) {
		const isTriedAgain = isNear(answer, nearest) || isPart(answer, keys, others);
		return { type: isTriedAgain ? 'near' : 'none' };
	}
	if (nearest.distance < halfSlip) return { type: 'same' };
	return { type: 'misspelled', spelling: nearest.name.text };
}

interface Near {
	readonly name: HeardName;
	readonly distance: number;
}

/** The spelling that is nearest by sound, if it is so near that the learner may try again. */
function nearestOf(answer: HeardName, keys: readonly HeardName[]): Near | undefined {
	return keys
		.filter(({ sounds }) => sounds.numbers === answer.sounds.numbers)
		.map((name) => ({ name, distance: distance(answer, name, nearLimit(name.sounds.all.length)) }))
		.filter((near) => near.distance < Infinity)
		.sort((a, b) => a.distance - b.distance)[0];
}

/**
 * The lesser of two measures, in hundredths of a slip: sounds forgive what romanisation varies,
 * and letters what the fingers miss, which may make other sounds of those around it.
 */
function distance(answer: HeardName, name: HeardName, limit: number): number {
	if (answer.sounds.script !== name.sounds.script) return Infinity;
	const bySound = soundDistance(answer.sounds.all, name.sounds.all, limit);
	const byLetter = letterDistance(answer.folded, name.folded, Math.min(limit, bySound));
	return Math.min(bySound, byLetter);
}

function letterDistance(typed: string, spelled: string, limit: number): number {
	if (limit < slip) return typed === spelled ? 0 : Infinity;
	if (Math.abs(typed.length - spelled.length) * slip > limit) return Infinity;
	// As with sounds, another letter at the beginning makes another name.
	if (typed[0] !== spelled[0] && typed[1] !== spelled[0]) return Infinity;
	const slips = editDistance(typed, spelled) * slip;
	return slips > limit ? Infinity : slips;
}

/**
 * Whether the slips are few for the whole and for each word: "Majid" is two slips from "Hamid",
 * however long the name behind it. Words that were run together are only judged as a whole.
 */
function isWithinSlips(answer: HeardName, { name, distance: whole }: Near): boolean {
	if (whole > allowed(name.sounds.all.length)) return false;
	return (
		isEachWithin(answer.sounds.words, name.sounds.words, whole, soundDistance) ||
		isEachWithin(answer.words, name.words, whole, letterDistance)
	);
}

function isEachWithin<Word extends { readonly length: number }>(
	typed: readonly Word[],
	spelled: readonly Word[],
	whole: number,
	measure: (typed: Word, spelled: Word, limit: number) => number
): boolean {
	if (typed.length !== spelled.length) return whole <= slip;
	return spelled.every((word, index) => {
		const other = typed[index];
		const limit = allowed(word.length);
		return other !== undefined && measure(other, word, limit) <= limit;
	});
}

/** A word too many is no slip of the fingers. */
function isNear(answer: HeardName, { name, distance: whole }: Near): boolean {
	return answer.sounds.words.length === name.sounds.words.length || whole <= slip;
}

/**
 * Slips allowed by the number of sounds. In a short name, another consonant makes another name:
 * "Asadi", "Abadi".
 */
function allowed(length: number): number {
	if (length < 4) return halfSlip - 1;
	if (length < 6) return halfSlip;
	return length < 9 ? slip : 2 * slip;
}

/** So near that one more try is given. */
function nearLimit(length: number): number {
	return length < 4 ? halfSlip : allowed(length) + slip;
}

/**
 * The accepted Arabic spelling that the answer spells out in Latin letters, where the name has none
 * like it in Latin: "Majlis al-Nuwwab" for "مجلس النواب". By consonants, as short vowels stand in
 * one script only. Not the other way, as Arabic writes European names by ear.
 */
function romanised(
	{ sounds }: HeardName,
	keys: readonly HeardName[],
	others: readonly HeardName[]
): string | undefined {
	const isAlike = (name: HeardName) =>
		name.sounds.consonants === sounds.consonants && name.sounds.numbers === sounds.numbers;
	if (sounds.script === 'arabic' || sounds.consonants.length < fewestConsonants) return undefined;
	if (others.some(isAlike)) return undefined;
	const alike = keys.filter(isAlike);
	return alike.some((name) => name.sounds.script === 'latin') ? undefined : alike[0]?.text;
}

/** Whether the answer is some words of the name, and of no other name. */
function isPart(
	answer: HeardName,
	keys: readonly HeardName[],
	others: readonly HeardName[]
): boolean {
	const given = answer.sounds.words.map((word) => word.join(''));
	const has = ({ sounds }: HeardName) => {
		const words = sounds.words.map((word) => word.join(''));
		return given.every((word) => words.includes(word));
	};
	const isLongEnough = answer.folded.length >= shortestPart[answer.sounds.script];
	return isLongEnough && keys.some(has) && !others.some(has);
}
