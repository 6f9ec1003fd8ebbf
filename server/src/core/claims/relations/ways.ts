import type { Clause, Phrase } from '../../language/parse.ts';
import { phrasesIn } from '../phrases.ts';
import type { Sentence, Tell } from '../sentence.ts';

type ClauseReader = (tell: Tell, sentence: Sentence, clause: Clause) => void;
type PhraseReader = (tell: Tell, sentence: Sentence, clause: Clause, phrase: Phrase) => void;

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

/** Tells what a sentence says in one of the ways; clauses that `isIdle` holds of say nothing. */
export function readWays(
  tell: Tell,
  sentence: Sentence,
  { verbal, verbless, beside = [], phrasal = [] }: Ways,
  isIdle: (clause: Clause) => boolean = () => false,
): void {
  for (const clause of sentence.parse.clauses) {
    if (isIdle(clause)) continue;
    for (const read of clause.verb ? verbal : verbless) read(tell, sentence, clause);
    if (beside.length + phrasal.length === 0) continue;
    for (const phrase of phrasesIn(clause)) {
      if (phrase.asides.length > 0) for (const read of beside) read(tell, sentence, clause, phrase);
      for (const read of phrasal) read(tell, sentence, clause, phrase);
    }
  }
}
