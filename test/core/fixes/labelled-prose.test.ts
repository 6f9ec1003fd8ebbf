import { expect, test } from 'vitest';
import { correctAll, labelled } from './labelled.ts';

const SETS = ['prose', 'textbooks', 'phenomena'];

test('labelled findings are corrected, and a fair share by a preferred fix', async () => {
  expect(await correctAll(SETS.join(', '), labelled(SETS, 3))).toBeGreaterThanOrEqual(0.79);
}, 300_000);
