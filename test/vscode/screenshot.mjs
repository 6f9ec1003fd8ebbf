// `npm run screenshot`: makes the picture in README, after `npm run package`. It shows the sample
// note in a real VS Code, its underlined claims and the card that explains the first of them.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openBrowser } from './browser.mjs';
import { installHost } from './host/install.mjs';
import { installExtension, makeScratch, removeScratch, startServer } from './server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CLAIM = 'Amyotrophic lateral sclerosis (ALS) is'; // of the sample note
const picture = join(root, 'images', 'squiggle-and-hover.png');

// Nothing but the note: what Myelint adds is to be seen.
const SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 15,
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'editor.renderLineHighlight': 'none',
  'editor.scrollbar.vertical': 'hidden',
  'editor.wordWrap': 'on',
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
};

await installHost();
const scratch = makeScratch();
const folder = join(scratch, 'notes');
const note = join(folder, 'sample.md');
mkdirSync(folder);
copyFileSync(join(root, 'test', 'fixtures', 'sample.md'), note);
const extensions = join(scratch, 'extensions');
await installExtension({ vsix: join(root, 'dist', 'myelint.vsix'), extensions, scratch });
const server = startServer({
  scratch,
  extensions,
  access: ['--without-connection-token'], // for these few seconds
  log: join(scratch, 'server.log'),
  settings: SETTINGS,
});
let browser;
try {
  const port = await server.port;
  browser = await openBrowser();
  const page = await browser.newPage({
    viewport: { width: 1000, height: 760 }, // a hover takes half of it at most,
    deviceScaleFactor: 2,
    locale: 'en-US',
  });
  await page.goto(addressOf(port));
  await take(page);
  console.log(picture);
} finally {
  await browser?.close();
  await server.stop();
  removeScratch(scratch);
}

async function take(page) {
  const squiggles = page.locator('.monaco-editor .squiggly-warning');
  await squiggles.first().waitFor({ timeout: 60_000 });
  await page.keyboard.press('Control+B'); // away with the side bar
  await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  const line = page.locator('.view-line', { hasText: CLAIM });
  const { x, y } = await line.boundingBox();
  const target = { x: x + 120, y: y + 10 };
  await page.mouse.move(target.x, target.y);
  await page.mouse.move(target.x + 4, target.y);
  const hover = page.locator('.monaco-hover:visible');
  await hover.locator('a[href*="doi.org"]').first().waitFor();
  await hover.getByText('Quick Fix').waitFor();
  await page.screenshot({
    path: picture,
    animations: 'disabled',
    style: '.cursor { visibility: hidden !important }',
  });
}

function addressOf(port) {
  const file = `vscode-remote://127.0.0.1:${port}${pathToFileURL(note).pathname}`;
  const query = new URLSearchParams({ folder, payload: JSON.stringify([['openFile', file]]) });
  return `http://127.0.0.1:${port}/?${query}`;
}
