/** Cards and pages in plain Markdown: no HTML, no command links. */
export { explain } from './page.ts';
export { explainFinding } from './finding.ts';
export { drawingOf } from './drawing.ts';
export { citeShort, doiUrl, formatReference } from './reference.ts';
