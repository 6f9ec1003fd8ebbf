import { judge } from '../check/contradict.ts';
import type { Edit, Fact, Knowledge } from '../model.ts';
import { cut } from '../text/spans.ts';
import { capitalized } from './articles.ts';
import { properName } from './names.ts';
import type { Rewrite } from './rewrite.ts';
import { conceptsOf, spanOfWords, type Site, type Word } from './site.ts';

/**
 * A disease is wrongly kept out of its class together with others, or against others: "Neither MS nor
 * migraine is demyelinating", "all of these except MS", "that MS is demyelinating is a myth".
 */
export function takeBackIn(site: Site, knowledge: Knowledge, fact: Fact): Rewrite | undefined {
  const { claim, world, terminal, text } = site;
  if (claim.relation !== 'is-a' || !claim.negated) return undefined;
  if (terminal && cut(text, terminal) === '?') return undefined;
  const isTrue = judge(world, knowledge, { ...claim, negated: false }).some(
    ({ verdict }) => verdict === 'supports',
  );
  const edits = isTrue
    ? (withoutNeither(site) ?? withoutException(site) ?? withoutMyth(site))
    : undefined;
  if (!edits) return undefined;
  return {
    kind: 'rewrite',
    title: 'Say that it is one',
    edits,
    states: fact,
    reach: withoutException(site) ? site.body.end : Math.max(...edits.map(({ span }) => span.end)),
    tested: false,
    faithful: true,
  };
}

/** "Neither MS nor migraine is a demyelinating disease" */
function withoutNeither(site: Site): Edit[] | undefined {
  const { words, body, claim, text } = site;
  const [neither, own, nor, ...rest] = words;
  if (neither?.norm !== 'neither' || nor?.norm !== 'nor' || !own || !isOf(site, own))
    return undefined;
  const be = rest.find(({ tag }) => tag === 'B');
  const last = words.findLast(({ source }) => source.end <= claim.objectSpan.end);
  const other = words.slice(nor.index + 1, be?.index ?? 0);
  if (!be || !last || be.norm !== 'is' || other.length === 0 || other.length > 4) return undefined;
  const said = cut(text, { start: be.source.start, end: last.source.end });
  const newText = `${capitalized(properName(site, own))} ${said}, but ${cut(text, spanOfWords(other))} is not`;
  return [{ span: { start: body.start, end: last.source.end }, newText }];
}

/** "All of the disorders in this chapter, except MS, are demyelinating" */
function withoutException(site: Site): Edit[] | undefined {
  const { words } = site;
  const except = words.find(({ norm }) =>
    /^(?:except|except for|but|other than|save|excepting)$/.test(norm),
  );
  const own = except && words[except.index + 1];
  const before = except && words[except.index - 1];
  const all = words.slice(0, except?.index ?? 0);
  if (!own || !before || !isOf(site, own)) return undefined;
  if (!all.some(({ norm }) => /^(?:all|all of|every|each|everything)$/.test(norm)))
    return undefined;
  const isOpen = before.norm === ',';
  const start = (isOpen ? words[before.index - 1] : before)?.source.end;
  const next = words[own.index + 1];
  if (start === undefined || !next) return undefined;
  const end = isOpen && next.norm === ',' ? next.source.end : own.source.end;
  return /^(?:B|V)$/.test(words[own.index + (end === own.source.end ? 1 : 2)]?.tag ?? '')
    ? [{ span: { start, end }, newText: '' }]
    : undefined;
}

/** "That MS is a demyelinating disease is *a myth*" */
function withoutMyth(site: Site): Edit[] | undefined {
  const { words, claim, body } = site;
  const be = words.find(({ tag, source }) => tag === 'B' && source.start >= claim.objectSpan.end);
  const before = be && words[be.index - 1];
  if (!be || !/^(?:is|was)$/.test(be.norm) || before?.kind === 'mark') return undefined;
  if (!/^(?:that|to)$/.test(words[0]?.norm ?? '')) return undefined;
  const verdict = words.slice(be.index + 1).filter(({ source }) => source.end <= body.end);
  const at = verdict.findIndex(({ norm }) => MYTH.test(norm));
  const lead = verdict.slice(0, at);
  const noun = verdict[at];
  if (
    !noun ||
    !lead.every(
      ({ tag, norm }) => tag === 'DT' || /^(?:old|mere|common|widespread|simply)$/.test(norm),
    )
  )
    return undefined;
  const rest = verdict.slice(at + 1);
  const reason = rest[0];
  const isReason = /^(?:[:,;]|because|since|inasmuch as|as)$/.test(reason?.norm ?? '');
  if (reason && !isReason) return undefined;
  const end = rest.at(-1)?.source.end ?? noun.source.end;
  return [{ span: { start: be.source.end, end }, newText: ' correct' }];
}

const MYTH =
  /^(?:myth|mistake|misnomer|misconception|error|fallacy|wrong|mistaken|false|untrue|incorrect|legend)$/;

function isOf({ world, claim }: Site, word: Word): boolean {
  return conceptsOf(word).some((concept) => world.isA(concept, claim.subject));
}
