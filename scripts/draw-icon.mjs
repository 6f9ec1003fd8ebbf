// `npm run icon`: draws the icon of the extension, an underlined neuron, and takes its picture.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../test/vscode/browser.mjs';

const SIZE = 256; // pixels; twice what the Marketplace shows
const file = fileURLToPath(new URL(join('..', 'images', 'icon.png'), import.meta.url));

/** The cell body with its dendrites, the axon in its sheaths, and the squiggle of a warning. */
const drawing = `
  <svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 128 128">
    <rect width="128" height="128" rx="24" fill="#f4f1ea"/>
    <g fill="none" stroke="#2f4858" stroke-width="5" stroke-linecap="round">
      <path d="M34 50 20 30M34 50 14 54M36 54 22 76M38 44 46 24"/>
      <path d="M44 52H112" stroke-width="4"/>
    </g>
    <circle cx="38" cy="51" r="14" fill="#2f4858"/>
    <circle cx="38" cy="51" r="5" fill="#f4f1ea"/>
    <g fill="#e0a458">
      <rect x="58" y="44" width="15" height="16" rx="7"/>
      <rect x="77" y="44" width="15" height="16" rx="7"/>
      <rect x="96" y="44" width="15" height="16" rx="7"/>
    </g>
    <path d="M18 98q7.7-12 15.4 0t15.4 0 15.4 0 15.4 0 15.4 0 15.4 0" fill="none"
      stroke="#c8553d" stroke-width="6" stroke-linecap="round"/>
  </svg>`;

const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
await page.screenshot({ path: file, omitBackground: true });
await browser.close();
