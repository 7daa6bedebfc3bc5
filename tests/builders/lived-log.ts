import fc from 'fast-check';
import type { CardId } from '$lib/cards';
import { createEntryIds, type LogEntry, type ReviewEntry, studyDay } from '$lib/schedule';
import { plainDay, wallMinutes } from './plain-day';

/** A log as it is on the disk, and how it reads to who keeps the days himself. */
export interface LivedLog {
	/** In id order, with the study days of the app. */
	readonly log: readonly LogEntry[];
	/** The same with days read off the wall. */
	readonly plain: readonly LogEntry[];
	/** Of the device that is looked at. */
	readonly zone: string;
	/** Epoch ms, when it is looked at. */
	readonly now: number;
}

interface Act {
	readonly kind: 'review' | 'part' | 'undo' | 'override' | 'suspend' | 'reset';
	readonly device: 0 | 1;
	readonly card: number;
	readonly wait: number | 'nearFour';
	readonly rating: ReviewEntry['rating'];
	readonly options: number;
	readonly durationMs: number;
	readonly back: number;
}

const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000];

/** Moments around which a clock is put forward or back, and one where it never is. */
const changes: readonly (readonly [zone: string, at: string])[] = [
	['Asia/Baghdad', '2026-03-10T09:00Z'],
	['Europe/Berlin', '2026-03-29T01:00Z'],
	['Europe/Berlin', '2026-10-25T01:00Z'],
	['America/New_York', '2026-03-08T07:00Z'],
	['America/New_York', '2026-11-01T06:00Z'],
	// At midnight, by half an hour, and at a quarter to three.
	['Asia/Beirut', '2026-03-28T22:00Z'],
	['Australia/Lord_Howe', '2026-04-04T15:00Z'],
	['Pacific/Chatham', '2026-04-04T14:00Z']
];

const act: fc.Arbitrary<Act> = fc.record({
	kind: fc.oneof(
		{ weight: 14, arbitrary: fc.constant<Act['kind']>('review') },
		{ weight: 2, arbitrary: fc.constantFrom<Act['kind'][]>('undo', 'override', 'part') },
		{ weight: 1, arbitrary: fc.constantFrom<Act['kind'][]>('suspend', 'reset') }
	),
	device: fc.constantFrom(0, 0, 1),
	card: fc.nat(50),
	wait: fc.oneof(
		{ weight: 12, arbitrary: fc.integer({ min: 1000, max: 40_000 }) },
		{ weight: 2, arbitrary: fc.constantFrom(11 * minuteMs, 7 * hourMs, dayMs, 2 * dayMs) },
		{ weight: 1, arbitrary: fc.integer({ min: 3 * dayMs, max: 30 * dayMs }) },
		{ weight: 2, arbitrary: fc.constant<'nearFour'>('nearFour') }
	),
	rating: fc.constantFrom<ReviewEntry['rating'][]>('again', 'hard', 'good', 'good', 'easy'),
	options: fc.integer({ min: 0, max: 5 }),
	durationMs: fc.integer({ min: -500, max: 90_000 }),
	back: fc.integer({ min: 1, max: 8 })
});

/**
 * What somebody leaves who studies on two devices, one of them abroad and half an hour slow, often
 * around four in the morning and in the nights in which clocks change: answers, crammed ones among
 * them, and whatever else may stand in a log.
 */
export function livedLogs(cardIds: readonly CardId[], maxLength = 90): fc.Arbitrary<LivedLog> {
	return fc
		.record({
			acts: fc.array(act, { maxLength, size: 'max' }),
			change: fc.constantFrom(...changes),
			abroad: fc.constantFrom(...changes),
			before: fc.integer({ min: 0, max: 40 }),
			later: fc.oneof(fc.integer({ min: 0, max: 900_000 }), fc.constantFrom(dayMs, 40 * dayMs)),
			isNearFour: fc.boolean()
		})
		.map(({ acts, change: [zone, changesAt], abroad, before, later, isNearFour }) => {
			const zones = [zone, abroad[0]] as const;
			const { entries, at } = logOf(acts, cardIds, zones, Date.parse(changesAt) - before * dayMs);
			const log = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
			const now = at + later;
			return {
				log,
				plain: log.map((entry) => ({
					...entry,
					studyDay: plainDay(entry.at, zones[deviceOf(entry)])
				})),
				zone,
				now: isNearFour ? nearFour(now, zone) : now
			};
		});
}

function logOf(
	acts: readonly Act[],
	cardIds: readonly CardId[],
	zones: readonly [string, string],
	start: number
) {
	const nextIds = ['devicea0', 'deviceb1'].map((deviceId) => createEntryIds({ deviceId }));
	const entries: LogEntry[] = [];
	let now = start;
	for (const { kind, device, card, wait, rating, options, durationMs, back } of acts) {
		now = wait === 'nearFour' ? nearFour(now, zones[device]) : now + wait;
		const at = now - device * 30 * minuteMs;
		const target = entries.at(-back);
		const cardId = cardIds[card % cardIds.length];
		const id = nextIds[device]?.(at);
		if (!cardId || !id) throw new Error('There are no cards');
		const base = { id, at, studyDay: studyDay(at, zones[device]), cardId };
		if (kind === 'suspend') entries.push({ ...base, type: kind, suspended: back % 3 > 0 });
		else if (kind === 'reset') entries.push({ ...base, type: kind });
		else if (kind === 'undo' && target) {
			entries.push({ ...base, type: kind, cardId: target.cardId, target: target.id });
		} else if (kind === 'override' && target?.type === 'review') {
			entries.push({ ...base, type: kind, cardId: target.cardId, target: target.id, rating });
		} else if (kind === 'part' && target?.type === 'review' && target.cardId !== cardId) {
			const correct = rating !== 'again';
			const told = { form: 'match', correct, offered: 4, beside: 3 } as const;
			entries.push({ ...base, type: kind, target: target.id, ...told });
		} else {
			entries.push({
				...base,
				...{ type: 'review', form: 'recall', locale: 'en', seed: 'k3v9x0ab', optionIds: [] },
				response: { form: 'recall', remembered: rating !== 'again' },
				...{ correct: rating !== 'again', rating, durationMs },
				...asked(options)
			});
		}
	}
	return { entries, at: now };
}

/** Recalled, or chosen from some. */
function asked(options: number): Partial<ReviewEntry> {
	if (options < 2) return {};
	const optionIds = Array.from({ length: options }, (_, n) => `o${String(n)}`);
	return { form: 'choice', response: { form: 'choice', optionId: 'o0' }, optionIds };
}

/** A little before or after the next four o'clock in the morning, by the wall. */
function nearFour(at: number, zone: string): number {
	const minutes = (28 * 60 - wallMinutes(at, zone)) % (24 * 60);
	return at + minutes * minuteMs + ((at / 1000) % 2 < 1 ? -40_000 : 40_000);
}

function deviceOf({ id }: LogEntry): 0 | 1 {
	return id.endsWith('1') ? 1 : 0;
}
