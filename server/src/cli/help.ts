/** The pages that `--help` prints. What does not work yet is not in them. */

export const GENERAL_HELP = `Myelint reads medical Markdown and points out false claims about ALS:
above all, that it is a demyelinating disease. It works offline and sends nothing.

Usage
  myelint check [PATH...]   check notes and folders of notes
  myelint explain ID        print what is known about a rule, fact or concept
  myelint lsp --stdio       serve an editor that speaks the language server protocol
  myelint mcp               serve an assistant that speaks the model context protocol

  myelint COMMAND --help    more about a command
  myelint --version         print the version

Examples
  myelint check thesis.md notes/
  myelint explain als-demyelinating-disease

For writers, not clinical advice.
`;

export const CHECK_HELP = `Checks Markdown notes for false claims about ALS.

Usage
  myelint check [options] [PATH...]

  PATH is a file, whatever its ending; a pattern such as "notes/**/*.md"; or a
  folder, which is searched for .md .markdown .qmd .Rmd .mdx. What .gitignore
  excludes, hidden folders and node_modules are passed over.
  Without a PATH the current folder is checked; - is standard input.

Options
  --format FORMAT         text      for people (default)
                          json      for programs
                          sarif     SARIF 2.1.0, for code scanning
                          github    annotations in GitHub Actions
                          markdown  the evidence report for medical review: every
                                    claim that was found, contradicted, supported,
                                    or supported without a citation
  --ndjson                check a stream: a line {"id", "text"} on standard input is
                          answered by a line on standard output, in their order
  --why                   in text, tell how each sentence that names a disease was
                          read, and why it was flagged or was not
  --rule ID=LEVEL         set a rule to off, hint, information, warning or error;
                          may be given more than once
  --fail-on SEVERITY      the least severity that makes the exit code 1: hint,
                          information (default), warning or error
  --fix                   correct what is safe to correct unseen, in the files;
                          what is left is reported
  --dry-run               with --fix: print what would change, as a patch, and
                          write nothing
  --knowledge DIR         add a pack: a folder of facts, concepts and references;
                          may be given more than once
  --no-ignore             check what .gitignore excludes, too
  --stdin-filepath PATH   check standard input and report it under this path
  -h, --help              print this page

Exit codes
  0  nothing at or above the --fail-on severity
  1  something at or above it
  2  a mistake in the command, or an input that could not be read; it is named
     on standard error, and the other inputs are still checked

JSON
  {"version", "files": [{"path", "findings": [...], "notices": [...]}]}
  Lines and characters count from zero, characters in UTF-16 units and without
  a byte order mark, as in the language server protocol. Notices, such as a
  file too large to analyse or a fault in a pack, never change the exit code.

Colour is used on a terminal; NO_COLOR=1 turns it off, FORCE_COLOR=1 on.

Examples
  myelint check notes/
  myelint check --rule als-demyelinating-disease=error --fail-on error thesis.md
  myelint check --fix --dry-run notes/ | git apply
  git show HEAD:intro.md | myelint check --stdin-filepath intro.md
`;

export const EXPLAIN_HELP = `Prints the page of a rule, fact, concept or reference, in Markdown.

Usage
  myelint explain [--knowledge DIR] ID

  The id of a rule stands in brackets after each finding. --knowledge DIR adds
  a pack, as in myelint check.

Example
  myelint explain als-demyelinating-disease
`;

export const LSP_HELP = `Serves an editor: diagnostics, hovers and quick fixes over the language server protocol.

Usage
  myelint lsp --stdio

  Let your editor start this command for Markdown files. It ends when the editor
  closes the connection.
`;

export const MCP_HELP = `Serves an assistant that writes: it can check its own draft and cite.

Usage
  myelint mcp

  Speaks the model context protocol over standard input and output, with the tools
  check_text, explain, cite and list_facts. Let your assistant start this command.
  It reads no files and sends nothing.
`;
