import { readFileSync } from 'node:fs';
import { buildDirectory } from '../../scripts/e2e-builds.mjs';
import { expect, test, waitForOfflineReady } from './fixtures';
import { AboutPage } from './pages/about-page';

const pages = [
	...['/', '/study/', '/explore/', '/plan/', '/settings/', '/about/', '/progress/', '/timeline/'],
	...['/network/', '/map/', '/take/', '/desk/', '/desk/set/', '/desk/class/', '/desk/inbox/']
];

test(
	'a whole visit breaks no rule of its policy and asks no other host',
	{ tag: '@worker' },
	async ({ app, home, settings, study, page, context }) => {
		const hosts = new Set<string>();
		context.on('request', (request) => hosts.add(new URL(request.url()).host));
		const violations: string[] = [];
		await page.exposeFunction('tellViolation', (text: string) => violations.push(text));
		await page.addInitScript(() => {
			document.addEventListener('securitypolicyviolation', (event) => {
				const tell: unknown = Reflect.get(globalThis, 'tellViolation');
				if (typeof tell === 'function') tell(`${event.violatedDirective} ${event.blockedURI}`);
			});
		});

		await home.open();
		await waitForOfflineReady(page);
		await home.start.click();
		await study.answerWrong();
		await study.wasRight.click();
		await study.moveOn();
		await page.keyboard.press('?');
		await page.getByRole('button', { name: 'Close' }).click();
		await study.study(9);
		await study.done.click();
		await settings.open();
		await settings.choose('Theme', 'Dark');
		await settings.chooseLanguage('العربية');
		await expect(new AboutPage(page, 'ar').heading).toHaveText('الإعدادات');
		await new AboutPage(page, 'ar').open();
		await expect(page.locator('html')).toHaveAttribute('lang', 'ar');

		expect(violations).toEqual([]);
		expect([...hosts]).toEqual([new URL(app.url('/')).host]);
	}
);

test('what the policy does not allow is refused', async ({ home, page, expectedErrors }) => {
	expectedErrors.push(/Content Security Policy|Refused to/);
	await home.open();
	const refused = page.waitForEvent('console', (message) => message.type() === 'error');
	await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'document.title = "foreign"';
		document.head.append(script);
	});
	expect((await refused).text()).toContain('script-src');
	await expect(page).toHaveTitle('Diwan');
});

for (const build of ['a', 'sub'] as const) {
	test(`every page of build ${build} has its policy before any script`, () => {
		const files = [...pages, ...pages.map((path) => `/ar${path}`)].map(
			(path) => `${path}index.html`
		);
		for (const file of [...files, '/404.html']) {
			const html = readFileSync(buildDirectory(build) + file, 'utf8');
			const policy = html.indexOf('<meta http-equiv="content-security-policy"');
			expect(policy, file).toBeGreaterThan(0);
			expect(html.slice(policy), file).toContain("default-src 'none'");
			expect(html.slice(policy, html.indexOf('>', policy)), file).not.toContain('unsafe-inline');
			expect(html.search(/<script|<link rel="modulepreload"/), file).toBeGreaterThan(policy);
		}
	});
}
