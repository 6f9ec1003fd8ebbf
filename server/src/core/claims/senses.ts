import type { Concept, Knowledge } from '../model.ts';
import type { Placed } from './utterances.ts';

/**
 * Reads from the whole text which abbreviations mean another thing in it: "advanced life support
 * (ALS)". Gives them lower-cased, without full stops.
 */
export function otherSensesIn(knowledge: Knowledge, text: string): ReadonlySet<string> {
  const hidden = new Set<string>();
  const lower = text.toLowerCase().replace(/\s+/g, ' ');
  for (const concept of knowledge.concepts.values()) {
    if (concept.otherSenses.length === 0) continue;
    const abbreviations = abbreviationsOf(concept);
    const other = concept.otherSenses.some((sense) =>
      isMeant(lower, sense.toLowerCase(), abbreviations),
    );
    if (other && !isSpelledOut(lower, concept))
      for (const name of abbreviations) hidden.add(name.toLowerCase().replaceAll('.', ''));
  }
  return hidden;
}

function abbreviationsOf(concept: Concept): string[] {
  return concept.names.filter((name) => /^[A-Z][A-Z.]{1,5}$/.test(name));
}

/** The other sense stands in the text: a phrase by itself, a single word only beside the abbreviation. */
function isMeant(lower: string, sense: string, abbreviations: readonly string[]): boolean {
  if (!lower.includes(sense)) return false;
  if (/[ -]/.test(sense)) return true;
  return abbreviations.some(
    (name) =>
      lower.includes(`${sense} (${name.toLowerCase()})`) ||
      lower.includes(`${name.toLowerCase()} (${sense})`),
  );
}

function isSpelledOut(lower: string, concept: Concept): boolean {
  return concept.names.some(
    (name) => name.includes(' ') && name.length > 10 && lower.includes(name.toLowerCase()),
  );
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
