import { expect, test } from 'vitest';
import { checker } from '../../lsp/knowledge.ts';
import { correctAll } from './labelled.ts';

const examples = [...checker.knowledge.facts.values()].flatMap(({ id, examples: all }) =>
  all
    .filter(({ kind }) => kind === 'flagged')
    .map(({ text, line }) => ({ name: `${id}:${line}`, text })),
);

test('the flagged examples of the facts are corrected, most by a preferred fix', async () => {
  expect(await correctAll('Examples', examples)).toBeGreaterThanOrEqual(0.8);
}, 300_000);
