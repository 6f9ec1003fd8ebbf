/** Cards and pages in plain Markdown: no HTML, no command links. */
export { explainAccount, silenceOf } from './account.ts';
export { conceptCard, explain } from './page.ts';
export { citedAt, type Cited } from './cited.ts';
export { explainFinding } from './finding.ts';
export { drawingOf } from './drawing.ts';
export { citeShort, doiUrl, formatReference } from './reference.ts';
export { ROLE_WORDS } from './words.ts';
