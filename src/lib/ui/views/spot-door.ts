/* What it takes to point at a map, loaded with the first question that asks for it. */

export { default as SpotMap } from '../map/SpotMap.svelte';
export { default as SpotTold } from '../map/SpotTold.svelte';
