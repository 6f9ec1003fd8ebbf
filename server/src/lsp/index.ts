/** The one door of the language server: a connection and what the environment has, in. */
export { startServer, type Host } from './server.ts';
export { readSettings, SETTINGS, SEVERITIES, type ServerSettings } from './settings.ts';
