import type { Locator, Page } from '@playwright/test';

/** What went wrong, in a sentence, with a way on; on any page. */
export class ProblemNotice {
	readonly tryAgain: Locator;
	readonly goHome: Locator;
	readonly unknownPage: Locator;
	readonly noDisk: Locator;
	readonly diskFull: Locator;
	readonly diskLost: Locator;
	/** A newer version of the app has changed the data. */
	readonly diskNewer: Locator;
	/** What belongs in the database is not there. */
	readonly diskDamaged: Locator;
	readonly dataDamaged: Locator;
	readonly subjectNotKept: Locator;
	/** At the foot of the page: some answers are not on the disk. */
	readonly notSaved: Locator;

	constructor(page: Page) {
		const heading = (name: string) => page.getByRole('heading', { name });
		this.tryAgain = page.getByRole('button', { name: 'Try again' });
		this.goHome = page.getByRole('link', { name: 'Go to the start page' });
		this.unknownPage = heading('There is no such page.');
		this.noDisk = heading('This browser does not let Diwan save.');
		this.diskFull = heading('There is no space left on this device.');
		this.diskLost = heading('The browser has cut the connection to its storage.');
		this.diskNewer = heading('A newer Diwan has been here.');
		this.diskDamaged = heading('The saved data cannot be read.');
		this.dataDamaged = heading('Some saved answers cannot be read.');
		this.subjectNotKept = heading('This subject is not kept on the device.');
		this.notSaved = page.getByRole('contentinfo').getByText('Not saved yet');
	}
}
