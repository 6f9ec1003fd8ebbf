import type { Author, Reference } from '../model.ts';

/** A reference as one line of Markdown: authors, title, journal, year, place, DOI link. */
export function formatReference(reference: Reference): string {
  const { title, custom } = reference;
  const english = custom?.titleEnglish;
  const journal = reference['container-title-short'] ?? reference['container-title'];
  const parts = [
    reference.author.length === 0 ? '' : `${authors(reference)}.`,
    title === '' ? '' : `${title}.`,
    typeof english === 'string' ? `(${english}.)` : '',
    journal === undefined ? '' : `*${journal}*`,
    `${year(reference)}${place(reference)}.`,
    link(reference),
    custom?.retracted === true ? '**Retracted.**' : '',
    typeof custom?.publicationKind === 'string' ? `(${custom.publicationKind})` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** "Hardiman et al. 2017", linked to the work. */
export function citeShort(reference: Reference): string {
  const [first, second] = reference.author;
  const all = reference.author.length;
  let names = first ? surname(first) : reference.id;
  if (!authorsComplete(reference) || all > 2) names += ' et al.';
  else if (second) names += ` & ${surname(second)}`;
  const text = `${names} ${year(reference)}`;
  return reference.DOI === undefined ? text : `[${text}](${doiUrl(reference.DOI)})`;
}

export function doiUrl(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replaceAll('(', '%28').replaceAll(')', '%29')}`;
}

/** False where the list is known, or may be, the beginning of a longer one. */
export function authorsComplete(reference: Reference): boolean {
  return (reference.custom?.authorsComplete ?? 'yes') === 'yes';
}

const MOST_AUTHORS = 4;
const SHORTENED_TO = 3;

function authors(reference: Reference): string {
  const list = reference.author;
  const whole = authorsComplete(reference) && list.length <= MOST_AUTHORS;
  const shown = whole ? list : list.slice(0, SHORTENED_TO);
  return shown.map(fullName).join(', ') + (whole ? '' : ', et al');
}

function fullName(author: Author): string {
  if ('literal' in author) return author.literal;
  const initials = (author.given ?? '')
    .split(/[\s.]+/)
    .map((name) =>
      name
        .split('-')
        .map((part) => part.charAt(0))
        .join(''),
    )
    .join('');
  return initials === '' ? author.family : `${author.family} ${initials}`;
}

function surname(author: Author): string {
  return 'literal' in author ? author.literal : author.family;
}

function year(reference: Reference): string {
  return String(reference.issued['date-parts'][0]?.[0] ?? '');
}

/** `;3(1):17071`, as far as it is known. */
function place({ volume, issue, page }: Reference): string {
  if (volume === undefined) return '';
  return `;${volume}${issue === undefined ? '' : `(${issue})`}${page === undefined ? '' : `:${page}`}`;
}

function link({ DOI }: Reference): string {
  return DOI === undefined ? '' : `[doi:${DOI}](${doiUrl(DOI)})`;
}
