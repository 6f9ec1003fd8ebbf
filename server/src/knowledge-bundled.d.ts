/** The project's own knowledge base, loaded and checked by the build and put into each bundle. */
declare module 'knowledge:bundled' {
  /** Builds it anew at each call. */
  export function bundledKnowledge(): import('./core/index.ts').Knowledge;
}
