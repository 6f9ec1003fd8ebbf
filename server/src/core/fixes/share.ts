import { has } from '../language/tag.ts';
import type { Edit, Fact } from '../model.ts';
import { cut, hull } from '../text/spans.ts';
import { inCaseOf } from './articles.ts';
import { baseOf } from './efficacy.ts';
import { nearnessBefore } from './figure.ts';
import type { Rewrite } from './rewrite.ts';
import type { Site, Word } from './site.ts';

/** "A third of people with ALS also have MS" becomes "Few people with ALS …": the share alone is wrong. */
export function correctShare(site: Site, fact: Fact): Rewrite | undefined {
  const { claim, text, body, passage, terminal } = site;
  if (claim.relation !== 'co-occurs-with' || claim.negated) return undefined;
  if (fact.fixes.adverb === undefined || passage.kind === 'cell') return undefined;
  if (terminal && cut(text, terminal) === '?') return undefined;
  const said = cut(
    text,
    hull({ start: body.start, end: body.start }, claim.span, claim.objectSpan),
  );
  const matches = [...said.matchAll(SHARE)];
  const [share] = matches;
  if (
    !share ||
    matches.length > 1 ||
    /\d/.test(said.replace(share[0], '').replace(/\b(?:19|20)\d\d\b/g, ''))
  )
    return undefined;
  const [whole, article = ''] = share;
  const at = body.start + share.index;
  const start = nearnessBefore(text, body.start, at);
  const span = { start, end: at + whole.length };
  const few = `few${article === '' ? '' : ' of the'}`;
  const single = SINGLE.test(whole) ? singularVerb(site, span.end) : [];
  if (!single) return undefined;
  const edits: Edit[] = [
    {
      span,
      newText: inCaseOf(text.charAt(start), start === body.start ? few.replace(/^f/, 'F') : few),
    },
    ...single,
  ];
  return {
    kind: 'rewrite',
    title: 'Write \u201C' + few + '\u201D',
    edits,
    states: fact,
    tested: false,
    faithful: true,
  };
}

/** A count, a share or "many", up to the word for those who are counted. */
const SHARE =
  /(?<![\p{L}\d.])(?:\d{1,3}(?:\.\d{1,2})?(?:(?:-|\u2013| to )\d{1,3})? ?(?:%|percent|per cent)(?: of)?|(?:a|one) (?:third|quarter|fifth|tenth|half)(?: (?:and|to) (?:a|one) (?:third|quarter|fifth|half))?(?: of)?|(?:one|two|three|four) (?:in|out of) (?:two|three|four|five|six|seven|eight|nine|ten)|half(?: of)?|a (?:large|substantial|sizable|considerable|high|good|fair) (?:proportion|number|share|part) of|(?:the )?majority of|(?:very )?many(?: of)?|most(?: of)?)( (?:the|all))?(?= (?:people|persons|patients|individuals|ppl|pts|those|cases|sufferers)(?!\p{L}))/giu;

const SINGLE = /\bone (?:in|out of)\b/i;

/** "One in three *meets*": the verb of the few. Undefined where it cannot be told. */
function singularVerb({ words }: Site, from: number): Edit[] | undefined {
  const verb = words.find(
    (word) => word.source.start > from && (/^(?:has|is|does)$/.test(word.norm) || isThird(word)),
  );
  const plural = verb && (PLURAL[verb.norm] ?? baseOf(verb));
  return verb && plural !== undefined ? [{ span: verb.source, newText: plural }] : undefined;
}

const PLURAL: Readonly<Record<string, string>> = { has: 'have', is: 'are', does: 'do' };

function isThird(word: Word): boolean {
  return word.tag === 'V' && has(word, 'form:third');
}
