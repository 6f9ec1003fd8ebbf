import { createRequire } from 'node:module';
import { readArguments } from './arguments.ts';
import { MCP_HELP } from './help.ts';
import { say } from './streams.ts';

/** `myelint mcp`: serves an assistant until it goes away. */
export async function mcp(args: readonly string[]): Promise<number | undefined> {
  const { values } = readArguments('mcp', args, { help: { type: 'boolean', short: 'h' } });
  if (values.help) {
    await say(MCP_HELP);
    return 0;
  }
  // A bundle of its own, since what it needs is more than all the rest.
  const bundle = createRequire(__filename)('./mcp.cjs') as { serveAssistant(): void };
  bundle.serveAssistant();
  return undefined;
}
