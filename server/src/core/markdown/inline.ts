import type { Image, ImageReference, Nodes, PhrasingContent } from 'mdast';
import type { Span } from '../model.ts';
import { align, join, mask, piece, PLACEHOLDER, slice, type Plain } from './plain.ts';

/** What a block's inline content holds. */
export interface Inline {
  /** Markup gone, what is not prose replaced by a placeholder; line ends kept as `\n`. */
  readonly plain: Plain;
  /** The alt texts of its images. */
  readonly alts: readonly Plain[];
  /** Pandoc's inline footnotes, `^[…]`. */
  readonly notes: readonly Plain[];
  /** Its raw HTML, comments included. */
  readonly html: readonly Span[];
  /** The identifiers of the footnotes it refers to. */
  readonly footnotes: readonly string[];
}

/** Reads inline content without recursion: emphasis may nest as deep as a file is long. */
export function readInline(source: string, nodes: readonly PhrasingContent[]): Inline {
  const parts: Plain[] = [];
  const alts: Plain[] = [];
  const html: Span[] = [];
  const footnotes: string[] = [];
  // What stands between `<del>` and `</del>` was taken back by its author.
  let deleted = 0;
  const open = nodes.toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    const span = spanOf(node);
    if (node.type === 'html') {
      html.push(span);
      if (/^<(?:del|s|strike)[\s>]/i.test(node.value)) deleted++;
      else if (/^<\/(?:del|s|strike)\s*>/i.test(node.value)) deleted = Math.max(0, deleted - 1);
      else if (deleted === 0 && /^<br\s*\/?>/i.test(node.value)) parts.push(piece('\n', span));
      continue;
    }
    if (node.type === 'delete') continue;
    if ('children' in node) {
      for (const child of node.children.toReversed()) open.push(child);
      continue;
    }
    if (deleted > 0) continue;
    switch (node.type) {
      case 'text':
        parts.push(align(source, span, node.value));
        break;
      case 'break':
        parts.push(piece('\n', span));
        break;
      case 'footnoteReference':
        footnotes.push(node.identifier);
        break;
      case 'image':
      case 'imageReference':
        alts.push(altText(source, node));
        parts.push(piece(PLACEHOLDER, span));
        break;
      default:
        parts.push(piece(PLACEHOLDER, span));
    }
  }
  const { plain, notes } = withoutNotes(withoutDialects(join(parts)));
  return { plain, alts, notes, html, footnotes };
}

export function spanOf(node: Nodes): Span {
  return {
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
  };
}

function altText(source: string, node: Image | ImageReference): Plain {
  const span = spanOf(node);
  return align(source, { start: span.start + 2, end: span.end }, node.alt ?? '');
}

/** Takes out inline footnotes; brackets inside them may nest. */
function withoutNotes(plain: Plain): { plain: Plain; notes: Plain[] } {
  const notes: Plain[] = [];
  if (!plain.text.includes('^[')) return { plain, notes };
  const kept: Plain[] = [];
  let done = 0;
  let start = -1;
  let depth = 0;
  for (const { 0: mark, index } of plain.text.matchAll(/\^\[|[[\]]/g)) {
    if (start < 0) {
      if (mark !== '^[') continue;
      start = index;
      depth = 1;
      continue;
    }
    depth += mark === ']' ? -1 : 1;
    if (depth > 0) continue;
    kept.push(slice(plain, done, start));
    notes.push(slice(plain, start + 2, index));
    done = index + 1;
    start = -1;
  }
  return { plain: join([...kept, slice(plain, done, plain.text.length)]), notes };
}

/** Takes out the inline syntax of Markdown's many homes that the parser leaves as text. */
function withoutDialects(plain: Plain): Plain {
  if (!/[@%=[{$/]|www\./.test(plain.text)) return plain;
  let result = plain;
  for (const [pattern, by] of DIALECTS) result = mask(result, pattern, by);
  return result;
}

/**
 * Each pattern is linear: a fixed opener, a class that excludes the opener, a fixed closer.
 */
const DIALECTS: readonly (readonly [RegExp, '' | typeof PLACEHOLDER | '$1'])[] = [
  // Obsidian comment, Pandoc citation, citation key in the text.
  [/%%[\s\S]*?%%/g, ''],
  [/\[(?:[^\]@[]*[^\]@[\w])?@[^\][]*\]/g, ''],
  [/(?<![\w@])-?@[A-Za-z0-9_](?:[\w:.#$%&+?<>~/-]{0,200}\w)?/g, PLACEHOLDER],
  // Embedded file, wiki link with an alias, plain wiki link, highlight.
  [/!\[\[[^\][]*\]\]/g, PLACEHOLDER],
  [/\[\[[^\][|]*\|([^\][|]*)\]\]/g, '$1'],
  [/\[\[([^\][|]*)\]\]/g, '$1'],
  [/==([^=\n]+)==/g, '$1'],
  // A gap of a flash card, with its hint.
  [/\{\{c\d{1,3}::([^{}:]+)(?:::[^{}]*)?\}\}/g, '$1'],
  // Pandoc attributes, TeX math (no space inside its dollars), addresses.
  [/\{[.#][^{}]*\}/g, ''],
  [/\$(?! )[^$\n]{1,200}(?<! )\$(?!\d)/g, PLACEHOLDER],
  [/\b(?:https?:\/\/|www\.)[^\s<>]+/g, PLACEHOLDER],
];
