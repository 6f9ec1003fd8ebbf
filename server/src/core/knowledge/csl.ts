import * as v from 'valibot';

/**
 * An item of CSL-JSON as its schema (csl-data.json, 1.0.2) defines it: a closed list of fields, of
 * which some are asked for here because a rendered reference has them.
 */

const text = v.pipe(v.string('must be text'), v.nonEmpty('must not be empty'));

/** Exports write volumes and years as numbers or as text; both are shown alike. */
const numberOrText = v.pipe(
  v.union([text, v.number()], 'must be text or a number'),
  v.transform(String),
);
const flag = v.union([v.string(), v.number(), v.boolean()], 'must be true or false');

const nameParts = {
  given: v.exactOptional(text),
  'dropping-particle': v.exactOptional(text),
  'non-dropping-particle': v.exactOptional(text),
  suffix: v.exactOptional(text),
  'comma-suffix': v.exactOptional(flag),
  'static-ordering': v.exactOptional(flag),
  'parse-names': v.exactOptional(flag),
};
const name = v.union(
  [v.strictObject({ family: text, ...nameParts }), v.strictObject({ literal: text, ...nameParts })],
  'must have a `family` name or, for a group, a `literal`, and only name parts of CSL-JSON besides',
);
const names = v.array(name, 'must be a list');

const datePart = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.digits())], 'must be a number'),
  v.transform(Number),
);
const date = v.strictObject({
  'date-parts': v.pipe(
    v.array(
      v.pipe(
        v.array(datePart, 'must be a list'),
        v.minLength(1, 'must begin with the year'),
        v.maxLength(3, 'must be year, month and day at most'),
      ),
      'must be a list',
    ),
    v.minLength(1, 'must hold a date'),
    v.maxLength(2, 'must be one date, or a first and a last'),
  ),
  season: v.exactOptional(numberOrText),
  circa: v.exactOptional(flag),
  literal: v.exactOptional(text),
  raw: v.exactOptional(text),
  edtf: v.exactOptional(text),
});

const TYPES = [
  ...['article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book'],
  ...['broadcast', 'chapter', 'classic', 'collection', 'dataset', 'document', 'entry'],
  ...['entry-dictionary', 'entry-encyclopedia', 'figure', 'graphic', 'hearing', 'interview'],
  ...['legal_case', 'legislation', 'manuscript', 'map', 'motion_picture', 'musical_score'],
  ...['pamphlet', 'paper-conference', 'patent', 'performance', 'periodical'],
  ...['personal_communication', 'post', 'post-weblog', 'regulation', 'report', 'review'],
  ...['review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage'],
] as const;

const TEXTS = [
  ...['language', 'journalAbbreviation', 'shortTitle', 'abstract', 'annote', 'archive'],
  ...['archive_collection', 'archive_location', 'archive-place', 'authority', 'call-number'],
  ...['citation-label', 'collection-title', 'container-title', 'container-title-short'],
  ...['dimensions', 'division', 'event', 'event-place', 'genre', 'ISAN', 'ISBN', 'ISCI', 'ISMN'],
  ...['ISRC', 'ISSN', 'ISWC', 'jurisdiction', 'keyword', 'medium', 'note', 'original-publisher'],
  ...['original-publisher-place', 'original-title', 'part-title', 'PMCID', 'publisher'],
  ...['publisher-place', 'references', 'reviewed-title', 'scale', 'section', 'source', 'status'],
  ...['title-short', 'translated-title', 'translated-title-short', 'URL', 'version'],
  ...['year-suffix'],
] as const;

const NUMBERS = [
  ...['chapter-number', 'citation-number', 'collection-number', 'edition', 'issue', 'locator'],
  ...['first-reference-note-number', 'number', 'number-of-pages', 'number-of-volumes', 'page'],
  ...['page-first', 'part', 'printing', 'supplement', 'volume'],
] as const;

const NAMES = [
  ...['chair', 'collection-editor', 'compiler', 'composer', 'container-author', 'contributor'],
  ...['curator', 'director', 'editor', 'editorial-director', 'executive-producer', 'interviewer'],
  ...['illustrator', 'organizer', 'original-author', 'performer', 'producer', 'recipient'],
  ...['reviewed-author', 'translator'],
] as const;

const DATES = [
  ...['accessed', 'available-date', 'container', 'event-date', 'original-date', 'submitted'],
] as const;

export const referenceSchema = v.strictObject({
  ...all(TEXTS, v.exactOptional(text)),
  ...all(NUMBERS, v.exactOptional(numberOrText)),
  ...all(NAMES, v.exactOptional(names)),
  ...all(DATES, v.exactOptional(date)),
  categories: v.exactOptional(v.array(text, 'must be a list')),
  id: text,
  type: v.picklist(TYPES, 'must be a type of CSL-JSON, as in article-journal'),
  title: text,
  author: v.pipe(names, v.minLength(1, 'must name an author')),
  issued: date,
  DOI: v.exactOptional(v.pipe(text, v.regex(/^10\.\d{4,}\/\S+$/, 'must be a bare DOI, 10.…/…'))),
  PMID: v.exactOptional(v.pipe(text, v.digits('must be digits'))),
  custom: v.exactOptional(
    v.looseObject({
      authorsComplete: v.exactOptional(
        v.picklist(['yes', 'no', 'unknown'], 'must be yes, no or unknown'),
      ),
      retracted: v.exactOptional(v.boolean('must be true or false')),
    }),
  ),
});

/** The same shape for each of some fields. */
function all<const Keys extends readonly string[], Schema>(
  keys: Keys,
  schema: Schema,
): Readonly<Record<Keys[number], Schema>> {
  return Object.fromEntries(keys.map((key) => [key, schema])) as Record<Keys[number], Schema>;
}
