import type { Parse } from '../language/parse.ts';
import type { Unit } from '../language/units.ts';
import type { Passage } from '../markdown/passage.ts';
import { diseasesWithin, type Memory, topicsOf } from './focus.ts';
import type { Page } from './page.ts';
import { isTimeUnit } from './relations/quantities/durations.ts';
import { maySayTwo } from './sight.ts';

/**
 * True for a sentence of running text that cannot claim anything, by its words alone: neither it nor the one before
 * it names anything, and no pronoun of it could stand for a therapy of its headings or for two diseases. What counts
 * may tell of a time. Most sentences are such, and their clauses need not be read.
 */
export function isMute(
  page: Page,
  memory: Memory,
  passage: Passage,
  parse: Parse,
  before: Parse | undefined,
): boolean {
  if (passage.kind !== 'paragraph' || passage.context.leadIn) return false;
  if (parse.units.some((unit) => names(unit) || counts(unit))) return false;
  if (before?.units.some(names)) return false;
  const kinds = topicsOf(page, passage).map((topic) => page.world.kindOf(topic));
  if (kinds.includes('drug') || kinds.includes('therapy')) return false;
  return !(maySayTwo({ parse }) && diseasesWithin(page, memory, passage).size > 1);
}

function names({ names: concepts, adjectives }: Unit): boolean {
  return concepts.size + adjectives.size > 0;
}

function counts({ kind, norm }: Unit): boolean {
  return kind === 'number' || isTimeUnit(norm);
}
