import { setImmediate } from 'node:timers/promises';
import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { expect, test } from 'vitest';
import { checker } from '../../lsp/knowledge.ts';
import { applied, labelled, settings } from './labelled.ts';

/**
 * An independent judge reads sentences before and after their preferred fix: what it objects to
 * must not become more. Its own mistakes are named one by one.
 */
const MISTAKES: readonly { readonly message: RegExp; readonly because: string }[] = [
  { message: /`sclerosis` is a mass noun/, because: 'multiple sclerosis is a name' },
  {
    message: /Singular `damage` is correct/,
    because: 'in "inflammation damages myelin" it is a verb',
  },
  {
    message: /does not start with a capital letter/,
    because: 'items of notes keep the small letter that they had',
  },
];

/** Its dictionary does not know medicine, and spelling is not grammar. */
const NOT_GRAMMAR: ReadonlySet<string> = new Set(['Spelling', 'Typo']);

const SETS = [
  ...['notes', 'forums', 'guides', 'prose', 'textbooks', 'phenomena'],
  ...['fourth', 'fifth', 'sixth', 'seventh', 'eighth'],
];

test('a preferred fix makes no grammatical mistake', async () => {
  const linter = new LocalLinter({ binary, dialect: Dialect.British });
  await linter.setup();
  const judge = async (text: string): Promise<string[]> => {
    const lints = await linter.lint(text, { language: 'markdown' });
    return lints
      .filter((lint) => !NOT_GRAMMAR.has(lint.lint_kind()))
      .map((lint) => lint.message())
      .filter((message) => !MISTAKES.some((mistake) => mistake.message.test(message)));
  };
  expect(await judge('This are an mistake.')).not.toEqual([]);
  const worse: string[] = [];
  let found = 0;
  let judged = 0;
  for (const { name, text } of labelled(SETS, 7)) {
    await setImmediate(); // the runner is asked for news meanwhile
    const analysis = checker.analyze(text, settings);
    for (const finding of analysis.findings) {
      found++;
      const fix = checker.fixes(analysis, finding, settings).find(({ preferred }) => preferred);
      if (!fix) continue;
      judged++;
      const [before, after] = [text, applied(text, fix)].map(withoutCitations) as [string, string];
      const [old, now] = [await judge(before), await judge(after)];
      if (now.length > old.length) worse.push(`${name}: ${after} (${now.join('; ')})`);
    }
  }
  console.log(
    `Grammar: ${judged} of ${found} findings have a preferred fix (${((100 * judged) / found).toFixed(1)} %); ${worse.length} read worse.`,
  );
  expect(worse).toEqual([]);
}, 300_000);

function withoutCitations(text: string): string {
  return text
    .replace(/\s?\[@[^\]]*\]/g, '')
    .replace(/\[\^\d+\]:.*(?:\n|$)/g, '')
    .replace(/\[\^\d+\]/g, '');
}
