import { type App, downloadFile, linkTo, type ProgressDesk, writeCalendar } from '$lib/app';
import type { Locale, SubjectEntry } from '$lib/content';
import {
	allTables,
	drawPicture,
	isoDay,
	layOutPicture,
	type ReportParts,
	studyCalendar,
	writeCsv
} from '$lib/ui';
import { m } from '$messages/messages.js';

/** @returns the name of the file; rejects where the platform cannot draw */
export async function savePicture(
	report: ReportParts,
	{ locale, weekStartsOn }: { readonly locale: Locale; readonly weekStartsOn: number }
): Promise<string> {
	const picture = layOutPicture(report, weekStartsOn);
	return saved(nameOf(report, 'png'), await drawPicture(picture, locale === 'ar'));
}

/** @returns the name of the file */
export function saveFigures(report: ReportParts): Promise<string> {
	const csv = writeCsv(allTables(report), [
		m.progress_csv_table(),
		m.progress_csv_row(),
		m.progress_csv_column(),
		m.progress_csv_value()
	]);
	return Promise.resolve(saved(nameOf(report, 'csv'), encoded(csv)));
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

function nameOf({ progress }: ReportParts, ending: string): string {
	return `diwan-progress-${isoDay(progress.period.to)}.${ending}`;
}

function saved(name: string, bytes: Uint8Array<ArrayBuffer>): string {
	downloadFile(name, bytes);
	return name;
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(text);
}
