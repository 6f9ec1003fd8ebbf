import type { Clause, Phrase } from '../../language/parse.ts';
import { phrasesIn } from '../phrases.ts';
import type { Draft, Sentence } from '../sentence.ts';

type ClauseReader = (sentence: Sentence, clause: Clause) => Iterable<Draft>;
type PhraseReader = (sentence: Sentence, clause: Clause, phrase: Phrase) => Iterable<Draft>;

/**
 * The ways in which a family of relations is said, by where that can be. Two of three clauses have no verb, and few phrases
 * anything beside them; a reader that only finds so takes its time all the same. One that reads both kinds of clause
 * stands in both lists.
 */
export interface Ways {
  /** By a clause with a verb. */
  readonly verbal: readonly ClauseReader[];
  /** By a clause without one: a label, a value, a fragment. */
  readonly verbless: readonly ClauseReader[];
  /** By a phrase and what is set beside it. */
  readonly beside?: readonly PhraseReader[];
  /** Within a phrase. */
  readonly phrasal?: readonly PhraseReader[];
}

/** What a sentence says in one of the ways; clauses that `isIdle` holds of say nothing. */
export function readWays(
  sentence: Sentence,
  { verbal, verbless, beside = [], phrasal = [] }: Ways,
  isIdle: (clause: Clause) => boolean = () => false,
): Draft[] {
  const drafts: Draft[] = [];
  for (const clause of sentence.parse.clauses) {
    if (isIdle(clause)) continue;
    for (const read of clause.verb ? verbal : verbless)
      for (const draft of read(sentence, clause)) drafts.push(draft);
    if (beside.length + phrasal.length === 0) continue;
    for (const phrase of phrasesIn(clause)) {
      if (phrase.asides.length > 0)
        for (const read of beside)
          for (const draft of read(sentence, clause, phrase)) drafts.push(draft);
      for (const read of phrasal)
        for (const draft of read(sentence, clause, phrase)) drafts.push(draft);
    }
  }
  return drafts;
}
