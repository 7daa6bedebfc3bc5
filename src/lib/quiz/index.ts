export { bandOf, bands } from './blueprint';
export type { Band, Blueprint, Cell } from './blueprint';
export { composeSet } from './compose-set';
export type { ComposedItem, ComposedSet, SetRequest } from './compose-set';
