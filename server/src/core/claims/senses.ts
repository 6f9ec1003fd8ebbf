import type { Concept, Knowledge } from '../model.ts';
import { isOtherThan, termsOf } from './definitions.ts';
import type { Placed } from './utterances.ts';

/** Reads which abbreviations mean another thing in a text: "advanced life support (ALS)". */
export interface SenseReader {
  /** True where a Markdown source may hold one of the phrases that tell. */
  readonly mayTell: (source: string) => boolean;
  /** The phrases in a plain text that tell. */
  readonly telling: (text: string) => readonly string[];
  /** The abbreviations that stand for something else in a text with these phrases, lower-cased, without full stops. */
  readonly hiddenBy: (phrases: ReadonlySet<string>) => ReadonlySet<string>;
}

export function senseReader(knowledge: Knowledge): SenseReader {
  const known = [...knowledge.concepts.values()]
    .filter(({ otherSenses }) => otherSenses.length > 0)
    .map((concept) => {
      const abbreviations = abbreviationsOf(concept);
      return {
        abbreviations,
        other: concept.otherSenses.flatMap((sense) => phrasesOf(sense, abbreviations)),
        spelledOut: concept.names
          .filter((name) => name.includes(' ') && name.length > 10)
          .map((name) => name.toLowerCase()),
      };
    });
  const phrases = [...new Set(known.flatMap(({ other, spelledOut }) => [...other, ...spelledOut]))];
  const names = known.flatMap(({ abbreviations }) => abbreviations);
  const pattern = new RegExp(phrases.map(loosely).join('|'), 'iu');
  const defining = new RegExp(names.map(defined).join('|'), 'iu');
  return {
    mayTell: (source) =>
      (phrases.length > 0 && pattern.test(source)) || (names.length > 0 && defining.test(source)),
    telling(text) {
      const spaced = text.replace(/\s+/g, ' ');
      const lower = spaced.toLowerCase();
      return [
        ...phrases.filter((phrase) => lower.includes(phrase)),
        ...names.flatMap((name) => termsOf(name, spaced).map((term) => definitionOf(name, term))),
      ];
    },
    hiddenBy(found) {
      const hidden = new Set<string>();
      for (const { abbreviations, other, spelledOut } of known) {
        if (spelledOut.some((name) => found.has(name))) continue;
        const isMeant = other.some((phrase) => found.has(phrase));
        for (const name of abbreviations)
          if (isMeant || isDefined(name, spelledOut, found))
            hidden.add(name.toLowerCase().replaceAll('.', ''));
      }
      return hidden;
    },
  };
}

/** Where an abbreviation may be told what it stands for: in brackets, or before a word of its first letter. */
function defined(abbreviation: string): string {
  const name = loosely(abbreviation);
  return `\\([*_]*${name}[*_]*\\)|${name}[*_]*(?: ?\\(|[,:=] )${abbreviation.charAt(0)}`;
}

/** How a definition is kept among the phrases that tell. */
function definitionOf(abbreviation: string, term: string): string {
  return `${abbreviation}: ${term}`;
}

/** The text has its own term for an abbreviation, and that is no name of the concept. */
function isDefined(
  abbreviation: string,
  names: readonly string[],
  found: ReadonlySet<string>,
): boolean {
  const opening = definitionOf(abbreviation, '');
  return [...found].some(
    (phrase) =>
      phrase.startsWith(opening) &&
      names.every((name) => isOtherThan(phrase.slice(opening.length), name)),
  );
}

function abbreviationsOf(concept: Concept): string[] {
  return concept.names.filter((name) => /^[A-Z][A-Z.]{1,5}$/.test(name));
}

/** A phrase tells by itself, a single word only beside the abbreviation. */
function phrasesOf(sense: string, abbreviations: readonly string[]): string[] {
  const other = sense.toLowerCase();
  if (/[ -]/.test(other)) return [other];
  return abbreviations
    .map((name) => name.toLowerCase())
    .flatMap((name) => [`${other} (${name})`, `${name} (${other})`]);
}

/** The words of a phrase with whatever markup between them. */
function loosely(phrase: string): string {
  return (phrase.match(/[\p{L}\p{N}]+/gu) ?? []).join('[^]{1,24}?');
}

/**
 * Takes their disease sense from words that only look like an abbreviation: those that mean another
 * thing in this text, the German "als", the title "Ms", "12 ms", a degree after a name.
 */
export function hideOtherSenses(
  tokens: readonly Placed[],
  hidden: ReadonlySet<string>,
): readonly Placed[] {
  let english: boolean | undefined;
  return tokens.map((token, at) => {
    if (token.kind !== 'word') return token;
    const isHidden =
      hidden.has(token.norm) ||
      (token.norm === 'als' &&
        token.text !== token.text.toUpperCase() &&
        !(english ??= isEnglish(tokens))) ||
      (token.norm === 'ms' &&
        token.text !== token.text.toUpperCase() &&
        (token.text === 'Ms' || tokens[at - 1]?.kind === 'number')) ||
      (token.norm === 'als' && isOfTheAmbulance(tokens, at));
    return isHidden ? { ...token, norm: `${token.norm}\u00B0` } : token;
  });
}

/** Words that only English has, against words that only German, Dutch or the like have. */
const ENGLISH: ReadonlySet<string> = new Set([
  'the',
  'is',
  'are',
  'of',
  'and',
  'with',
  'from',
  'not',
  'isnt',
  "isn't",
  'it',
  'its',
  "it's",
  'this',
  'that',
  'for',
  'by',
  'has',
  'have',
  'cause',
  'disease',
  'a',
  'an',
  'to',
  'like',
  'or',
]);
const FOREIGN: ReadonlySet<string> = new Set([
  'der',
  'die',
  'das',
  'und',
  'ist',
  'wird',
  'nicht',
  'ein',
  'eine',
  'einer',
  'eines',
  'dem',
  'den',
  'des',
  'auch',
  'so',
  'wie',
  'man',
  'kennt',
  'vor',
  'allem',
  'bei',
  'oder',
  'mit',
  'auf',
  'sich',
  'werden',
  'zur',
  'het',
  'een',
  'van',
  'de',
  'wordt',
  'zegt',
  'niet',
  'ook',
  'voor',
  'naar',
  'zijn',
  'dat',
  'bij',
  'en',
  'le',
  'la',
  'les',
  'est',
  'une',
  'du',
  'bezeichnet',
  'beschouwd',
  'ziekte',
  'gilt',
  'mehr',
  'besser',
  'größer',
  'eher',
  'dann',
]);

function isEnglish(tokens: readonly Placed[]): boolean {
  const foreign = tokens.filter(({ norm }) => FOREIGN.has(norm)).length;
  const english = tokens.filter(({ norm }) => ENGLISH.has(norm)).length;
  return foreign === 0 ? english > 0 || tokens.length < 6 : english > foreign * 2;
}

const AMBULANCE: ReadonlySet<string> = new Set([
  'ambulance',
  'ambulances',
  'crew',
  'crews',
  'paramedic',
  'paramedics',
  'provider',
  'providers',
  'certification',
  'course',
  'courses',
  'trolley',
  'unit',
  'units',
  'resuscitation',
  'responder',
  'responders',
  'algorithm',
  'algorithms',
  'training',
  'instructor',
  'skills',
  'drugs',
]);

/** "the ALS ambulance": advanced life support even where nobody says so. */
function isOfTheAmbulance(tokens: readonly Placed[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    AMBULANCE.has(next.norm) &&
    !/^(?:unit|units|course|courses|drugs|skills|training)$/.test(next.norm)
  );
}
