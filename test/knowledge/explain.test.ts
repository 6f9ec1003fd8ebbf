import { expect, it } from 'vitest';
import { explain, explainFinding, formatReference } from '../../server/src/core/explain/index.ts';
import type { Claim, Finding, Knowledge, Reference } from '../../server/src/core/index.ts';
import { checker } from '../lsp/knowledge.ts';

const { knowledge } = checker;

/** A finding of a rule as if read from its leader's first contradiction. */
function findingOf(rule: string, because: Claim['because'] = []): Finding {
  const { fact = '', severity = 'warning', message = '' } = knowledge.rules.get(rule) ?? {};
  const span = { start: 0, end: 28 };
  const quantity = {
    subject: 'als',
    relation: 'quantity',
    object: 'survival',
    negated: false,
  } as const;
  const claim: Claim = {
    ...(knowledge.facts.get(fact)?.contradictedBy[0] ?? quantity),
    hedge: 'none',
    attribution: 'author',
    asserted: true,
    shape: 'copula',
    span,
    objectSpan: span,
    sentence: span,
    plain: true,
    because,
  };
  return { rule, fact, severity, message, span, because, claim };
}

it('says of a finding what is wrong, what to write, why, and on which works', () => {
  const because = [
    { role: 'subject', span: { start: 0, end: 3 }, text: 'ALS' },
    { role: 'object', span: { start: 7, end: 28 }, text: 'a demyelinating\n  disease' },
  ] as const;
  expect(explainFinding(knowledge, findingOf('als-demyelinating-disease', because)))
    .toMatchInlineSnapshot(`
      "**This contradicts the literature.** Read as: “ALS” *is a kind of* “a demyelinating disease”.

      **Write, for example:** Amyotrophic lateral sclerosis is a neurodegenerative disease of upper and lower motor neurons; it is not classified as a demyelinating disease.

      A demyelinating disease is one whose main process is the loss of myelin, as in multiple sclerosis. In ALS it is the motor neurons themselves that degenerate, together with their axons. Reviews therefore class it with the neurodegenerative diseases of the motor neuron ([Hardiman et al. 2017](https://doi.org/10.1038/nrdp.2017.71); [Talbot et al. 2018](https://doi.org/10.1007/s00415-018-8983-8)). The two kinds of disease differ in mechanism, in course and in treatment, so the word matters to a reader.

      **Evidence** established: the literature agrees; checked 2026-11-25.

      - Hardiman O, Al-Chalabi A, Chio A, et al. Amyotrophic lateral sclerosis. *Nat Rev Dis Primers* 2017;3(1):17071. [doi:10.1038/nrdp.2017.71](https://doi.org/10.1038/nrdp.2017.71)
      - Talbot K, Feneberg E, Scaber J, et al. Amyotrophic lateral sclerosis: the complex path to precision medicine. *J Neurol* 2018;265(10):2454-2462. [doi:10.1007/s00415-018-8983-8](https://doi.org/10.1007/s00415-018-8983-8)
      - Feldman EL, Goutman SA, Petri S, et al. Amyotrophic lateral sclerosis. *Lancet* 2022;400(10360):1363-1380. [doi:10.1016/S0140-6736(22)01272-7](https://doi.org/10.1016/S0140-6736%2822%2901272-7)

      Rule \`als-demyelinating-disease\`; silence the next line with \`<!-- myelint-disable-next-line als-demyelinating-disease -->\`.

      *For medical writers, not clinical advice; not reviewed by a clinician.*"
    `);
});

it.each([...knowledge.rules.keys()])('keeps the card of %s plain and on one screen', (rule) => {
  const card = explainFinding(knowledge, findingOf(rule));
  const prose = card.replaceAll(/`[^`]*`/g, '');
  expect(prose).not.toMatch(/<[a-z!/]/i);
  expect(card).not.toContain('command:');
  expect(card).not.toContain('[@');
  expect(card).toContain('checked 20');
  expect(card).toContain('](https://doi.org/10.');
  expect(card).toContain(`<!-- myelint-disable-next-line ${rule} -->`);
  expect(card).toContain('not clinical advice; not reviewed by a clinician');
  const seen = card.replaceAll(/\]\([^)]*\)/g, ']');
  expect(seen.length).toBeLessThan(2200);
});

it('explains a finding whose fact it does not know by its message', () => {
  const finding = { ...findingOf('als-demyelinating-disease'), fact: 'from-elsewhere' };
  expect(explainFinding(knowledge, finding)).toMatchInlineSnapshot(`
    "**ALS is a neurodegenerative disease of the motor neurons; it is not classed among the demyelinating diseases.**

    Rule \`als-demyelinating-disease\`; silence the next line with \`<!-- myelint-disable-next-line als-demyelinating-disease -->\`.

    *For medical writers, not clinical advice; not reviewed by a clinician.*"
  `);
});

it('gives a concept its card', () => {
  expect(explain(knowledge, 'snake-eyes-sign')).toMatchInlineSnapshot(`
    "**Snake-eyes sign**

    Two bright spots in the anterior horns on T2 images of the cord. They point to lower motor neuron damage at that level and are **not specific for ALS**: they are described in spondylotic amyotrophy, Hirayama disease, spinal cord infarction and other focal disorders. Of 29 patients with the sign about a quarter were first labelled ALS, and none developed it over a mean of 9.5 years ([Lebouteux et al. 2014](https://doi.org/10.1111/ene.12465)).

    Also written: snake-eye sign, snake eyes, snake-eyes appearance, snake-eye appearance, snake-eyes pattern, snake-eye pattern.

    *For medical writers, not clinical advice; not reviewed by a clinician.*"
  `);
});

it('has no card for a concept that is vocabulary only, nor for what it does not know', () => {
  expect(explain(knowledge, 'osmotic-demyelination')).toBeUndefined();
  expect(explain(knowledge, 'no-such-thing')).toBeUndefined();
});

it('gives a rule its page, with its further facts', () => {
  expect(explain(knowledge, 'als-motor-neuron-extent')).toMatchInlineSnapshot(`
    "# als-motor-neuron-extent

    ALS affects both upper and lower motor neurons; "only one of them" describes other motor neuron diseases.

    Default severity: warning. Switch it off in a text with \`<!-- myelint-disable als-motor-neuron-extent -->\`, for one line with \`<!-- myelint-disable-next-line als-motor-neuron-extent -->\`, everywhere with the setting \`myelint.rules\`.

    ALS strikes two kinds of motor neuron. The upper ones lie in the motor cortex and send their axons down the corticospinal tract; the lower ones lie in the motor nuclei of the brainstem and in the anterior horns of the spinal cord. Both degenerate, and the degeneration goes on ([Hardiman et al. 2017](https://doi.org/10.1038/nrdp.2017.71); [Ravits & La Spada 2009](https://doi.org/10.1212/WNL.0b013e3181b6bbbd)). Diagnostic criteria rest on signs of both ([Brooks et al. 2000](https://doi.org/10.1080/146608200300079536)).

    The grade says "debated" because of a wording often met in this field: that both kinds degenerate *along the corticospinal tracts*. Only the axons of upper motor neurons run there. How much of each is seen varies from patient to patient, and primary lateral sclerosis and progressive muscular atrophy show one side only.

    **Write, for example:** ALS affects both upper motor neurons (motor cortex and corticospinal tract) and lower motor neurons (brainstem motor nuclei and spinal anterior horns).

    **Evidence** debated: works disagree, or say less than is often written; checked 2026-11-25.

    - Hardiman O, Al-Chalabi A, Chio A, et al. Amyotrophic lateral sclerosis. *Nat Rev Dis Primers* 2017;3(1):17071. [doi:10.1038/nrdp.2017.71](https://doi.org/10.1038/nrdp.2017.71) Supports: reviews ALS as a disease of upper and lower motor neurons.
    - Brooks BR, Miller RG, Swash M, Munsat TL. El Escorial revisited: revised criteria for the diagnosis of amyotrophic lateral sclerosis. *Amyotroph Lateral Scler Other Motor Neuron Disord* 2000;1(5):293-299. [doi:10.1080/146608200300079536](https://doi.org/10.1080/146608200300079536) Supports: diagnostic criteria that rest on signs of both.
    - Ravits JM, La Spada AR. ALS motor phenotype heterogeneity, focality, and spread: deconstructing motor neuron degeneration. *Neurology* 2009;73(10):805-811. [doi:10.1212/WNL.0b013e3181b6bbbd](https://doi.org/10.1212/WNL.0b013e3181b6bbbd) Supports: describes the degeneration of both and how their mixture varies.

    ## Flagged

    - ALS affects only upper motor neurons.
    - ALS is a pure lower motor neuron disease.
    - ALS spares the upper motor neurons.
    - The lower motor neurons are spared in ALS.

    ## Not flagged

    - ALS affects both upper and lower motor neurons.
    - ALS affects not only upper but also lower motor neurons.
    - Primary lateral sclerosis affects only upper motor neurons.
    - Progressive muscular atrophy, unlike ALS, affects only lower motor neurons.

    *For medical writers, not clinical advice; not reviewed by a clinician.*"
  `);
  expect(explain(knowledge, 'als-signs-demyelination')).toContain(
    '- `als-muscle-atrophy-including-respiratory`: ',
  );
});

it('says of a fact without a reference that it has none', () => {
  const page = explain(knowledge, 'als-mri-cst-predilection-sites') ?? '';
  expect(page).toContain('no verified reference: shown for orientation, never offered for citing');
  expect(page).not.toContain('doi.org');
});

it('gives a reference its card, with what it supports', () => {
  expect(explain(knowledge, 'prudlo2009koinzidenz')).toMatchInlineSnapshot(`
    "Prudlo J, Vogelgesang S, Pahnke J, et al. Koinzidenz von chronisch-demyelinisierender Polyneuropathie und amyotropher Lateralsklerose. (Coincidence of chronic demyelinating polyneuropathy and amyotrophic lateral sclerosis.) *Aktuelle Neurol* 2009;36:P719. [doi:10.1055/s-0029-1238812](https://doi.org/10.1055/s-0029-1238812) (congress abstract)

    Supports here:

    - \`als-demyelinating-neuropathy-rare-reports\`: congress abstract (in German) on one patient; names two earlier reports
    - \`als-demyelinating-neuropathy-unexplained-not-core\`: congress abstract (in German) on one patient; names two earlier reports and leaves the mechanism open"
  `);
});

it('never shows a shortened list of authors as complete', () => {
  const whole = [...knowledge.references.values()].filter(
    (reference) =>
      reference.custom?.authorsComplete !== 'yes' && !formatReference(reference).includes('et al.'),
  );
  expect(whole.map(({ id }) => id)).toEqual([]);
});

it('renders groups, hyphenated names and retractions', () => {
  const reference: Reference = {
    id: 'x',
    type: 'article-journal',
    title: 'A trial',
    author: [{ family: 'van der Berg', given: 'Jean-Luc A.' }, { literal: 'the Study Group' }],
    'container-title': 'Journal of Trials',
    issued: { 'date-parts': [[2020, 3]] },
    volume: '7',
    DOI: '10.1000/a(b)c',
    custom: { retracted: true },
  };
  expect(formatReference(reference)).toBe(
    'van der Berg JLA, the Study Group. A trial. *Journal of Trials* 2020;7. [doi:10.1000/a(b)c](https://doi.org/10.1000/a%28b%29c) **Retracted.**',
  );
});

it('cites no work in its prose that it cannot show', () => {
  const pages = (base: Knowledge): string[] =>
    [...base.facts.keys(), ...base.concepts.keys()].map((id) => explain(base, id) ?? '');
  expect(pages(knowledge).filter((page) => page.includes('@'))).toEqual([]);
});
