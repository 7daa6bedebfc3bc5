export { restoreLog } from './restore-log';
export { sealTail } from './seal-tail';
export { findSealed, inIdOrder, openChunks } from './sealed-log';
export { statesOf } from './snapshot';
export { replaceStates, takeSnapshot } from './states';
