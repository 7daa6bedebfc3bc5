/* All of these pages that is loaded when one of them is opened: through one door, so that it is one file. */

export { makeMapDesk } from './map-desk';
export { makeNetworkDesk } from './network-desk';
export { makeTimelineDesk } from './timeline-desk';
