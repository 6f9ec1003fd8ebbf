import type { Connection } from 'vscode-languageserver';
import { CHECKED, type CheckedParams } from '../protocol/index.ts';
import type { Client } from './client.ts';
import type { Review } from './review.ts';

/** Tells an editor that asked for it how each check went. */
export interface Status {
  tell(uri: string, review: Review): Promise<void>;
}

export function createStatus(connection: Connection, client: Client): Status {
  return {
    async tell(uri, { findings, waiting, notices }) {
      if (!client.showsStatus) return;
      const limit = notices.find(({ kind }) => kind === 'too-large' || kind === 'crowded')?.message;
      const params: CheckedParams = {
        uri,
        findings: findings.length,
        waiting: waiting.length,
        ...(limit === undefined ? {} : { limit }),
      };
      await connection.sendNotification(CHECKED, params);
    },
  };
}
