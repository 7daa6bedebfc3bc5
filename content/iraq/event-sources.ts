import { before2020 } from './event-sources/before-2020';
import { counts } from './event-sources/counts';
import { of2020 } from './event-sources/of-2020';

/** Sources of what happened, where, and how many: reports, counts and timelines. */
export const eventSources = { ...before2020, ...of2020, ...counts };
