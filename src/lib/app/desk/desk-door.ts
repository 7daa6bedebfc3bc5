/* All of the teacher's desk that is loaded when it is needed: through one door, so that it is one file. */

export { AssignDesk } from './assign-desk.svelte';
export { Desk } from './desk.svelte';
export { makeHandOut } from './hand-out';
export { KeyDesk } from './key-desk.svelte';
export { PrintDesk } from './print-desk.svelte';
export { SetDesk } from './set-desk.svelte';
