export { sha256 } from './digest';
export {
	canSeal,
	isWorking,
	type KeyUse,
	lockPair,
	makeOpenPair,
	type OpenPair
} from './key-pairs';
export { compressPoint, decompressPoint } from './point';
export { randomBytes } from './random-bytes';
export { seal, type Sealed, unseal } from './sealing';
export { publicPoint, sign, verify } from './signing';
export { lockWithCode, saltBytes, unlockWithCode } from './start-code';
