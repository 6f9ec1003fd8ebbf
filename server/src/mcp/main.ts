import { bundledKnowledge } from 'knowledge:bundled';
import { McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createChecker } from '../core/index.ts';
import { addTools } from './tools.ts';

/** Put in by the build, from package.json. */
declare const MYELINT_VERSION: string;

/** `myelint mcp`: serves an assistant over standard input and output until it goes away. */
export function serveAssistant(): void {
  const checker = createChecker(bundledKnowledge());
  serveStdio(() => {
    const server = new McpServer(
      { name: 'myelint', version: MYELINT_VERSION },
      { instructions: INSTRUCTIONS },
    );
    addTools(server, checker);
    return server;
  });
}

const INSTRUCTIONS =
  'Checks what medical prose in English claims about amyotrophic lateral sclerosis (ALS), above all that it is a demyelinating disease. Call check_text on a draft before you hand it over, explain on a rule that you do not see the sense of, and cite to support a sentence with verified works. Silence means that nothing was found, not that the text is right. For writers, not clinical advice.';
