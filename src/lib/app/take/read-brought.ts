import { parseReceipt } from '$lib/quiz';
import {
	readAssignment,
	readCarried,
	type Carried,
	type ExchangeProblem,
	type ReadAssignment
} from '../exchange';
import { readPhoto, type Scanned } from './scan';

/** What a student has brought to the page. `nothing`: a code that is of no use by itself. */
export type BroughtHere =
	| { readonly kind: 'assignment'; readonly read: ReadAssignment }
	| { readonly kind: 'receipt'; readonly text: string }
	| { readonly kind: 'problem'; readonly problem: ExchangeProblem }
	| { readonly kind: 'nothing' };

/** Far more than any file of this kind. */
const mostFileBytes = 2 ** 20;

/** Reads a link, a text with one in it, a receipt, or a file: saved as one, or a photo of a code. */
export async function readBrought(brought: string | Blob): Promise<BroughtHere> {
	if (typeof brought === 'string') {
		const isReceipt = parseReceipt(brought) !== undefined;
		return isReceipt ? { kind: 'receipt', text: brought } : readText(brought);
	}
	if (brought.type.startsWith('image/')) return readScanned(await readPhoto(brought));
	if (brought.size > mostFileBytes) return { kind: 'problem', problem: { reason: 'tooLarge' } };
	return readText(new Uint8Array(await brought.arrayBuffer()));
}

/** Reads what a code says. */
export async function readScanned(scanned: Scanned): Promise<BroughtHere> {
	if (scanned.kind === 'message') return readMessage(scanned.carried);
	return scanned.kind === 'part' ? { kind: 'nothing' } : scanned;
}

async function readText(text: string | Uint8Array): Promise<BroughtHere> {
	const found = readCarried(text);
	return found.ok ? readMessage(found.value) : { kind: 'problem', problem: found };
}

async function readMessage({ kind, bytes }: Carried): Promise<BroughtHere> {
	if (kind !== 'assignment') {
		return { kind: 'problem', problem: { reason: 'otherKind', expected: 'assignment' } };
	}
	const read = await readAssignment(bytes);
	return read.ok ? { kind: 'assignment', read: read.value } : { kind: 'problem', problem: read };
}
