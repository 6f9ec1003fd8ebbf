import { EventEmitter, Uri, ViewColumn, window, workspace } from 'vscode';

/** Documents of ours that can be read and not written. */
export const PAGE_SCHEME = 'myelint';

export interface Pages {
  readonly dispose: () => void;
  /** Shows Markdown as a document beside the editor, under a name; what stood there before goes. */
  show(name: string, markdown: string): Promise<void>;
}

export function createPages(): Pages {
  const texts = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(PAGE_SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: ({ path }) => texts.get(path) ?? '',
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
