import { parseReceipt } from '$lib/quiz';
import {
	collectCodes,
	openScanner,
	readQrFromImage,
	type Carried,
	type CodeCollector,
	type ExchangeProblem
} from '../exchange';

/**
 * What a code before the camera says. `part`: of a message that is spread over several codes; it goes
 * on. `problem`: this code is of no use, another may be; without a camera there will be none.
 */
export type Scanned =
	| { readonly kind: 'message'; readonly carried: Carried }
	| { readonly kind: 'receipt'; readonly text: string }
	| { readonly kind: 'part'; readonly have: number; readonly of: number }
	| { readonly kind: 'problem'; readonly problem: ExchangeProblem };

/**
 * Shows the camera in a video and tells what is before it, until the first message or receipt.
 * @returns what stops it
 */
export function scanInto(video: HTMLVideoElement, tell: (scanned: Scanned) => void): () => void {
	const codes = collectCodes();
	let stopped = false;
	const opening = openScanner(video, (text) => {
		if (stopped) return;
		const scanned = readCode(text, codes);
		if (scanned.kind === 'message' || scanned.kind === 'receipt') stop();
		tell(scanned);
	});
	const stop = () => {
		stopped = true;
		void opening.then((opened) => {
			if (opened.ok) opened.value.stop();
		});
	};
	void opening.then((opened) => {
		if (!opened.ok && !stopped) tell({ kind: 'problem', problem: opened });
	});
	return stop;
}

/** What the codes in a photo say: the first message or receipt among them, else what is wrong. */
export async function readPhoto(photo: Blob): Promise<Scanned> {
	const read = await readQrFromImage(photo);
	if (!read.ok) return { kind: 'problem', problem: read };
	const codes = collectCodes();
	const all = read.value.map((text) => readCode(text, codes));
	const useful = all.find(({ kind }) => kind === 'message' || kind === 'receipt');
	const problem = { kind: 'problem', problem: { reason: 'noCode' } } as const;
	return useful ?? all.find(({ kind }) => kind === 'problem') ?? problem;
}

function readCode(text: string, codes: CodeCollector): Scanned {
	if (parseReceipt(text) !== undefined) return { kind: 'receipt', text };
	const taken = codes.take(text);
	return taken.kind === 'whole' ? { kind: 'message', carried: taken.carried } : taken;
}
