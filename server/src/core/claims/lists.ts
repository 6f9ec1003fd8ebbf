import { has } from '../language/tag.ts';
import type { Passage } from '../markdown/passage.ts';
import { isWhole, namesTherapy } from './labels.ts';
import type { Page } from './page.ts';
import { isQuestion } from './questions.ts';
import { type Placed, supplied } from './utterances.ts';

/** "Drugs that slow ALS:" over "- glatiramer": what is said of the things of a list, said of one of them. */
export function listReading(
  page: Page,
  passage: Passage,
  own: readonly Placed[],
): Placed[] | undefined {
  if (passage.kind !== 'item' || isQuestion(own)) return undefined;
  const { leadIn, parents, headings } = passage.context;
  const label = parents.at(-1) ?? leadIn ?? headings.at(-1);
  if (!label) return undefined;
  const member = bareName(own);
  if (!member || !namesTherapy(page, member)) return undefined;
  const said = saidOfMembers(page, page.labelOf(label));
  return said && [...member, ...said];
}

/** The name that an item consists of, with or without a remark in brackets that takes nothing back. */
function bareName(own: readonly Placed[]): Placed[] | undefined {
  const words = own.filter(({ norm }) => !/^[.;,]$/.test(norm));
  const open = words.findIndex(({ norm }) => norm === '(');
  if (open > 0 && words.at(-1)?.norm !== ')') return undefined;
  const end = open > 0 ? open : own.findIndex((_, at) => isDose(own, at));
  const name = end > 0 ? words.slice(0, end) : words;
  return name.length > 0 && name.length <= LONGEST_NAME ? name : undefined;
}

/** "glatiramer acetate*, 40 mg daily*" */
function isDose(own: readonly Placed[], at: number): boolean {
  return own[at]?.norm === ',' && /^\d/.test(own[at + 1]?.norm ?? '');
}

/** In tokens. */
const LONGEST_NAME = 6;

/** The predicate of a plural label: "slow ALS" of "drugs that slow ALS", "are shown to …" of "drugs shown to …". */
function saidOfMembers(page: Page, label: readonly Placed[]): Placed[] | undefined {
  const parsed = page.parse(label);
  const { units, tags } = parsed;
  if (isWhole(parsed)) return undefined;
  const at = units.findIndex(
    (unit, index) =>
      index > 0 &&
      (/^(?:that|which)$/.test(unit.norm) ||
        (tags[index] === 'V' && has(unit, 'form:participle') && !has(unit, 'form:gerund'))),
  );
  const head = units[at - 1];
  const first = units[at];
  if (!head || !first || !head.norm.endsWith('s') || head.index > LONGEST_NAME) return undefined;
  if (tags[at] === 'V') return [supplied('is'), ...label.slice(first.from)];
  const rest = label.slice(first.to);
  const helped =
    /^(?:can|may|might|could|will|do|does|did|have|has|are|is|were|was|never|not)$/.test(
      rest[0]?.norm ?? '',
    );
  // Behind a name in the singular the bare verb would pass for another word: "slow" for an adjective.
  return helped || (rest[0]?.norm ?? '').endsWith('ed')
    ? rest
    : [supplied('helps'), supplied('to'), ...rest];
}
