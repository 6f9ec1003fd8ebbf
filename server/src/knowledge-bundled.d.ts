/** The project's own knowledge base, put into each bundle by the build. */
declare module 'knowledge:bundled' {
  const files: readonly { readonly path: string; readonly text: string }[];
  export default files;
}
