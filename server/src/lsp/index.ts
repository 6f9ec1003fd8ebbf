/** The one door of the language server: a connection and what the environment has, in. */
export type { PackFolder, PackStore } from './packs.ts';
export { startServer, type Host } from './server.ts';
export { readSettings, SETTINGS, SEVERITIES, type ServerSettings } from './settings.ts';
