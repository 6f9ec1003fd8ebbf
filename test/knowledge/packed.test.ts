import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../server/src/core/knowledge/load.ts';
import {
  packKnowledge,
  unpackKnowledge,
  type PackedKnowledge,
} from '../../server/src/core/knowledge/packed.ts';
import { lexiconOf, packWords } from '../../server/src/core/knowledge/words.ts';
import type { Knowledge } from '../../server/src/core/model.ts';
import { checker } from '../lsp/knowledge.ts';

const json = JSON.stringify(packKnowledge(checker.knowledge));
const unpacked = unpackKnowledge(JSON.parse(json) as PackedKnowledge, packWords(checker.knowledge));

it('comes back from JSON as it was', () => {
  const { words, ...rest } = unpacked;
  expect(rest).toEqual(checker.knowledge);
  expect(words?.concepts).toEqual(new Set(checker.knowledge.concepts.keys()));
});

describe('the words that are packed with it', () => {
  const meanings = (knowledge: Knowledge): ReadonlyMap<string, string> =>
    new Map(
      [...lexiconOf(knowledge).phrases()].map(([phrase, entry]) => [phrase, entry.toString()]),
    );

  it('mean what they do where they are made anew', () => {
    expect(meanings(unpacked)).toEqual(meanings(checker.knowledge));
  });

  it('are the same words', () => {
    const words = (knowledge: Knowledge): Set<string> => new Set(lexiconOf(knowledge).words());
    expect(words(unpacked)).toEqual(words(checker.knowledge));
  });

  it('are unpacked one by one', () => {
    const lexicon = lexiconOf(unpacked);
    const entry = lexicon.after('motor')?.after('neuron')?.after('disease')?.entry;
    expect([...(entry?.names ?? [])]).toContain('als');
    expect(lexicon.after('toString')).toBeUndefined();
    expect(lexicon.after('motor')?.after('car')).toBeUndefined();
  });

  it('are joined by the names that a pack gives', () => {
    const text =
      '---\nid: made-up\nkind: disease\nlabel: Made up\nnames: [Made-up disease, motor fever]\n---\n';
    const files = [{ path: 'concepts/made-up.md', text }];
    const [fresh, built] = [checker.knowledge, unpacked].map((base) => loadKnowledge(files, base));
    expect(fresh?.problems).toEqual([]);
    expect(built && meanings(built).get('motor fever')).toBe('|made-up|');
    expect(built && meanings(built)).toEqual(fresh && meanings(fresh));
  });
});
