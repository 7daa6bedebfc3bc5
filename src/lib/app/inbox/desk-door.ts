/* All of classes, the inbox and results that is loaded when it is needed: one file. */

export { ClassDesk } from './class-desk.svelte';
