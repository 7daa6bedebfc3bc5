import type { Page } from '@playwright/test';
import axeCore from 'axe-core';

/**
 * What axe finds amiss on a page, a line for each element; empty if nothing is.
 * @param rules the only ones to look at, if not all
 */
export async function findAmiss(page: Page, rules?: readonly string[]): Promise<string[]> {
	// Half a megabyte, so it is sent once a page. Past the policy, which lets no foreign script in.
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
	return page.evaluate(
		async (runOnly) => {
			const { violations } = await globalThis.axe.run(document, {
				resultTypes: ['violations'],
				...(runOnly && { runOnly })
			});
			return violations.flatMap(({ id, nodes }) =>
				nodes.map(
					({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`
				)
			);
		},
		rules && [...rules]
	);
}

declare global {
	// Put there by the source above.
	var axe: typeof axeCore;
}
