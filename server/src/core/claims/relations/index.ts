import type { RelationReader } from '../sentence.ts';
import { readClasses } from './classes.ts';
import { readExtent } from './extent.ts';
import { readFeatures } from './features.ts';
import { readImaging } from './imaging.ts';
import { readOverlap } from './overlap.ts';
import { readPathology } from './pathology.ts';
import { readQuantities } from './quantities.ts';
import { readTreatment } from './treatment.ts';

/** One reader for each family of relations; their order does not matter. */
export const RELATION_READERS: readonly RelationReader[] = [
  readClasses,
  readPathology,
  readImaging,
  readTreatment,
  readOverlap,
  readFeatures,
  readExtent,
  readQuantities,
];
