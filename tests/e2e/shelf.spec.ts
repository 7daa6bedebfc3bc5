import { expect, test } from './fixtures';
import { reloadPage } from './pages/open-page';

test('the subject studied last is open on the next visit, and each keeps the session left in it', async ({
	home,
	study,
	disk,
	page
}) => {
	const loaded: string[] = [];
	page.on('request', (request) => {
		const slug = /\/subjects\/([a-z-]+)\./.exec(request.url())?.[1];
		if (slug !== undefined) loaded.push(slug);
	});
	await study.open();
	await study.study(1);
	const left = await study.posed();
	await study.leave.click();
	await home.subject(/French Revolution/).click();
	// The new cards of a day are shared among the subjects.
	await expect(study.progress).toHaveText('0 of 9 done');
	await study.answer();
	await study.moveOn();
	await study.leave.click();
	const toDo = await home.resume.innerText();
	await disk.sessionAfter(1, 'french-revolution');

	loaded.length = 0;
	await reloadPage(page);
	await expect(home.resume).toHaveText(toDo);
	await expect.poll(() => loaded).toEqual(['french-revolution']);
	await home.subject(/Iraq/).click();
	await expect(study.progress).toHaveText('1 of 10 done');
	expect(await study.posed()).toBe(left);
});

test('practice beyond the plan leaves the session of the day where it was', async ({
	home,
	study,
	disk
}) => {
	await study.open();
	await study.study(2);
	const left = await study.posed();
	// Whoever leaves within a blink meets the card again, but perhaps in another way.
	await disk.sessionAfter(2);
	await study.open('?mode=new');
	await expect(study.progress).toHaveText('0 of 5 done');
	await study.study(1);
	await study.leave.click();
	await home.resume.click();
	await expect(study.progress).toHaveText('2 of 10 done');
	expect(await study.posed()).toBe(left);
});
