import type { Response } from '$lib/cards';

/** What was typed, in the forms that give one more try to an answer that is nearly right. */
export function triedText(response: Response): string | undefined {
	switch (response.form) {
		case 'cloze':
		case 'shortText':
			return response.text;
		case 'date':
			return response.date;
		case 'recall':
		case 'choice':
		case 'multi':
		case 'trueFalse':
		case 'match':
		case 'order':
		case 'classify':
		case 'number':
		case 'place':
			return undefined;
	}
}

/** The second try, which remembers the first. */
export function withFirstTry(response: Response, firstTry: string | undefined): Response {
	if (firstTry === undefined) return response;
	switch (response.form) {
		case 'cloze':
		case 'shortText':
		case 'date':
			return { ...response, firstTry };
		case 'recall':
		case 'choice':
		case 'multi':
		case 'trueFalse':
		case 'match':
		case 'order':
		case 'classify':
		case 'number':
		case 'place':
			return response;
	}
}
