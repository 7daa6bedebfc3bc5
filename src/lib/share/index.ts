export { type Backup, type BackupProblem, maxFileBytes, maxTextBytes } from './backup';
export { type Lock, type Packing, readFrame, type SealedBackup, writeFrame } from './backup-frame';
export { readBackup, writeBackup } from './backup-text';
export { type Comparison, compareLogs, mergeLogs } from './merge';
export { accept, refuse, type Result } from './result';
