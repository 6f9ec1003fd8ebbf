import type { Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';
import type { ConceptKind } from '../../../model.ts';
import { isModified } from '../../clauses.ts';
import type { Sentence } from '../../sentence.ts';
import type { Thing } from '../../things.ts';

/** The imaging finding that a phrase names, or a bare "this signal" where the sentence or the one before speaks of scans. */
export function findingIn(sentence: Sentence, phrase: Phrase): Thing | undefined {
  for (const member of phrase.members) {
    const things = sentence.things(member);
    const [first] = things;
    if (!first) continue;
    const named = things.find(({ kind, concept }) => kind === 'imaging' && concept !== undefined);
    if (named) return named;
    const pictured = /^(?:pictures?|images?|scans?|sequences?|mri|imaging)$/.test(member.head.norm)
      ? member.words
          .flatMap((word) => [...word.names])
          .find((concept) => sentence.world.kindOf(concept) === 'imaging')
      : undefined;
    if (pictured) return { ...first, kind: 'imaging', concept: pictured };
    // "the *extent* of T2 hyperintensity"
    if (EXTENT.test(member.head.norm)) {
      const of = member.attached.find(({ preposition }) => preposition.norm === 'of');
      const measured = of && findingIn(sentence, of.phrase);
      if (measured) return measured;
    }
    if (!sentence.world.generalImaging) continue;
    if (pointedFinding(sentence, member))
      return { ...first, kind: 'imaging', concept: sentence.world.generalImaging };
    // "T2-bright CST"
    if (
      first.kind === 'tissue' &&
      member.words.some((word) => has(word, 'is:bright') || word.norm.endsWith(' bright')) &&
      member.words.some((word) => isImaging(sentence, word))
    )
      return { ...first, kind: 'imaging', concept: sentence.world.generalImaging };
    if (!has(member.head, 'noun:signal')) continue;
    const own =
      (member.words.some((word) => has(word, 'is:bright') || isImaging(sentence, word)) ||
        // "lesions *on the MRI* of ALS patients"
        member.attached.some(
          ({ preposition, phrase: { words } }) =>
            preposition.norm === 'on' && words.some((word) => isImaging(sentence, word)),
        )) &&
      mentionsScan(sentence);
    // "Tract signal", after a sentence on the scan.
    const ofTissue =
      member.words.some((word) => isOfKind(sentence, word, 'tissue')) &&
      sentence.before !== undefined &&
      mentionsScan(sentence.before);
    // "The defining lesion", after a word on imaging, is none that was seen there.
    const pointing =
      !isModified(member, 'is:primary') &&
      /^(?:this|these|the|such|that|those)$/.test(member.determiner?.norm ?? '') &&
      (mentionsScan(sentence) || (sentence.before !== undefined && mentionsScan(sentence.before)));
    if (own || ofTissue || pointing)
      return { ...first, kind: 'imaging', concept: sentence.world.generalImaging };
  }
  return undefined;
}

/** How much of a finding there is. */
const EXTENT = /^(?:amount|appearance|degree|distribution|extent|intensity|presence|severity)$/;

/** A pronoun right after a finding on a scan stands for it. */
function pointedFinding(sentence: Sentence, member: Phrase): boolean {
  if (!/^(?:it|they|this|these|which)$/.test(member.head.norm)) return false;
  const own = sentence.parse.clauses.filter(
    ({ subject, to }) =>
      // "It is accepted that *it* mirrors …": a mere place-holder stands for nothing.
      subject !== undefined && subject.head.norm !== 'it' && to <= member.from,
  );
  const speaks = (source: Sentence, phrase: Phrase | undefined): boolean =>
    phrase !== undefined && source.things(phrase).some(({ kind }) => kind === 'imaging');
  if (own.length > 0)
    return own.some(
      ({ subject, complements, kind, opener }) =>
        // "*When hyperintensity is present*, it reflects …"
        (kind !== 'adverbial' || /^where(?:ver)?$|^when(?:ever)?$/.test(opener?.norm ?? '')) &&
        (speaks(sentence, subject) || complements.some(({ phrase }) => speaks(sentence, phrase))),
    );
  const { before } = sentence;
  return (
    before?.parse.clauses.some(
      ({ subject, complements }) =>
        speaks(before, subject) ||
        // "ALS patient, *high T2 signal in the capsule*. What does it mean?"
        subject?.asides.some(({ clauses }) =>
          clauses.some(({ subject: beside, verb }) => !verb && speaks(before, beside)),
        ) === true ||
        complements.some(({ preposition, phrase }) => !preposition && speaks(before, phrase)),
    ) ?? false
  );
}

/** The sentence speaks of scans. */
export function mentionsScan(sentence: Sentence): boolean {
  return sentence.parse.units.some(
    (unit) => isImaging(sentence, unit) || /^(?:radiolog\w*|scans?)$/.test(unit.norm),
  );
}

function isImaging(sentence: Sentence, unit: Unit): boolean {
  return isOfKind(sentence, unit, 'imaging');
}

function isOfKind({ world }: Sentence, unit: Unit, kind: ConceptKind): boolean {
  return [...unit.names, ...unit.adjectives].some((concept) => world.kindOf(concept) === kind);
}
