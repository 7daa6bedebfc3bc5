export type { Asked, Assignment, AssignmentId, FormPolicy, TeacherKeys, Terms } from './assignment';
export type { Attempt, GivenResponse, Received } from './attempt';
export { bandOf, bands } from './blueprint';
export type { Band, Blueprint, Cell } from './blueprint';
export { composeSet } from './compose-set';
export type { ComposedItem, ComposedSet, SetRequest } from './compose-set';
export { itemSeed } from './quiz-set';
export type { QuizSet, SetItem } from './quiz-set';
export type { Roster, RosterEntry } from './roster';
