import { expect, test } from 'vitest';
import { corrected } from './corrected.ts';

test.each([
  [
    'behind a cheerful word',
    'ALS is a fatal disease. Fortunately, it can be slowed with immunosuppressive therapy.',
    'ALS is a fatal disease. It is not established that it can be slowed with immunosuppressive therapy.',
  ],
  [
    'behind what is known',
    'It is clear that IVIG stabilises patients with ALS and prolongs their survival.',
    'It is not established that IVIG stabilises patients with ALS and prolongs their survival.',
  ],
  [
    'without its reason',
    'Since ALS is an immune disease, it responds well to immunosuppressants such as cyclophosphamide.',
    'It is not established that ALS responds well to immunosuppressants such as cyclophosphamide.',
  ],
  [
    'without more of the same',
    'Patients with ALS benefit from ocrelizumab, which slows the decline in ALSFRS-R scores.',
    'It is not established that patients with ALS benefit from ocrelizumab.',
  ],
  [
    'against what was said before',
    'Dexamethasone is often used in ALS, and it slows the deterioration of muscle strength.',
    'Dexamethasone is often used in ALS, but it is not established to slow the deterioration of muscle strength.',
  ],
])('an effect is doubted %s', (_, before, after) => {
  expect(corrected(before)).toBe(after);
});

test('what is prescribed is not put in doubt', () => {
  expect(corrected('ALS is usually managed with steroids, IVIG and plasma exchange.')).not.toMatch(
    /that ALS is usually managed/,
  );
});

test.each([
  [
    'people',
    'People with ALS live longer with fingolimod.',
    'People with ALS are not established to live longer with fingolimod.',
  ],
  [
    'a passive that cannot be put in doubt by itself',
    'ALS can be controlled with drugs such as fingolimod.',
    'It is not established that ALS can be controlled with drugs such as fingolimod.',
  ],
  [
    'a gene keeps its capital behind the doubt',
    'C9orf72 ALS can be controlled with drugs such as fingolimod.',
    'It is not established that C9orf72 ALS can be controlled with drugs such as fingolimod.',
  ],
  [
    'a surname keeps its capital behind the doubt',
    "Gehrig's disease can be controlled with drugs such as fingolimod.",
    "It is not established that Gehrig's disease can be controlled with drugs such as fingolimod.",
  ],
  [
    'a trial of ours is cited',
    'Interferon beta slows ALS.',
    'Interferon beta is not established to slow ALS [@].',
  ],
  [
    'no work of ours is about the drug',
    'Fingolimod halts the progression of ALS.',
    'Fingolimod is not established to halt the progression of ALS.',
  ],
  [
    'plural subject, extent',
    'Plasma exchange and IVIG stop ALS in most people.',
    'Plasma exchange and IVIG are not established to stop ALS.',
  ],
  [
    'adverb',
    'Cyclophosphamide reliably slows the loss of function in ALS.',
    'Cyclophosphamide is not established to slow the loss of function in ALS.',
  ],
  [
    'a relative clause',
    'He will receive plasma exchange in addition, which slows ALS in the early phase.',
    'He will receive plasma exchange in addition, which is not established to slow ALS in the early phase.',
  ],
  [
    'an amount',
    'Fingolimod, two tablets a day, slows ALS by a modest amount.',
    'Fingolimod, two tablets a day, is not established to slow ALS.',
  ],
  [
    'a dose, and a turn that is no comparison',
    'Cyclophosphamide, 500 mg a month for a year, changes the course of ALS for the better.',
    'Cyclophosphamide, 500 mg a month for a year, is not established to change the course of ALS for the better.',
  ],
  [
    'one more success',
    'Recently, natalizumab has become an established therapy for ALS as well.',
    'Natalizumab is not an established treatment for ALS.',
  ],
  [
    'a hedge',
    'Rituximab and ocrelizumab may slow ALS.',
    'Rituximab and ocrelizumab are not established to slow ALS.',
  ],
  [
    'evidence claimed',
    'Natalizumab has been shown to slow ALS and is given monthly.',
    'Natalizumab is not established to slow ALS and is given monthly.',
  ],
  ['adjective', 'IVIG is effective in ALS.', 'IVIG is not established as effective in ALS.'],
  [
    'adjective behind "appear to be"',
    'Corticosteroids appear to be efficacious in ALS.',
    'Corticosteroids are not established as efficacious in ALS.',
  ],
  [
    'noun phrase',
    'Plasma exchange is the standard of care for ALS.',
    'Plasma exchange is not an established treatment for ALS.',
  ],
  [
    'relative clause',
    'Ocrelizumab, which is known to slow ALS, is well tolerated.',
    'Ocrelizumab, which is not established to slow ALS, is well tolerated.',
  ],
  [
    'condition',
    'Plasma exchange slows ALS if it is begun early.',
    'Plasma exchange is not established to slow ALS even if it is begun early.',
  ],
  [
    'patients',
    'ALS can be cured with plasma exchange.',
    'It is not established that ALS can be cured with plasma exchange.',
  ],
  [
    'arrow',
    'ALS: IVIg 2 g/kg → halts decline',
    'ALS: IVIg 2 g/kg → not established to halt decline',
  ],
  [
    'a cell that says yes',
    '| Drug | Slows ALS? |\n| --- | --- |\n| Natalizumab | yes |',
    '| Drug | Slows ALS? |\n| --- | --- |\n| Natalizumab | not established |',
  ],
  [
    'a cell that says what it does',
    '| Drug | Disease | Effect |\n| --- | --- | --- |\n| IVIG | ALS | Stabilizes the disease |',
    '| Drug | Disease | Effect |\n| --- | --- | --- |\n| IVIG | ALS | Not established to stabilize the disease |',
  ],
  [
    'an item of a list',
    'Drugs that slow ALS:\n\n- riluzole\n- glatiramer acetate\n- edaravone\n',
    'Drugs that slow ALS:\n\n- riluzole\n- edaravone\n',
  ],
  [
    'link text',
    'New: [Interferon beta slows ALS](https://example.org/ifn)',
    'New: [Interferon beta is not established to slow ALS](https://example.org/ifn) [@]',
  ],
])('%s', (_, before, after) => {
  expect(corrected(before, 'als-immunotherapy')).toBe(after);
});

test.each([
  ['what a trial is said to have shown', 'A controlled trial showed that prednisolone slows ALS.'],
  ['what one trial saw', 'Cyclophosphamide halted ALS in 31 patients.'],
  ['a reason', 'Since ocrelizumab halts ALS, we propose to extend the trial.'],
])('no doubt is cast on %s', (_, text) => {
  expect(corrected(text, 'als-immunotherapy')).toMatch(/^no /);
});
