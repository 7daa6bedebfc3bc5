import { expect, goOffline, test, waitForOfflineReady } from './fixtures';
import { PlanPage } from './pages/plan-page';
import { reloadPage } from './pages/open-page';

test(
	'a plan is made offline, studied by, made anew on the next day, and removed',
	{ tag: '@worker' },
	async ({ home, study, disk, page, context }) => {
		test.setTimeout(120_000);
		const plan = new PlanPage(page);
		await page.clock.setFixedTime('2026-03-02T20:00:00+03:00');
		await home.open();
		await expect(home.fresh).toHaveText('10');
		await waitForOfflineReady(page);
		await expect(home.subjectKept).toBeVisible();
		await goOffline(context);

		await page.getByRole('link', { name: 'Plan for an exam' }).click();
		await plan.plan('2026-03-02');
		await expect(plan.problem).toHaveText(
			'This date is not ahead. The exam must be tomorrow or later.'
		);
		await plan.plan('2026-04-01');
		// To work out a plan is given the time that it takes.
		await plan.remove.waitFor();
		await expect(plan.tables).toHaveCount(3);
		await expect(plan.tables.first().getByRole('row')).toHaveCount(5);
		// The button that was pressed is gone: who uses a keyboard goes on from the plan.
		const focused = page.locator(':focus');
		await expect(focused.getByRole('table')).toHaveCount(3);
		await expect(focused.getByRole('heading', { level: 1 })).toHaveCount(0);
		await expect(page.getByText('on 1 April 2026, in 30 days')).toBeVisible();
		const madeOn = async () =>
			(await disk.records()).filter(isPlan).map(({ plan: { madeOn: day } }) => day);
		await expect.poll(madeOn).toEqual([20_514]);

		// Ten minutes have room for thirty cards of twenty seconds.
		await home.open();
		await expect(home.fresh).toHaveText('30');
		await expect(page.getByRole('link', { name: /^Exam in 30 days: about \d+%$/ })).toBeVisible();
		await home.start.click();
		await expect(study.progress).toHaveText('0 of 20 done');
		await study.study(3);
		await study.leave.click();
		await expect(home.saved).toBeVisible();

		await page.clock.setFixedTime('2026-03-03T20:00:00+03:00');
		await reloadPage(page);
		await expect(page.getByRole('link', { name: /^Exam in 29 days: about \d+%$/ })).toBeVisible();
		// It begins two seconds later, so as not to be in the way, and is given the time that it takes.
		await expect.poll(madeOn, { timeout: 60_000 }).toEqual([20_515]);

		await page.getByRole('link', { name: /^Exam in 29 days/ }).click();
		await plan.remove.click();
		await expect(plan.make).toBeVisible();
		await expect.poll(madeOn).toEqual([]);
		await home.open();
		await expect(page.getByRole('link', { name: 'Plan for an exam' })).toBeVisible();
		await expect(home.fresh).toHaveText('10');
	}
);

function isPlan(record: unknown): record is { readonly plan: { readonly madeOn: number } } {
	return typeof record === 'object' && record !== null && 'wish' in record && 'plan' in record;
}
