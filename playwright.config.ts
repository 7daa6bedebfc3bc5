import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './scripts/chromium.mjs';

export default defineConfig({
	testDir: 'tests/e2e',
	globalSetup: './scripts/e2e-builds.mjs',
	forbidOnly: true,
	retries: 0,
	// Twice as many as there are processors: stories wait for the page's own pauses now and then.
	workers: 4,
	fullyParallel: true,
	// The first story of each worker has the subject to load as well.
	timeout: 60_000,
	// How fast something is, benchmarks tell: a story waits for a machine that is busy.
	expect: { timeout: 10_000 },
	reporter: [['list'], ['json', { outputFile: '.cache/tests/e2e.json' }]],
	projects: [
		{
			name: 'phone',
			use: {
				browserName: 'chromium',
				launchOptions: chromiumLaunchOptions(),
				viewport: { width: 360, height: 640 },
				hasTouch: true,
				// Nothing is looked at while it fades in. The stories of touch have all that moves.
				contextOptions: { reducedMotion: 'reduce' },
				locale: 'en-GB',
				timezoneId: 'Asia/Baghdad'
			}
		}
	]
});
