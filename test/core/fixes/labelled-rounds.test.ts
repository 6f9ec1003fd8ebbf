import { expect, test } from 'vitest';
import { correctAll, labelled } from './labelled.ts';

const SETS = ['fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

test('labelled findings are corrected, and a fair share by a preferred fix', async () => {
  expect(await correctAll(SETS.join(', '), labelled(SETS, 3))).toBeGreaterThanOrEqual(0.65);
}, 300_000);
