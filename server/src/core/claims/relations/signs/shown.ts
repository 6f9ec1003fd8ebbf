import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { phrasesWithin } from '../../phrases.ts';
import { scopeOf } from '../../scope.ts';
import { type Draft, rangeOf, type Sentence } from '../../sentence.ts';
import { isDoubted } from '../doubted.ts';
import { lesionIn } from '../lesions.ts';
import { dueToDraft } from '../pathology/drafts.ts';
import { signsIn } from '../signs.ts';

/** "Demyelination in ALS *manifests as weakness*", "*robs patients of their strength*": a lesion and what shows of it. */
export function* showsAsSign(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  const lesion = verb && subject && lesionIn(sentence, subject);
  if (!lesion) return;
  for (const { phrase, signs } of [...manifest(sentence, clause), ...robbed(sentence, clause)]) {
    const scope = scopeOf(sentence, clause, phrase, subject);
    if (!scope.direct) continue;
    for (const disease of scope.diseases)
      if (!isDoubted(sentence, disease))
        for (const sign of signs)
          yield dueToDraft(
            sign,
            disease,
            lesion,
            clause,
            [rangeOf(subject), verb, rangeOf(phrase)],
            phrase,
            scope.antecedents,
            sentence.things(phrase).filter(({ denied }) => denied),
          );
  }
}

interface Shown {
  readonly phrase: Phrase;
  readonly signs: readonly string[];
}

/** "manifests as weakness", "shows itself as weakness", "is felt as cramps", "translates into weakness" */
function* manifest(sentence: Sentence, { verb, complements }: Clause): Generator<Shown> {
  const last = verb?.chain.at(-1);
  if (!last) return;
  for (const { preposition, phrase } of complements) {
    const norm = preposition?.norm ?? '';
    const isShown = norm === 'as' && (last.passive ? FELT : MANIFESTING).test(last.unit.norm);
    const isTurned = norm === 'into' && !last.passive && last.unit.norm.startsWith('translat');
    const signs = isShown || isTurned ? signsIn(sentence, phrase) : [];
    if (signs.length > 0) yield { phrase, signs };
  }
}

const MANIFESTING =
  /^(?:announc|appear|becom|declar|emerg|express|manifest|present|reveal|show|surfac)/;

const FELT = /^(?:experienced|expressed|felt|manifested|noticed|perceived|seen)$/;

/** "robs patients of their strength" */
function* robbed(sentence: Sentence, { verb, complements }: Clause): Generator<Shown> {
  const last = verb?.chain.at(-1);
  const { generalSign } = sentence.world;
  if (!last || !generalSign || !/^(?:depriv|rob|strip)/.test(last.unit.norm)) return;
  for (const { phrase } of complements) {
    const isOfPerson = phrasesWithin(phrase).some(({ head }) =>
      has(head, 'noun:person', 'pronoun'),
    );
    const lost = phrasesWithin(phrase).find(({ head }) => LOST.test(head.norm));
    if (isOfPerson && lost) yield { phrase, signs: [generalSign] };
  }
}

/** What somebody can be robbed of. */
const LOST =
  /^(?:ability|breath|independence|mobility|movement|muscles?|power|speech|strength|voice)$/;
