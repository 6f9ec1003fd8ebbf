// Lets a suite see what VS Code draws and no API tells. It asks over HTTP, for the words of what
// shows when the mouse rests on an element, with `on` and `read` as selectors.
import { createServer } from 'node:http';

const LIMIT = 3000; // milliseconds, for one look; the suite looks again

/** @returns {Promise<{ address: string, close(): void }>} eyes for the page that `pageOf` gives once it is there */
export async function openEyes(pageOf) {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url, 'http://localhost');
    look(pageOf(), searchParams.get('on'), searchParams.get('read')).then(
      (words) => response.end(words),
      (error) => response.end(`nothing: ${error.message}`),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Leaves first, for what is shown already may be out of date. */
async function look(page, on, read) {
  await page.mouse.move(0, 0);
  const shown = page.locator(read);
  await shown.first().waitFor({ state: 'hidden', timeout: LIMIT });
  await page.locator(on).hover({ timeout: LIMIT });
  await shown.first().waitFor({ timeout: LIMIT });
  return (await shown.allInnerTexts()).join('\n');
}
