import type { Complaint } from './finding';
import type { Source } from '../source';
import type { Subject } from '../subject';

/** A reader can find every source: who made it, what it is, of when, and where it stands. */
export function sourceRecords(subject: Subject): readonly Complaint[] {
	return [...subject.sources].flatMap(([slug, source]) =>
		missing(source).map(({ field, message }) => ({ slug, field, message }))
	);
}

function missing({ author, publisher, url, kind }: Source): { field: string; message: string }[] {
	const wrong = [];
	if (isEmpty(author) && isEmpty(publisher)) {
		wrong.push({ field: 'publisher', message: 'names nobody: give the author or publisher.' });
	}
	if (url === undefined) {
		wrong.push({
			field: 'url',
			message:
				'has no address: give the url, or list it in lint-exceptions.ts with the reason; never guess one.'
		});
	} else if (!URL.canParse(url)) {
		wrong.push({ field: 'url', message: `has "${url}" for an address: write https://...` });
	}
	if (!['official', 'press', 'research', 'article'].includes(kind)) {
		wrong.push({
			field: 'kind',
			message: `is of the kind "${kind}": choose official, press, research or article.`
		});
	}
	return wrong;
}

function isEmpty(text: string | undefined): boolean {
	return text === undefined || text.trim() === '';
}
