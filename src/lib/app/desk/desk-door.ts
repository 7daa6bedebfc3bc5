/* All of the teacher's desk that is loaded when it is needed: through one door, so that it is one file. */

export { Desk } from './desk.svelte';
export { SetDesk } from './set-desk.svelte';
