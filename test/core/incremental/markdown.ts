/** Random Markdown with claims in it, and how long to go on trying. */
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { notes } from '../../corpus/notes.ts';

const seconds = Number(process.env.FUZZ_SECONDS ?? 0);

/** Enough time for a run that is limited by time. */
export const TIMEOUT = Math.max(60, 2 * seconds + 60) * 1000;

/** A short seeded run, or one of random seeds as long as `npm run fuzz` says. */
export function runs(numRuns: number): fc.Parameters<unknown> {
  return seconds > 0
    ? {
        numRuns: Number.MAX_SAFE_INTEGER,
        plugins: [fc.interruptAfterTimeLimit(seconds * 1000)],
      }
    : { numRuns, seed: 11 };
}

interface Spec {
  readonly tests: readonly { readonly markdown: string }[];
}
const spec = createRequire(import.meta.url)('commonmark-spec') as Spec;

/** The examples of the CommonMark specification. */
export const examples = spec.tests.map(({ markdown }) => markdown.replaceAll('→', '\t'));

export const CLAIM = 'ALS is a demyelinating disease.';

const LINES = [
  ...['', '', '', 'foo', 'lazy', '  lazy', 'a  ', '\\', ' ', '\t', '\u00A0', '\uFEFF', '\uD83D'],
  ...['# H', '## ALS', '### Answers', '  # h', '#', '# `c`', 'Title\n===', 'x\n---', '===', '---'],
  ...['```', '~~~', '````', '$$', '$$$', '  ```', '   ```', '    ```', '\t```', '```js', '+++'],
  ...['- a', '- ', '-', '* b', '1. x', '2. y', '10) z', '+', '1.', '-\tq', '-      code', '- - -'],
  ...['  - c', '   d', '    e', '\tf', '> q', '>', '> ```', '> - x', '- ```', '- > q', '> # q'],
  ...['<div>', '</div>', '<!-- c', '-->', '<!-- c -->', '<!-->', '<pre>', '</pre>', '<script>'],
  ...[
    '</script>',
    '<?x',
    '?>',
    '<!X',
    '<a href="x">',
    '<x>',
    '<![CDATA[',
    ']]>',
    '***',
    '<b',
    'c>',
  ],
  ...[
    '[foo]: /u',
    '[bar]: /u "t',
    't"',
    '[foo]',
    '[bar][foo]',
    '[ALS]',
    '[als]: /x',
    '> [als]: /x',
  ],
  ...[
    '[^1]',
    `It is the one.[^1]`,
    '[^1]: It is a demyelinating disease.',
    '    more',
    '  [^2]: n',
  ],
  ...['| a | b |', '|---|---|', '| ALS | demyelinating |', 'Table: ALS', ': a definition', ':::'],
  ...['::: note', '%%', '%% c %%', '**a', 'b**', '`c', 'd`', '[foo', 'x]: /y', '[foo\\]: x', '***'],
  ...[CLAIM, 'It is a demyelinating disease.', '- a demyelinating disease', 'ALS', 'Is ALS that?'],
  ...['Advanced life support (ALS) it is.', 'amyotrophic lateral sclerosis', 'Answer: b', 'False.'],
  ...['<!-- myelint-disable -->', '<!-- myelint-disable-next-line -->', '<!-- myelint-enable -->'],
  ...['a) a demyelinating disease', '(b) ALS', 'ALS is', '> [!failure] Myths', 'Myths:', 'Wrong.'],
];
const ends = fc.constantFrom('\n', '\n', '\n', '\n\n', '\n\n', '\r\n', '\r');

/** Lines that open, close and interrupt each other. */
export const lines = fc
  .array(fc.tuple(fc.constantFrom(...LINES), ends), { maxLength: 14 })
  .map((parts) => parts.map(([line, end]) => line + end).join(''));

/** The same, texts of people, and the specification's examples, one after the other. */
export const texts = fc
  .array(
    fc.oneof(
      lines,
      fc.constantFrom(...notes),
      fc.constantFrom(...examples),
      fc.constantFrom(...examples).map((example) => `${example}\n${CLAIM}\n`),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join('\n\n'));

export interface Change {
  /** From 0 to 1: the place in the text. */
  readonly place: number;
  readonly deleted: number;
  readonly inserted: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  deleted: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  inserted: fc.oneof(
    fc.constantFrom(...LINES, '\n', '\r', '\r\n', '`', '-', '  ', '\u{1F600}', '\uDE00', '\n---\n'),
    lines,
  ),
});

/** What a writer does in one step: one or more changes at once, other line ends, or an undo. */
export type Step = readonly Change[] | 'crlf' | 'lf' | 'undo';
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.array(change, { minLength: 1, maxLength: 1 }) },
    { weight: 2, arbitrary: fc.array(change, { minLength: 2, maxLength: 4 }) },
    { weight: 1, arbitrary: fc.constantFrom<Step>('crlf', 'lf', 'undo', 'undo') },
  ),
  { minLength: 1, maxLength: 6 },
);

/** The texts that follow each other, the first one included. */
export function versions(text: string, done: readonly Step[]): string[] {
  const all = [text];
  for (const step of done) {
    const now = all.at(-1) ?? '';
    if (step === 'undo') all.push(all.at(-2) ?? now);
    else if (step === 'lf') all.push(now.replace(/\r\n/g, '\n'));
    else if (step === 'crlf') all.push(now.replace(/(?<!\r)\n/g, '\r\n'));
    else all.push(step.reduce(changed, now));
  }
  return all;
}

function changed(text: string, { place, deleted, inserted }: Change): string {
  const at = Math.round(place * text.length);
  return text.slice(0, at) + inserted + text.slice(at + deleted);
}
