import { render } from 'svelte/server';
import { afterEach, expect, it } from 'vitest';
import { overwriteGetLocale } from '$messages/runtime.js';
import { aReport, someDay } from './builders';
import ExamSection from './ExamSection.svelte';

afterEach(() => overwriteGetLocale(() => 'en'));

function said(props: { readonly exam?: ReturnType<typeof aReport>['exam']; overOn?: number }) {
	const { body } = render(ExamSection, {
		props: { exam: undefined, planHref: '/plan/', ...props }
	});
	return body.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
}

it('an exam that is over is told with its day, as on the page of its plan', () => {
	expect(said({ overOn: someDay })).toContain('The exam was on 4 October 2024.');
	overwriteGetLocale(() => 'ar');
	expect(said({ overOn: someDay })).toContain('كان الامتحان في ٤ تشرين الأول ٢٠٢٤');
});

it('without a plan there is none, and an exam to come is told as such', () => {
	expect(said({})).toContain('You have no plan for an exam.');
	expect(said({ exam: aReport().exam })).toContain('In 10 days, on 14 October 2024');
});
