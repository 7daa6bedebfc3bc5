/* The pages that are looked at, loaded when one of them is opened: through one door, so that it is one file. */

export { default as MapView } from '../map/MapView.svelte';
export { default as NetworkView } from '../network/NetworkView.svelte';
export { default as TimelineView } from '../timeline/TimelineView.svelte';
