import type { PlaceItem } from './item';
import type { Grade } from './response';
import { kilometresBetween, readSpot } from './spot';
import { right, wrong } from './verdicts';

/** Right is what is no farther off than the question says. */
export function gradePlace(item: PlaceItem, spot: string): Grade {
	const distance = distanceKm(item, spot);
	return distance !== undefined && distance <= item.toleranceKm ? right : wrong;
}

/** How far off an answer is, in kilometres; `undefined` where none was given. */
export function distanceKm({ spot }: Pick<PlaceItem, 'spot'>, given: string): number | undefined {
	const read = readSpot(given);
	return read && kilometresBetween(spot, read);
}
