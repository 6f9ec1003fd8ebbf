import { authorsComplete, citeShort } from '../explain/reference.ts';
import type { Bibliography, Fact, Knowledge, ListedWork, Reference } from '../model.ts';

/** The works of a fact in its own order; what was retracted is never cited. */
export function worksOf(knowledge: Knowledge, fact: Fact): Reference[] {
  if (fact.evidence === 'none') return [];
  return fact.references
    .map(({ id }) => knowledge.references.get(id))
    .filter((work) => work !== undefined)
    .filter(({ custom }) => custom?.retracted !== true);
}

/** The work as bibliographies list it already, whatever key they give it. */
export function listed(
  work: Reference,
  bibliographies: readonly Bibliography[],
): ListedWork | undefined {
  const all = bibliographies.flatMap(({ works }) => works);
  const doi = work.DOI?.toLowerCase();
  return (
    all.find(({ DOI }) => DOI !== undefined && DOI === doi) ??
    all.find(({ DOI, title }) => DOI === undefined && plain(title) === plain(work.title))
  );
}

/** The key to cite a work by: the one it has, or its own unless another work has taken that. */
export function keyOf(work: Reference, bibliographies: readonly Bibliography[]): string {
  const present = listed(work, bibliographies);
  if (present) return present.key;
  const taken = new Set(bibliographies.flatMap(({ works }) => works.map(({ key }) => key)));
  let key = work.id;
  for (let at = 0; taken.has(key); at++) key = work.id + suffix(at);
  return key;
}

/** "Hardiman et al. 2017", "Filippi et al. 2018 and 2 more", for titles. */
export function nameWorks(works: readonly Reference[]): string {
  const [first, ...rest] = works;
  if (!first) return '';
  return nameWork(first) + (rest.length === 0 ? '' : ` and ${rest.length} more`);
}

/** "Hardiman et al. 2017" */
export function nameWork(work: Reference): string {
  return citeShort(
    Object.fromEntries(
      Object.entries(work).filter(([field]) => field !== 'DOI'),
    ) as unknown as Reference,
  );
}

/** What a bibliography says where it does not have all authors. */
export function authorsNote(work: Reference): string | undefined {
  if (authorsComplete(work)) return undefined;
  return work.custom?.authorsComplete === 'no'
    ? 'The list of authors is incomplete.'
    : 'The list of authors may be incomplete.';
}

/** A DOI without what resolvers and writers put before it; undefined for anything else. */
export function bareDoi(value: string | undefined): string | undefined {
  return /\b(10\.\d{4,9}\/[^\s"{}<>]+)/
    .exec(value ?? '')?.[1]
    ?.replace(/\\/g, '')
    .toLowerCase();
}

/** b to z, then bb and on. */
function suffix(at: number): string {
  return String.fromCharCode(98 + (at % 25)).repeat(1 + Math.floor(at / 25));
}

function plain(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
