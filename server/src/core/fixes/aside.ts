import { cut } from '../text/spans.ts';
import type { Rewrite } from './rewrite.ts';
import { conceptsOf, type Site, type Word } from './site.ts';

/** "NMOSD, as well as ALS, belongs to the demyelinating diseases": named beside those of the class, it goes. */
export function takeOutAside(site: Site): Rewrite | undefined {
  const { claim, words, world, text, terminal } = site;
  if (claim.relation !== 'is-a' || claim.negated) return undefined;
  if (terminal && cut(text, terminal) === '?') return undefined;
  const own = words.filter((word) => isOf(site, word, claim.subject));
  const [name] = own;
  const joint = name && words[name.index - 1];
  const comma = joint && words[joint.index - 1];
  const host = comma && words[comma.index - 1];
  const end = name && words[name.index + 1];
  if (!name || own.length > 1 || !joint || !host || !end) return undefined;
  if (!BESIDE.test(joint.norm) || comma.norm !== ',' || end.norm !== ',') return undefined;
  const isDisease = conceptsOf(host).some((concept) => world.kindOf(concept) === 'disease');
  const verb = words[end.index + 1];
  if (!isDisease || !/^(?:B|V)$/.test(verb?.tag ?? '') || words.some(isOfBoth)) return undefined;
  const span = { start: host.source.end, end: end.source.end };
  if (/[[\]*_`|<]/.test(cut(text, span))) return undefined;
  return {
    kind: 'rewrite',
    title: `Take out ${cut(text, name.source)}`,
    edits: [{ span, newText: '' }],
    tested: false,
    narrows: true,
    faithful: true,
  };
}

const BESIDE = /^(?:as well as|along with|alongside|together with|like|just like)$/;

function isOfBoth({ norm }: Word): boolean {
  return /^(?:both|they|their|these|each)$/.test(norm);
}

function isOf({ world }: Site, word: Word, concept: string): boolean {
  return conceptsOf(word).some((named) => world.isA(named, concept));
}
