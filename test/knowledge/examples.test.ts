import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Example, type Fact } from '../../server/src/core/index.ts';
import { checker } from '../lsp/knowledge.ts';
import { mark } from './marks.ts';

/** Every fenced example of every fact is a test: what is marked is underlined, nothing else is. */
describe.each([...checker.knowledge.facts.values()])('$id', (fact: Fact) => {
  it.each(fact.examples)('line $line is $kind', (example: Example) => {
    const { findings } = checker.analyze(example.text, DEFAULT_SETTINGS);
    const found = findings.map(({ rule, span }) => ({ rule, marked: mark(example.text, [span]) }));
    const marked = example.marks.map((span) => ({
      rule: fact.rule,
      marked: mark(example.text, [span]),
    }));
    expect(found).toEqual(marked);
  });

  it.runIf(fact.fixes.sentence !== undefined)('its own wording is silent', () => {
    expect(checker.analyze(fact.fixes.sentence ?? '', DEFAULT_SETTINGS).findings).toEqual([]);
  });
});
