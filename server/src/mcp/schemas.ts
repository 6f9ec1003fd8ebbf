/** What each tool takes and gives, as JSON schemas. */
const text = (description: string) => ({ type: 'string', description }) as const;
const list = <Items extends object>(items: Items) => ({ type: 'array', items }) as const;
const object = <Properties extends Readonly<Record<string, object>>>(
  properties: Properties,
  required: readonly string[] = Object.keys(properties),
) => ({
  type: 'object' as const,
  properties,
  required: [...required],
  additionalProperties: false,
});

const position = object({ line: { type: 'integer' }, character: { type: 'integer' } });
const range = object({ start: position, end: position });

const works = list(
  object(
    {
      id: text('The citation key.'),
      reference: text('The reference in Markdown.'),
      supports: text('What the work shows.'),
      doi: text('Without an address.'),
    },
    ['id', 'reference', 'supports'],
  ),
);

const evidence = {
  enum: ['established', 'qualified', 'debated', 'none'],
  description: 'How well the literature carries it.',
};

const fact = {
  fact: text('The id of the fact.'),
  claim: text('The fact as one sentence.'),
  evidence,
};

export const SCHEMAS = {
  check_text: {
    input: object(
      {
        text: text('The Markdown text.'),
        rules: { ...list({ type: 'string' }), description: 'Only these rules; all where absent.' },
      },
      ['text'],
    ),
    output: object({
      findings: list(
        object({
          rule: text('The id of the rule, for explain.'),
          severity: { enum: ['hint', 'information', 'warning', 'error'] },
          message: text('What is wrong.'),
          quote: text('The words that are wrong.'),
          range,
          ...fact,
          works,
          fixes: list(
            object({
              title: text('What it does.'),
              safety: { enum: ['safe', 'review'] },
              corrected: text('The whole text after it.'),
            }),
          ),
        }),
      ),
      notices: list(object({ kind: text('Which kind.'), message: text('Worth knowing.') })),
    }),
  },
  explain: {
    input: object({ id: text('Of a rule, a fact, a concept or a reference.') }),
    output: object({ id: text('As asked.'), markdown: text('Its page.') }),
  },
  cite: {
    input: object(
      { sentence: text('A sentence that states something.'), fact: text('The id of a fact.') },
      [],
    ),
    output: object({
      citations: list(
        object({
          ...fact,
          sentence: text('A wording that states the fact.'),
          pandoc: text('The citation as Pandoc keys.'),
          works,
        }),
      ),
    }),
  },
  list_facts: {
    input: object({ about: text('Words that the fact or its id must hold, in any case.') }, []),
    output: object({
      facts: list(
        object(
          { ...fact, rule: text('The rule it belongs to.'), references: list({ type: 'string' }) },
          ['fact', 'claim', 'evidence', 'references'],
        ),
      ),
    }),
  },
};
