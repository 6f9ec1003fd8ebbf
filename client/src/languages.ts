/** The languages whose documents are checked; the manifest activates the extension on the same. */
export const documentSelector = ['markdown', 'quarto', 'rmd', 'mdx'].map((language) => ({
  language,
}));

/** The configuration, which is read as it is written and shown with its faults. */
export const configSelector = [{ language: 'yaml', pattern: '**/.myelintrc.yaml' }];

/** The files of these languages in a workspace, and what is never looked into. */
export const NOTES = '**/*.{md,markdown,qmd,Rmd,rmd,mdx}';
export const NOT_NOTES = '**/{node_modules,.git}/**';
