import type { Complaint } from './finding';
import { lifeOf, timeOf, type Time } from './life';
import { accountsOf, type PlacedAccount } from './placed-accounts';
import type { Note, Subject } from '../subject';

/** Fields whose value came before the note. */
const earlier: readonly string[] = ['followed', 'basedOn', 'replaces', 'splitFrom', 'successorOf'];

/** Fields whose value has to exist at the time that is told of. */
const present: readonly string[] = [
	...['actor', 'blamed', 'claimedBy', 'issuer', 'founder'],
	...['leader', 'head', 'sponsor', 'armedWingOf']
];

/** Notes that refer to one another may have met: nobody acts unborn or dead, no effect comes first. */
export function timeline(subject: Subject): readonly Complaint[] {
	return accountsOf(subject).flatMap((placed) => {
		const target = subject.notes.get(String(placed.account.value));
		const wrong = placed.valueType === 'note' && target && clash(placed, target);
		if (!wrong) return [];
		const message = `names "${target.slug}", which ${wrong}: mend one of the dates, or the reference.`;
		return [{ slug: placed.note.slug, field: placed.field, message }];
	});
}

function clash(placed: PlacedAccount, target: Note): string | undefined {
	const { begin, end } = lifeOf(target);
	if (earlier.includes(placed.field)) {
		return begin.firstDay > lifeOf(placed.note).begin.lastDay
			? 'is later than this note'
			: undefined;
	}
	if (!present.includes(placed.field)) return undefined;
	const time = toldTime(placed);
	if (begin.firstDay > time.lastDay) return 'did not exist yet at that time';
	return end.lastDay < time.firstDay ? 'was no more at that time' : undefined;
}

/** The time that the account itself gives, or else the note's. */
function toldTime({ note, field, account: { from, to, asOf } }: PlacedAccount): Time {
	const { begin, end } = lifeOf(note);
	const [start, stop] = [timeOf(from ?? asOf), timeOf(to ?? asOf)];
	if (start ?? stop) {
		return { firstDay: start?.firstDay ?? -Infinity, lastDay: stop?.lastDay ?? Infinity };
	}
	// Founders and issuers act once, when the note begins; a leader at any time of its life.
	const actsOnce = field === 'founder' || field === 'issuer' || note.kind === 'legalOrder';
	return { firstDay: begin.firstDay, lastDay: actsOnce ? begin.lastDay : end.lastDay };
}
