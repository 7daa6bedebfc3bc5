import { count, percent } from '../numerals';
import { durationText } from './duration-text';

/** A figure, as it is read and as it is counted with. */
export interface Figure {
	readonly text: string;
	readonly value: number | string;
	/** What is counted, where the column does not say it. */
	readonly unit?: string;
}

/** What a plot shows, in figures: its twin for who does not see it, and a part of the CSV file. */
export interface ReportTable {
	readonly name: string;
	/** The first names the rows. */
	readonly columns: readonly string[];
	readonly rows: readonly ReportRow[];
}

export interface ReportRow {
	readonly name: string;
	/** The day that it is about, or the first of them, as in `2026-03-20`. */
	readonly date?: string;
	readonly figures: readonly Figure[];
}

export function countFigure(value: number): Figure {
	return { text: count(Math.round(value)), value: Math.round(value) };
}

/** @param value 0 to 1; `undefined` where there is nothing to take a share of */
export function shareFigure(value: number | undefined): Figure {
	if (value === undefined) return { text: '–', value: '' };
	return { text: percent(value), value: Math.round(value * 1000) / 1000 };
}

/** Counted in minutes, to a tenth. @param unit the word for minutes */
export function timeFigure(durationMs: number, unit: string): Figure {
	return { text: durationText(durationMs), value: Math.round(durationMs / 6000) / 10, unit };
}

export function textFigure(text: string): Figure {
	return { text, value: text };
}

/** A share of some, or none of none. */
export function shareOf(part: number, whole: number): number | undefined {
	return whole === 0 ? undefined : part / whole;
}
