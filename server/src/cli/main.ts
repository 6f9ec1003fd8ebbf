#!/usr/bin/env node
import { check } from './check.ts';
import { explain } from './explain.ts';
import { GENERAL_HELP } from './help.ts';
import { mcp } from './mcp.ts';
import { Misuse } from './misuse.ts';
import { alike } from './nearest.ts';
import { serveCrew } from './pool.ts';
import { say, warn, type Command } from './streams.ts';
import { version } from './version.ts';

// The language server is loaded only when it is asked for: a check should not pay for it.
const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  explain,
  mcp,
  lsp: async (args) => (await import('./lsp.ts')).lsp(args),
};

if (serveCrew) serveCrew();
else
  void run(process.argv.slice(2)).then((code) => {
    // Not `process.exit`, which would cut off output that is still on its way.
    if (code !== undefined) process.exitCode = code;
  });

/** Runs the command that the arguments name; its exit code, or nothing where it goes on running. */
async function run([name, ...args]: readonly string[]): Promise<number | undefined> {
  try {
    if (name === undefined) throw new Misuse('a command is missing.\n\n' + GENERAL_HELP);
    if (name === '--help' || name === '-h' || name === 'help') return await printed(GENERAL_HELP);
    if (name === '--version' || name === '-v') return await printed(`${version}\n`);
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) {
      throw new Misuse(
        `there is no command "${name}"${alike(name, Object.keys(COMMANDS))}. ` +
          'See myelint --help; to check files, write myelint check PATH.',
      );
    }
    return await command(args);
  } catch (error) {
    if (error instanceof Misuse) warn(error.message);
    else warn(`an error of Myelint's own; please report it.\n${stackOf(error)}`);
    return 2;
  }
}

async function printed(text: string): Promise<number> {
  await say(text);
  return 0;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
