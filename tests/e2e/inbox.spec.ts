import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { receiptOf, studentCode } from '$lib/quiz';
import { messageIdOf, readCarried } from '../../src/lib/app/exchange';
import { findAmiss } from './amiss';
import { expect, test } from './fixtures';
import { takeFrom, type Taken } from './handed-in';
import { AssignPage } from './pages/assign-page';
import { ClassPage } from './pages/class-page';
import { InboxPage } from './pages/inbox-page';
import { ResultsPage } from './pages/results-page';
import { SetPage } from './pages/set-page';
import type { Language } from './pages/words';
import { reloadPage } from './pages/open-page';

const nonces = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(16));
const [nonceA = '', nonceB = '', nonceC = ''] = nonces;

test('results come in by link, by text and from paper; what differs and what is nobody’s is decided', async ({
	app,
	page
}) => {
	const base = app.url('/');
	const { taken, codes } = await aClass(page, base, 'en');
	const [first = '', second = '', third = ''] = codes;
	const inbox = new InboxPage(page);

	const link = await taken.handIn({ student: first, right: 20, nonce: nonceA });
	await page.goto(link);
	await inbox.arrived(1);
	await expect(inbox.arrivals.first()).toContainText('First Student');
	await expect(inbox.arrivals.first()).toContainText(await receiptIn(link));
	expect(new URL(page.url()).hash).toBe('');

	const other = await taken.handIn({ student: first, right: 3, nonce: nonceA });
	const strange = studentCode(Uint8Array.of(9, 9, 9));
	const nobodys = await taken.handIn({ student: strange, right: 10, nonce: nonceB });
	await inbox.paste(`${link} and again\n${other}\n> ${nobodys}`);
	await inbox.arrived(4);
	await expect(inbox.matters).toHaveCount(2);
	await expect(inbox.matters.first()).toContainText(/First Student\W has sent the same attempt/);
	await inbox.counts.nth(1).click();
	await inbox.whose.selectOption(second);
	await expect(inbox.matters).toHaveCount(1);
	await expect(inbox.matters).toContainText('Put aside by you');

	await inbox.typeSheet(third, 'ABC');
	await expect(inbox.problem).toContainText('There are 3 answers for 20 items.');
	await inbox.typeSheet(third, `${'A'.repeat(19)}-`);
	await expect(inbox.arrivals.first()).toContainText('Third Student');
	// The hands stay on the keyboard: the next sheet begins with its code.
	await expect(inbox.who).toBeFocused();
	await expect(inbox.who).toHaveValue('');

	await reloadPage(page);
	await expect(inbox.matters).toHaveCount(1);
	const results = new ResultsPage(page);
	await results.open(`?assignment=${taken.id}`);
	await expect(results.gradeOf('First Student')).toHaveText('15%');
	await expect(results.gradeOf('Second Student')).toHaveText('50%');
	await expect(results.students.filter({ hasText: 'Third Student' })).toContainText('from paper');
});

test('what is no result says so, in a sentence each', async ({ app, page }) => {
	const base = app.url('/');
	const { taken, link, codes } = await aClass(page, base, 'en');
	const inbox = new InboxPage(page);
	await inbox.open();
	await inbox.paste('hello');
	await expect(inbox.arrivals.first()).toContainText(
		'There is no assignment and no result in this.'
	);
	await inbox.paste(link);
	await expect(inbox.arrivals.first()).toContainText('This is an assignment and not a result.');
	const result = await taken.handIn({ student: codes[0] ?? '', right: 1, nonce: nonceC });
	await inbox.paste(result.slice(0, -9));
	await expect(inbox.arrivals.first()).toContainText('The end of it is missing');
	const buffer = Buffer.from('<img src=x onerror=alert(1)>');
	await inbox.choose({ name: '<b>.png', mimeType: 'image/png', buffer });
	await expect(inbox.arrivals.first()).toContainText('Not taken in');
	await inbox.arrived(4);
	await expect(page.getByRole('main').locator('img')).toHaveCount(0);
});

for (const language of ['en', 'ar'] as const) {
	test(
		`in ${language} grades follow a retired question, CSV and files go out, and axe finds nothing`,
		{ tag: '@wide' },
		async ({ app, page }) => {
			const base = app.url(language === 'ar' ? '/ar/' : '/');
			const { taken, codes } = await aClass(page, base, language);
			const inbox = new InboxPage(page, language);
			await inbox.open();
			const links = await Promise.all(
				codes.map((student, index) =>
					taken.handIn({ student, right: index * 10, nonce: nonces[index] ?? '' })
				)
			);
			await inbox.paste(links.join('\n'));
			await inbox.arrived(3);
			expect(await findAmiss(page)).toEqual([]);
			const shared = await (await inbox.share()).path();
			await inbox.choose(shared);
			await inbox.arrived(4);

			const results = new ResultsPage(page, language);
			await results.open(`?assignment=${taken.id}`);
			const grade = results.students.locator('.grade');
			const shares = {
				en: { before: ['0%', '50%', '100%'], after: ['0%', '47%', '100%'] },
				ar: { before: ['٠٪', '٥٠٪', '١٠٠٪'], after: ['٠٪', '٤٧٪', '١٠٠٪'] }
			}[language];
			await expect(grade).toHaveText(shares.before);
			await expect(results.brief).toContainText({ en: '50%', ar: '٥٠٪' }[language]);
			await expect(results.questions).toHaveCount(20);
			await expect(results.mixUps.first()).toBeVisible();
			await results.openQuestion(0);
			await expect(results.options.first()).toBeVisible();
			await results.press('retire');
			await results.press('apply');
			await expect(grade).toHaveText(shares.after);
			await results.changed.waitFor();
			await reloadPage(page);
			await results.unfold();
			await expect(grade).toHaveText(shares.after);
			expect(await findAmiss(page)).toEqual([]);
			const csv = await readFile(await (await results.saveGrades()).path(), 'utf8');
			expect(csv.split('\r\n')).toHaveLength(5);
			expect(csv).toContain(codes[1]);
			await results.openQuestion(0);
			await results.press('restore');
			await results.press('apply');
			await expect(grade).toHaveText(shares.before);
		}
	);
}

test('a class is saved locked, erased with its results, and brought back', async ({
	app,
	page
}) => {
	const base = app.url('/');
	const { taken, codes } = await aClass(page, base, 'en');
	const inbox = new InboxPage(page);
	await page.goto(await taken.handIn({ student: codes[0] ?? '', right: 5, nonce: nonceA }));
	await inbox.arrived(1);

	const classes = new ClassPage(page);
	await classes.open();
	await classes.classes.first().click();
	await classes.press('show');
	await expect(classes.shown).toHaveText(codes[0] ?? '');
	await classes.next.click();
	await expect(classes.shown).toHaveText(codes[1] ?? '');
	await page.keyboard.press('Escape');
	const file = await (await classes.save('a long secret')).path();
	expect((await readFile(file)).toString('utf8')).not.toContain('First Student');
	await classes.press('erase');
	await expect(page.getByRole('alert')).toHaveText('For good: 3 students, 3 names, 1 result.');
	await classes.press('yes');
	await expect(classes.said.first()).toContainText('was erased: 3 students, 3 names, 1 result.');

	await classes.bring(file, 'a long secret');
	await expect(classes.said.first()).toHaveText(/Brought in: 3 students, 1 result/);
	const results = new ResultsPage(page);
	await results.open(`?assignment=${taken.id}`);
	await expect(results.gradeOf('First Student')).toHaveText('25%');
});

/** A class of three, and twenty questions given to it. */
async function aClass(
	page: Page,
	base: string,
	language: Language
): Promise<{ taken: Taken; link: string; codes: string[] }> {
	const classes = new ClassPage(page, language);
	await classes.open();
	await classes.make('3 B', ['First Student', 'Second Student', 'Third Student']);
	await expect(classes.rows).toHaveCount(3);
	await expect(classes.rows.first().getByRole('textbox')).toHaveValue('First Student');
	const codes = await classes.codes();
	const set = new SetPage(page, language);
	const assign = new AssignPage(page, language);
	await set.open('?quick=1');
	await set.composed(20);
	await set.assign.click();
	await assign.issue.click();
	await assign.code.waitFor();
	const link = await assign.link.inputValue();
	return { taken: await takeFrom(link, base, language), link, codes };
}

async function receiptIn(link: string): Promise<string> {
	const carried = readCarried(link);
	if (!carried.ok) throw new Error(`There is no result in "${link}".`);
	return receiptOf(await messageIdOf(carried.value.bytes));
}
