import { expect, it } from 'vitest';
import { drawingOf } from '../../server/src/core/explain/index.ts';
import { checker } from '../lsp/knowledge.ts';

const { concepts } = checker.knowledge;
const drawn = [...concepts.values()].filter(({ drawing }) => drawing);

it('stands on the cards of ALS and of multiple sclerosis', () => {
  expect(drawn.map(({ id }) => id)).toEqual(['als', 'ms']);
});

it.each(drawn)('is one Markdown image with words on the card of $id', (concept) => {
  const image = /^!\[([^\]]+)\]\(data:image\/svg\+xml,([^()\s]+)\)$/.exec(drawingOf(concept));
  expect(image?.[1]).toBe(concept.drawing?.alt);
  const svg = decodeURIComponent(image?.[2] ?? '');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*<\/svg>$/);
  expect(svg).not.toMatch(/script|href|style=/);
});

it('marks what the disease strikes, and nothing else', () => {
  const bold = drawn.map((concept) =>
    [...decodeURIComponent(drawingOf(concept)).matchAll(/font-weight="bold">([a-z ]+)</g)].map(
      ([, label]) => label,
    ),
  );
  expect(bold).toEqual([['cell body', 'axon'], ['myelin']]);
});

it('is absent elsewhere', () => {
  const myelin = concepts.get('myelin');
  expect(myelin && drawingOf(myelin)).toBe('');
});
