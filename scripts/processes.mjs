// Starts other programs the same way on every system: arguments as a list, output passed through.
import { spawn } from 'node:child_process';

/**
 * Runs a program to its end.
 * @returns {Promise<number>} its exit code; 1 if it could not start or was killed
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** Runs the npm that started us, so that one machine never uses two of them; `npm` otherwise. */
export function npm(args, { cwd, env = {} } = {}) {
  const own = process.env.npm_execpath ?? '';
  const options = { cwd, env: { ...process.env, ...env } };
  if (/npm-cli\.c?js$/.test(own)) return run(process.execPath, [own, ...args], options);
  // Windows starts `npm.cmd` only through its shell; our arguments hold no spaces.
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
