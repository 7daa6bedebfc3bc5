import { makeDeck, type Form } from '$lib/cards';
import type { Subject } from '$lib/content';
import type { Blueprint } from '$lib/quiz';
import type { CarriedKind } from '$lib/share';
import { qrOf } from '../../src/lib/app/exchange/codes';
import { contentHashOf } from '../../src/lib/app/exchange/content-hash';
import { issueAssignment } from '../../src/lib/app/exchange/issue-assignment';
import { deviceKeys, teacherKeys } from '../../src/lib/app/exchange/key-ring';
import { assignmentLink, resultLink } from '../../src/lib/app/exchange/links';
import { openResult } from '../../src/lib/app/exchange/open-result';
import { readAssignment } from '../../src/lib/app/exchange/read-assignment';
import { sealAttempt } from '../../src/lib/app/exchange/seal-attempt';
import {
	aDevice,
	aDraft,
	anAttempt,
	itemsOf,
	someItems,
	title
} from '../../tests/builders/exchange';

/** How large one message is, on each way that it can go. */
export interface SizeRow {
	readonly what: string;
	readonly bytes: number;
	/** Characters of the whole link, from `https` on. */
	readonly link: number;
	/** Version and level of each code. */
	readonly screen: string;
	readonly paper: string;
}

export interface Figures {
	readonly about: string;
	readonly sizes: readonly SizeRow[];
	/** Of each step with twenty items, in milliseconds: the fastest of many. */
	readonly fastestMs: Readonly<Record<string, number>>;
}

const base = 'https://example.org/diwan/';

const blueprint: Blueprint = [
	{ count: 8, form: 'choice', band: 'medium' },
	{ count: 4, form: 'choice', direction: 'note', band: 'hard' },
	{ count: 4, form: 'trueFalse', years: { from: 2014, to: 2017 } },
	{ count: 2, form: 'shortText' },
	{ count: 2, form: 'order' }
];

const sorts: readonly (readonly [string, number, readonly Form[] | undefined])[] = [
	['20 of all forms', 20, undefined],
	['20 choices', 20, ['choice', 'trueFalse']],
	['20 typed', 20, ['shortText', 'cloze', 'date', 'number']],
	['40 of all forms', 40, undefined]
];

/** Issues, answers and opens assignments of a subject, and measures what goes over the wire. */
export async function figuresOf(subject: Subject): Promise<Figures> {
	const deck = makeDeck(subject);
	const keys = await teacherKeys(aDevice());
	const device = await deviceKeys(aDevice());
	const sizes: SizeRow[] = [];
	const fastestMs: Record<string, number> = {};
	for (const [name, count, forms] of sorts) {
		const asked = someItems(deck, count, forms);
		const items = itemsOf(deck, asked);
		const { id, bytes, assignment } = await issueAssignment({ draft: aDraft(asked), deck, keys });
		const toSeal = { attempt: anAttempt(id, items), assignment, items, device };
		const sealed = (await sealAttempt(toSeal)).bytes;
		sizes.push(row(`${name}: assignment`, bytes, 'assignment'));
		sizes.push(row(`${name}: result`, sealed, 'result'));
		if (name !== sorts[0]?.[0]) continue;
		const lookUp = () => ({ assignment, itemsFor: () => items });
		fastestMs['readAssignment'] = await fastest(() => readAssignment(bytes));
		fastestMs['sealAttempt'] = await fastest(() => sealAttempt(toSeal));
		fastestMs['openResult'] = await fastest(() =>
			openResult(sealed, { keys, lookUp, receivedAt: 0 })
		);
		fastestMs['contentHashOf'] = await fastest(() => contentHashOf({ ...subject }));
		fastestMs['qrOf'] = await fastest(async () => qrOf(sealed, 'result', base));
		const locked = await issueAssignment({ draft: aDraft(asked), deck, keys, startCode: '4711' });
		sizes.push(row(`${name}, with a start code: assignment`, locked.bytes, 'assignment'));
	}
	const byBlueprint = {
		...aDraft([]),
		forms: { kind: 'forms', count: 4 },
		asked: { kind: 'blueprint', blueprint }
	} as const;
	const { bytes } = await issueAssignment({ draft: byBlueprint, deck, keys });
	sizes.push(row('20 by a blueprint, forms A to D: assignment', bytes, 'assignment'));
	const about = `${String(deck.byId.size)} cards, base ${base}, a title of ${String([...title].length)} letters`;
	return { about, sizes, fastestMs };
}

function row(what: string, bytes: Uint8Array<ArrayBuffer>, kind: CarriedKind): SizeRow {
	const link = kind === 'assignment' ? assignmentLink(bytes, base) : resultLink(bytes, base);
	const codes = (medium: 'screen' | 'paper') =>
		qrOf(bytes, kind, base, medium)
			.map(({ version, level }) => `${String(version)}-${level}`)
			.join(' ');
	return {
		what,
		bytes: bytes.length,
		link: link.length,
		screen: codes('screen'),
		paper: codes('paper')
	};
}

async function fastest(work: () => Promise<unknown>): Promise<number> {
	let least = Infinity;
	for (let again = 0; again < 30; again += 1) {
		const startedAt = performance.now();
		await work();
		least = Math.min(least, performance.now() - startedAt);
	}
	return Math.round(least * 100) / 100;
}
