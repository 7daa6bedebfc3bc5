import { type App, downloadFile, linkTo, type ProgressDesk, writeCalendar } from '$lib/app';
import type { Locale, SubjectEntry } from '$lib/content';
import { drawPicture, isoDay, layOutPicture, studyCalendar, tablesOf, writeCsv } from '$lib/ui';
import { m } from '$messages/messages.js';

type Progress = NonNullable<ProgressDesk['progress']>;

/** As many days ahead as a picture shows; a file of figures has all. */
const daysDrawn = 30;

/** @returns the name of the file; rejects where the platform cannot draw */
export async function savePicture(
	progress: Progress,
	{
		locale,
		title,
		titleOf,
		weekStartsOn
	}: {
		readonly locale: Locale;
		readonly title: string;
		readonly titleOf: (topic: string) => string;
		readonly weekStartsOn: number;
	}
): Promise<string> {
	const tables = tablesOf(progress, titleOf, daysDrawn);
	const heading = `${m.progress_title()}: ${title}`;
	const picture = layOutPicture({ progress, tables, title: heading, titleOf, weekStartsOn });
	return saved(
		`diwan-progress-${isoDay(progress.period.to)}.png`,
		await drawPicture(picture, locale === 'ar')
	);
}

/** @returns the name of the file */
export function saveFigures(
	progress: Progress,
	titleOf: (topic: string) => string
): Promise<string> {
	const tables = Object.values(tablesOf(progress, titleOf, progress.forecast.length));
	const csv = writeCsv(tables, ['table', 'row', 'column', 'value']);
	return Promise.resolve(saved(`diwan-progress-${isoDay(progress.period.to)}.csv`, encoded(csv)));
}

/** @returns the name of the file; rejects if there is no plan */
export async function saveCalendar(
	desk: ProgressDesk,
	{
		app,
		subject,
		locale
	}: { readonly app: App; readonly subject: SubjectEntry; readonly locale: Locale }
): Promise<string> {
	const plan = desk.exam?.plan;
	if (!plan) return Promise.reject(new Error('There is no plan'));
	const title = subject.title[locale];
	const { origin, host } = location;
	const studyUrl = `${origin}${linkTo('study', locale, { subject: subject.slug })}`;
	const days = studyCalendar(
		{ ...plan, today: app.learner.today },
		{ slug: subject.slug, title, host, studyUrl }
	);
	const text = writeCalendar(days, {
		name: m.progress_ics_name({ subject: title }),
		madeAt: app.world.now()
	});
	return saved(`diwan-${subject.slug}.ics`, encoded(text));
}

function saved(name: string, bytes: Uint8Array<ArrayBuffer>): string {
	downloadFile(name, bytes);
	return name;
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(text);
}
