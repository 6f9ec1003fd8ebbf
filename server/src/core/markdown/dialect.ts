import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import type { Nodes, Root } from 'mdast';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { frontMatterEnd, opensFrontMatter } from './cut.ts';

/** Parses Markdown as medical writers use it: GFM, front matter, footnotes and `$$` math. */
export function parseMarkdown(source: string): Root {
  // Front matter that never closes would keep the parser from seeing lists further down.
  const guard = opensFrontMatter(source) && frontMatterEnd(source) === 0 ? '\n' : '';
  // The parser skips a byte order mark without counting it.
  const mark = source.startsWith('\uFEFF') ? 1 : 0;
  const root = processor.parse(guard === '' ? source : guard + source.slice(mark));
  if (mark !== guard.length) shift(root, mark - guard.length);
  return root;
}

function shift(root: Root, by: number): void {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.position) {
      node.position.start.offset = (node.position.start.offset ?? 0) + by;
      node.position.end.offset = (node.position.end.offset ?? 0) + by;
    }
    if ('children' in node) for (const child of node.children) open.push(child);
  }
}

/**
 * The extensions are named one by one because two of their defaults are wrong for prose: a single
 * tilde strikes out (`H~2~O`), and a single dollar opens math ("$500 and ALS care $").
 */
function dialect(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    gfm({ singleTilde: false }),
    frontmatter(['yaml', 'toml']),
    math({ singleDollarTextMath: false }),
  ];
  data.fromMarkdownExtensions = [
    // Their transforms rebuild text nodes without positions, and a position is all we are here for.
    ...gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
    frontmatterFromMarkdown(['yaml', 'toml']),
    mathFromMarkdown(),
  ];
}

const processor = unified().use(remarkParse).use(dialect).freeze();
