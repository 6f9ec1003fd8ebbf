import {
  commands,
  Disposable,
  languages,
  Selection,
  TabInputText,
  Uri,
  ViewColumn,
  window,
  workspace,
  type ExtensionContext,
  type TextDocument,
} from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** A note with false sentences to mend and to break again, on no disk: the walkthrough is about it. */
export interface Sample {
  /** Shows it with the cursor in the first claim that is left, and does there what a step speaks of. */
  readonly open: (step?: unknown) => Promise<void>;
  readonly middleware: Middleware;
  readonly dispose: () => void;
}

export function createSample({ extensionUri }: ExtensionContext): Sample {
  let note: TextDocument | undefined;
  let fewest = Infinity;
  /** What is to be done once there is a claim to do it at. */
  let pending: Step | undefined;

  /** Mending makes findings fewer, and breaking makes them more; before the first edit neither happens. */
  const count = (): void => {
    if (!note) return;
    const { length } = claimsIn(note);
    if (pending && length > 0) void go(note, pending);
    if (note.version > 1 && length < fewest) void done('Mended');
    if (length > fewest) void done('Broken');
    if (length < fewest && (length > 0 || note.version > 1)) fewest = length;
  };
  const go = async (document: TextDocument, step: Step): Promise<void> => {
    const claims = claimsIn(document).sort((a, b) => a.range.start.compareTo(b.range.start));
    pending = claims.length === 0 && document.version === 1 ? step : undefined;
    const editor = await window.showTextDocument(document, columnFor(document));
    const [first] = claims;
    if (!first) return;
    editor.selection = new Selection(first.range.start, first.range.start);
    editor.revealRange(first.range);
    const action = ACTIONS[step];
    if (action !== undefined) await commands.executeCommand(action);
  };
  const watching = Disposable.from(
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === note?.uri.toString())) count();
    }),
    workspace.onDidCloseTextDocument((closed) => {
      if (closed === note) note = undefined;
    }),
  );

  const load = async (): Promise<TextDocument> => {
    const file = Uri.joinPath(extensionUri, 'client', 'walkthrough', 'sample.md');
    const content = new TextDecoder().decode(await workspace.fs.readFile(file));
    fewest = Infinity;
    return (note = await workspace.openTextDocument({ language: 'markdown', content }));
  };

  return {
    async open(step) {
      await go(note ?? (await load()), step === 'explain' || step === 'mend' ? step : 'open');
    },
    middleware: {
      async provideHover(document, position, token, next) {
        const hover = await next(document, position, token);
        if (hover && document === note) void done('Explained');
        return hover;
      },
    },
    dispose() {
      watching.dispose();
    },
  };
}

type Step = 'open' | 'explain' | 'mend';

/** What the buttons of the walkthrough do beyond showing the note. */
const ACTIONS: Readonly<Record<Step, string | undefined>> = {
  open: undefined,
  explain: 'editor.action.showHover',
  mend: 'editor.action.quickFix',
};

/** Steps of the walkthrough wait for these keys. */
function done(step: 'Explained' | 'Mended' | 'Broken'): Thenable<unknown> {
  return commands.executeCommand('setContext', `myelint.sample${step}`, true);
}

function claimsIn({ uri }: TextDocument) {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'myelint');
}

/** Where it is shown already, else beside the walkthrough. */
function columnFor({ uri }: TextDocument): ViewColumn {
  const shown = window.tabGroups.all.find(({ tabs }) =>
    tabs.some(
      ({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString(),
    ),
  );
  if (shown) return shown.viewColumn;
  const { activeTab } = window.tabGroups.activeTabGroup;
  const isText = activeTab === undefined || activeTab.input instanceof TabInputText;
  return isText ? ViewColumn.Active : ViewColumn.Beside;
}
