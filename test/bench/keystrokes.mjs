// What a writer waits for: from a key to the diagnostics that follow it, over real streams.
import { startEditor } from './editor.mjs';
import { duration, summary, table } from './figures.mjs';
import { noteOf } from './texts.mjs';

const SIZES = { '10 KB': 10_000, '100 KB': 100_000, '1 MB': 1_000_000 };
const URI = 'untitled:note.md';
const PARAGRAPH = 'ALS is a demyelinating disease, as many of the older textbooks have it. ';
const FENCE = '\n\n```text\nA block of code.\n```\n\n';

/** What is done at an offset of the note; each yields the time of every change it makes. */
const DEEDS = {
  'type a paragraph at the start': (note) => typing(note, note.afterTitle()),
  'type a paragraph in the middle': (note) => typing(note, note.middle()),
  'type a paragraph at the end': (note) => typing(note, note.text().length),
  'paste 5 KB': (note) => pasting(note),
  undo: (note) => undoing(note),
  'cut the opener of a fence': (note) => cutting(note),
  'rename the first heading': (note) => renaming(note),
};

/**
 * @param {{ server: string, enough: number, largest: number }} options the built server, and the
 *   milliseconds that one deed may take together
 * @returns {Promise<string>} Markdown
 */
export async function keystrokes({ server, enough, largest }) {
  const sections = [];
  for (const kind of ['dense', 'sparse']) {
    const columns = {};
    const sizes = Object.entries(SIZES).filter(([, bytes]) => bytes <= largest);
    for (const [name, bytes] of sizes) {
      process.stderr.write(`keystrokes: ${kind}, ${name}\n`);
      columns[name] = await measure(server, noteOf(kind, bytes, 1), enough);
    }
    const rows = ['open', ...Object.keys(DEEDS)].map((deed) => [
      deed,
      ...sizes.map(([name]) => cellOf(columns[name][deed])),
    ]);
    sections.push(
      `### ${kind === 'dense' ? 'Dense' : 'Sparse'}\n\n${table([['What is done', ...sizes.map(([name]) => name)], ...rows])}`,
    );
  }
  return sections.join('\n\n');
}

async function measure(server, text, enough) {
  const editor = await startEditor(server);
  const opening = performance.now();
  await editor.open(URI, text);
  const figures = { open: [performance.now() - opening] };
  const note = noteIn(editor);
  for (const [deed, act] of Object.entries(DEEDS)) {
    const times = [];
    let spent = 0;
    for await (const time of act(note)) {
      // What only brings the note back to where it was is not measured.
      if (time === undefined) continue;
      times.push(time);
      spent += time;
      if (spent > enough) break;
    }
    figures[deed] = times;
  }
  await editor.end();
  return figures;
}

function noteIn(editor) {
  const text = () => editor.text(URI);
  return {
    text,
    afterTitle: () => text().indexOf('\n\n') + 2,
    middle: () => text().indexOf('\n\n', text().length / 2) + 2,
    edit: (from, to, put) => editor.edit(URI, from, to, put),
  };
}

async function* typing(note, start) {
  yield note.edit(start, start, '\n\n');
  let at = start === note.text().length - 2 ? start + 2 : start;
  for (const letter of PARAGRAPH) yield note.edit(at, at++, letter);
}

async function* pasting(note) {
  for (let seed = 1; seed <= 10; seed++) {
    const at = note.middle();
    const text = `${noteOf('dense', 5_000, 100 + seed)}\n`;
    yield note.edit(at, at, text);
    await note.edit(at, at + text.length, '');
  }
}

async function* undoing(note) {
  for (let seed = 1; seed <= 10; seed++) {
    const at = note.middle();
    const text = `${noteOf('dense', 5_000, 200 + seed)}\n`;
    await note.edit(at, at, text);
    yield note.edit(at, at + text.length, '');
  }
}

async function* cutting(note) {
  const at = note.middle();
  await note.edit(at, at, FENCE);
  const opener = { from: at + 2, to: at + '\n\n```text\n'.length };
  for (let round = 0; round < 10; round++) {
    yield note.edit(opener.from, opener.to, '');
    await note.edit(opener.from, opener.from, '```text\n');
  }
}

async function* renaming(note) {
  let title = 'Notes';
  for (const next of [
    'ALS',
    'Multiple sclerosis',
    'Rivers',
    'ALS',
    'Amyotrophic lateral sclerosis',
  ]) {
    yield note.edit(2, 2 + title.length, next);
    title = next;
  }
}

function cellOf(times) {
  const { median, p95 } = summary(times);
  return times.length === 1 ? duration(median) : `${duration(median)}, ${duration(p95)}`;
}
