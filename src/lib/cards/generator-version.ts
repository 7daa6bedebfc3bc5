/**
 * The version of everything that turns a card, a way and a seed into an item. A change that gives
 * another item for the same seed raises it, so that an assignment made by another build is told
 * apart and nothing is silently substituted.
 */
export const generatorVersion = 1;
