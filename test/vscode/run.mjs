// Runs the suite inside a real VS Code: on the working folder, on the packed extension, in modes that
// have tests of their own, and in VS Code for the Web. VSCODE_LEG picks legs by a part of their name.
//   node test/vscode/run.mjs        after `npm run build` and `npm run package`
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSuite } from './build-suite.mjs';
import { desktopHost } from './run-in-desktop.mjs';
import { serverHost } from './run-in-server.mjs';
import { webHost } from './run-in-web.mjs';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const here = join(root, 'test', 'vscode');
const vsix = join(root, 'dist', 'myelint.vsix');

const LEGS = [
  { name: 'VS Code, working folder', out: 'folder', extension: root },
  // The extension under development is an empty one here: what runs is what was installed.
  {
    name: 'VS Code, packed extension',
    out: 'packed',
    extension: join(here, 'empty-extension'),
    vsix,
  },
  { name: 'VS Code, several folders', out: 'folders', extension: root, mode: 'several-folders' },
  { name: 'VS Code, restricted mode', out: 'restricted', extension: root, mode: 'restricted-mode' },
  {
    name: 'VS Code, in another language',
    out: 'pseudo-locale',
    extension: join(here, 'empty-extension'),
    vsix,
    mode: 'pseudo-locale',
  },
];
const WEB_LEG = { name: 'VS Code for the Web', out: 'web', extension: root };

/**
 * @returns {Promise<{ name: string, passed: number, failed: number, skipped: number, why?: string }[]>}
 * one entry a leg; `why` says what a skipped leg needs, or why a failed one has no results
 */
export async function testInVscode() {
  const hosts = process.env.VSCODE_BIN ? [desktopHost] : [serverHost, desktopHost];
  const chosen = ({ name }) => name.includes(process.env.VSCODE_LEG ?? '');
  return [
    ...(await runLegs(LEGS.filter(chosen), hosts)),
    ...(await runLegs([WEB_LEG].filter(chosen), [webHost])),
  ];
}

/** Runs legs one after the other, on the first host that can be had here. */
async function runLegs(legs, hosts) {
  if (legs.length === 0) return [];
  const host = await prepareHost(hosts);
  if ('why' in host) {
    return legs.map(({ name }) => ({ name, passed: 0, failed: 0, skipped: 1, why: host.why }));
  }
  const suite = await buildSuite();
  const outcomes = [];
  for (const leg of legs) {
    console.log(`\n${leg.name} (${host.name})`);
    if (leg.mode && !host.modes.includes(leg.mode)) {
      const why = `${host.name} has no ${leg.mode}`;
      outcomes.push({ name: leg.name, passed: 0, failed: 0, skipped: 1, why });
      continue;
    }
    const out = join(root, 'out', 'vscode', leg.out);
    const results = join(out, 'results.json');
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    const env = {
      SUITE_RESULTS: results,
      PACKED: leg.vsix ? '1' : '0',
      SUITE_MODE: leg.mode ?? '',
    };
    const broken = await host
      .run({ ...leg, suite, folder: join(here, 'workspace'), env, out })
      .then(
        () => undefined,
        (error) => error.message,
      );
    outcomes.push({ name: leg.name, ...judge(results, broken) });
  }
  return outcomes;
}

/** The first host that can be had here, installed; or why there is none. */
async function prepareHost(hosts) {
  const whys = [];
  for (const host of hosts) {
    try {
      const missing = host.missing();
      if (missing === undefined) {
        await host.install();
        return host;
      }
      whys.push(`${host.name}: ${missing}`);
    } catch (error) {
      whys.push(`${host.name}: ${error.message}`);
    }
  }
  return { why: whys.join('; or ') };
}

/** Only results that the suite wrote, with something passed in them, are a success. */
function judge(results, broken) {
  const tests = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')).tests : [];
  for (const { state, title, error } of tests) {
    console.log(
      `  ${state.padEnd(7)} ${title}${error ? `\n${error.replaceAll(/^/gm, '    ')}` : ''}`,
    );
  }
  const count = (state) => tests.filter((test) => test.state === state).length;
  const counts = { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
  if (broken !== undefined) return { ...counts, failed: counts.failed + 1, why: broken };
  if (counts.passed + counts.failed > 0) return counts;
  return { ...counts, failed: 1, why: 'the suite wrote no results' };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outcomes = await testInVscode();
  console.table(outcomes);
  process.exit(outcomes.some(({ failed }) => failed > 0) ? 1 : 0);
}
