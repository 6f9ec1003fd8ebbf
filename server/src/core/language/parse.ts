import type { Lexicon } from './lexicon.ts';
import { readChunks } from './parse/chunks.ts';
import { assemble } from './parse/clauses.ts';
import { attachAsides, mergeLists } from './parse/coordination.ts';
import { takeUpVerbs } from './parse/ellipsis.ts';
import type { Clause, Parse, Phrase, TaggedUnits } from './parse/syntax.ts';
import { tagUnits, type Tag } from './tag.ts';
import type { Token } from './tokens.ts';
import { readUnits, type Repair } from './units.ts';

export type {
  Aside,
  Attached,
  Clause,
  ClauseKind,
  Complement,
  Link,
  Parse,
  Phrase,
  VerbGroup,
} from './parse/syntax.ts';

/**
 * Reads the tokens of one sentence: its clauses in order, then those set beside their phrases. Of many sentences
 * nothing but the words is asked, so what takes more is read when it is.
 */
export function parse(tokens: readonly Token[], lexicon: Lexicon, repair: Repair): Parse {
  return new LazyParse(tokens, readUnits(tokens, lexicon, repair));
}

/** A class, since getters of a literal would give each sentence a shape of its own. */
class LazyParse implements Parse {
  private knownTags: readonly Tag[] | undefined;
  private knownClauses: readonly Clause[] | undefined;

  constructor(
    readonly tokens: readonly Token[],
    readonly units: Parse['units'],
  ) {}

  get tags(): readonly Tag[] {
    return (this.knownTags ??= tagUnits(this.units));
  }

  get clauses(): readonly Clause[] {
    return (this.knownClauses ??= withAsides(readClauses(this, 0, this.units.length)));
  }
}

function withAsides(clauses: readonly Clause[]): readonly Clause[] {
  return [...clauses, ...clauses.flatMap(asidesIn)];
}

/** From units to clauses: phrases and verbs first, then lists, then who does what. */
function readClauses(sentence: TaggedUnits, from: number, to: number): Clause[] {
  const chunks = readChunks(sentence, from, to, (start, end) => readClauses(sentence, start, end));
  const clauses = assemble(mergeLists(attachAsides(chunks)), sentence.units);
  takeUpVerbs(clauses, sentence.units);
  return clauses;
}

/** The clauses set beside the phrases of a clause, each knowing its phrase. */
function asidesIn(clause: Clause): Clause[] {
  const found: Clause[] = [];
  const visit = (phrase: Phrase, depth: number): void => {
    if (depth > DEEPEST_ASIDE) return;
    for (const aside of phrase.asides) {
      for (const inner of aside.clauses) {
        if (aside.mark !== '(' || inner.beside) continue;
        inner.beside = phrase;
        if (inner.verb && !inner.subject && inner.kind === 'main') {
          inner.subject = phrase;
          inner.inherited = true;
        }
        found.push(inner, ...asidesIn(inner));
      }
    }
    for (const { phrase: object } of phrase.attached) visit(object, depth + 1);
    for (const member of phrase.members) if (member !== phrase) visit(member, depth + 1);
  };
  if (clause.subject && !clause.inherited) visit(clause.subject, 0);
  for (const { phrase } of [...clause.fronted, ...clause.complements]) visit(phrase, 0);
  return found;
}

/** Phrases nest by "of" and by lists; nobody writes deeper. */
const DEEPEST_ASIDE = 20;
