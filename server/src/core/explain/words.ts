import type { Because, Evidence, Knowledge, Relation } from '../model.ts';
import { citationGroups } from '../knowledge/citations.ts';
import { citeShort } from './reference.ts';

export const DISCLAIMER =
  '*For medical writers, not clinical advice; not reviewed by a clinician.*';

export const EVIDENCE: Readonly<Record<Evidence, string>> = {
  established: 'established: the literature agrees',
  qualified: 'qualified: supported, with a caveat or by few works',
  debated: 'debated: works disagree, or say less than is often written',
  none: 'no verified reference: shown for orientation, never offered for citing',
};

/** What a claim says between its subject and its object. */
export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  'is-a': 'is a kind of',
  'same-as': 'is the same disease as, or a form of,',
  'progresses-to': 'turns into',
  'co-occurs-with': 'commonly occurs together with',
  'primary-pathology': 'has as its first or main lesion',
  'due-to': 'is the result of',
  'shows-on-imaging': 'shows',
  treats: 'works against',
  'has-feature': 'has as a typical part',
  'affects-only': 'affects only',
  spares: 'spares',
  quantity: 'has a usual value of',
};

/** What a piece of text does for a claim. */
export const ROLE_WORDS: Readonly<Record<Because['role'], string>> = {
  subject: 'said of',
  predicate: 'in the words',
  object: 'says',
  antecedent: 'refers to',
  heading: 'under the heading',
  'lead-in': 'introduced by',
  negation: 'negated by',
  denial: 'denied by',
  question: 'asked by',
  condition: 'on the condition',
  hedge: 'hedged by',
  attribution: 'reported by',
};

/** Card prose with its citation keys turned into linked names; unknown keys stay as they are. */
export function renderProse(knowledge: Knowledge, text: string): string {
  let rendered = '';
  let end = 0;
  for (const { span, keys } of citationGroups(text)) {
    const cited = keys.map((key) => {
      const reference = knowledge.references.get(key);
      return reference ? citeShort(reference) : `@${key}`;
    });
    rendered += `${text.slice(end, span.start)}(${cited.join('; ')})`;
    end = span.end;
  }
  return rendered + text.slice(end);
}

/** The paragraphs of a card's prose. */
export function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}

/** Sections of a card, those that have nothing to say left out. */
export function joinSections(...sections: readonly string[]): string {
  return sections.filter((section) => section !== '').join('\n\n');
}
