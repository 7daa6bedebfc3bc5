/* All of classes, the inbox and results that is loaded when it is needed: one file. */

export { openTransports, readQrFromImage } from '../exchange';
export { ClassDesk } from './class-desk.svelte';
export { Inbox } from './inbox.svelte';
export { ResultsDesk } from './results-desk.svelte';
