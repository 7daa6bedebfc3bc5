import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { live } from '../../../scripts/soak/life';

/* A small sample of `npm run soak`, where a frame takes the place of a tab. */

const kills = 4;
const longestMs = 200;

let name: string;

beforeEach(() => {
	name = `kills-test-${crypto.randomUUID()}`;
});

afterEach(async () => {
	await deleteDB(name);
	for (const key of Object.keys(localStorage)) {
		if (key.startsWith(name)) localStorage.removeItem(key);
	}
});

it('a page that is killed at any moment, and again and again, loses no answer it took', async () => {
	const taken: string[] = [];
	for (let kill = 0; kill < kills; kill += 1) {
		taken.push(...(await answersOfAShortLife((longestMs * kill) / kills)));
	}
	const { learner, check } = await live(name);
	expect(taken.length).toBeGreaterThanOrEqual(kills);
	expect(learner.status).toBe('ready');
	expect(await check(taken)).toEqual([]);
	// Five pages are opened in it.
}, 90_000);

/** Opens a page that answers and packs all the time, and takes it away. */
async function answersOfAShortLife(afterMs: number): Promise<string[]> {
	const taken: string[] = [];
	const frame = document.createElement('iframe');
	const life = new URL('../../../scripts/soak/life.ts', import.meta.url).pathname;
	frame.srcdoc = `<script type="module">
		import { live, restless } from '${life}';
		const { answer } = await live('${name}', restless);
		const goOn = () => {
			parent.postMessage({ taken: answer() });
			setTimeout(goOn, 5);
		};
		goOn();
	</script>`;
	const hear = ({ data, source }: MessageEvent<{ taken?: string }>) => {
		if (source !== frame.contentWindow || data.taken === undefined) return;
		taken.push(data.taken);
	};
	addEventListener('message', hear);
	document.body.append(frame);
	await vi.waitUntil(() => taken.length > 0, { timeout: 30_000, interval: 5 });
	await new Promise((resolve) => setTimeout(resolve, afterMs));
	frame.remove();
	removeEventListener('message', hear);
	return taken;
}
