import type { Page } from '../claims/page.ts';
import { spanOfTokens } from '../claims/places.ts';
import type { World } from '../claims/world.ts';
import type { Directive } from '../markdown/directives.ts';
import { toSource } from '../markdown/plain.ts';
import type {
  Account,
  Analysis,
  Claim,
  ClaimAccount,
  Finding,
  Knowledge,
  Settings,
  Span,
} from '../model.ts';
import { cut, hull, overlaps } from '../text/spans.ts';
import { judge } from './contradict.ts';
import type { Reading, Sources } from './reading.ts';
import { suppress } from './suppress.ts';

/** Tells what was read at an offset of an analysed text, and what became of it. */
export function accountOf(
  { worldOf, knowledge }: Pick<Sources, 'worldOf' | 'knowledge'>,
  { text, findings }: Analysis,
  reading: Reading | undefined,
  offset: number,
  settings: Settings,
): Account {
  const nothing = { text: '', mentions: [], claims: [] };
  if (!reading) return { ...nothing, unread: 'too-large' };
  const section = reading.sectionAt(offset);
  const sentence = section && sentenceAt(section.page(), offset);
  if (!sentence) return { ...nothing, unread: 'no-prose' };
  const mentions = section.mentions().filter(({ span }) => overlaps(span, sentence.span));
  const told = { sentence: sentence.span, text: sentence.text, mentions };
  if (!reading.isRelevant) return { ...told, claims: [], unread: 'no-disease' };
  const read = { text, directives: reading.directives(), findings };
  return {
    ...told,
    claims: section
      .claims()
      .filter((claim) => overlaps(claim.sentence, sentence.span))
      .map((claim) => claimAccount(worldOf(), knowledge, read, claim, settings)),
  };
}

/** Accounts of the sentences that name a disease and hold no finding, in reading order. */
export function accountsOfSilence(
  sources: Pick<Sources, 'worldOf' | 'knowledge'>,
  analysis: Analysis,
  reading: Reading | undefined,
  settings: Settings,
): readonly Account[] {
  const { concepts } = sources.knowledge;
  const silent: Account[] = [];
  let read = 0;
  for (const { concept, span } of analysis.mentions) {
    if (concepts.get(concept)?.kind !== 'disease' || span.start < read) continue;
    const account = accountOf(sources, analysis, reading, span.start, settings);
    if (!account.sentence || account.unread !== undefined) continue;
    const { sentence } = account;
    read = Math.max(sentence.end, span.end);
    if (!analysis.findings.some((finding) => overlaps(finding.span, sentence)))
      silent.push(account);
  }
  return silent;
}

/** The sentence at an offset, which may stand right behind it. */
function sentenceAt(
  page: Page,
  offset: number,
): { readonly span: Span; readonly text: string } | undefined {
  const around = page.passages.filter(
    ({ source }) => source.start <= offset && offset <= source.end,
  );
  // The innermost passage: an alt text stands inside its paragraph.
  const passage = around.sort((a, b) => lengthOf(a.source) - lengthOf(b.source))[0];
  if (!passage) return undefined;
  const sentences = page.sentencesOf(passage).flatMap((tokens) => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    const words = spanOfTokens(tokens);
    if (!first || !last || !words) return [];
    const place = { start: first.start, end: last.end };
    const span = hull(words, toSource(passage.plain, place));
    return [{ span, text: cut(passage.plain.text, place).replace(/\s+/g, ' ') }];
  });
  return (
    sentences.find(({ span }) => span.start <= offset && offset < span.end) ??
    sentences.findLast(({ span }) => span.end <= offset) ??
    sentences[0]
  );
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

interface Read {
  readonly text: string;
  readonly directives: readonly Directive[];
  readonly findings: readonly Finding[];
}

function claimAccount(
  world: World,
  knowledge: Knowledge,
  read: Read,
  claim: Claim,
  settings: Settings,
): ClaimAccount {
  const verdicts = judge(world, knowledge, claim);
  const against = verdicts.flatMap(({ fact, verdict }) =>
    verdict === 'contradicts' && fact.rule !== undefined ? [{ id: fact.id, rule: fact.rule }] : [],
  );
  const rules = [...new Set(against.map(({ rule }) => rule))];
  if (rules.length > 0) {
    const outcome = contradicted(read, knowledge, claim, rules, settings);
    return { claim, outcome, rules, facts: against.map(({ id }) => id) };
  }
  const facts = verdicts.filter(({ verdict }) => verdict === 'supports').map(({ fact }) => fact.id);
  const states = facts.length > 0 && claim.asserted && claim.attribution === 'author';
  return { claim, outcome: states ? 'stated' : 'unknown', rules: [], facts: states ? facts : [] };
}

function contradicted(
  { text, directives, findings }: Read,
  knowledge: Knowledge,
  claim: Claim,
  rules: readonly string[],
  settings: Settings,
): ClaimAccount['outcome'] {
  if (!claim.asserted) return 'not-asserted';
  if (claim.attribution === 'reported') return 'reported';
  const about = findings.filter(({ span }) => overlaps(span, claim.span));
  if (about.some(({ rule }) => rules.includes(rule))) return 'flagged';
  const on = rules.filter((rule) => settings.rules[rule] !== 'off');
  if (on.length === 0) return 'off';
  const known = new Set(knowledge.rules.keys());
  const would = on.flatMap((rule): Finding[] => {
    const lead = knowledge.rules.get(rule);
    if (!lead) return [];
    const { fact, severity, message } = lead;
    return [{ rule, fact, severity, message, span: claim.span, because: claim.because, claim }];
  });
  return suppress(text, directives, would, known).findings.length < would.length
    ? 'silenced'
    : 'covered';
}
