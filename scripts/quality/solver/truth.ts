import { compare, leadsTo } from './values';
import { cameApart, isTimed, mayShareADay } from './times';
import type { RawFact, World } from './world';

/** What follows from the notes, and why. */
export interface Judged {
	readonly truth: 'true' | 'false' | 'unproven';
	readonly why: string;
}

/** Texts of these fields are terms or readings, so that a list of them may be complete. */
const termFields: ReadonlySet<string> = new Set(['designations', 'meaning']);

/** Fields that tell of an act, done on a day, and no state. */
const actFields: ReadonlySet<string> = new Set(['designations']);

/**
 * Judges a value as the answer to what a fact answers: the same note and field, by the same word,
 * at the same time.
 *
 * @param from where a text comes from: the fact that is true of it
 */
export function judgeValue(world: World, asked: RawFact, offered: unknown, from?: RawFact): Judged {
	const all = inField(world, asked.slug, asked);
	const own = asked.shape === 'contested' ? [asked] : all.filter((fact) => mayBeMeant(fact, asked));
	const likeness = own.map((fact) => compare(world, fact, offered));
	if (likeness.includes('same')) return judged('true', 'the note says so');
	if (likeness.includes('unclear')) return judged('unproven', 'too like what the note says');
	if (disputes(world, all, asked, offered)) return judged('unproven', 'another source says so');
	const elsewhen = all.filter((fact) => !own.includes(fact));
	if (asked.shape !== 'contested' && elsewhen.some((fact) => isValueOf(world, fact, offered))) {
		return judgeElsewhen(elsewhen, asked, (fact) => isValueOf(world, fact, offered));
	}
	if (asked.valueKind === 'text') return judgeText(world, asked, offered, from);
	if (asked.complete) return judged('false', 'the field holds nothing else');
	return isElsewhereAlone(world, asked, offered)
		? judged('false', 'true of another alone')
		: judged('unproven', 'the list is open');
}

/**
 * Judges a note as one of which the value of a fact is true, where no time is asked for. What
 * only held for a time is no answer to that.
 */
export function judgeNoteAtAnyTime(world: World, asked: RawFact, slug: string): Judged {
	const isAct = actFields.has(asked.field);
	if (!isAct && isTimed(asked)) return judged('unproven', 'the question leaves out the time');
	return judgeNote(world, isAct ? withoutDay(asked) : asked, slug);
}

/** Judges another note as one of which the value of a fact is true as well. */
export function judgeNote(world: World, asked: RawFact, slug: string): Judged {
	if (slug === asked.slug) return judged('true', 'the note itself');
	const own = inField(world, slug, asked);
	const likeness = own.map((fact) => ({ fact, as: compare(world, fact, asked.value) }));
	const same = likeness.filter(({ as }) => as === 'same');
	const meant = same.filter(({ fact }) => mayBeMeant(fact, asked) && isSameWord(fact, asked));
	if (meant.some(({ fact }) => fact.shape !== 'contested')) return judged('true', 'said of it too');
	if (same.some(({ fact }) => fact.shape === 'contested' || !isSameWord(fact, asked))) {
		return judged('unproven', 'somebody says so of it too');
	}
	const isSameBody =
		leadsTo(world, 'successorOf', slug, asked.slug) ||
		leadsTo(world, 'successorOf', asked.slug, slug);
	if (isSameBody) return judged('unproven', 'it is the same body at another time');
	if (asked.exclusive) return judged('false', 'true of the other note alone');
	if (likeness.some(({ as }) => as === 'unclear')) return judged('unproven', 'too like its own');
	const told = own.filter((fact) => isSameWord(fact, asked) && speaksOfTime(fact, asked));
	if (told.length === 0) return judged('unproven', 'nothing is said of it');
	if (asked.valueKind === 'text' && !termFields.has(asked.field)) {
		return judged('unproven', 'two descriptions may both be true');
	}
	return told.some(({ complete }) => complete)
		? judged('false', 'something else is said of it')
		: judged('unproven', 'its list is open');
}

/** What is said of a note in the field that is asked for, within the same typology. */
function inField(world: World, slug: string, { field, typology }: RawFact): readonly RawFact[] {
	return (world.byNote.get(slug) ?? []).filter(
		(fact) => fact.field === field && fact.typology === typology
	);
}

/** Whether a fact may hold when the asked one does. */
function mayBeMeant(fact: RawFact, asked: RawFact): boolean {
	if (fact.id === asked.id) return true;
	if (actFields.has(asked.field)) {
		return isSameWord(fact, asked) && mayShareADay(dayOf(fact), dayOf(asked));
	}
	return asked.shape === 'succession' ? !cameApart(fact, asked) : mayShareADay(fact, asked);
}

function judgeElsewhen(
	elsewhen: readonly RawFact[],
	asked: RawFact,
	isIt: (fact: RawFact) => boolean
): Judged {
	if (actFields.has(asked.field)) return judged('false', 'another act of that name');
	return elsewhen.filter(isIt).every((fact) => cameApart(fact, asked))
		? judged('false', 'it held at another time')
		: judged('unproven', 'it may have held at that time');
}

function isValueOf(world: World, fact: RawFact, offered: unknown): boolean {
	return compare(world, fact, offered) === 'same';
}

/** Of claims each is somebody's own; of anything else, the other source may be right. */
function disputes(
	world: World,
	all: readonly RawFact[],
	asked: RawFact,
	offered: unknown
): boolean {
	if (asked.shape !== 'contested') return false;
	const others = all.filter(
		(fact) => fact !== asked && compare(world, fact, offered) !== 'different'
	);
	if (asked.field !== 'position') return others.length > 0;
	return others.some((fact) => isSameWord(fact, asked));
}

function judgeText(world: World, asked: RawFact, offered: unknown, from?: RawFact): Judged {
	if (asked.field === 'position' && from?.slug === asked.slug) {
		return judged('false', 'another says that');
	}
	if (termFields.has(asked.field) && asked.complete)
		return judged('false', 'no such term is given');
	const ofOthers = (world.byField.get(asked.field) ?? []).filter(
		(fact) => fact.slug !== asked.slug && compare(world, fact, offered) === 'same'
	);
	return ofOthers.some(({ exclusive }) => exclusive)
		? judged('false', 'true of another alone')
		: judged('unproven', 'two descriptions may both be true');
}

function isElsewhereAlone(world: World, asked: RawFact, offered: unknown): boolean {
	const kind = world.subject.notes.get(asked.slug)?.kind;
	return (world.byField.get(asked.field) ?? []).some(
		(fact) =>
			fact.exclusive &&
			fact.slug !== asked.slug &&
			world.subject.notes.get(fact.slug)?.kind === kind &&
			isValueOf(world, fact, offered)
	);
}

function isSameWord(a: RawFact, b: RawFact): boolean {
	return a.by?.en === b.by?.en;
}

/** What is known of one time says nothing of another, nor of all times. */
function speaksOfTime(fact: RawFact, asked: RawFact): boolean {
	const [known, meant] = actFields.has(asked.field) ? [{}, {}] : [fact, asked];
	if (!isTimed(meant)) return !isTimed(known);
	return mayShareADay(known, meant);
}

function withoutDay(act: RawFact): RawFact {
	const timeless = { ...act };
	delete timeless.from;
	return timeless;
}

/** The day of an act. */
function dayOf({ from }: RawFact) {
	return from === undefined ? {} : { asOf: from };
}

function judged(truth: Judged['truth'], why: string): Judged {
	return { truth, why };
}
