import * as v from 'valibot';
import { CONCEPT_KINDS, NEURON_PARTS, QUANTITY_UNITS, RELATIONS } from '../model.ts';

/** The front matter of a fact and of a concept: the shapes, and what to say where one is not met. */

const text = v.pipe(v.string('must be text'), v.nonEmpty('must not be empty'));
const id = v.pipe(text, v.regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words joined by hyphens'));
const texts = v.array(text, 'must be a list');
const ids = v.array(id, 'must be a list');

/** `a, b or c`, for messages about closed lists. */
function choice(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, `must be ${choice(words)}`);
}

/** A number has bounds, which a line of words cannot hold. */
const PROPOSED = RELATIONS.filter((relation) => relation !== 'quantity');

const proposition = v.pipe(
  text,
  v.regex(
    /^(?:not )?[a-z0-9-]+ [a-z-]+ [a-z0-9-]+(?: in [a-z0-9-]+)?$/,
    'must read `subject relation object`, as in `als is-a demyelinating-disease`; `not` before it denies, ` in als` after it names the disease',
  ),
  v.transform((line) => {
    const negated = line.startsWith('not ');
    const [subject = '', relation = '', object = '', , scope] = line
      .slice(negated ? 4 : 0)
      .split(' ');
    return { subject, relation, object, ...(scope === undefined ? {} : { scope }), negated };
  }),
  v.object({
    subject: v.string(),
    relation: v.picklist(PROPOSED, `must use one of the relations ${PROPOSED.join(', ')}`),
    object: v.string(),
    scope: v.exactOptional(v.string()),
    negated: v.boolean(),
  }),
);

const bounds = v.pipe(
  v.tuple(
    [v.number('must be a number'), v.number('must be a number')],
    'must be two numbers, as in [18, 60]',
  ),
  v.check(([least, greatest]) => least < greatest, 'must put the smaller number first'),
);

const quantity = v.strictObject({
  subject: id,
  of: id,
  unit: oneOf(QUANTITY_UNITS),
  within: bounds,
  'within-from-diagnosis': v.exactOptional(bounds),
});

const figure = v.strictObject({
  words: text,
  average: v.exactOptional(oneOf(['mean', 'median'])),
});

const figures = v.strictObject({
  usual: figure,
  diagnosis: v.exactOptional(figure),
  most: v.exactOptional(figure),
});

/** A retired fact keeps its file, and why it went, so that its id is never taken again. */
const retiredSchema = v.looseObject({ id, retired: text });

const clauses = v.array(
  v.strictObject({
    about: v.exactOptional(id),
    words: v.pipe(
      text,
      v.regex(
        /^(?:[^{}]|\{(?:subject|because|in|of|[^{}|]+\|[^{}|]+)\})+$/,
        'may hold the slots {subject}, {because}, {in}, {of} and {singular|plural}',
      ),
    ),
  }),
  'must be a list',
);

const currentSchema = v.strictObject({
  id,
  rule: v.exactOptional(id),
  leads: v.exactOptional(
    v.strictObject({
      severity: oneOf(['hint', 'information', 'warning', 'error']),
      message: text,
      outranks: v.optional(ids, []),
    }),
  ),
  claim: text,
  'contradicted-by': v.optional(v.array(proposition, 'must be a list'), []),
  'supported-by': v.optional(v.array(proposition, 'must be a list'), []),
  quantity: v.exactOptional(quantity),
  evidence: oneOf(['established', 'qualified', 'debated', 'none']),
  references: v.array(
    v.strictObject({ id: text, supports: text, about: v.exactOptional(id) }),
    'must be a list',
  ),
  fixes: v.optional(
    v.strictObject({
      adjective: v.exactOptional(text),
      noun: v.exactOptional(text),
      short: v.exactOptional(text),
      plural: v.exactOptional(text),
      shared: v.exactOptional(text),
      example: v.exactOptional(text),
      adverb: v.exactOptional(text),
      sentence: v.exactOptional(text),
      doubt: v.exactOptional(text),
      clauses: v.exactOptional(clauses),
      figures: v.exactOptional(figures),
    }),
    {},
  ),
  checked: v.pipe(
    text,
    v.isoDate('must be the day of the last check against the references, as in 2026-11-24'),
  ),
});

export const factSchema = v.lazy((front): typeof retiredSchema | typeof currentSchema =>
  typeof front === 'object' && front !== null && 'retired' in front ? retiredSchema : currentSchema,
);

export type CurrentFact = v.InferOutput<typeof currentSchema>;

export const conceptSchema = v.strictObject({
  id,
  kind: oneOf(CONCEPT_KINDS),
  label: text,
  names: texts,
  adjectives: v.optional(texts, []),
  misspellings: v.optional(texts, []),
  'is-a': v.optional(ids, []),
  damages: v.exactOptional(id),
  'other-senses': v.optional(texts, []),
  drawing: v.exactOptional(
    v.strictObject({ struck: v.array(oneOf(NEURON_PARTS), 'must be a list'), alt: text }),
  ),
});
