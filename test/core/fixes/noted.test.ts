import { expect, test } from 'vitest';
import { corrected } from './corrected.ts';

/** What is right of the others in a list stays. */
test.each([
  [
    'indications',
    'IVIG works in CIDP, multifocal motor neuropathy and ALS.',
    'IVIG works in CIDP and multifocal motor neuropathy.',
  ],
  [
    'the first of two, and a clause behind them',
    'IVIG is the standard treatment of ALS and CIDP, and it is used as an add-on in myasthenia gravis.',
    'IVIG is the standard treatment of CIDP, and it is used as an add-on in myasthenia gravis.',
  ],
  [
    'drugs in a note',
    'Therapies that change the course of disease\n\n- MS: interferon beta, cladribine\n- MND: interferon beta, riluzole',
    'Therapies that change the course of disease\n\n- MS: interferon beta, cladribine\n- MND: riluzole',
  ],
  [
    'features in a note',
    'ALS core features: UMN, LMN, bulbar, CIDP',
    'ALS core features: UMN, LMN, bulbar',
  ],
  [
    'an item of a list of indications',
    'IVIG is the standard treatment for:\n\n- CIDP\n- multifocal motor neuropathy\n- amyotrophic lateral sclerosis',
    'IVIG is the standard treatment for:\n\n- CIDP\n- multifocal motor neuropathy',
  ],
])('%s', (_, text, expected) => {
  expect(corrected(text)).toBe(expected);
});

test.each([
  [
    'what tells more of the drug is none',
    '# Treatment of MND\n\n## First choice\n\n- IVIG, monthly',
  ],
  ['counted', 'ALS triad: UMN signs, LMN signs, CIDP-type neuropathy'],
])('left: %s', (_, text) => {
  expect(corrected(text)).toBe('no preferred fix');
});
