import { expect, it } from 'vitest';
import {
  packKnowledge,
  unpackKnowledge,
  type PackedKnowledge,
} from '../../server/src/core/knowledge/packed.ts';
import { checker } from '../lsp/knowledge.ts';

it('comes back from JSON as it was', () => {
  const json = JSON.stringify(packKnowledge(checker.knowledge));
  expect(unpackKnowledge(JSON.parse(json) as PackedKnowledge)).toEqual(checker.knowledge);
});
