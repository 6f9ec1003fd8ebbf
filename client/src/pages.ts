import { EventEmitter, Uri, ViewColumn, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PAGE, type PageParams } from '../../server/src/protocol/index.ts';

/** Documents of ours that can be read and not written. */
export const PAGE_SCHEME = 'myelint';

export interface Pages {
  /** Shows Markdown as a document beside the editor, under a name; what stood there before goes. */
  readonly show: (name: string, markdown: string) => Promise<void>;
  readonly dispose: () => void;
}

export function createPages(client: BaseLanguageClient): Pages {
  const texts = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(PAGE_SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => texts.get(uri.path) ?? knowledgePage(client, uri),
  });
  return {
    async show(name, markdown) {
      const uri = Uri.from({ scheme: PAGE_SCHEME, path: `/${name}.md` });
      texts.set(uri.path, `${markdown}\n`);
      changed.fire(uri);
      const document = await workspace.openTextDocument(uri);
      await window.showTextDocument(document, {
        viewColumn: ViewColumn.Beside,
        preserveFocus: true,
        preview: true,
      });
    },
    dispose() {
      provider.dispose();
      changed.dispose();
    },
  };
}

/** The page that a diagnostic links to where the files of the knowledge base cannot be opened. */
async function knowledgePage(client: BaseLanguageClient, { path }: Uri): Promise<string> {
  const [, id = ''] = /([^/]+)\.md$/.exec(path) ?? [];
  const params: PageParams = { uri: '', id };
  return (await client.sendRequest<string | null>(PAGE, params)) ?? '';
}
