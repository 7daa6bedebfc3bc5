/** The timeline, the network and the map; nobody else has to load what they draw with. */
export function openViewDoor() {
	return import('./door');
}
