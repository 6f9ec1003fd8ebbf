// The texts that are checked: made of our own, by a generator that starts from a number, so that every
// machine measures the same and no two texts of a run share more than a few paragraphs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFiles } from '../corpus/corpus.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What marks up more than itself would change all that follows it. */
const SPREADS = /^(?: {0,3}(?:```|~~~|:::|---|\$\$|%%|===)| {4}|\t)|<!--|\[\^|^\[[^\]]+\]:/m;

/** A name of a disease of ours, or what may look like one: a note without these says nothing of them. */
const NAMES =
  /als|amyotroph|gehrig|charcot|motor neuron|scleros|\bms\b|myelin|neuropath|guillain|devic|palsy|atroph/i;

/** Notes that speak of ALS and myelin in every paragraph, from the labelled sets. */
const dense = setFiles()
  .flatMap((path) => readFileSync(path, 'utf8').split(/\r?\n/).filter(Boolean))
  .map((line) => JSON.parse(line).text.replaceAll('\r\n', '\n').trim())
  .filter((text) => text.length > 60 && !SPREADS.test(text));

/** Prose of our own about other things. */
const sentences = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md', 'knowledge/README.md']
  .flatMap((path) => readFileSync(join(root, path), 'utf8').split(/\n{2,}/))
  .filter((block) => /^[A-Z]/.test(block) && !SPREADS.test(block))
  .flatMap((block) => block.replaceAll('\n', ' ').match(/[A-Z][^.]{30,}\.(?= |$)/g) ?? [])
  .filter((sentence) => !NAMES.test(sentence));

/**
 * A note of about this many bytes. `kind` is `dense`; `sparse`, where about one paragraph in fifty
 * speaks of ALS; or `silent`, where none does.
 */
export function noteOf(kind, size, seed) {
  const random = randomFrom(seed);
  const one = (list) => list[Math.floor(random() * list.length)];
  const prose = () => Array.from({ length: 2 + Math.floor(random() * 4) }, () => one(sentences));
  const parts = ['# Notes\n'];
  let length = parts[0].length;
  for (let count = 1; length < size; count++) {
    const speaks = kind === 'dense' || (kind === 'sparse' && count % 50 === 0);
    const paragraph = speaks ? one(dense) : prose().join(' ');
    const heading = count % 8 === 0 ? `## Part ${count}\n\n` : '';
    parts.push(`${heading}${paragraph}\n`);
    length += heading.length + paragraph.length + 2;
  }
  return parts.join('\n');
}

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
