import fc from 'fast-check';
import { type CardId, makeDeck } from '$lib/cards';
import type { Subject } from '$lib/content';
import { createEntryIds, type LogEntry, type ReviewEntry } from '$lib/schedule';
import { accountsIn } from './plain-network';

type Asked = Pick<ReviewEntry, 'cardId' | 'response' | 'direction'>;
type Rating = ReviewEntry['rating'];

interface Act {
	readonly asked: Asked;
	readonly rating: Rating;
	readonly days: number;
	/** Said of this card in passing. */
	readonly part: { readonly cardId: CardId; readonly given: string } | undefined;
	/** What is done to one of the last entries after it. */
	readonly amend: { readonly kind: 'undo' | 'override'; readonly back: number } | undefined;
}

const firstDay = 20_000;
const dayMs = 86_400_000;
const ratings: fc.Arbitrary<Rating> = fc.constantFrom('again', 'again', 'again', 'good');

/**
 * Logs of somebody who takes few things for few others, asked in many ways on two devices, and takes
 * some of it back.
 */
export function mixingUp(subject: Subject): fc.Arbitrary<readonly LogEntry[]> {
	const { byId } = makeDeck(subject);
	const cards = [...subject.notes.values()]
		.flatMap((note) =>
			Object.entries(note).flatMap(([field, content]) => {
				const [only, ...more] = accountsIn(content);
				const cardId = `${note.slug}/${field}` as CardId;
				const value = String(only?.value);
				const isAsked = field === 'founded' || subject.notes.has(value);
				return only && more.length === 0 && isAsked && byId.has(cardId)
					? [{ cardId, own: note.slug, value }]
					: [];
			})
		)
		.slice(0, 60);
	const others = fc.constantFrom(...new Set(cards.flatMap(({ own, value }) => [own, value])));
	const card = fc.constantFrom(...cards);
	const ordered = [...subject.notes.values()]
		.filter(({ slug }) => byId.has(`${slug}/dateIssued` as CardId))
		.flatMap((note) => (note.kind === 'legalOrder' ? [note] : []))
		.filter(({ dateIssued }) => /^\d{4}-\d\d-\d\d$/.test(String(accountsIn(dateIssued)[0]?.value)))
		.map(({ slug }) => slug)
		.slice(0, 8);

	const chosen = fc
		.record({ card, other: others, third: others, way: fc.nat(5) })
		.map(({ card: { cardId, own, value }, other, third, way }): Asked => {
			const typed = subject.notes.has(value)
				? ({ form: 'shortText', text: subject.notes.get(other)?.name.en ?? '' } as const)
				: ({ form: 'date', date: '2014' } as const);
			const response = { form: 'choice', optionId: other } as const;
			const ways: readonly Omit<Asked, 'cardId'>[] = [
				{ response, direction: 'note' },
				{ response, direction: 'source' },
				{ response: { form: 'multi', optionIds: [...new Set([value, other, third])] } },
				{
					response: {
						form: 'match',
						placements: [
							[third, value],
							[own, other]
						]
					}
				},
				{ response: typed }
			];
			return { cardId, ...(ways[way] ?? { response }) };
		});
	const inOrder = fc
		.shuffledSubarray(ordered, { minLength: 2, maxLength: 3 })
		.map((partIds): Asked => ({
			cardId: `${partIds[0] ?? ''}/dateIssued` as CardId,
			response: { form: 'order', partIds }
		}));
	const act: fc.Arbitrary<Act> = fc.record({
		asked: fc.oneof({ weight: 5, arbitrary: chosen }, { weight: 1, arbitrary: inOrder }),
		rating: ratings,
		days: fc.constantFrom(0, 0, 0, 1, 40),
		part: fc.option(fc.record({ cardId: card.map(({ cardId }) => cardId), given: others }), {
			nil: undefined,
			freq: 3
		}),
		amend: fc.option(
			fc.record({
				kind: fc.constantFrom<('undo' | 'override')[]>('undo', 'override'),
				back: fc.integer({ min: 1, max: 5 })
			}),
			{ nil: undefined, freq: 3 }
		)
	});
	return fc.array(act, { maxLength: 60, size: 'max' }).map(logOf);
}

function logOf(acts: readonly Act[]): readonly LogEntry[] {
	const nextIds = ['devicea0', 'deviceb0'].map((deviceId) => createEntryIds({ deviceId }));
	const log: LogEntry[] = [];
	let day = firstDay;
	const stamp = (cardId: CardId) => {
		const at = day * dayMs + log.length * 1000;
		const id = nextIds[log.length % 2]?.(at);
		if (!id) throw new Error('There is no such device');
		return { id, at, studyDay: day, cardId };
	};
	for (const { asked, rating, days, part, amend } of acts) {
		day += days;
		const review: ReviewEntry = {
			...stamp(asked.cardId),
			...{ type: 'review', form: asked.response.form, locale: 'en', seed: 'k3v9x0ab' },
			...{ optionIds: [], correct: rating !== 'again', rating, durationMs: 2000 },
			...asked
		};
		log.push(review);
		if (part) {
			const form = 'match';
			const base = { ...stamp(part.cardId), type: 'part', target: review.id } as const;
			log.push({ ...base, form, correct: false, offered: 4, beside: 3, given: part.given });
		}
		const target = amend && log.at(-amend.back);
		if (!target) continue;
		const base = { ...stamp(target.cardId), target: target.id };
		if (amend.kind === 'undo') log.push({ ...base, type: 'undo' });
		else if (target.type === 'review') log.push({ ...base, type: 'override', rating });
	}
	return log;
}
