import type { Image, ImageReference, Nodes, PhrasingContent } from 'mdast';
import type { Span } from '../model.ts';
import { align, EMPTY, join, mask, piece, PLACEHOLDER, type Plain } from './plain.ts';

/** The plain text of inline content: markup gone, what is not prose replaced by a placeholder. */
export function inlineText(source: string, nodes: readonly PhrasingContent[]): Plain {
  return withoutDialects(join(withoutDeleted(nodes).map((node) => nodeText(source, node))));
}

/** The alt texts of the images inside, each with its place. */
export function altTexts(source: string, nodes: readonly PhrasingContent[]): Plain[] {
  return nodes.flatMap((node) => {
    if (node.type === 'image' || node.type === 'imageReference') return [altText(source, node)];
    return 'children' in node ? altTexts(source, node.children) : [];
  });
}

export function spanOf(node: Nodes): Span {
  return {
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
  };
}

function nodeText(source: string, node: PhrasingContent): Plain {
  switch (node.type) {
    case 'text':
      return align(source, spanOf(node), node.value);
    case 'break':
      return piece('\n', spanOf(node));
    case 'html':
      return /^<br\s*\/?>/i.test(node.value) ? piece('\n', spanOf(node)) : EMPTY;
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'linkReference':
      return node.children.length === 0
        ? EMPTY
        : join(withoutDeleted(node.children).map((child) => nodeText(source, child)));
    case 'delete':
    case 'footnoteReference':
      return EMPTY;
    default:
      return piece(PLACEHOLDER, spanOf(node));
  }
}

/** What stands between `<del>` and `</del>` was taken back by its author. */
function withoutDeleted(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  let depth = 0;
  return nodes.filter((node) => {
    if (node.type !== 'html') return depth === 0;
    if (/^<(?:del|s|strike)[\s>]/i.test(node.value)) depth++;
    else if (/^<\/(?:del|s|strike)\s*>/i.test(node.value)) depth = Math.max(0, depth - 1);
    return depth === 0;
  });
}

function altText(source: string, node: Image | ImageReference): Plain {
  const span = spanOf(node);
  return align(source, { start: span.start + 2, end: span.end }, node.alt ?? '');
}

/** Takes out the inline syntax of Markdown's many homes that the parser leaves as text. */
function withoutDialects(plain: Plain): Plain {
  if (!/[@%=[{$<:/]/.test(plain.text)) return plain;
  let result = plain;
  for (const [pattern, by] of DIALECTS) result = mask(result, pattern, by);
  return result;
}

/** Each pattern is linear: a fixed opener, a negated class, a fixed closer. */
const DIALECTS: readonly (readonly [RegExp, '' | typeof PLACEHOLDER | '$1'])[] = [
  // Obsidian comment, Pandoc citation, wiki link with an alias, plain wiki link, highlight.
  [/%%[^%]*%%/g, ''],
  [/\[[^\]@[]*@[^\]]*\]/g, ''],
  [/(?<![\w@])-?@[A-Za-z0-9_][\w:.#$%&+?<>~/-]*\w/g, PLACEHOLDER],
  [/!?\[\[[^\]|]*\|([^\]|]*)\]\]/g, '$1'],
  [/!?\[\[([^\]|]*)\]\]/g, '$1'],
  [/==([^=\n]+)==/g, '$1'],
  // Pandoc attributes, fenced divs, TeX math (no space inside its dollars), addresses.
  [/\{[.#][^}]*\}/g, ''],
  [/^:::.*$/gm, ''],
  [/\$(?! )[^$\n]{1,200}(?<! )\$(?!\d)/g, PLACEHOLDER],
  [/\b(?:https?:\/\/|www\.)[^\s<>]+/g, PLACEHOLDER],
];
