import { setImmediate } from 'node:timers/promises';
import { afterEach } from 'vitest';

// The runner waits a minute for word of a file, and hears none while its tests follow each other at once.
afterEach(() => setImmediate());
