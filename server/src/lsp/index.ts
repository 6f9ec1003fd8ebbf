/** The one door of the language server: a connection and what the environment has, in. */
export { overlay, readConfigFile, CONFIG_FILE, type ConfigFile } from './config-file.ts';
export type { ConfigStore } from './config-files.ts';
export type { AcceptedStore } from './accepted.ts';
export {
  createBibliographies,
  type BibliographyStore,
  type BibtexParser,
} from './bibliographies.ts';
export type { PackFolder, PackStore } from './packs.ts';
export { startServer, type Host } from './server.ts';
export { readSettings, SETTINGS, SEVERITIES, type ServerSettings } from './settings.ts';
