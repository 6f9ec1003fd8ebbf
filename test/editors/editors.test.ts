import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { program, useDesk } from '../cli/myelint.ts';

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Editors that speak the protocol by themselves, run without a screen. */
const EDITORS = [
  {
    name: 'Neovim',
    install: 'apt-get install neovim',
    has: () => succeeds('nvim', ['--version']),
    run: (note: string) =>
      spawn('nvim', [
        ...['--headless', '-u', 'NONE', '-c', `luafile ${script('neovim.lua')}`],
        ...['--', program, note],
      ]),
  },
  {
    name: 'Emacs with eglot',
    install: 'apt-get install emacs-nox elpa-eglot',
    has: () =>
      succeeds('emacs', [
        '--batch',
        '--eval',
        '(progn (package-initialize) (require (quote eglot)))',
      ]),
    run: (note: string) =>
      spawn('emacs', ['--batch', '--no-init-file', '-l', script('eglot.el'), program, note]),
  },
] as const;

const desk = useDesk();

for (const { name, install, has, run } of EDITORS) {
  const isHere = process.platform !== 'win32' && has();
  const title = isHere ? name : `${name} (${install})`;
  it.runIf(isHere)(
    `${title}: diagnostics arrive, hover cites, the quick fix corrects the text`,
    () => {
      const note = join(desk.folder, 'note.md');
      writeFileSync(note, '# Note\n\nALS is a demyelinating disease.\n');
      const { stdout, stderr, status } = run(note);
      expect(
        stdout.split('\n').filter((line) => /^(diagnostic|hover|now|no) /.test(line)),
        stderr,
      ).toEqual([
        'diagnostic als-demyelinating-disease line 3',
        'hover cites',
        expect.stringMatching(/^now ALS is a neurodegenerative disease/),
      ]);
      expect(status).toBe(0);
    },
    150_000,
  );
}

function spawn(command: string, args: readonly string[]) {
  return spawnSync(command, args, { cwd: desk.folder, encoding: 'utf8', timeout: 120_000 });
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
