import { DiagnosticTag, MarkupKind, type InitializeParams } from 'vscode-languageserver';
import { sayBy, type Say } from './words.ts';

/** What the connected editor can do, in the words of our features. */
export interface Client {
  readonly asksForDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly showsRelatedInformation: boolean;
  readonly linksCodes: boolean;
  readonly fadesUnnecessary: boolean;
  readonly showsMarkdown: boolean;
  /** Shows the images of a hover, as a few editors do; to others their addresses would be noise. */
  readonly showsImages: boolean;
  /** Wants to hear of each check, for a status of its own. */
  readonly showsStatus: boolean;
  /** Has a command of its own that asks how and why a finding is to be silenced. */
  readonly asksForReasons: boolean;
  readonly takesCodeActions: boolean;
  /** Asks for the edits of a code action only once it is chosen. */
  readonly resolvesEdits: boolean;
  readonly checksVersions: boolean;
  /** Makes files that an edit asks for. */
  readonly createsFiles: boolean;
  /** Shows why an edit touches another file. */
  readonly annotatesEdits: boolean;
  /** Tells what a file holds, as it is open or as it is kept wherever the editor keeps it. */
  readonly readsFiles: boolean;
  /** Makes edits that we ask for of our own accord. */
  readonly takesEdits: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly watchesFiles: boolean;
  /** Tells of folders that come and go. */
  readonly movesFolders: boolean;
  /** Words for menus and the like; what is said of a text, and what is known, is English. */
  readonly say: Say;
}

export function readClient({ capabilities, initializationOptions }: InitializeParams): Client {
  const { textDocument, workspace } = capabilities;
  const options = initializationOptions as
    | {
        readonly images?: unknown;
        readonly status?: unknown;
        readonly reasons?: unknown;
        readonly files?: unknown;
        readonly words?: unknown;
      }
    | null
    | undefined;
  // Older clients that pull announce these on the pushed diagnostics alone.
  const { diagnostic: pulled, publishDiagnostics: pushed, codeAction, hover } = textDocument ?? {};
  const tags = pulled?.tagSupport ?? pushed?.tagSupport;
  return {
    asksForDiagnostics: pulled !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    showsRelatedInformation: (pulled?.relatedInformation ?? pushed?.relatedInformation) === true,
    linksCodes: (pulled?.codeDescriptionSupport ?? pushed?.codeDescriptionSupport) === true,
    fadesUnnecessary: tags?.valueSet.includes(DiagnosticTag.Unnecessary) === true,
    showsImages: options?.images === true,
    showsStatus: options?.status === true,
    showsMarkdown: hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    asksForReasons: options?.reasons === true,
    readsFiles: options?.files === true,
    takesCodeActions: codeAction?.codeActionLiteralSupport !== undefined,
    resolvesEdits:
      codeAction?.dataSupport === true &&
      codeAction.resolveSupport?.properties.includes('edit') === true,
    checksVersions: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    annotatesEdits: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    takesEdits: workspace?.applyEdit === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles:
      workspace?.didChangeWatchedFiles?.dynamicRegistration === true &&
      workspace.didChangeWatchedFiles.relativePatternSupport === true,
    movesFolders: workspace?.workspaceFolders === true,
    say: sayBy(options?.words),
  };
}
