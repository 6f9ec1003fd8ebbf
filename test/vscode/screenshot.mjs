// `npm run screenshot`: makes the pictures in README, after `npm run package`, each in a light and a dark
// theme. They show notes in a real VS Code: underlined claims with the card that explains the first, and
// the card of a concept. Folders named after it get more cards, to be looked at.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openBrowser } from './browser.mjs';
import { installHost } from './host/install.mjs';
import { installExtension, makeScratch, removeScratch, startServer } from './server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const images = join(root, 'images');
const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern' };

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
  'workbench.layoutControl.enabled': false,
};

const CARDS =
  '# Two diseases\n\nMS and ALS are told apart by what they strike.\n\nThe motor neurons die in ALS [@hardiman2017amyotrophic].\n';
/** On what the mouse rests: some words of a line, and how far into them. */
const CLAIM = { note: 'sample.md', line: 'Amyotrophic lateral sclerosis (ALS) is', right: 120 };
const MS = { note: 'cards.md', line: 'MS and ALS are', right: 10 };
const ALS = { note: 'cards.md', line: 'MS and ALS are', right: 75 };
const KEY = { note: 'cards.md', line: 'The motor neurons die', right: 330 };

/** Below a hover, in pixels. */
const MARGIN = 24;

const PICTURES = [
  { name: 'squiggle-and-hover', on: CLAIM, shows: 'finding' },
  { name: 'card', on: ALS, shows: 'card', height: 560 },
];
const TO_LOOK_AT = [
  { name: 'als', on: ALS, shows: 'card' },
  { name: 'ms', on: MS, shows: 'card' },
  { name: 'key', on: KEY, shows: 'reference' },
];

await installHost();
const scratch = makeScratch();
const folder = join(scratch, 'notes');
mkdirSync(folder);
copyFileSync(join(root, 'client', 'walkthrough', 'sample.md'), join(folder, 'sample.md'));
writeFileSync(join(folder, 'cards.md'), CARDS);
const extensions = join(scratch, 'extensions');
await installExtension({ vsix: join(root, 'dist', 'myelint.vsix'), extensions, scratch });
let browser;
try {
  browser = await openBrowser();
  for (const shade of Object.keys(THEMES)) {
    const pictureIn = (target) => (picture) => ({
      ...picture,
      file: join(target, `${picture.name}-${shade}.png`),
    });
    const others = process.argv
      .slice(2)
      .flatMap((target) => TO_LOOK_AT.map(pictureIn(resolve(target))));
    await take(shade, [...PICTURES.map(pictureIn(images)), ...others]);
  }
} finally {
  await browser?.close();
  removeScratch(scratch);
}

/** Takes the pictures of one theme with one server. */
async function take(shade, pictures) {
  const server = startServer({
    scratch: join(scratch, shade),
    extensions,
    access: ['--without-connection-token'], // for these few seconds
    log: join(scratch, 'server.log'),
    settings: { ...SETTINGS, 'workbench.colorTheme': THEMES[shade] },
  });
  try {
    const port = await server.port;
    for (const picture of pictures) {
      const page = await browser.newPage({
        viewport: { width: 1000, height: picture.height ?? 760 }, // a hover takes half of it at most
        deviceScaleFactor: 2,
        locale: 'en-US',
      });
      await page.goto(addressOf(port, join(folder, picture.on.note)));
      const bottom = await show(page, picture);
      await page.screenshot({
        path: picture.file,
        clip: { x: 0, y: 0, width: 1000, height: bottom + MARGIN }, // what is below is empty
        animations: 'disabled',
        style: '.cursor { visibility: hidden !important }',
      });
      await page.close();
      console.log(picture.file);
    }
  } finally {
    await server.stop();
  }
}

/** Brings up the hover, waits until it is whole, and resolves with where it ends. */
async function show(page, { on, shows }) {
  const line = page.locator('.view-line', { hasText: on.line });
  await line.waitFor({ timeout: 60_000 });
  if (shows === 'finding') {
    await page.locator('.monaco-editor .squiggly-warning').first().waitFor({ timeout: 60_000 });
  }
  await page.keyboard.press('Control+B'); // away with the side bar
  await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  await line.waitFor(); // it is drawn anew where there is more room
  const { x, y } = await line.boundingBox();
  const hover = page.locator('.monaco-hover:visible');
  const whole = {
    finding: () => hover.getByText(/^Quick Fix/),
    card: () => hover.locator('img[src^="data:image/svg+xml"]'),
    reference: () => hover.locator('a[href*="doi.org"]'),
  }[shows]();
  // The server may not be there yet, and a hover that found nothing is not asked for again.
  for (let tries = 0; tries < 20 && (await whole.count()) === 0; tries++) {
    await page.mouse.move(x + on.right, y + 200);
    await page.mouse.move(x + on.right, y + 10);
    await page.mouse.move(x + on.right + 3, y + 10);
    await whole
      .first()
      .waitFor({ timeout: 2000 })
      .catch(() => undefined);
  }
  await whole.first().waitFor();
  const box = await hover.first().boundingBox();
  return box.y + box.height;
}

function addressOf(port, note) {
  const file = `vscode-remote://127.0.0.1:${port}${pathToFileURL(note).pathname}`;
  const query = new URLSearchParams({ folder, payload: JSON.stringify([['openFile', file]]) });
  return `http://127.0.0.1:${port}/?${query}`;
}
