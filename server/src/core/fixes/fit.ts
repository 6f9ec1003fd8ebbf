import { isTimeUnit } from '../claims/relations/quantities/durations.ts';
import { isOtherDisease } from './doubt.ts';
import { conceptsOf, isNumber, type Site, type Word } from './site.ts';

/** What stands before and behind the rewritten claim. */
export interface Rest {
  readonly lead: readonly Word[];
  readonly tail: readonly Word[];
}

/** What goes on behind the claim, by what the claim is about. */
export function isFit(site: Site, rest: Rest): boolean {
  const { claim } = site;
  const { lead, tail } = rest;
  const [mark, next] = tail;
  const isOpen = mark === undefined || /^[()]$/.test(mark.norm);
  const opener = mark?.kind === 'mark' ? next : mark;
  const isConcession = opener !== undefined && /^(?:although|though|but|even)$/.test(opener.norm);
  switch (claim.relation) {
    case 'is-a':
      return isOfClass(site, rest);
    case 'progresses-to':
      return isOpen;
    case 'same-as':
      return (
        !isAside(opener) &&
        !lead.some(({ norm }) => RANGES.test(norm)) &&
        !tail.some(({ norm }) => DEMANDS.test(norm) || /^(?:only|merely)$/.test(norm))
      );
    case 'has-feature':
      return isOpen && !lead.some(({ norm }) => BESIDES.test(norm));
    case 'affects-only':
    case 'spares':
      return (
        !tail.some(
          ({ norm }) =>
            ECHO.test(norm) || /^(?:[;:]|until|without|but|alone|only|never)$/.test(norm),
        ) &&
        !tail.some((word) => isSign(site, word)) &&
        !lead.some(({ tag, norm }) => tag === 'G' || norm === 'not')
      );
    case 'quantity':
      return (
        !isUnitShared(site, tail) &&
        (isOpen ||
          isOfPoorOutlook(site, lead, tail) ||
          isConcession ||
          isOrigin(tail) ||
          isOfAnother(site, tail) ||
          isTold(site, lead, tail))
      );
    case 'co-occurs-with':
      return !tail.some(
        ({ norm }) =>
          DEMANDS.test(norm) ||
          /^(?:both|combination|comorbid|couple|pair|together|two)$/.test(norm),
      );
    case 'treats':
      return (
        ![...(isRelative(site) ? [] : lead), ...tail].some(({ norm }) => ADDS.test(norm)) &&
        !tail.some(({ norm }) => DEMANDS.test(norm) || /^(?:where|albeit)$/.test(norm)) &&
        !tail.some(({ norm }) => SHARES.test(norm)) &&
        !(
          mark?.norm === ',' &&
          next?.tag === 'C' &&
          tail.some(({ tag }) => /^[BVMH]$/.test(tag))
        ) &&
        (!lead.some(({ tag, index }) => index > 0 && /^(?:V|B|H)$/.test(tag)) ||
          isTurnedAgainst(site, lead) ||
          (isRelative(site) && !tail.some(({ kind, tag }) => kind === 'mark' || tag === 'C')))
      );
    default:
      return isOfLesion(site, rest);
  }
}

/** "It is often given, *but* it is not established to …": the doubt fits what was said before it. */
function isTurnedAgainst({ words }: Site, lead: readonly Word[]): boolean {
  return (
    lead.at(-1)?.norm === ',' &&
    words[lead.length]?.norm === 'and' &&
    !lead.some(({ norm }) => /^(?:i|we|our|my)$/.test(norm))
  );
}

/** "…, and the plantar responses stay flexor": as they are where one level alone is struck. */
function isSign({ world }: Site, word: Word): boolean {
  return (
    /^(?:plantars?|plantar responses?|flexor|extensor|tone|wasting|babinski)$/.test(word.norm) ||
    conceptsOf(word).some((concept) => world.kindOf(concept) === 'sign')
  );
}

/** "He will receive plasma exchange, *which* slows ALS": the main clause says nothing of its effect. */
function isRelative({ clauses, words, claim }: Site): boolean {
  return clauses.some(({ kind, verb }) => {
    const first = verb && words[verb.from];
    const opener = first && words[first.index - 1];
    return (
      kind === 'relative' &&
      first !== undefined &&
      opener?.norm === 'which' &&
      first.source.start >= claim.span.start &&
      first.source.end <= Math.max(claim.span.end, claim.objectSpan.end)
    );
  });
}

/** "*In addition to* motor neuron death, …": a denial adds nothing. */
const BESIDES =
  /^(?:in addition|in addition to|addition|besides|alongside|along with|apart from|beyond)$/;

/** "The spectrum runs from …": its ends are of one kind. */
const RANGES = /^(?:spectrum|continuum|ranges?|gamut)$/;

/** "…, seen at different ages": said of one thing. */
function isAside(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:seen|observed|expressed|viewed|looked|under|at|just|only|with|basically|but|in|of|from|after|before|when|you|you know)$/.test(
      word.norm,
    )
  );
}

const ECHO =
  /^(?:(?:upper|lower|[ul]mns?)\b.*|both|those|others?|it|its|this|that|their|therefore|whose|brisk|reflex(?:es)?)$/;
const DEMANDS =
  /^(?:should|must|always|having|routine|routinely|offered|suggests?|implies|imply|explains?|supports?|shows?|argues?|it's)$/;
/** "… in the majority of patients": a denial would leave the rest of them open. */
const SHARES = /^(?:majority|most|half|(?:two|nine|eight|seven) (?:in|out of)|%|percent|per cent)$/;
const ADDS =
  /^(?:too|also|likewise|as well|equally|similarly|in addition|addition|moreover|furthermore|more recently|recently|nonetheless|nevertheless|as a rule|yields?)$/;

/** "…, those with MS for thirty": a bare number would take the unit of the new figure, thirty *months*. */
function isUnitShared(site: Site, tail: readonly Word[]): boolean {
  const at = tail.findLastIndex(isNumber);
  return (
    at >= 0 &&
    tail.some((word) => isOtherDisease(site, word)) &&
    !tail.slice(at + 1).some(({ norm }) => isTimeUnit(norm))
  );
}

/** "… on average, those with MS for thirty years": another disease with a figure of its own, not held against this one. */
function isOfAnother(site: Site, tail: readonly Word[]): boolean {
  const at = tail.findIndex(({ norm }) => /^[,;]$/.test(norm));
  const others = tail.slice(at + 1);
  return (
    at >= 0 &&
    (at === 0 || isOrigin(tail.slice(0, at)) || /^on average$/.test(wordsOf(tail.slice(0, at)))) &&
    others.some((word) => isOtherDisease(site, word)) &&
    others.some(isNumber) &&
    !others.some(({ norm }) => /^(?:as|half|longer|shorter|than|times|twice)$/.test(norm))
  );
}

/** "With a mean survival of *five months*, ALS is one of the deadliest …": as true of the right figure. */
function isOfPoorOutlook(
  { claim: { quantity } }: Site,
  lead: readonly Word[],
  tail: readonly Word[],
): boolean {
  const isLow = quantity !== undefined && quantity.to < LOWEST;
  const said = [...lead, ...tail];
  return (
    isLow &&
    said.some(({ norm }) => POOR.test(norm)) &&
    !said.some((word) => isNumber(word) || BINDS.test(word.norm))
  );
}

/** Months: what any figure that is right lies above. */
const LOWEST = 18;

/** Words for an outlook that a short survival makes no worse than it is. */
export const POOR =
  /^(?:deadly|deadliest|fatal|lethal|quickly|rapidly|devastating|aggressive|severe)$/;
const BINDS = /^(?:so|because|since|why|than|therefore|hence|thus|must|should|most)$/;

/** "…, and he took it well", "…, is a poor measure": nothing that depends on how long it is. */
function isTold({ text }: Site, lead: readonly Word[], tail: readonly Word[]): boolean {
  const [first] = tail;
  const last = tail.at(-1);
  if (!first || !last) return true;
  const said = text.slice(first.source.start, last.source.end);
  return (
    !tail.some(isNumber) &&
    !/^(?:with|at|given)$/.test(lead[0]?.norm ?? '') &&
    !/^[,\s]*(?:so|such|a|an|one|which|thus|hence|meaning|making|even|not|or)\b/i.test(said) &&
    !DEPENDS.test(said)
  );
}

/** Words for what is long or short, better or worse, hoped or feared. */
const DEPENDS =
  /\b(?:than|as|so|compar\w*|rank\w*|exceed\w*|match\w*|similar\w*|like|unlike|many|few|most|some|up|down|back|grow\w*|second|long\w*|short\w*|slow\w*|quick\w*|fast\w*|rapid\w*|late|soon|early|favourabl\w+|favorabl\w+|better|worse|good|bad|reliev\w+|reassur\w+|calm\w*|glad|happy|hop\w+|fear\w*|shock\w*|luck\w*|surpris\w+|only|just|still|therefore|hence|because|since|which|time|years?|months?|weeks?|old|ag(?:e|ing)|retire\w*|pension\w*|plan\w*|should|must|need\w*|due|owing|thanks|trend\w*|rise\w*|fall\w*|improv\w+|register|registr\w+|cohort|series|study|trials?|data)\b/i;

function wordsOf(words: readonly Word[]): string {
  return words.map(({ norm }) => norm).join(' ');
}

/** "… from the first symptom", and no more: what else is said may have been said of the old figure. */
function isOrigin(all: readonly Word[]): boolean {
  const end = all.findIndex(
    ({ norm }, at) => norm === ';' || (norm === ',' && CONCEDES.test(all[at + 1]?.norm ?? '')),
  );
  const tail = end < 0 ? all : all.slice(0, end);
  const [first] = tail;
  if (!first) return true;
  const isCounted =
    /^(?:from|after|following|of|once|counted|reckoned|measured|in|with|to|on|ahead|left|for|nowadays)$/.test(
      first.norm === ',' ? (tail[1]?.norm ?? '') : first.norm,
    );
  const rest = tail.slice(1);
  return (
    isCounted &&
    !rest.some(
      ({ norm, tag }) =>
        /^(?:[,;:]|than|those|such as|latest)$/.test(norm) ||
        tag === 'C' ||
        (tag === 'V' && /^(?:compares?|makes?)$/.test(norm)),
    )
  );
}

export const CONCEDES = /^(?:although|though|even|with)$/;

/** Of a lesion: nothing behind it takes it up again, and no other disease is measured by it. */
function isOfLesion(site: Site, { lead, tail }: Rest): boolean {
  const { claim } = site;
  const [mark, next] = tail;
  // "…, "naked and alive"": a quotation about the old lesion.
  if (mark?.norm === ',' && /^\s*["\u201C]/.test(site.text.slice(mark.source.end))) return false;
  // "…; no further test is needed": the sign would say more than it does.
  const isEnough = tail.some(({ norm }) =>
    /^(?:no|never|enough|sufficient|unnecessary)$/.test(norm),
  );
  if (claim.relation === 'shows-on-imaging' && isEnough) return false;
  if (mark?.norm === ':' && tail.some(({ tag }) => /^(?:V|B|M|H)$/.test(tag))) return false;
  const opener = next?.tag === 'C' ? tail[2] : next;
  const taken = opener === next ? /^(?:it|this|that|they|as)$/ : /^(?:this|that)$/;
  // "I explained that …, *and that* baclofen may help": another clause of the same verb.
  const isParallel = opener?.norm === 'that' && lead.some(({ norm }) => norm === 'that');
  if (mark?.norm === ',' && opener && taken.test(opener.norm) && !isParallel) return false;
  const isConceded = /^(?:although|though|while|whereas|despite)$/.test(lead[0]?.norm ?? '');
  if (isConceded && lead.some((word) => isLesion(site, word))) return false;
  if (tail.some(({ norm }) => /^(?:hypothesis|effect)$/.test(norm))) return false;
  // "…, and no licensed drug *addresses it*": the old lesion.
  if (
    claim.relation === 'primary-pathology' &&
    tail.some(
      ({ norm }, at) =>
        MENDS.test(norm) && /^(?:it|this|that|them)$/.test(tail[at + 1]?.norm ?? ''),
    )
  )
    return false;
  if (tail.some(({ norm }) => /^(?:then|as such|there|thereof)$/.test(norm))) return false;
  const isList = mark?.norm === ',' && tail.some(({ tag }) => tag === 'C');
  if (isList && !tail.some(({ tag }) => /^(?:V|B|M|H|D|W|S)$/.test(tag))) return false;
  if (tail.some((word) => isOtherDisease(site, word))) return false;
  // "…, *not* from dying motor neurons"
  const isSetAgainst = tail.some(({ norm }) =>
    /^(?:whereas|while|but|not|never|rather than|instead of)$/.test(norm),
  );
  return !(isSetAgainst && tail.some((word) => isLesion(site, word)));
}

const MENDS =
  /^(?:address|target|mend|repair|restore|rebuild|prevent|reverse|stop|undo|slow|treat|protect)(?:e?s|ed|ing)?$/;

function isLesion({ world }: Site, word: Word): boolean {
  return conceptsOf(word).some((concept) =>
    /^(?:lesion|tissue)$/.test(world.kindOf(concept) ?? ''),
  );
}

/** Of a class: nothing dates it, ranks by it, or says why it was thought to be otherwise. */
function isOfClass(site: Site, { lead, tail }: Rest): boolean {
  const { claim, words } = site;
  // "…, with the loss of myelin *trailing behind*": the order that the wrong class stood for.
  if (tail.some(({ norm }) => TRAILS.test(norm)) && tail.some((word) => isLesion(site, word)))
    return false;
  // "*Contrary to* popular belief, MS is not …": the belief is right.
  if (claim.negated)
    return (
      isAfterDenial(tail) &&
      !lead.some(({ norm }) => /^(?:contrary to|contrary|despite)$/.test(norm))
    );
  // "Because of the way in which it slows nerve signals, …": no reason for the right class.
  if (
    /^(?:because|because of|owing to)$/.test(words[0]?.norm ?? '') &&
    lead.at(-1)?.norm !== words[0]?.norm
  )
    return false;
  const at = tail.findIndex(({ norm }) => norm === 'since');
  if (at >= 0 && tail.slice(at, at + 4).some(({ tag }) => tag === 'NUM')) return false;
  const isRanked = words.some(
    ({ norm }) => /^[a-z]{3,}est$/.test(norm) && !/(?:interest|suggest|latest|request)$/.test(norm),
  );
  const next = tail[0]?.norm === ',' ? tail[1]?.norm : undefined;
  return !(isRanked && lead[0]?.norm === 'of') && !/^(?:just|only)$/.test(next ?? '');
}

const TRAILS =
  /^(?:trailing|trails|behind|follows?|following|later|late|secondary|secondarily|consequence|aftermath|result|traces?|by-product)$/;

/** "…, in spite of what older textbooks say": meant for the denial that is gone. */
function isAfterDenial([first, ...rest]: readonly Word[]): boolean {
  if (!first) return true;
  return /^(?:of|in)$/.test(first.norm) && !rest.some(({ norm }) => /^(?:spite|,)$/.test(norm));
}
