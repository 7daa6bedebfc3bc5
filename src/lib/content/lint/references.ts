import type { Complaint } from './finding';
import { accountsOf } from './placed-accounts';
import type { Subject } from '../subject';

/** Whatever a note refers to exists: other notes, sources and topics. */
export function references(subject: Subject): readonly Complaint[] {
	return [...toNotes(subject), ...toGroups(subject), ...toSources(subject), ...toTopics(subject)];
}

function toNotes(subject: Subject): readonly Complaint[] {
	return accountsOf(subject)
		.filter(
			({ valueType, account }) => valueType === 'note' && !subject.notes.has(String(account.value))
		)
		.map(({ note, field, account }) => ({
			slug: note.slug,
			field,
			message: `refers to "${String(account.value)}", which is no note: list it in ids.ts and write it, or mend the spelling.`
		}));
}

function toGroups(subject: Subject): readonly Complaint[] {
	const strayed = [...subject.groups].filter(
		([, { typology }]) => !subject.typologies.has(typology)
	);
	return [
		...accountsOf(subject)
			.filter(
				({ valueType, account }) =>
					valueType === 'group' && !subject.groups.has(String(account.value))
			)
			.map(({ note, field, account }) => ({
				slug: note.slug,
				field,
				message: `is put in "${String(account.value)}", which is no group: list it in ids.ts and describe it, or mend the spelling.`
			})),
		...strayed.map(([slug, { typology }]) => ({
			slug,
			field: 'typology',
			message: `belongs to "${typology}", which is no typology: list it in ids.ts and describe it, or mend the spelling.`
		}))
	];
}

function toSources(subject: Subject): readonly Complaint[] {
	return accountsOf(subject).flatMap(({ note, field, account }) =>
		account.sources
			.filter((source) => !subject.sources.has(source))
			.map((source) => ({
				slug: note.slug,
				field,
				message: `cites "${source}", which is no source: describe it in sources.ts, or mend the spelling.`
			}))
	);
}

function toTopics(subject: Subject): readonly Complaint[] {
	return [...subject.notes.values()].flatMap(({ slug, topics }) =>
		topics
			.filter((topic) => !subject.topics.has(topic))
			.map((topic) => ({
				slug,
				field: 'topics',
				message: `is on "${topic}", which is no topic: list it in ids.ts and index.ts, or mend the spelling.`
			}))
	);
}
