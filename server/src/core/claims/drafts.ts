import type { Parse } from '../language/parse.ts';
import { likened } from './likeness.ts';
import { RELATION_READERS } from './relations/index.ts';
import type { Draft, Sentence } from './sentence.ts';
import { isOfAnother } from './shares.ts';
import type { Antecedent } from './things.ts';
import type { World } from './world.ts';

/**
 * Reads a sentence for all relations. What was found in the same words before holds again where all that was asked of
 * their surroundings is answered alike.
 */
export function drafting(world: World): (sentence: Sentence) => readonly Draft[] {
  const known = new WeakMap<Parse, { readonly told: Told; readonly drafts: readonly Draft[] }>();
  return (sentence) => {
    const before = known.get(sentence.parse);
    if (before && isToldAgain(before.told, sentence)) return before.drafts;
    const drafts = RELATION_READERS.flatMap((reader, number) =>
      world.attempt(
        PARTS[number] ?? '',
        () => {
          const found: Draft[] = [];
          reader((draft) => {
            if (!isOfAnother(sentence, draft)) found.push(draft, ...likened(sentence, draft));
          }, sentence);
          return found;
        },
        [],
      ),
    );
    known.set(sentence.parse, { told: toldTo(sentence), drafts });
    return drafts;
  };
}

/** What the readers are called where one fails. */
const PARTS = RELATION_READERS.map((_, number) => `Reader ${number} of relations`);

/** What a sentence was told of its surroundings: all that its drafts depend on besides its words. */
interface Told {
  readonly parse: Parse;
  readonly focus: Sentence['focus'];
  readonly topics: Sentence['topics'];
  readonly resolved: Sentence['resolved'];
  readonly before: Told | undefined;
}

function toldTo({ parse, focus, topics, resolved, before }: Sentence): Told {
  return { parse, focus, topics, resolved: [...resolved], before: before && toldTo(before) };
}

function isToldAgain(told: Told, now: Sentence): boolean {
  return (
    told.parse === now.parse &&
    areSame(told.focus, now.focus) &&
    told.topics.length === now.topics.length &&
    told.topics.every((topic, at) => topic === now.topics[at]) &&
    told.resolved.every(({ phrase, broader, found }) =>
      areSame(found, now.resolve(phrase, broader)),
    ) &&
    (told.before && now.before ? isToldAgain(told.before, now.before) : told.before === now.before)
  );
}

function areSame(some: readonly Antecedent[], others: readonly Antecedent[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ concept, because }, at) => {
      const other = others[at];
      return (
        concept === other?.concept &&
        because.role === other.because.role &&
        because.span.start === other.because.span.start &&
        because.span.end === other.because.span.end &&
        because.text === other.because.text
      );
    })
  );
}
