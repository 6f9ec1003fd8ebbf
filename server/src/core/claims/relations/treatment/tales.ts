import type { Clause } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { phrasesIn, phrasesWithin } from '../../phrases.ts';
import type { Sentence } from '../../sentence.ts';

/** "*Anecdotes of* patients improving on IVIG have not stood up": what becomes of the tale decides. */
export function isOnlyTold({ parse }: Sentence, { kind, subject }: Clause): boolean {
  if (kind !== 'participial' || !subject) return false;
  return parse.clauses
    .flatMap((outer) => [...phrasesIn(outer)])
    .some(
      ({ head, attached }) =>
        (has(head, 'noun:proposition', 'noun:refutation') || TALES.test(head.norm)) &&
        attached.some(
          ({ preposition, phrase }) =>
            /^(?:about|of)$/.test(preposition.norm) && phrasesWithin(phrase).includes(subject),
        ),
    );
}

const TALES =
  /^(?:accounts?|anecdotes?|cases?|reports?|stories|story|tales?|testimon(?:ials?|ies|y))$/;
