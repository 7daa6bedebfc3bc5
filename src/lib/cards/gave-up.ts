import type { Response } from './response';

/** Whether nothing was answered, as after "I don't know": there is then nothing that was right. */
export function gaveUp(response: Response): boolean {
	switch (response.form) {
		case 'shortText':
		case 'number':
			return response.text.trim() === '';
		case 'cloze':
			return response.optionId === undefined && response.text.trim() === '';
		case 'place':
			return response.spot === '';
		case 'date':
			return response.date === '';
		case 'multi':
			return response.optionIds.length === 0;
		case 'match':
		case 'classify':
			return response.placements.length === 0;
		case 'order':
			return response.partIds.length === 0;
		case 'choice':
			return response.optionId === '';
		case 'recall':
		case 'trueFalse':
			return false;
	}
}
