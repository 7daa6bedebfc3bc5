import type { Note, Subject, Text, Times } from '$lib/content';

/** How a value of a field is read. */
export type ValueKind =
	'note' | 'date' | 'period' | 'number' | 'quantity' | 'text' | 'form' | 'group';

/** One account of one field, as its author wrote it. */
export interface RawFact extends Times {
	/** As a card would be called. */
	readonly id: string;
	readonly slug: string;
	readonly field: string;
	readonly valueKind: ValueKind;
	readonly value: unknown;
	readonly shape: 'single' | 'contested' | 'many' | 'succession';
	/** Whether the field holds no other value than those written. */
	readonly complete: boolean;
	readonly exclusive: boolean;
	readonly sources: readonly string[];
	/** Whose word it is, in English, where it is somebody's. */
	readonly by?: Text;
	readonly typology?: string;
}

/** A subject as the solver sees it. */
export interface World {
	readonly subject: Subject;
	readonly facts: readonly RawFact[];
	readonly byId: ReadonlyMap<string, RawFact>;
	readonly byNote: ReadonlyMap<string, readonly RawFact[]>;
	readonly byField: ReadonlyMap<string, readonly RawFact[]>;
}

/** How each field is read. Written again on purpose: see `solve.ts`. */
const valueKinds: Readonly<Record<string, ValueKind>> = {
	founded: 'date',
	dateIssued: 'date',
	date: 'date',
	died: 'date',
	inForce: 'period',
	brigades: 'number',
	quantity: 'quantity',
	form: 'form',
	group: 'group',
	designations: 'text',
	provision: 'text',
	outcome: 'text',
	roles: 'text',
	purpose: 'text',
	position: 'text',
	meaning: 'text',
	leader: 'note',
	founder: 'note',
	splitFrom: 'note',
	successorOf: 'note',
	sponsor: 'note',
	armedWingOf: 'note',
	base: 'note',
	issuer: 'note',
	basedOn: 'note',
	replaces: 'note',
	place: 'note',
	actor: 'note',
	blamed: 'note',
	claimedBy: 'note',
	followed: 'note',
	within: 'note',
	garrison: 'note',
	head: 'note',
	partOf: 'note'
};

/** What of a note is no fact. */
const noFacts: ReadonlySet<string> = new Set([
	'slug',
	'kind',
	'name',
	'topics',
	'laterFact',
	'question',
	'coordinates'
]);

/** @throws Error if a note has a field that the solver cannot read */
export function worldOf(subject: Subject): World {
	const facts = [...subject.notes.values()].flatMap((note) => factsIn(subject, note));
	return {
		subject,
		facts,
		byId: new Map(facts.map((fact) => [fact.id, fact])),
		byNote: groupBy(facts, ({ slug }) => slug),
		byField: groupBy(facts, ({ field }) => field)
	};
}

function groupBy(facts: readonly RawFact[], keyOf: (fact: RawFact) => string) {
	const groups = new Map<string, RawFact[]>();
	for (const fact of facts) {
		const group = groups.get(keyOf(fact));
		if (group) group.push(fact);
		else groups.set(keyOf(fact), [fact]);
	}
	return groups;
}

interface RawAccount extends Times {
	readonly value: unknown;
	readonly sources: readonly string[];
	readonly accordingTo?: Text;
	readonly exclusive?: true;
}

function factsIn(subject: Subject, note: Note): readonly RawFact[] {
	return Object.entries(note).flatMap(([field, content]) => {
		if (noFacts.has(field) || content === undefined) return [];
		const valueKind = valueKinds[field];
		if (valueKind === undefined) throw new Error(`The solver cannot read "${field}".`);
		const [shape, accounts, complete] = shapeOf(content);
		const taken = new Set<string>();
		return accounts.flatMap((account) => {
			const part = partOf(account, shape, valueKind, taken);
			if (account.value === 'XXXX') return [];
			const group = valueKind === 'group' ? subject.groups.get(String(account.value)) : undefined;
			const by =
				account.accordingTo ??
				(group && subject.typologies.get(group.typology)?.accordingTo) ??
				(shape === 'contested' ? subject.sources.get(account.sources[0] ?? '')?.short : undefined);
			return {
				...account,
				id: [note.slug, field, ...part].join('/'),
				slug: note.slug,
				field,
				valueKind,
				shape,
				complete: complete || group !== undefined,
				exclusive: account.exclusive === true,
				...(by === undefined ? {} : { by }),
				...(group === undefined ? {} : { typology: group.typology })
			};
		});
	});
}

function shapeOf(content: unknown): [RawFact['shape'], readonly RawAccount[], boolean] {
	const field = content as {
		readonly accounts?: readonly RawAccount[];
		readonly entries?: readonly RawAccount[];
		readonly succession?: readonly RawAccount[];
		readonly complete?: boolean;
	};
	if (field.accounts) return ['contested', field.accounts, true];
	if (field.entries) return ['many', field.entries, field.complete === true];
	if (field.succession) return ['succession', field.succession, true];
	return ['single', [content as RawAccount], true];
}

/** The end of a fact's name: what it is of, or who says so, counted where that is not enough. */
function partOf(
	{ value, sources }: RawAccount,
	shape: RawFact['shape'],
	valueKind: ValueKind,
	taken: Set<string>
): readonly string[] {
	if (shape === 'single') return [];
	const isNamed = typeof value !== 'object' && valueKind !== 'text' && shape !== 'contested';
	const name = isNamed ? String(value) : (sources[0] ?? '');
	let part = name;
	for (let count = 2; taken.has(part); count += 1) part = `${name}-${String(count)}`;
	taken.add(part);
	return [part];
}
