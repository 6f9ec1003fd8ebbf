import { afterEach, describe, expect, test } from 'vitest';
import { RELATION_READERS } from '../../../server/src/core/claims/relations/index.ts';
import type { RelationReader } from '../../../server/src/core/claims/sentence.ts';
import {
  createChecker,
  DEFAULT_SETTINGS,
  type Fact,
  type Fault,
  type Reference,
} from '../../../server/src/core/index.ts';
import { checker } from '../../lsp/knowledge.ts';

/** A fault in one part of the engine costs what that part would have said, and nothing else. */
const SECRET = 'Mrs Miller of Bruges';
const TEXT = `${SECRET} has ALS. ALS is a demyelinating disease. Rituximab slows ALS.`;
const { knowledge } = checker;

const readers = RELATION_READERS as RelationReader[];
const whole = [...readers];
afterEach(() => void readers.splice(0, readers.length, ...whole));

const fail = (): never => {
  throw new TypeError(`cannot read "${SECRET}"`);
};
const rulesIn = (checks: typeof checker, text = TEXT): string[] =>
  checks.analyze(text, DEFAULT_SETTINGS).findings.map(({ rule }) => rule);

/** Works while a knowledge base is compiled, and fails when it is used. */
function brokenFact(id: string): { facts: Map<string, Fact>; break: () => void } {
  const fact = knowledge.facts.get(id);
  if (!fact) throw new Error(`there is no fact ${id}`);
  let isBroken = false;
  const broken: Fact = {
    ...fact,
    get contradictedBy() {
      return isBroken ? fail() : fact.contradictedBy;
    },
  };
  return {
    facts: new Map(knowledge.facts).set(id, broken),
    break: () => void (isBroken = true),
  };
}

describe('a fault', () => {
  test('is thrown where nobody is to be told, so that no test overlooks it', () => {
    readers.unshift(fail);
    expect(() => rulesIn(createChecker(knowledge))).toThrow(TypeError);
  });

  test('of one reader costs its claims', () => {
    const faults: Fault[] = [];
    readers.unshift(fail);
    expect(rulesIn(createChecker(knowledge, (fault) => faults.push(fault)))).toEqual([
      'als-demyelinating-disease',
      'als-immunotherapy',
    ]);
    expect(new Set(faults.map(({ part }) => part))).toEqual(new Set(['Reader 0 of relations']));
  });

  test('of one fact costs its verdict', () => {
    const faults: Fault[] = [];
    const lead = knowledge.rules.get('als-immunotherapy')?.fact ?? '';
    const { facts, break: breakIt } = brokenFact(lead);
    const broken = createChecker({ ...knowledge, facts }, (fault) => faults.push(fault));
    expect(rulesIn(broken, 'ALS is a demyelinating disease.')).toHaveLength(1);
    breakIt();
    expect(rulesIn(broken)).toContain('als-demyelinating-disease');
    expect(new Set(faults.map(({ part }) => part))).toEqual(new Set([`The fact ${lead}`]));
  });

  test('of one fix costs that fix', () => {
    const faults: Fault[] = [];
    let isBroken = false;
    const references = new Map(knowledge.references);
    references.get = (id) =>
      isBroken ? fail() : (Map.prototype.get.call(references, id) as Reference);
    const broken = createChecker({ ...knowledge, references }, (fault) => faults.push(fault));
    const analysis = broken.analyze(TEXT, DEFAULT_SETTINGS);
    const [finding] = analysis.findings;
    if (!finding) throw new Error('no finding');
    const before = broken.fixes(analysis, finding, DEFAULT_SETTINGS);
    isBroken = true;
    const after = broken.fixes(analysis, finding, DEFAULT_SETTINGS);
    expect(after.length).toBeGreaterThan(0);
    expect(after.length).toBeLessThan(before.length);
    expect(faults.map(({ part }) => part)).toContain('The fix rewrite');
  });

  test('is named without a word of the text', () => {
    const faults: Fault[] = [];
    readers.unshift(fail);
    rulesIn(createChecker(knowledge, (fault) => faults.push(fault)));
    expect(faults.map(({ part }) => part).join(' ')).not.toContain(SECRET);
  });
});
