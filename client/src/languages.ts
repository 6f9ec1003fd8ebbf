/** The languages whose documents are checked; the manifest activates the extension on the same. */
export const documentSelector = ['markdown', 'quarto', 'rmd'].map((language) => ({ language }));
