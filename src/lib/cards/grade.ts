import { gradeDate } from './grade-date';
import { gradeNumber } from './grade-number';
import { gradeMulti, gradeOrder, gradePlaced } from './grade-parts';
import { gradePlace } from './grade-place';
import { gradeTyped } from './grade-typed';
import type { Item } from './item';
import type { Grade, Response } from './response';
import { right, rightWithHelp, wrong } from './verdicts';

/**
 * Judges a response: what is chosen here, what is typed and what is put together in files of
 * their own, one for each sort of answer.
 * @throws Error if the response is to another form than the item's, or from a bank that the item
 * does not have.
 */
export function grade(item: Item, response: Response): Grade {
	if (item.form === 'recall' && response.form === 'recall') return rightIf(response.remembered);
	if (item.form === 'choice' && response.form === 'choice') {
		return rightIf(response.optionId === item.keyId);
	}
	if (item.form === 'trueFalse' && response.form === 'trueFalse') {
		return rightIf(response.value === item.isTrue);
	}
	if (item.form === 'multi' && response.form === 'multi') {
		return gradeMulti(item, response.optionIds);
	}
	if (item.form === 'match' && response.form === 'match') {
		return gradePlaced(item, response.placements);
	}
	if (item.form === 'classify' && response.form === 'classify') {
		return gradePlaced(item, response.placements);
	}
	if (item.form === 'order' && response.form === 'order') {
		return gradeOrder(item, response.partIds);
	}
	if (item.form === 'shortText' && response.form === 'shortText') return gradeTyped(item, response);
	if (item.form === 'cloze' && response.form === 'cloze') {
		if (item.bank && response.optionId !== undefined) {
			if (response.optionId !== item.bank.keyId) return wrong;
			return item.typed ? rightWithHelp : right;
		}
		if (item.typed && response.optionId === undefined) return gradeTyped(item.typed, response);
	}
	if (item.form === 'date' && response.form === 'date') return gradeDate(item, response);
	if (item.form === 'number' && response.form === 'number') return gradeNumber(item, response.text);
	if (item.form === 'place' && response.form === 'place') return gradePlace(item, response.spot);
	throw new Error(`Item "${item.id}" was answered in the form "${response.form}".`);
}

function rightIf(isRight: boolean): Grade {
	return isRight ? right : wrong;
}
