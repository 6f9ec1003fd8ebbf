import type { RelationReader } from '../sentence.ts';
import { readClasses } from './classes.ts';

/** One reader for each family of relations; the order does not matter. */
export const RELATION_READERS: readonly RelationReader[] = [readClasses];
