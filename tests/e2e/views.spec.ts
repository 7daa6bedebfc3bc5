import type { Page } from '@playwright/test';
import { studyDay, type ReviewEntry } from '$lib/schedule';
import { plainMixUps } from '../builders/plain-mix-ups';
import { plainNetwork } from '../builders/plain-network';
import { plainDate } from '../builders/plain-words';
import { findAmiss } from './amiss';
import { theDeck } from './deck';
import type { Disk } from './disk';
import { expect, goOffline, test as base, waitForOfflineReady } from './fixtures';
import { HomePage } from './pages/home-page';
import { ViewPage } from './pages/view-page';
import { openSession } from './session';

const test = base.extend<{ timeline: ViewPage; network: ViewPage; map: ViewPage }>({
	timeline: async ({ page }, use) => use(new ViewPage(page, 'timeline')),
	network: async ({ page }, use) => use(new ViewPage(page, 'network')),
	map: async ({ page }, use) => use(new ViewPage(page, 'map'))
});

const today = studyDay(Date.now(), 'Asia/Baghdad');

/** Answers as the log has them, some days ago. */
async function writeReviews(
	disk: Disk,
	reviews: readonly Pick<ReviewEntry, 'cardId' | 'rating' | 'response'>[],
	daysAgo = 1
): Promise<void> {
	const day = today - daysAgo;
	const at = day * 86_400_000 + 36_000_000;
	await disk.write(
		...reviews.map(({ cardId, rating, response }, number) => ({
			store: 'log' as const,
			value: {
				id: `${(at + number).toString(36).padStart(9, '0')}-000-aaaaaaaa`,
				...{ type: 'review', at: at + number, studyDay: day, cardId, form: response.form },
				...{ locale: 'en', seed: `seed${String(number)}`, response, optionIds: [] },
				...{ correct: rating !== 'again', rating, durationMs: 2000 }
			}
		}))
	);
}

test.describe('the timeline', () => {
	test('is reached from Explore, walked along by keys and opened', async ({ timeline, page }) => {
		await page.goto('/explore/');
		await page.getByRole('link', { name: 'Timeline' }).click();
		await timeline.picture.waitFor();
		await expect(timeline.picture).toHaveAccessibleName('Timeline of Iraq, 2014–2020');
		await timeline.press('ArrowRight');
		await expect(timeline.told).toHaveText(/\d{4}/);
		const first = await timeline.told.innerText();
		await timeline.press('ArrowRight');
		await expect(timeline.told).not.toHaveText(first);
		await timeline.press('ArrowLeft');
		await expect(timeline.told).toHaveText(first);
		const name = await timeline.chosen.getByRole('heading', { level: 2 }).innerText();
		await timeline.press('Enter');
		await expect(page).toHaveURL(/\/explore\/iraq\//);
		await expect(timeline.heading).toHaveText(name);
	});

	test('in Arabic, time runs from right to left', async ({ page }) => {
		const timeline = new ViewPage(page, 'timeline', 'ar');
		await timeline.open();
		await timeline.press('ArrowRight');
		await expect(timeline.told).toHaveText(/[٠-٩]{4}/);
		const first = await timeline.told.innerText();
		await timeline.press('ArrowLeft', 'ArrowRight');
		await expect(timeline.told).toHaveText(first);
		const years = page.getByText(/^من .+ إلى /);
		const first2014 = /من .*٢٠١٤/;
		await expect(years).toHaveText(first2014);
		const seen = await years.innerText();
		// What is drawn on the left lies later, and comes into sight.
		await timeline.settle();
		const box = await timeline.picture.boundingBox();
		if (!box) throw new Error('The timeline is not drawn');
		await page.mouse.move(box.x + 100, box.y + 100);
		await page.mouse.down();
		await page.mouse.move(box.x + 220, box.y + 100, { steps: 4 });
		await page.mouse.up();
		await expect(years).not.toHaveText(seen);
		await expect(years).not.toHaveText(first2014);
	});

	test('begins where its names can be read, and a look at all of it leads on', async ({
		timeline,
		page
	}) => {
		await timeline.open();
		const range = page.getByText(/\d dates?$/);
		await range.waitFor();
		await expect(range).toHaveText(/2014 to .*201[5-9]/);
		await timeline.settle();
		const all = await timeline.overview.boundingBox();
		if (!all) throw new Error('There is no look at all of it');
		await page.mouse.click(all.x + all.width - 20, all.y + all.height / 2);
		await expect(range).toHaveText(/to .*202\d/);
	});

	test(
		'comes nearer with a wheel, keys, buttons and two fingers',
		{ tag: '@wide' },
		async ({ timeline, page }) => {
			await timeline.open();
			const range = page.getByText(/\d dates?$/);
			const seen: string[] = [];
			const expectNew = async () => {
				await expect.poll(async () => seen.includes(await range.innerText())).toBe(false);
				seen.push(await range.innerText());
			};
			await expectNew();
			await timeline.nearer.click();
			await expectNew();
			await timeline.press('+');
			await expectNew();
			await timeline.press('Shift+ArrowLeft');
			await expectNew();
			await timeline.picture.hover();
			await page.mouse.wheel(0, -300);
			await expectNew();
			await pinch(page, timeline);
			await expectNew();
			await timeline.everything.click();
			await expect(range).toHaveText(/1917 to .*20\d\d/);
		}
	);

	test(
		'comes nearer to where something is, from everything there is',
		{ tag: '@wide' },
		async ({ timeline, page }) => {
			await timeline.open();
			const range = page.getByText(/\d dates?$/);
			await timeline.everything.click();
			await expect(range).toHaveText(/1917 to/);
			for (let times = 0; times < 8; times += 1) await timeline.nearer.click();
			await expect(range).toHaveText(/20\d\d to .*20\d\d ·\s+[1-9]\d* dates?$/);
			await page.getByRole('button', { name: 'Show 2014–2020' }).click();
			await expect(range).toHaveText(/2014 to .*2020/);
		}
	);

	test(
		'has every date of the subject once, and says how many',
		{ tag: '@wide' },
		async ({ timeline, page }) => {
			const { facts } = await theDeck();
			const isDated = ({ valueType, account: { value, from, to, asOf } }: (typeof facts)[number]) =>
				(valueType === 'date' && value !== 'XXXX') ||
				valueType === 'period' ||
				[from, to, asOf].some((date) => date !== undefined && date !== 'XXXX');
			const dated = facts.filter(isDated).length;
			await timeline.open();
			await page.getByText('Shown', { exact: true }).click();
			await page.getByLabel('Figures', { exact: true }).check();
			await timeline.everything.click();
			await expect(page.getByText(/\d dates?$/)).toHaveText(
				new RegExp(`\\b${String(dated)} dates$`)
			);
			await timeline.list.click();
			await page.getByRole('button', { name: `Show all ${String(dated)}` }).click();
			await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(dated);
		}
	);

	test('is painted by what is known now, or on the day of the exam', async ({
		timeline,
		disk,
		home,
		page
	}) => {
		await home.open();
		await expect(home.fresh).toHaveText('10');
		const deck = await theDeck();
		const cards = deck.cards.filter(({ note }) => note.name.en === 'Fall of Mosul');
		const remembered = { form: 'recall', remembered: true } as const;
		await writeReviews(
			disk,
			cards.map(({ id }) => ({ cardId: id, rating: 'good', response: remembered }))
		);
		const minutesPerDay = 10;
		const [examDay, daysOff] = [today + 60, []];
		await disk.write({
			store: 'records',
			key: 'exam-plan/iraq',
			value: {
				wish: { examDay, minutesPerDay, daysOff },
				plan: {
					...{ madeOn: today, examDay, minutesPerDay, daysOff, cardCount: 1, newByDay: [] },
					policy: { desiredRetention: 0.9, newShare: 0.5, sweepDays: 1 },
					score: { recall: 0.5, low: 0.4, high: 0.6 },
					...{ otherMinutes: [], topics: [] }
				},
				answering: { costs: { rightS: 5, wrongS: 9, newS: 12 }, firstRight: 0.5 }
			}
		});
		await timeline.open();
		await timeline.list.click();
		const row = page.getByRole('row', { name: /Fall of Mosul/ }).first();
		await timeline.everything.click();
		await page.getByRole('button', { name: /^Show all/ }).click();
		const percentOf = async () => Number(/(\d+)%/.exec(await row.innerText())?.[1]);
		await expect(row).toHaveText(/Known well, \d+%/);
		const now = await percentOf();
		await page.getByRole('radio', { name: /^what you will know on the day/ }).check();
		await expect.poll(percentOf).toBeLessThan(now);
	});

	test('a stretch of it is drilled', async ({ timeline, study, page }) => {
		await timeline.open();
		await page.getByRole('link', { name: /^Drill this stretch: Drill the 20 weakest/ }).click();
		await expect(study.progress).toHaveText('0 of 20 done');
	});

	test('what led to something, and what came of it, is a step away', async ({ timeline, page }) => {
		await timeline.open();
		await timeline.list.click();
		for (let steps = 0; steps < 80; steps += 1) {
			await timeline.press('ArrowRight');
			if (await page.getByRole('heading', { name: 'What came of it' }).isVisible()) break;
		}
		const effect = timeline.chosen.getByRole('button').first();
		const name = await effect.innerText();
		await effect.click();
		await expect(timeline.chosen.getByRole('heading', { level: 2 })).toHaveText(name);
		await expect(page.getByRole('heading', { name: 'What led to it' })).toBeVisible();
	});
});

test('what is tapped is answered in sight, and the picture stays', async ({ page }) => {
	for (const name of ['timeline', 'network', 'map'] as const) {
		const view = new ViewPage(page, name);
		await view.open();
		const at = await view.spotOfSomething();
		await page.touchscreen.tap(at.x, at.y);
		const title = view.chosen.getByRole('heading', { level: 2 });
		await expect(title, name).toBeInViewport({ ratio: 1 });
		await expect(view.picture, name).toBeInViewport({ ratio: 0.9 });
		await view.close.click();
		await expect(view.chosen).toBeHidden();
		await expect(view.picture).toBeFocused();
	}
});

test.describe('the network', () => {
	test('shows who stood where as of a date', async ({ network, page }) => {
		await network.open();
		// To lay it out is given the time that it takes.
		await network.picture.waitFor();
		await expect(network.picture).toHaveAccessibleName(/^Relations in Iraq, 2014–2020 on \d/);
		await network.find.selectOption('Popular Mobilization Commission');
		await expect(network.picture).toBeInViewport({ ratio: 1 });
		const heading = page.getByRole('heading', { name: /^Relations on / });
		await expect(heading).toHaveText('Relations on 15 April 2020');
		const relations = network.chosen.getByRole('listitem');
		const late = await relations.allInnerTexts();
		await network.changeBefore.click();
		await expect(heading).not.toHaveText('Relations on 15 April 2020');
		// The first day that anything is told of.
		await network.date.fill(await network.date.evaluate((slider: HTMLInputElement) => slider.min));
		await expect.poll(() => relations.allInnerTexts()).not.toEqual(late);
	});

	test(
		'lists as many entries and relations as it says there are',
		{ tag: '@wide' },
		async ({ network, page }) => {
			await network.open();
			const told = page.getByText(/^Entries: \d+ · Relations: \d+/);
			const counts = async () => (await told.innerText()).match(/\d+/g)?.slice(0, 2).map(Number);
			await network.list.click();
			const entries = page.locator('details[open] li');
			const listed = async () => [await entries.count(), await entries.locator('p').count()];
			const expectAsMany = () =>
				expect(async () => {
					expect(await listed()).toEqual(await counts());
				}).toPass();
			await expectAsMany();
			await network.changeBefore.click();
			await network.changeBefore.click();
			await expectAsMany();
		}
	);

	test(
		'counts on any day what the notes come to, read once more',
		{ tag: '@wide' },
		async ({ network, page }) => {
			const plain = plainNetwork((await theDeck()).subject.notes);
			await network.open();
			await network.list.click();
			const ends = ['min', 'max'] as const;
			const [first = 0, last = 0] = await Promise.all(
				ends.map(async (end) => Number(await network.date.getAttribute(end)))
			);
			const rows = page.locator('details[open] li');
			for (const share of [0, 0.3, 0.6, 0.8, 1]) {
				const day = Math.round(first + share * (last - first));
				await network.date.fill(String(day));
				const { there, relations } = plain.on(day);
				await expect(page.getByText(/^Entries: \d+ · Relations: \d+/)).toHaveText(
					`Entries: ${String(there.length)} · Relations: ${String(relations.length)} · ${plainDate(day)}`
				);
				await expect(rows).toHaveCount(there.length);
				await expect(rows.locator('p')).toHaveCount(relations.length);
				await expect(rows.locator('em')).toHaveCount(
					relations.filter(({ isSure }) => !isSure).length
				);
			}
		}
	);

	test('is walked through by keys, from one to the next and back', async ({ network, page }) => {
		await network.open();
		await network.press('ArrowDown');
		await expect(network.told).toHaveText(/, /);
		const first = await network.told.innerText();
		await network.press('ArrowUp');
		await expect(network.told).not.toHaveText(first);
		await network.press('Escape');
		await expect(network.chosen).toBeHidden();
		await network.press('ArrowDown', 'Enter');
		await expect(page).toHaveURL(/\/explore\/iraq\//);
	});

	test('has what the learner mixes up', async ({ network, disk, home, page }) => {
		await home.open();
		await expect(home.fresh).toHaveText('10');
		const deck = await theDeck();
		const [first, second] = deck.cards.filter(({ field }) => field === 'leader');
		if (!first || !second) throw new Error('Nobody leads anything');
		const optionId = String(second.account.value);
		const response = { form: 'choice', optionId } as const;
		await writeReviews(disk, [{ cardId: first.id, rating: 'again', response }]);
		await network.open();
		await page.getByText('What you mix up').click();
		const names = [first, second].map(
			({ account }) => deck.subject.notes.get(String(account.value))?.name.en ?? ''
		);
		const told = page.getByRole('listitem').filter({ hasText: names[0] ?? '' });
		await expect(told.filter({ hasText: `${names[1] ?? ''}` })).toHaveText(/, once$/);
	});
});

test(
	'the network counts every mix-up that the raw log has',
	{ tag: '@wide' },
	async ({ network, disk, home, page }) => {
		await home.open();
		await expect(home.fresh).toHaveText('10');
		const { byId, subject } = await theDeck();
		const { joined } = plainNetwork(subject.notes);
		const leaders = [...byId.values()].filter(({ field }) => field === 'leader').slice(0, 5);
		const given = leaders.map(({ account }) => ({
			form: 'choice' as const,
			optionId: String(account.value)
		}));
		// Each is taken for the next, the first of them three times, and once what it is.
		await writeReviews(
			disk,
			[0, 1, 2, 3, 0, 0, 4].flatMap((n) => {
				const [card, response] = [leaders[n], given[n === 4 ? 4 : n + 1]];
				return card && response
					? [{ cardId: card.id, rating: n === 4 ? 'good' : 'again', response } as const]
					: [];
			})
		);
		const nameOf = (slug: string) => subject.notes.get(slug)?.name.en ?? slug;
		const expected = plainMixUps(await disk.log(), subject.notes)
			.filter(({ notes }) => notes.every((slug) => joined.some((note) => note.slug === slug)))
			.map(({ notes: [a, b], count }) => {
				const times = count === 1 ? 'once' : `${String(count)} times`;
				return `${nameOf(a)} and ${nameOf(b)}, ${times}`;
			});
		expect(expected.length).toBeGreaterThan(2);
		await network.open();
		await page.getByText('What you mix up').click();
		await expect(page.locator('details[open] li')).toHaveText(expected);
	}
);

test.describe('the map', () => {
	test('tells what happened where in which years', { tag: '@wide' }, async ({ map, page }) => {
		await map.open();
		await map.press('ArrowRight');
		await expect(map.told).toHaveText(/^Baghdad, \d+ facts$/);
		const all = await map.told.innerText();
		await page.getByLabel('From year').selectOption('2020');
		await expect(map.told).not.toHaveText(all);
		await map.press('ArrowUp');
		await expect(map.told).not.toHaveText(/^Baghdad/);
		await page.getByText('Not on the map', { exact: true }).click();
		await expect(page.getByRole('link', { name: 'Anbar', exact: true })).toBeVisible();
		await expect(page.getByText(/drawn as Natural Earth has them/)).toBeVisible();
	});

	test(
		'counts for a place what is told of it and of the smaller places in it',
		{ tag: '@wide' },
		async ({ map, page }) => {
			const { facts, subject } = await theDeck();
			const places = [...subject.notes.values()].flatMap((note) =>
				note.kind === 'place' ? note : []
			);
			const around = new Map(
				facts
					.filter(({ field }) => field === 'within')
					.map(({ note, account }) => [note.slug, String(account.value)])
			);
			const isPlaced = (slug: string) =>
				places.some((place) => place.slug === slug && place.coordinates);
			const spotOf = (slug: string): string => {
				const outer = around.get(slug);
				return isPlaced(slug) || outer === undefined ? slug : spotOf(outer);
			};
			const told = facts
				.filter(({ field }) => field !== 'within')
				.flatMap(({ note, account }) => [note.slug, String(account.value)])
				.filter((slug) => places.some((place) => place.slug === slug))
				.map(spotOf);
			await map.open();
			await map.list.click();
			for (const { slug, name } of places.filter((place) => isPlaced(place.slug))) {
				const count = told.filter((spot) => spot === slug).length;
				const row = page.locator('details[open] li').filter({
					has: page.getByRole('link', { name: name.en, exact: true })
				});
				await expect(row, slug).toContainText(`${String(count)} fact`);
				await expect(row.locator('p'), slug).toHaveCount(count);
			}
		}
	);

	test('a tap chooses a place, and its cards are drilled', async ({ map, study, page }) => {
		await map.open();
		await map.settle();
		const baghdad = page.locator('svg text.place', { hasText: /^Baghdad$/ });
		await expect(baghdad).toBeVisible();
		const label = await baghdad.boundingBox();
		await page.touchscreen.tap((label?.x ?? 0) - 12, (label?.y ?? 0) + 6);
		await expect(map.told).toHaveText(/^Baghdad, /);
		await page.getByRole('link', { name: /^Drill these/ }).click();
		await expect(study.progress).toHaveText(/^0 of \d+ done$/);
	});

	test('a subject without a map says so, and lists its places', async ({ map, page }) => {
		await map.open('?subject=french-revolution');
		await expect(page.getByText('There is no map for this subject yet.')).toBeVisible();
		await expect(map.picture).toBeHidden();
		await expect(page.getByRole('link', { name: 'Versailles' })).toBeVisible();
	});
});

test('a spot is pointed at by keys alone, and what was pointed at is kept', async ({
	page,
	disk
}) => {
	const study = await openSession(page, 'place');
	await study.map.focus();
	await page.keyboard.press('ArrowUp');
	const said = page.getByText(/^The pin is at latitude \d+(\.\d)?, longitude \d+(\.\d)?\.$/);
	await expect(said).toBeAttached();
	const first = await said.innerText();
	for (let steps = 0; steps < 12; steps += 1) await page.keyboard.press('ArrowUp');
	await expect(said).not.toHaveText(first);
	// How far off still counts is drawn around the pin.
	await expect(page.locator('circle.near')).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(study.feedback).toHaveText(/(Right|Wrong)$/);
	await expect(
		page.getByRole('img', { name: 'Map with your pin and the right spot' })
	).toBeVisible();
	expect(await disk.reviews()).toMatchObject([
		{ form: 'place', response: { spot: expect.stringMatching(/^\d+\.\d{3},\d+\.\d{3}$/) } }
	]);
});

test.describe('without a network', { tag: '@worker' }, () => {
	test('all three are there', async ({ timeline, network, map, page, context }) => {
		const home = new HomePage(page, 'en');
		await home.open();
		await waitForOfflineReady(page);
		await expect(home.subjectKept).toBeVisible();
		await goOffline(context);
		for (const view of [timeline, network, map]) {
			await view.open();
			await view.picture.waitFor();
		}
	});
});

for (const name of ['timeline', 'network', 'map'] as const) {
	test(`axe finds nothing amiss: the ${name}`, { tag: '@wide' }, async ({ page }) => {
		for (const language of ['en', 'ar'] as const) {
			const view = new ViewPage(page, name, language);
			await view.open();
			await view.press('ArrowDown');
			await expect(view.chosen).toBeVisible();
			await view.unfoldAll();
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await findAmiss(page), `${language}, ${colorScheme}`).toEqual([]);
			}
		}
	});
}

/** Two fingers that part. */
async function pinch(page: Page, view: ViewPage): Promise<void> {
	const box = await view.picture.boundingBox();
	if (!box) throw new Error('There is no picture');
	const devtools = await page.context().newCDPSession(page);
	const y = box.y + box.height / 2;
	const touch = (type: 'touchStart' | 'touchMove', apart: number) =>
		devtools.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: [
				{ x: box.x + box.width / 2 - apart, y, id: 0 },
				{ x: box.x + box.width / 2 + apart, y, id: 1 }
			]
		});
	await touch('touchStart', 20);
	for (const apart of [35, 55, 80]) await touch('touchMove', apart);
	await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
