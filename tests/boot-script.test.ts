import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

interface Visit {
	/** As the browser gives it in `location.pathname`. */
	readonly path: string;
	readonly search?: string;
	readonly hash?: string;
	readonly base?: string;
	readonly kept?: Readonly<Record<string, string>>;
	readonly languages?: readonly string[];
}

const script = /<script>([\s\S]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8'))?.[1] ?? '';

/**
 * Runs the boot script as a page would. `leftFor`: the address it went to, as it was written;
 * `renamed`: the address that it gave the page without leaving it.
 */
function visit({ path, search = '', hash = '', base = '', ...browser }: Visit) {
	const { kept = {}, languages = ['en-GB'] } = browser;
	let leftFor: string | undefined;
	let renamed: string | undefined;
	const root = { lang: 'en', dir: 'ltr', dataset: { base }, style: {} };
	runInNewContext(script, {
		document: { documentElement: root },
		localStorage: { getItem: (key: string) => kept[key] ?? null },
		navigator: { languages },
		history: {
			state: null,
			replaceState(_state: unknown, _title: string, address: string) {
				renamed = address;
			}
		},
		location: {
			origin: 'https://diwan.example',
			pathname: path,
			search,
			hash,
			replace(address: string) {
				leftFor = address;
			}
		}
	});
	return { leftFor, renamed, lang: root.lang, dir: root.dir, dataset: root.dataset };
}

const english = { 'diwan/locale': 'en' };
const arabic = { 'diwan/locale': 'ar' };

describe('the boot script', () => {
	it('stays on a page in the language that was chosen', () => {
		expect(visit({ path: '/ar/study/', kept: arabic })).toEqual({
			leftFor: undefined,
			renamed: undefined,
			lang: 'ar',
			dir: 'rtl',
			dataset: { base: '' }
		});
	});

	it.each([
		['/study/', arabic, '/ar/study/?mode=new'],
		['/ar/study/', english, '/study/?mode=new'],
		['/ar', english, '/?mode=new'],
		['/army/', arabic, '/ar/army/?mode=new']
	])('goes from %s to its twin', (path, kept, twin) => {
		expect(visit({ path, kept, search: '?mode=new' }).leftFor).toBe(twin);
	});

	it('keeps the path below which the app is served', () => {
		const twin = visit({ path: '/diwan/study/', base: '/diwan', languages: ['ar-IQ', 'en'] });
		expect(twin.leftFor).toBe('/diwan/ar/study/');
	});

	it.each([
		['/ar//evil.example/', english, '/evil.example/'],
		['/ar///evil.example/', english, '/evil.example/'],
		['/ar//ar//evil.example/', english, '/ar//evil.example/'],
		['//evil.example/', arabic, '/ar/evil.example/'],
		['//', arabic, '/ar/']
	])('leads from %s to no other host', (path, kept, twin) => {
		expect(visit({ path, kept }).leftFor).toBe(twin);
	});

	it.each([
		['/explore/iraq/%E0%A4%A/', '', '/explore/iraq/%25E0%25A4%25A/?a=%'],
		['/explore/', '#%E0%A4%A', '/explore/?a=%#%25E0%25A4%25A'],
		['//%', '', '//%25?a=%']
	])('gives the unreadable address %s%s one that can be read', (path, hash, address) => {
		const { renamed, leftFor } = visit({ path, hash, search: '?a=%', kept: english });
		expect(renamed).toBe(`https://diwan.example${address}`);
		expect(leftFor).toBeUndefined();
	});

	it('leaves an address with whole percent sequences as it is', () => {
		const path = '/explore/%D8%B9/';
		expect(visit({ path, hash: '#100%25', kept: english }).renamed).toBeUndefined();
	});

	it('goes from an unreadable address to a twin that can be read', () => {
		expect(visit({ path: '/ar/%E0%A4%A/', hash: '#%', kept: english }).leftFor).toBe(
			'/%25E0%25A4%25A/#%25'
		);
	});

	it('takes nothing but a known theme and language from what another app may have written', () => {
		const strange = { 'diwan/locale': '"><script>', 'diwan/theme': '__proto__' };
		expect(visit({ path: '/', kept: strange })).toEqual({
			leftFor: undefined,
			renamed: undefined,
			lang: 'en',
			dir: 'ltr',
			dataset: { base: '' }
		});
	});
});
