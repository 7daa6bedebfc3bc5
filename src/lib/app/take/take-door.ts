/* All of taking assignments that is loaded when it is needed: through one door, so that it is one file. */

export { openTransports } from '../exchange';
export { TakeDesk } from './take-desk.svelte';
