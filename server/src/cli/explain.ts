import { readArguments } from './arguments.ts';
import { EXPLAIN_HELP } from './help.ts';
import { Misuse } from './misuse.ts';
import { alike } from './nearest.ts';
import { layPacks } from './packs.ts';
import { say } from './streams.ts';

/** `myelint explain ID`: prints the page of a rule, a fact, a concept or a reference. */
export async function explain(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments('explain', args, {
    knowledge: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    await say(EXPLAIN_HELP);
    return 0;
  }
  const [id, ...others] = positionals;
  if (id === undefined || others.length > 0) {
    throw new Misuse('explain wants one id, as in myelint explain als-demyelinating-disease.');
  }
  const { checker } = layPacks(values.knowledge);
  const page = checker.explain(id);
  if (page === undefined) {
    const { rules, facts, concepts, references } = checker.knowledge;
    const known = [rules, facts, concepts, references].flatMap((map) => [...map.keys()]);
    throw new Misuse(
      `nothing is known by the id "${id}"${alike(id, known)}. ` +
        'The id of a rule stands in brackets after each finding.',
    );
  }
  await say(`${page.trimEnd()}\n`);
  return 0;
}
