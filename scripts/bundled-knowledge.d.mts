import type { Plugin } from 'esbuild';

export function bundledKnowledge(folder: string): Plugin;
