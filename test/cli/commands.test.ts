import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  createProtocolConnection,
  InitializeRequest,
  ShutdownRequest,
  ExitNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { program, useDesk } from './myelint.ts';

const desk = useDesk();

it('prints the version of package.json', async () => {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  expect(await desk.run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

it.each([
  [['--help']],
  [['check', '--help']],
  [['explain', '-h']],
  [['lsp', '--help']],
  [['mcp', '--help']],
])('prints help for %j, to fit 90 columns', async (args) => {
  const { code, stdout, stderr } = await desk.run(args);
  expect(stdout).toMatch(/^\S.*\n[^]*Usage\n {2}myelint /);
  expect(stdout.split('\n').filter((line) => line.length > 90)).toEqual([]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

it('knows every option that the help of check names, and no other', async () => {
  const { stdout } = await desk.run(['check', '--help']);
  const named = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, name]) => name ?? '');
  expect(named).toEqual([
    ...[
      '--format',
      '--ndjson',
      '--why',
      '--rule',
      '--fail-on',
      '--fix',
      '--dry-run',
      '--knowledge',
      '--no-ignore',
    ],
    ...['--stdin-filepath', '--help'],
  ]);
  for (const name of named) {
    expect((await desk.run(['check', name])).stderr).not.toContain('has no option');
  }
});

it.each([
  [
    ['chekc'],
    'there is no command "chekc" (did you mean "check"?). See myelint --help; to check files, write myelint check PATH.',
  ],
  [
    ['check', '--formt', 'json'],
    'check has no option --formt (did you mean "--format"?). See myelint check --help.',
  ],
  [
    ['check', '--fixe', 'a'],
    'check has no option --fixe (did you mean "--fix"?). See myelint check --help.',
  ],
  [['check', '--format'], '--format needs a value. See myelint check --help.'],
  [['check', '--format', '--rule'], '--format needs a value. See myelint check --help.'],
  [['check', '--help=yes'], '--help takes no value. See myelint check --help.'],
  [
    ['check', '--format', 'jsn'],
    '--format cannot be "jsn" (did you mean "json"?); it is one of text, json, sarif, github, markdown.',
  ],
  [
    ['check', '--fail-on', 'never'],
    '--fail-on cannot be "never"; it is one of hint, information, warning, error.',
  ],
  [
    ['check', '--rule', 'off'],
    '--rule "off" is not of the form ID=LEVEL, as in als-demyelinating-disease=error.',
  ],
  [
    ['check', '--rule', 'als-demyelinating-disease=of'],
    '--rule als-demyelinating-disease cannot be "of" (did you mean "off"?); it is one of off, hint, information, warning, error.',
  ],
  [['explain'], 'explain wants one id, as in myelint explain als-demyelinating-disease.'],
  [['lsp'], 'lsp speaks over standard input and output: add --stdio.'],
])('refuses %j in a sentence', async (args, sentence) => {
  expect(await desk.run(args)).toEqual({ code: 2, stdout: '', stderr: `myelint: ${sentence}\n` });
});

it('lists the rules where --rule names none of them', async () => {
  const { code, stderr } = await desk.run(['check', '--rule', 'als-demyelinating-diseas=off']);
  expect(stderr).toMatch(
    /^myelint: there is no rule "als-demyelinating-diseas" \(did you mean "als-demyelinating-disease"\?\)\. The rules are:\n( {2}[a-z-]+\n)+$/,
  );
  expect(code).toBe(2);
});

it('explains a rule, a fact and a concept', async () => {
  for (const id of ['als-demyelinating-disease', 'als-not-demyelinating', 'als']) {
    const { code, stdout, stderr } = await desk.run(['explain', id]);
    expect(stdout).toMatch(/\S\n$/);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  }
});

it('says so when an id means nothing to it', async () => {
  const { code, stdout, stderr } = await desk.run(['explain', 'als-not-demyelinatin']);
  expect(stderr).toMatch(
    /^myelint: nothing is known by the id "als-not-demyelinatin" \(did you mean "als-not-demyelinating"\?\)/,
  );
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

it('serves an editor over standard input and output', async () => {
  const child = spawn(process.execPath, [program, 'lsp', '--stdio']);
  const closed = new Promise((resolve) => child.on('close', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const { serverInfo } = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol's types still ask for it
    rootUri: null,
    capabilities: {},
  });
  expect(serverInfo?.name).toBe('Myelint');
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  expect(await closed).toBe(0);
  connection.dispose();
});
