import { has } from '../senses.ts';
import type { Unit } from '../units.ts';
import type { Chunk } from './chunks.ts';
import type { Phrase } from './syntax.ts';

/** Hangs a bracketed aside on the phrase before it. */
export function attachAsides(chunks: readonly Chunk[]): Chunk[] {
  const result: Chunk[] = [];
  for (const chunk of chunks) {
    const before = result.at(-1);
    if (chunk.type === 'aside' && before?.type === 'phrase') {
      before.phrase.asides.push(chunk.aside);
      // "ALS (which is …)"
      const [relative] = chunk.aside.clauses;
      if (relative && !relative.subject && relative.loose.some((word) => has(word, 'relative'))) {
        relative.subject = before.phrase;
        relative.inherited = true;
      }
    } else result.push(chunk);
  }
  return result;
}

/** Joins "A, B and C" into one phrase, and hangs "of" phrases on what they belong to. */
export function mergeLists(chunks: readonly Chunk[]): Chunk[] {
  const attached = attachOf(chunks);
  const result: Chunk[] = [];
  const behindVerb = verbsBefore(attached);
  for (let at = 0; at < attached.length;) {
    const chunk = attached[at];
    if (!chunk) break;
    if (chunk.type === 'phrase') {
      const list = readList(
        attached,
        chunk.phrase,
        at,
        behindVerb[at] ?? false,
        isFronted(attached, at),
      );
      result.push({ type: 'phrase', phrase: list.phrase });
      at = list.end;
      continue;
    }
    result.push(chunk);
    at++;
  }
  return result;
}

/** "loss of myelin": from the end, each phrase takes what hangs on it. */
function attachOf(chunks: readonly Chunk[]): Chunk[] {
  const result: Chunk[] = [];
  const behindVerb = verbsBefore(chunks);
  for (let at = chunks.length - 1; at >= 0; at--) {
    const chunk = chunks[at];
    if (!chunk) continue;
    if (chunk.type === 'phrase')
      hangOn(chunk.phrase, result, behindVerb[at] ?? false, isFronted(chunks, at));
    result.unshift(chunk);
  }
  return result;
}

/** For each chunk, whether its clause has had its verb. */
function verbsBefore(chunks: readonly Chunk[]): boolean[] {
  let seen = false;
  // "Although they sound alike, MS and ALS are …": the comma ends the clause that opens the sentence.
  let isFronted = chunks[0]?.type === 'subordinator';
  return chunks.map((chunk, at) => {
    const before = seen;
    // "They differ in name, *but* ALS and MS are …": what joins clauses opens one.
    if (
      chunk.type === 'conjunction' &&
      /^(?:and|but|yet)$/.test(chunk.unit.norm) &&
      isComma(chunks[at - 1])
    )
      seen = false;
    // "For those *who do not know*, MS and ALS are …"
    if (chunk.type === 'relative' && !seen && chunks[0]?.type === 'preposition') isFronted = true;
    // "Of the diseases *covered here*, MS and ALS are …"
    const isHanging =
      chunk.type === 'verb' && chunk.verb.ambiguous && chunks[0]?.type === 'preposition';
    if (isHanging && !seen) isFronted = true;
    if (chunk.type === 'verb' && chunk.verb.finite) seen = true;
    if (opensAnew(chunk)) seen = false;
    if (seen && isFronted && chunk.type === 'mark' && chunk.unit.norm === ',')
      seen = isFronted = false;
    return before;
  });
}

/** A clause that starts here has its verb before it. */
function opensAnew(chunk: Chunk): boolean {
  return (
    chunk.type === 'subordinator' ||
    chunk.type === 'relative' ||
    (chunk.type === 'mark' && /^[;:.\u2192]$/.test(chunk.unit.norm))
  );
}

/** Takes from the chunks behind a phrase the preposition and the object that hang on it. */
function hangOn(phrase: Phrase, behind: Chunk[], verbSeen: boolean, fronted: boolean): void {
  const [comma, example] = behind;
  if (
    isComma(comma) &&
    example?.type === 'preposition' &&
    has(example.unit, 'exemplifying') &&
    example.unit.norm !== 'like'
  )
    behind.shift();
  shareObject(phrase, behind, verbSeen, fronted);
  // "a disease *exclusively* of the upper motor neurons": the adverb stays with the clause.
  const [between, of] = behind;
  const isNarrowed =
    between?.type === 'adverb' &&
    has(between.unit, 'is:only') &&
    of?.type === 'preposition' &&
    of.unit.norm === 'of' &&
    phrase.to === between.unit.index;
  if (isNarrowed) {
    behind.shift();
    hangOn(phrase, behind, verbSeen, fronted);
    behind.unshift(between);
    return;
  }
  const [hook, second] = behind;
  if (hook?.type !== 'preposition') return;
  // "except in MS": the second preposition adds nothing.
  if (hangs(hook.unit) && second?.type === 'preposition') behind.splice(1, 1);
  const takes =
    hangs(hook.unit) ||
    (/^(?:on|against|upon|to)$/.test(hook.unit.norm) && has(phrase.head, 'noun:damage')) ||
    // "in *none with ALS*"
    (hook.unit.norm === 'with' && (has(phrase.head, 'noun:person') || phrase.head.norm === 'none'));
  const object = behind[1];
  if (!takes || object?.type !== 'phrase') return;
  const listed = readList(behind, object.phrase, 1, verbSeen, fronted);
  phrase.attached.push({ preposition: hook.unit, phrase: listed.phrase });
  phrase.to = listed.phrase.to;
  behind.splice(0, listed.end);
}

/** "is the result, *not the cause*, of demyelination": what stands behind hangs on both. */
function shareObject(phrase: Phrase, behind: Chunk[], verbSeen: boolean, fronted: boolean): void {
  const [open, not, other, close, of, object] = behind;
  if (!isComma(open) || !isComma(close) || other?.type !== 'phrase' || object?.type !== 'phrase')
    return;
  if (not?.type !== 'negation' && !(not?.type === 'preposition' && has(not.unit, 'contrast')))
    return;
  if (of?.type !== 'preposition' || of.unit.norm !== 'of') return;
  const listed = readList(behind, object.phrase, 5, verbSeen, fronted);
  phrase.attached.push({ preposition: of.unit, phrase: listed.phrase });
  behind.splice(3, listed.end - 3);
}

/** "*In people with ALS*, …": the phrase belongs to a place that opens its clause. */
function isFronted(chunks: readonly Chunk[], at: number): boolean {
  // "*Far from being separate illnesses*, ALS and MS are …"
  const opening = chunks.slice(0, at);
  const [opener] = opening;
  if (
    (opener?.type !== 'verb' || opener.verb.negations.length > 0) &&
    opening.some(({ type }) => type === 'verb') &&
    opening.every(
      (chunk) =>
        /^(?:adverb|negation|preposition)$/.test(chunk.type) ||
        (chunk.type === 'verb' && !chunk.verb.finite),
    )
  )
    return true;
  let first = at;
  while (chunks[first - 1]?.type === 'preposition' && chunks[first - 2]?.type === 'phrase')
    first -= 2;
  const before = chunks[first - 2];
  return (
    chunks[first - 1]?.type === 'preposition' &&
    (!before || before.type === 'mark' || before.type === 'subordinator')
  );
}

/** Prepositions that always belong to the phrase before them. */
function hangs(preposition: Unit): boolean {
  return (
    preposition.norm === 'of' || has(preposition, 'exemplifying') || has(preposition, 'exception')
  );
}

/** The list that starts with the phrase at `start`, or the phrase alone; `end` is the chunk after it. */
function readList(
  chunks: readonly Chunk[],
  first: Phrase,
  start: number,
  verbSeen: boolean,
  fronted: boolean,
): { phrase: Phrase; end: number } {
  const members: Phrase[] = [first];
  let coordinator: Unit | undefined;
  let end = start + 1;
  let open: { members: number; end: number } | undefined;
  for (let at = start + 1; at < chunks.length;) {
    let next = at;
    let comma = false;
    let conjunction: Unit | undefined;
    let inTurn = false;
    for (; next < chunks.length; next++) {
      const separator = chunks[next];
      if (separator?.type === 'mark' && /^[,/+&]$/.test(separator.unit.norm)) {
        comma = true;
        if (separator.unit.norm !== ',') conjunction = separator.unit;
      } else if (
        separator?.type === 'conjunction' &&
        has(separator.unit, 'conjunction') &&
        (separator.unit.norm !== 'but' || isAlso(chunks[next + 1])) &&
        separator.unit.norm !== 'rather than'
      )
        conjunction = separator.unit;
      else if (separator?.type === 'adverb' && conjunction && next === at + 1) continue;
      // "weakness, *then* a neuropathy, and *finally* …"
      else if (separator?.type === 'adverb' && comma && IN_TURN.test(separator.unit.norm))
        inTurn = true;
      else break;
    }
    const item = chunks[next];
    if ((!comma && !conjunction) || item?.type !== 'phrase') break;
    // "In MS and ALS, *weakness and spasticity* are …": behind the comma comes the subject.
    if (fronted && !verbSeen && coordinator && comma && !conjunction) break;
    if (!isLike(first, item.phrase)) break;
    if (startsGapped(chunks, start, next, first, item.phrase)) break;
    if (
      !conjunction &&
      !inTurn &&
      first.determiner === undefined &&
      first.head.names.size > 0 &&
      /^(?:an?|the|one)$/.test(item.phrase.determiner?.norm ?? '')
    )
      break;
    // An Oxford comma needs three; "…, and X" after a verb is a clause to come.
    if (
      comma &&
      conjunction &&
      members.length === 1 &&
      verbSeen &&
      conjunction.norm !== '/' &&
      conjunction.norm !== '+'
    )
      break;
    const after = chunks[next + 1];
    // "… axons, and MS attacks …": the next phrase is the subject of a clause of its own.
    if (
      after?.type === 'verb' &&
      after.verb.finite &&
      (verbSeen || (!conjunction && members.length === 1))
    )
      break;
    if (after?.type === 'phrase' && !after.phrase.nominal && conjunction === undefined) break;
    members.push(item.phrase);
    end = next + 1;
    at = next + 1;
    if (conjunction) {
      coordinator = conjunction;
      open = { members: members.length, end };
    }
  }
  // Without a coordinator only three or more make a list; two may be an apposition.
  if (!coordinator && members.length < 3) return { phrase: first, end: start + 1 };
  if (coordinator && open && members.length - open.members === 1) {
    members.length = open.members;
    end = open.end;
  }
  // "In ALS, *cramps and twitching* result from …": what stands before the verb is its subject.
  if (fronted && !verbSeen && isBeforeVerb(chunks, end) && isComma(chunks[start + 1]))
    return { phrase: first, end: start + 1 };
  const last = members.at(-1) ?? first;
  const deniesAll =
    coordinator?.norm === 'nor' || (first.determiner?.norm === 'neither' && first.denied);
  const phrase: Phrase = {
    ...first,
    to: last.to,
    head: last.head,
    denied: deniesAll || members.every((member) => member.denied),
    attached: [],
    asides: [],
    members: deniesAll ? members.map(asDenied) : members,
    coordinator: coordinator ?? first.coordinator,
  };
  return { phrase, end };
}

const IN_TURN = /^(?:eventually|finally|last|lastly|later|next|subsequently|then)$/;

function isComma(chunk: Chunk | undefined): boolean {
  return chunk?.type === 'mark' && chunk.unit.norm === ',';
}

/** True where a finite verb follows, perhaps behind adverbs. */
function isBeforeVerb(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks.slice(at).find(({ type }) => type !== 'adverb');
  return next?.type === 'verb' && next.verb.finite;
}

/** The same phrase, denied; a single one is the only member of itself. */
export function asDenied(phrase: Phrase): Phrase {
  const members = [...phrase.members];
  const denied: Phrase = { ...phrase, denied: true, members };
  if (members.length === 1) members[0] = denied;
  return denied;
}

/** "in Scotland and *ALS in* Guam": a name with the same preposition again is the subject of what is left unsaid. */
function startsGapped(
  chunks: readonly Chunk[],
  start: number,
  next: number,
  first: Phrase,
  item: Phrase,
): boolean {
  const hook = chunks[start - 1];
  const again = chunks[next + 1];
  // "is a disease of neurons and *MS* one of myelin"
  if (again?.type === 'phrase' && again.phrase.nominal && item.determiner === undefined)
    return (
      item.head.names.size > 0 &&
      (again.phrase.head.norm === 'one' || has(again.phrase.determiner, 'indefinite'))
    );
  return (
    hook?.type === 'preposition' &&
    again?.type === 'preposition' &&
    hook.unit.norm === again.unit.norm &&
    chunks[next + 2]?.type === 'phrase' &&
    first.head.names.size === 0 &&
    item.head.names.size > 0
  );
}

/** "not only A but *also* B": one is added to the other. */
function isAlso(chunk: Chunk | undefined): boolean {
  return chunk?.type === 'adverb' && chunk.unit.norm === 'also';
}

/** Only like things stand in one list: two names, two adjectives, two plain nouns. */
function isLike(a: Phrase, b: Phrase): boolean {
  // "of *upper* and *lower motor neuron signs*"
  if (/^(?:lower|upper)$/.test(a.head.norm) && !a.nominal && b.head.names.size > 0)
    return /^(?:lower|upper) /.test(b.head.norm);
  if (a.nominal !== b.nominal) return false;
  if (/^(?:i|we|he|she|they|it|you|this|that)$/.test(b.head.norm)) return false;
  const named = (phrase: Phrase): boolean => phrase.head.names.size > 0;
  // "of *the upper* and *lower motor neurons*"
  if (/^(?:lower|upper)$/.test(a.head.norm) && named(b)) return true;
  if (
    named(a) !== named(b) &&
    (a.determiner !== undefined) !== (b.determiner !== undefined) &&
    !has(b.determiner, 'other') &&
    !has(b.words[0], 'other') &&
    // "MS, ALS and *several* rarer conditions"
    !SEVERAL.test(b.determiner?.norm ?? '')
  )
    return false;
  return true;
}

const SEVERAL = /^(?:a few|a handful of|a number of|certain|many|numerous|several|some|various)$/;
