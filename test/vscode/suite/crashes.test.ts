// What a writer sees when the server dies: nothing of it in the text, and findings that come back.
import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, findings, logged, one, openNote, type } from './editor.ts';

const CLAIM = 'ALS is a demyelinating disease.';

/** The servers that this extension host has started; only Linux tells in files. */
function servers(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const parent = /\) \S+ (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1];
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
        return Number(parent) === process.pid && /dist[/\\]server\.cjs/.test(command);
      } catch {
        return false; // it has ended meanwhile
      }
    })
    .map(Number);
}

/** Waits for events of the editor's until there is a server other than the one that was killed. */
async function serverAfter(killed: number): Promise<number> {
  for (;;) {
    const other = servers().find((id) => id !== killed);
    if (other !== undefined) return other;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const describeOnLinux = process.platform === 'linux' ? describe : describe.skip;

describeOnLinux('A server that is killed', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => void (editor = await openNote()));
  afterEach(closeAll);

  it('is started again, its findings return, and no document changes', async () => {
    const { document } = editor;
    await type(CLAIM);
    await findings(document, one);
    const { version } = document;
    const [server] = servers();
    ok(server !== undefined, 'no server runs');
    process.kill(server, 'SIGKILL');
    await serverAfter(server);
    await vscode.commands.executeCommand('myelint.checkDocument');
    await findings(document, one);
    strictEqual(document.getText(), CLAIM);
    strictEqual(document.version, version);
    // The new server follows the text as the old one did.
    await type(' It is rare.');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'));
    await findings(document, ([first]) => first?.range.start.line === 1);
  });

  it('is not started for ever, and can be started by hand', async () => {
    const { document } = editor;
    await type(CLAIM);
    await findings(document, one);
    let server = 0;
    // The test before has killed one already.
    for (let kills = 1; kills < 5; kills++) {
      server = await serverAfter(server);
      process.kill(server, 'SIGKILL');
    }
    await logged(/was not started again/);
    deepStrictEqual(
      servers().filter((id) => id !== server),
      [],
    );
    strictEqual(document.getText(), CLAIM);
    await vscode.commands.executeCommand('myelint.restartServer');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'));
    await findings(document, ([first]) => first?.range.start.line === 1);
  });
});
