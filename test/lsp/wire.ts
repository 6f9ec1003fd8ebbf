/** The protocol as bytes: what no library would send, and what the server says to it. */
import { PassThrough } from 'node:stream';
import {
  createConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { serve } from '../../server/src/lsp/server.ts';
import { PLAIN } from './editor.ts';
import { checker } from './knowledge.ts';

export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface Wire {
  /** All that the server has sent. */
  readonly received: readonly Message[];
  /** Sends a body behind its header, whatever it is. */
  body(text: string): void;
  /** Sends bytes as they are. */
  bytes(text: string): void;
  send(message: object): void;
  /** The answer to a request with this id; its n-th, where the id was used before. */
  answer(id: number | string, nth?: number): Promise<Message>;
  request(id: number | string, method: string, params?: unknown): Promise<Message>;
  initialize(): Promise<Message>;
  end(): void;
}

export function openWire(): Wire {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const server = createConnection(
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  serve(server, () => checker, {});
  const received: Message[] = [];
  const waiting = new Set<() => void>();
  new StreamMessageReader(toClient).listen((message) => {
    received.push(message as Message);
    waiting.forEach((look) => look());
  });

  const wire: Wire = {
    received,
    bytes: (text) => void toServer.write(text),
    body: (text) => wire.bytes(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`),
    send: (message) => wire.body(JSON.stringify({ jsonrpc: '2.0', ...message })),
    answer: (id, nth = 0) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = received.filter(
            (message) => message.id === id && message.method === undefined,
          )[nth];
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    request(id, method, params) {
      wire.send({ id, method, params });
      return wire.answer(id);
    },
    async initialize() {
      const answered = await wire.request('initialize', 'initialize', {
        processId: null,
        rootUri: null,
        capabilities: PLAIN,
      });
      wire.send({ method: 'initialized', params: {} });
      return answered;
    },
    end: () => server.dispose(),
  };
  return wire;
}
