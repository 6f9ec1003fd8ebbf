/** What begins and what ends a comment. */
export const COMMENT_MARKS = { markdown: ['<!--', '-->'], mdx: ['{/*', '*/}'] } as const;
