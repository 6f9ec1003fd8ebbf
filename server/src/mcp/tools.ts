import { fromJsonSchema, type CallToolResult, type McpServer } from '@modelcontextprotocol/server';
import type { Checker } from '../core/index.ts';
import { checkText, cite, explain, listFacts, Unknown } from './answers.ts';
import { SCHEMAS } from './schemas.ts';

/** The tools that an assistant can call; each answers with an object, and with the same as text. */
export function addTools(server: McpServer, checker: Checker): void {
  const add = (
    name: keyof typeof SCHEMAS,
    title: string,
    description: string,
    answer: (checker: Checker, input: never) => object,
  ): void => {
    const { input, output } = SCHEMAS[name];
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: fromJsonSchema(input),
        outputSchema: fromJsonSchema(output),
        annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
      },
      (given): CallToolResult => {
        try {
          // It has been held against the schema.
          const answered = answer(checker, given as never) as Record<string, unknown>;
          return {
            structuredContent: answered,
            content: [{ type: 'text', text: JSON.stringify(answered, null, 2) }],
          };
        } catch (error) {
          if (!(error instanceof Unknown)) throw error;
          return { isError: true, content: [{ type: 'text', text: error.message }] };
        }
      },
    );
  };

  add(
    'check_text',
    'Check a text',
    'Finds sentences of a Markdown text that contradict what is known about ALS, with the evidence and ways to correct them. Lines and characters count from zero, characters in UTF-16 units.',
    checkText,
  );
  add(
    'explain',
    'Explain',
    'The page of a rule, fact, concept or reference, in Markdown.',
    explain,
  );
  add(
    'cite',
    'Cite a statement',
    'The verified works that support a statement: give its sentence, or the id of a fact. A sentence that contradicts a fact, or that no fact supports, has none.',
    cite,
  );
  add(
    'list_facts',
    'List the facts',
    'The facts that are known and can be cited, with how good the evidence is; all, or those that hold some words.',
    listFacts,
  );
}
