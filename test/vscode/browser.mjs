// The headless browser that shows the workbench of a served VS Code.
import { chromium } from 'playwright-core';
import { findProgram } from '../../scripts/programs.mjs';

/** The browser of this machine; undefined where it has none. */
export function findBrowser() {
  return (
    process.env.CHROMIUM_BIN ??
    findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable')
  );
}

export function openBrowser() {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [
      '--no-sandbox', // its sandbox does not work for root
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--mute-audio',
    ],
  });
}
