// The labelled sets beside this file, read and checked.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The paths of all sets, in order of their names. */
export function setFiles() {
  return readdirSync(here)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => join(here, file));
}

/**
 * Reads a set: `{ name, items }`. In each item `expect` and `either` gain their `span` in the text.
 * @throws {Error} naming the line of an item that is not as README.md has it
 */
export function readSet(path, rules) {
  const name = basename(path, '.jsonl');
  const ids = new Set();
  const items = [];
  for (const [index, line] of readFileSync(path, 'utf8').split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    try {
      const item = readItem(JSON.parse(line), rules);
      if (ids.has(item.id)) throw new Error('its id is used above');
      ids.add(item.id);
      items.push({ ...item, set: name });
    } catch (error) {
      throw new Error(`${basename(path)}:${index + 1}: ${error.message}`, { cause: error });
    }
  }
  return { name, items };
}

function readItem({ id, text, expect, either = [], tags = [] }, rules) {
  if (typeof id !== 'string') throw new Error('an item needs an id');
  if (typeof text !== 'string') throw new Error(`${id} needs a text`);
  if (!Array.isArray(expect))
    throw new Error(`${id} needs a list "expect", empty where it is clear`);
  const located = ({ rule, quote, nth = 1 }) => {
    if (!rules.has(rule)) throw new Error(`${id}: there is no rule ${rule}`);
    const span = locate(text, quote, nth);
    if (!span) throw new Error(`${id}: the text does not hold the quote: ${quote}`);
    return { rule, span };
  };
  return { id, text, expect: expect.map(located), either: either.map(located), tags };
}

/** The place of the nth occurrence of a quote, counted from one. */
function locate(text, quote, nth) {
  let start = -1;
  for (let left = nth; left > 0; left--) {
    start = text.indexOf(quote, start + 1);
    if (start < 0) return undefined;
  }
  return { start, end: start + quote.length };
}
