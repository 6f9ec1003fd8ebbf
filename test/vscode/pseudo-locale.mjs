// A language that nobody speaks, made from English: what is translated shows at a glance, in
// double brackets and with accents, and what is not, too. It is made for a run, and never packed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name VS Code has for it. */
export const PSEUDO = 'qps-ploc';

/** Adds the language to an unpacked extension. */
export function addPseudoLocale(extension) {
  translate(join(extension, 'package.nls.json'), join(extension, `package.nls.${PSEUDO}.json`));
  const bundle = join(extension, 'l10n', 'bundle.l10n');
  translate(`${bundle}.json`, `${bundle}.${PSEUDO}.json`);
}

function translate(from, to) {
  const texts = Object.entries(JSON.parse(readFileSync(from, 'utf8')));
  const said = texts.map(([key, text]) => [key, pseudo(text)]);
  writeFileSync(to, JSON.stringify(Object.fromEntries(said)));
}

function pseudo(text) {
  const accented = text.replace(KEPT_OR_VOWEL, (part) => ACCENTED[part] ?? part);
  return `⟦${accented}⟧`;
}

/** Gaps, code and addresses mean the same in every language. */
const KEPT_OR_VOWEL = /\{\d+\}|`[^`]*`|\]\([^)]*\)|[aeiouAEIOU]/g;
const ACCENTED = {
  ...{ a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' },
  ...{ A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú' },
};
