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

/**
 * Comes from elsewhere, in more than one move, so that what is shown already goes or is drawn anew. It may
 * still be that of before: the suite looks until it is as wanted.
 */
async function look(page, on, read) {
  for (const x of [600, 620, 640]) await page.mouse.move(x, 300);
  const shown = page.locator(read);
  await page.locator(on).hover({ timeout: LIMIT });
  await shown.first().waitFor({ timeout: LIMIT });
  return (await shown.allInnerTexts()).join('\n');
}
