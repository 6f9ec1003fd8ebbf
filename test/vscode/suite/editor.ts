// What a writer does and sees in the editor, as steps of a test. Nothing here sleeps: a step waits
// for an event, and fails at a limit with what it saw last.
import * as vscode from 'vscode';

const LIMIT = 20_000; // milliseconds

export const one = ({ length }: { readonly length: number }): boolean => length === 1;
export const none = ({ length }: { readonly length: number }): boolean => length === 0;

/** Opens an empty Markdown note that is on no disk, with the cursor in it. */
export async function openNote(): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await untitled(''));
}

/** A note with a text, on no disk; its name may be that of one just closed, whose text it may still show. */
export async function untitled(
  content: string,
  language = 'markdown',
): Promise<vscode.TextDocument> {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n');
  for (;;) {
    const document = await vscode.workspace.openTextDocument({ language, content });
    if (document.languageId === language && plain(document.getText()) === plain(content))
      return document;
  }
}

/** Opens a copy of a note, on no disk. */
export async function openCopy(note: vscode.Uri): Promise<vscode.TextDocument> {
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(note));
  return (await vscode.window.showTextDocument(await untitled(content))).document;
}

/** A file of the workspace under test. */
export function inWorkspace(...path: string[]): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, ...path);
}

/** Sets one of our settings while something runs, and takes it back. */
export async function withSetting(
  key: string,
  value: unknown,
  run: () => Promise<void>,
): Promise<void> {
  const settings = vscode.workspace.getConfiguration('myelint');
  const set = (to: unknown) => settings.update(key, to, vscode.ConfigurationTarget.Global);
  await set(value);
  try {
    await run();
  } finally {
    await set(undefined);
  }
}

/**
 * Does something again and again until it has had an effect: for what VS Code tells nobody of, such
 * as an open list of choices.
 */
export async function until<T>(
  act: () => unknown,
  effect: () => T | undefined | false,
): Promise<T> {
  const limit = Date.now() + LIMIT;
  for (;;) {
    const seen = effect();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > limit) throw new Error('it had no effect in time');
    await act();
    // What it waits for is told by events, which come between tasks only.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** Types at the cursor, as the keyboard does. */
export async function type(text: string): Promise<void> {
  await vscode.commands.executeCommand('type', { text });
}

export async function undo(): Promise<void> {
  await vscode.commands.executeCommand('undo');
}

/** Closes every editor without a question about saving. */
export async function closeAll(): Promise<void> {
  while (vscode.window.tabGroups.activeTabGroup.activeTab) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** Waits until what Myelint says of a document is as wanted, and returns it. */
export function findings(
  document: vscode.TextDocument,
  wanted: (found: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  const current = () =>
    vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'myelint');
  const late = new Error(); // made here, so that its stack names the step of the test
  return new Promise((resolve, reject) => {
    const finish = (end: () => void): void => {
      clearTimeout(timer);
      subscription.dispose();
      end();
    };
    const look = (): void => {
      const found = current();
      if (wanted(found)) finish(() => resolve(found));
    };
    const timer = setTimeout(() => {
      const said = current().map(({ code, message }) => `${codeOf(code)}: ${message}`);
      late.message = `Myelint says [${said.join('; ')}] of:\n${document.getText()}`;
      finish(() => reject(late));
    }, LIMIT);
    const subscription = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** Waits until what our log says holds some words, and shows it for that. */
export async function logged(words: RegExp): Promise<void> {
  await vscode.commands.executeCommand('myelint.showOutput');
  const isTold = () =>
    vscode.workspace.textDocuments.some(
      (document) => document.uri.scheme === 'output' && words.test(document.getText()),
    );
  const late = new Error(`the log does not say ${words}`);
  await new Promise<void>((resolve, reject) => {
    const finish = (end: () => void): void => {
      clearTimeout(timer);
      vscode.Disposable.from(...subscriptions).dispose();
      end();
    };
    const look = (): void => {
      if (isTold()) finish(resolve);
    };
    const timer = setTimeout(() => finish(() => reject(late)), LIMIT);
    const subscriptions = [
      vscode.workspace.onDidOpenTextDocument(look),
      vscode.workspace.onDidChangeTextDocument(look),
    ];
    look();
  });
}

/** The rule a diagnostic names, with or without a link to its page. */
export function codeOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The Markdown of all hover cards at a position. */
export async function hoverText(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<string> {
  const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n\n');
}

/**
 * Waits until the quick fixes for a range are as wanted, and returns them with their edits. VS Code gives
 * a question for a kind of them up when any provider comes or goes anywhere (`getCodeActions` holds all
 * providers against those of that kind), which happens while it starts up; the answer is then what the
 * quicker ones have said, or nothing, and no error. One provider gives all of ours, so some are all.
 */
export async function quickFixes(
  document: vscode.TextDocument,
  range: vscode.Range,
  wanted: (fixes: readonly vscode.CodeAction[]) => boolean = ({ length }) => length > 0,
): Promise<vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  const resolved = 20; // an edit is worked out only for so many
  const late = new Error(); // made here, so that its stack names the step of the test
  for (const limit = Date.now() + LIMIT; ;) {
    const fixes = await ask<vscode.CodeAction[]>(
      ...['vscode.executeCodeActionProvider', document.uri, range, kind, resolved],
    );
    if (wanted(fixes)) return fixes;
    if (Date.now() > limit) {
      late.message = `the quick fixes are [${fixes.map(({ title }) => title).join('; ')}]`;
      throw late;
    }
  }
}

/** The preferred quick fix, with its edit. */
export async function preferredFix(
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<vscode.WorkspaceEdit> {
  const preferred = (fixes: readonly vscode.CodeAction[]) =>
    fixes.find(({ isPreferred }) => isPreferred)?.edit;
  const edit = preferred(await quickFixes(document, range, (fixes) => !!preferred(fixes)));
  if (!edit) throw new Error('no preferred fix with an edit');
  return edit;
}

/** All quick fixes of a document besides one of the test's own, which shows that the question was not given up. */
export async function quickFixesIfAny(
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<vscode.CodeAction[]> {
  const own = new vscode.CodeAction('the test asks', vscode.CodeActionKind.QuickFix);
  const isOwn = ({ title }: vscode.CodeAction): boolean => title === own.title;
  const provider = vscode.languages.registerCodeActionsProvider(
    { scheme: document.uri.scheme },
    { provideCodeActions: () => [own] },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
  try {
    const fixes = await quickFixes(document, range, (all) => all.some(isOwn));
    return fixes.filter((fix) => !isOwn(fix));
  } finally {
    provider.dispose();
  }
}

/**
 * Asks the editor's providers. While VS Code starts up, a provider that comes cancels such a call with an
 * error; it is then made again.
 */
async function ask<T>(command: string, ...args: unknown[]): Promise<T> {
  const limit = Date.now() + LIMIT;
  for (;;) {
    try {
      return await vscode.commands.executeCommand<T>(command, ...args);
    } catch (error) {
      const canceled = error instanceof Error && error.message.includes('Canceled');
      if (!canceled || Date.now() > limit) throw error;
    }
  }
}
