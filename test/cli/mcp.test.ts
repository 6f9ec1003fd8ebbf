import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checker } from '../lsp/knowledge.ts';
import { buildProgram, program } from './myelint.ts';

const FALSE_CLAIM = 'ALS is a demyelinating disease.';
const RULE = 'als-demyelinating-disease';

let removeProgram: () => void;
let client: Client;
beforeAll(async () => {
  removeProgram = buildProgram('mcp');
  client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [program, 'mcp'] }),
  );
}, 120_000);
afterAll(async () => {
  await client.close();
  removeProgram();
});

/** What a tool answers; the client has held it against the tool's output schema. */
async function call(name: string, input: Record<string, unknown>): Promise<unknown> {
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: input });
  if (isError === true) return (content as { text: string }[])[0]?.text;
  expect(JSON.parse((content as { text: string }[])[0]?.text ?? '')).toEqual(structuredContent);
  return structuredContent;
}

it('offers four tools, which read only, with the schemas of what they take and give', async () => {
  expect(client.getServerVersion()?.name).toBe('myelint');
  expect(client.getInstructions()).toContain('check_text');
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual([
    ...['check_text', 'cite', 'explain', 'list_facts'],
  ]);
  for (const { description, inputSchema, outputSchema, annotations } of tools) {
    expect(description).toMatch(/\.$/);
    expect(inputSchema.type).toBe('object');
    expect(outputSchema?.type).toBe('object');
    expect(annotations?.readOnlyHint).toBe(true);
  }
});

describe('check_text', () => {
  it('finds what is false, with works and corrections that are clean', async () => {
    const answer = (await call('check_text', { text: `# Note\n\n${FALSE_CLAIM}` })) as {
      findings: {
        rule: string;
        quote: string;
        range: object;
        works: object[];
        fixes: { corrected: string }[];
      }[];
    };
    expect(answer.findings).toHaveLength(1);
    expect(answer.findings[0]).toMatchObject({
      rule: RULE,
      quote: 'ALS is a demyelinating disease',
      range: { start: { line: 2, character: 0 } },
    });
    expect(answer.findings[0]?.works.length).toBeGreaterThan(0);
    for (const { corrected } of answer.findings[0]?.fixes ?? [])
      expect(await call('check_text', { text: corrected })).toMatchObject({ findings: [] });
  });

  it('looks for the rules it is given', async () => {
    const rules = ['als-survival'];
    expect(await call('check_text', { text: FALSE_CLAIM, rules })).toMatchObject({ findings: [] });
    expect(await call('check_text', { text: FALSE_CLAIM, rules: ['x'] })).toMatch(
      /^There is no rule "x"; there are als-/,
    );
  });

  it('refuses what is no text, and lives on', async () => {
    await expect(
      client.callTool({ name: 'check_text', arguments: { text: 3 } }).then((result) => {
        if (result.isError === true) throw new Error('refused');
      }),
    ).rejects.toThrow();
    expect(await call('check_text', { text: '' })).toEqual({ findings: [], notices: [] });
  });
});

it('explain gives the page', async () => {
  expect(await call('explain', { id: RULE })).toEqual({
    id: RULE,
    markdown: checker.explain(RULE),
  });
  expect(await call('explain', { id: 'nothing' })).toMatch(/^Nothing is known by the id "nothing"/);
});

describe('cite', () => {
  it('gives the works of what a sentence states, or of a fact', async () => {
    for (const input of [
      { sentence: 'ALS is not a demyelinating disease.' },
      { fact: 'als-not-demyelinating' },
    ]) {
      const { citations } = (await call('cite', input)) as {
        citations: { fact: string; pandoc: string; works: { id: string; doi?: string }[] }[];
      };
      const citation = citations.find(({ fact }) => fact === 'als-not-demyelinating');
      expect(citation?.pandoc).toBe(
        `[${citation?.works.map(({ id }) => `@${id}`).join('; ') ?? ''}]`,
      );
      for (const { id } of citation?.works ?? [])
        expect(checker.knowledge.references.has(id)).toBe(true);
    }
  });

  it('gives none for a false or an unknown sentence', async () => {
    expect(await call('cite', { sentence: FALSE_CLAIM })).toEqual({ citations: [] });
    expect(await call('cite', { sentence: 'The weather is fine.' })).toEqual({ citations: [] });
    expect(await call('cite', { fact: 'nothing' })).toMatch(/^There is no fact "nothing"/);
  });
});

it('list_facts names the facts that can be cited, all or some', async () => {
  const all = (await call('list_facts', {})) as { facts: { fact: string }[] };
  expect(all.facts.map(({ fact }) => fact)).toEqual(checker.evidence.map(({ fact }) => fact));
  const some = (await call('list_facts', { about: 'MRI' })) as { facts: { fact: string }[] };
  expect(some.facts.length).toBeGreaterThan(0);
  expect(some.facts.length).toBeLessThan(all.facts.length);
});
