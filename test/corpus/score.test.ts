import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../server/src/core/index.ts';
import { checker } from '../lsp/knowledge.ts';

interface Label {
  readonly rule: string;
  readonly span: Span;
}
interface Item {
  readonly id: string;
  readonly set: string;
  readonly text: string;
  readonly expect: readonly Label[];
  readonly either: readonly Label[];
  readonly tags: readonly string[];
}
interface Errors {
  readonly hits: readonly Label[];
  readonly missed: readonly Label[];
  readonly wrong: readonly Label[];
}
type Outcome = Errors & { readonly item: Pick<Item, 'set' | 'tags'> };
interface Floor {
  readonly sets: Readonly<Record<string, object>>;
  readonly rules: Readonly<Record<string, number>>;
}

const script = (name: string): Promise<unknown> =>
  import(new URL(`${name}.mjs`, import.meta.url).href);
const { compare } = (await script('tally')) as {
  compare: (item: Item, findings: readonly Label[]) => Errors;
};
const { fallsBelow, floorOf, readFloor, setsWithoutFloor } = (await script('floor')) as {
  fallsBelow: (floor: Floor, outcomes: readonly Outcome[]) => string[];
  floorOf: (outcomes: readonly Outcome[]) => Floor;
  readFloor: () => Floor;
  setsWithoutFloor: (floor: Floor, outcomes: readonly Outcome[]) => string[];
};
const { readSet, setFiles } = (await script('corpus')) as {
  readSet: (path: string, rules: ReadonlyMap<string, unknown>) => { name: string; items: Item[] };
  setFiles: () => string[];
};

const sets = setFiles().map((path) => readSet(path, checker.knowledge.rules));
const label = (rule: string, start: number, end: number): Label => ({ rule, span: { start, end } });

describe('the labelled sets', () => {
  test('no two items share an id', () => {
    const ids = sets.flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('each has a floor, and no floor is without a set', () => {
    expect(Object.keys(readFloor().sets).sort()).toEqual(
      setFiles().map((path) => basename(path, '.jsonl')),
    );
  });

  test('README counts them right', () => {
    const rows = sets.map(({ name, items }) => {
      const flagged = items.filter((item) => item.expect.length > 0);
      const either = items.filter((item) => item.expect.length === 0 && item.either.length > 0);
      const counts = [
        items.length,
        flagged.length,
        flagged.reduce((sum, item) => sum + item.expect.length, 0),
        items.length - flagged.length - either.length,
        either.length,
      ];
      return `| \`${name}.jsonl\` | ${counts.join(' | ')} |`;
    });
    const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
    const paste = `paste into README.md:\n${rows.join('\n')}`;
    expect(readme.replace(/ +/g, ' '), paste).toContain(rows.join('\n'));
  });
});

describe('a finding', () => {
  const item: Item = {
    id: 'x',
    set: 'x',
    text: 'x'.repeat(100),
    expect: [label('a', 10, 20)],
    either: [label('a', 40, 50)],
    tags: [],
  };

  test('is right when its rule is the label’s and its range overlaps it', () => {
    const hit = label('a', 19, 30);
    expect(compare(item, [hit])).toEqual({ hits: [hit], missed: [], wrong: [] });
  });

  test('that only touches the label, or is of another rule, is wrong', () => {
    const findings = [label('a', 20, 30), label('b', 10, 20)];
    expect(compare(item, findings)).toEqual({ hits: [], missed: item.expect, wrong: findings });
  });

  test('takes a label that no second finding can take', () => {
    const [first, second] = [label('a', 10, 12), label('a', 15, 18)];
    expect(compare(item, [first, second])).toEqual({ hits: [first], missed: [], wrong: [second] });
  });

  test('on an `either` counts neither way, whatever its rule', () => {
    expect(compare(item, [label('b', 45, 60)]).wrong).toEqual([]);
  });
});

describe('the floor', () => {
  const outcome = (set: string, errors: Partial<Errors>): Outcome => ({
    item: { set, tags: [] },
    hits: [],
    missed: [],
    wrong: [],
    ...errors,
  });
  const one = label('a', 0, 1);
  const two = [outcome('s', { hits: [one, one, one] }), outcome('s', { missed: [one] })];

  test('holds each set and each rule, rounded down', () => {
    expect(floorOf(two)).toEqual({
      sets: { s: { precision: 100, recall: 75, f1: 85.7 } },
      rules: { a: 85.7 },
    });
  });

  test('is held by the same outcomes and by better ones', () => {
    expect(fallsBelow(floorOf(two), two)).toEqual([]);
    expect(fallsBelow(floorOf(two), [outcome('s', { hits: [one] })])).toEqual([]);
  });

  test('names what falls', () => {
    const worse = [...two, outcome('s', { wrong: [one] })];
    expect(fallsBelow(floorOf(two), worse)).toEqual([
      's: precision fell from 100 to 75',
      's: f1 fell from 85.7 to 75',
      'a: f1 fell from 85.7 to 75',
    ]);
  });

  test('is not met by a set that is gone', () => {
    expect(fallsBelow(floorOf(two), [])).toHaveLength(4);
  });

  test('of a rule does not fall when a harder set joins, which is asked to have one', () => {
    const joined = [...two, outcome('t', { missed: [one, one, one] })];
    expect(fallsBelow(floorOf(two), joined)).toEqual([]);
    expect(setsWithoutFloor(floorOf(two), joined)).toEqual(['t']);
  });
});
