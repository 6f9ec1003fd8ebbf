import { l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { REPORT, type ReportParams } from '../../../server/src/protocol/index.ts';
import type { Pages } from '../pages.ts';

/** Shows beside the active document what it claims, and how that stands to the literature. */
export function evidenceReport(client: BaseLanguageClient, pages: Pages): () => Promise<void> {
  return async () => {
    const document = window.activeTextEditor?.document;
    if (!document) return;
    const params: ReportParams = {
      uri: client.code2ProtocolConverter.asUri(document.uri),
      name: workspace.asRelativePath(document.uri),
    };
    const report = await client.sendRequest<string | null>(REPORT, params);
    if (report !== null) await pages.show(l10n.t('Evidence Report'), report);
  };
}
