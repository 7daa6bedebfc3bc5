import { statementOf, type Card, type CardId, type Deck } from '$lib/cards';
import {
	fieldContent,
	holdsOn,
	parseEdtf,
	type AnyAccount,
	type Edtf,
	type Kind,
	type Locale,
	type Note,
	type Times
} from '$lib/content';

/** Who or what stands in relations to others. */
export const networkKinds = [
	'faction',
	'institution',
	'person',
	'legalOrder'
] as const satisfies Kind[];
export type NetworkKind = (typeof networkKinds)[number];

export interface NetworkNode {
	readonly slug: string;
	readonly kind: NetworkKind;
	readonly name: string;
	/** When there was such a thing, as far as it is told. */
	readonly times: Times;
}

/** A fact that joins two notes. */
export interface NetworkEdge {
	readonly id: CardId;
	/** Slugs: of the note that the fact is of, and of its value. */
	readonly from: string;
	readonly to: string;
	readonly sentence: string;
	readonly times: Times;
}

/** Who is who to whom in a subject, at any time. */
export interface Network {
	/** Only what stands in some relation at some time. */
	readonly nodes: readonly NetworkNode[];
	readonly edges: readonly NetworkEdge[];
	/** Days since 1970-01-01 on which a relation or a thing begins or ends, in order, each once. */
	readonly changes: readonly number[];
}

/** A network on one day. */
export interface NetworkDay {
	/** Slugs of what there was, or may have been. */
	readonly there: ReadonlySet<string>;
	/** What held, and what may have. */
	readonly edges: readonly { readonly edge: NetworkEdge; readonly isCertain: boolean }[];
}

/** The field that says since when there is a thing, and the one that says until when. */
const life: Readonly<
	Record<NetworkKind, readonly [from: string | undefined, to: string | undefined]>
> = {
	faction: ['founded', undefined],
	institution: ['founded', undefined],
	legalOrder: ['dateIssued', undefined],
	person: [undefined, 'died']
};

export function networkOf(deck: Deck, locale: Locale): Network {
	const { notes } = deck.subject;
	const edges = deck.facts
		.filter(({ valueType }) => valueType === 'note')
		.filter(({ note, account }) => areShown(note, notes.get(String(account.value))))
		.map((fact) => edgeOf(deck, fact, locale));
	const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
	const nodes = [...joined].flatMap((slug) => {
		const note = notes.get(slug);
		return note && isShown(note)
			? [{ slug, kind: note.kind, name: note.name[locale], times: lifeOf(note) }]
			: [];
	});
	return { nodes, edges, changes: changesOf([...nodes, ...edges]) };
}

/** @param date a day, a month or a year */
export function networkOn({ nodes, edges }: Network, date: Edtf): NetworkDay {
	const there = new Set(
		nodes.filter(({ times }) => holdsOn(times, date) !== 'doesNotHold').map(({ slug }) => slug)
	);
	return {
		there,
		edges: edges
			.filter(({ from, to }) => there.has(from) && there.has(to))
			.map((edge) => ({ edge, holding: holdsOn(edge.times, date) }))
			.filter(({ holding }) => holding !== 'doesNotHold')
			.map(({ edge, holding }) => ({ edge, isCertain: holding === 'holds' }))
	};
}

function edgeOf({ subject }: Deck, fact: Card, locale: Locale): NetworkEdge {
	const { id, note, account } = fact;
	const sentence = statementOf(subject, fact, locale);
	const times = isUndatedAct(fact) ? unknownDay : timesOf(account);
	return { id, from: note.slug, to: String(account.value), sentence, times };
}

/** Who founded or issued something did so on the day that it began; if that is not told, on any. */
function isUndatedAct({ note, field, account }: Card): boolean {
	const isAct = field === 'founder' || field === 'issuer';
	const isDated = (account.from ?? account.to ?? account.asOf) !== undefined;
	return isAct && !isDated && isShown(note) && lifeOf(note).from === undefined;
}

const unknownDay: Times = { asOf: 'XXXX' };

function areShown(note: Note, other: Note | undefined): boolean {
	return isShown(note) && other !== undefined && isShown(other) && other !== note;
}

function isShown<N extends Note>(note: N): note is N & { readonly kind: NetworkKind } {
	return networkKinds.some((kind) => kind === note.kind);
}

/** Where sources differ on a beginning or an end, the first of them stands. */
function lifeOf(note: Note & { readonly kind: NetworkKind }): Times {
	const [from, to] = life[note.kind].map((field) => {
		const value = field === undefined ? undefined : fieldContent(note, field)?.accounts[0]?.value;
		return value === undefined || value === 'XXXX' ? undefined : (String(value) as Edtf);
	});
	return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function timesOf({ from, to, asOf }: AnyAccount): Times {
	return {
		...(from === undefined ? {} : { from }),
		...(to === undefined ? {} : { to }),
		...(asOf === undefined ? {} : { asOf })
	};
}

function changesOf(things: readonly { readonly times: Times }[]): readonly number[] {
	const days = things
		.flatMap(({ times: { from, to, asOf } }) => [from, to, asOf])
		.flatMap((date) => (date === undefined ? undefined : parseEdtf(date)) ?? [])
		.map(({ firstDay }) => firstDay);
	return [...new Set(days)].sort((a, b) => a - b);
}
