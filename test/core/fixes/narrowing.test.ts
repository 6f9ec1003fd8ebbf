import { expect, test } from 'vitest';
import { corrected } from './corrected.ts';

/** The disease is taken out, and what is said of the others stays. */
test.each([
  [
    'the last of two phrases',
    'Intravenous immunoglobulin is standard treatment for multifocal motor neuropathy and also for ALS.',
    'Intravenous immunoglobulin is standard treatment for multifocal motor neuropathy.',
  ],
  [
    'the first of two phrases',
    'High-dose methylprednisolone is the standard treatment of ALS and of acute MS relapses.',
    'High-dose methylprednisolone is the standard treatment of acute MS relapses.',
  ],
  [
    'the last of three phrases',
    'Rituximab works well in neuromyelitis optica, in CIDP and in amyotrophic lateral sclerosis.',
    'Rituximab works well in neuromyelitis optica and in CIDP.',
  ],
  [
    'named beside the subject',
    'NMOSD, as well as ALS, belongs to the demyelinating diseases.',
    'NMOSD belongs to the demyelinating diseases.',
  ],
  [
    'an item with its dose',
    '# ALS\n\n## First choice\n\n- IVIG, monthly\n- riluzole',
    '# ALS\n\n## First choice\n\n- riluzole',
  ],
])('%s', (_, before, after) => {
  expect(corrected(before)).toBe(after);
});
