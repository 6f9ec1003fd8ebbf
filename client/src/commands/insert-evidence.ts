import { l10n, window, workspace, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import {
  EVIDENCE,
  INSERT_EVIDENCE,
  type EvidenceChoice,
  type InsertEvidenceParams,
} from '../../../server/src/protocol/index.ts';
import { placeOf } from '../place.ts';

/** Lets the writer pick a fact, and writes it at the cursor with its citation. */
export function insertEvidence(client: BaseLanguageClient): () => Promise<void> {
  return async () => {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const place = placeOf(client, editor);
    const facts = await client.sendRequest<EvidenceChoice[]>(EVIDENCE, { uri: place.uri });
    const picked = await window.showQuickPick(facts.map(item), {
      title: l10n.t('Insert Evidence'),
      placeHolder: l10n.t('A statement to write at the cursor, with its citation'),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (!picked) return;
    const params: InsertEvidenceParams = { ...place, fact: picked.fact };
    const edit = await client.sendRequest<WorkspaceEdit | null>(INSERT_EVIDENCE, params);
    const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
    if (converted) await workspace.applyEdit(converted);
  };
}

function item({ fact, sentence, evidence, works }: EvidenceChoice): QuickPickItem & {
  readonly fact: string;
} {
  return { label: sentence, detail: `${works} · ${GRADES[evidence]()}`, fact };
}

const GRADES: Readonly<Record<EvidenceChoice['evidence'], () => string>> = {
  established: () => l10n.t('established'),
  qualified: () => l10n.t('qualified'),
  debated: () => l10n.t('debated'),
  none: () => l10n.t('no verified reference'),
};
