/** The languages whose documents are checked; the manifest activates the extension on the same. */
export const documentSelector = ['markdown', 'quarto', 'rmd', 'mdx'].map((language) => ({
  language,
}));

/** The configuration, which is read as it is written and shown with its faults. */
export const configSelector = [{ language: 'yaml', pattern: '**/.myelintrc.yaml' }];

/** The files of these languages in a workspace, and what is never looked into. */
export const NOTES = `**/*.{${['md', 'markdown', 'qmd', 'rmd', 'mdx'].map(inAnyCase).join()}}`;
export const NOT_NOTES = '**/{node_modules,.git}/**';

/** As a pattern: editors know a language by its ending whatever the capitals, and so do we. */
function inAnyCase(ending: string): string {
  return ending.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
