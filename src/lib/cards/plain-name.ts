/** Titles that some put before a person's name and others leave out. */
const titles =
	/^\s*(?:(?:grand\s+)?a[yi]atollah|sa[yi]{1,2}[ei]d|se[yi]{1,2}[ei]d|sh[ae][iy]?kh?|haj{1,2}i?|السيد|الشيخ|الحاج|[آا]ية الله(?: العظم[ىي])?)\s+(?=\S)/iu;

const digit = '[\\d٠-٩۰-۹]';

/** "No.", where a number follows. */
const numberSign = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:no|nr|number|رقم)[.:]?\\s*(?=${digit})|[#№]\\s*(?=${digit})`,
	'giu'
);

/** What stands between the number of an act and its year. */
const ofYear = new RegExp(`(?<=${digit})\\s*(?:/|of|for|لسنة|لعام|سنة|عام)\\s*(?=${digit})`, 'giu');

/**
 * A name without what is said or left out at will: a title before it, and the words around the
 * numbers of an act, so that "Law No. 40/2016" is "Law 40 of 2016".
 */
export function plainName(text: string): string {
	const bare = text.replace(titles, '');
	return bare === text ? text.replace(numberSign, '').replace(ofYear, ' ') : plainName(bare);
}
