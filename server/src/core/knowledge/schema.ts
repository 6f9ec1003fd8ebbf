import * as v from 'valibot';
import { RELATIONS } from '../model.ts';

/** The front matter of a fact and of a concept: the shapes, and what to say where one is not met. */

const text = v.pipe(v.string('must be text'), v.nonEmpty('must not be empty'));
const id = v.pipe(text, v.regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words joined by hyphens'));
const texts = v.array(text, 'must be a list');
const severity = v.picklist(
  ['hint', 'information', 'warning', 'error'],
  'must be hint, information, warning or error',
);

const proposition = v.pipe(
  text,
  v.regex(
    /^(?:not )?[a-z0-9-]+ [a-z-]+ [a-z0-9-]+$/,
    'must read `subject relation object`, as in `als is-a demyelinating-disease`, with `not` before it for a denial',
  ),
  v.transform((line) => {
    const words = line.split(' ');
    const negated = words[0] === 'not';
    const [subject = '', relation = '', object = ''] = negated ? words.slice(1) : words;
    return { subject, relation, object, negated };
  }),
  v.object({
    subject: v.string(),
    relation: v.picklist(RELATIONS, `must use one of the relations ${RELATIONS.join(', ')}`),
    object: v.string(),
    negated: v.boolean(),
  }),
);

export const factSchema = v.strictObject({
  id,
  rule: v.optional(id),
  leads: v.optional(v.strictObject({ severity, message: text })),
  claim: text,
  'contradicted-by': v.optional(v.array(proposition, 'must be a list'), []),
  'supported-by': v.optional(v.array(proposition, 'must be a list'), []),
  evidence: v.picklist(
    ['established', 'qualified', 'debated', 'none'],
    'must be established, qualified, debated or none',
  ),
  references: v.array(v.strictObject({ id: text, supports: text }), 'must be a list'),
  fixes: v.optional(
    v.strictObject({
      adjective: v.optional(text),
      noun: v.optional(text),
      sentence: v.optional(text),
    }),
    {},
  ),
  checked: v.pipe(
    text,
    v.isoDate('must be the day of the last check against the references, as in 2026-11-24'),
  ),
});

export const conceptSchema = v.strictObject({
  id,
  label: text,
  names: texts,
  adjectives: v.optional(texts, []),
  'is-a': v.optional(v.array(id, 'must be a list'), []),
  damages: v.optional(id),
  'other-senses': v.optional(texts, []),
});

const person = v.looseObject({ family: text, given: v.optional(text) });

export const referenceSchema = v.looseObject({
  id: text,
  type: text,
  title: text,
  author: v.pipe(v.array(person, 'must be a list'), v.minLength(1, 'must name an author')),
  'container-title': v.optional(text),
  'container-title-short': v.optional(text),
  issued: v.looseObject({
    'date-parts': v.array(v.array(v.number('must be numbers'))),
  }),
  volume: v.optional(text),
  issue: v.optional(text),
  page: v.optional(text),
  DOI: v.optional(text),
  PMID: v.optional(text),
  language: v.optional(text),
  custom: v.optional(
    v.looseObject({
      authorsComplete: v.optional(v.picklist(['yes', 'no', 'unknown'])),
      retracted: v.optional(v.boolean()),
    }),
  ),
});
