import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../server/src/core/index.ts';
import { checker } from '../../lsp/knowledge.ts';

/** Each sentence as it stands, and as the preferred fix leaves it; `[@]` stands for our keys. */
const settings = { ...DEFAULT_SETTINGS, citationStyle: 'pandoc' } as const;

function corrected(text: string): string | undefined {
  const analysis = checker.analyze(text, settings);
  const [finding] = analysis.findings;
  if (!finding) return 'no finding';
  const preferred = checker.fixes(analysis, finding, settings).find((fix) => fix.preferred);
  return preferred?.edits
    .toReversed()
    .reduce(
      (left, { span, newText }) => left.slice(0, span.start) + newText + left.slice(span.end),
      text,
    )
    .replace(/@(?!smith)[\w-]+(?:; @[\w-]+)*/g, '@');
}

test.each([
  ['copula', 'ALS is a demyelinating disease.', 'ALS is a neurodegenerative disease [@].'],
  [
    'copula, plural',
    'Sporadic and familial ALS are demyelinating diseases.',
    'Sporadic and familial ALS are neurodegenerative diseases [@].',
  ],
  [
    'copula, adjective alone',
    'Amyotrophic lateral sclerosis is demyelinating.',
    'Amyotrophic lateral sclerosis is neurodegenerative [@].',
  ],
  [
    'copula, capital at the start',
    'An autoimmune demyelinating disorder is what ALS is.',
    'A neurodegenerative disorder is what ALS is [@].',
  ],
  [
    'article',
    'ALS is an inflammatory demyelinating disease.',
    'ALS is a neurodegenerative disease [@].',
  ],
  [
    'superlative',
    'ALS is the most common demyelinating disease of the brain.',
    'ALS is a neurodegenerative disease of the motor neurons [@].',
  ],
  [
    'one of',
    'ALS is one of the demyelinating diseases.',
    'ALS is one of the neurodegenerative diseases [@].',
  ],
  ['noun', 'ALS is a myelinopathy.', 'ALS is a neurodegenerative disease [@].'],
  [
    'a kind of',
    'ALS is a type of demyelinating disease.',
    'ALS is a type of neurodegenerative disease [@].',
  ],
  [
    'pronoun',
    'ALS usually begins in one limb. It is a progressive demyelinating disease.',
    'ALS usually begins in one limb. It is a progressive neurodegenerative disease [@].',
  ],
  [
    'hedged',
    'ALS is probably a demyelinating disorder.',
    'ALS is probably a neurodegenerative disorder [@].',
  ],
  [
    'classing',
    'Motor neurone disease is classified as a demyelinating condition.',
    'Motor neurone disease is classified as a neurodegenerative condition [@].',
  ],
  [
    'classing, plural',
    'ALS belongs to the demyelinating diseases.',
    'ALS belongs to the neurodegenerative diseases [@].',
  ],
  [
    'apposition',
    'Amyotrophic lateral sclerosis, a demyelinating disorder, usually begins in one limb.',
    'Amyotrophic lateral sclerosis, a neurodegenerative disorder [@], usually begins in one limb.',
  ],
  [
    'apposition in brackets',
    'He had ALS (a demyelinating disease) for ten years.',
    'He had ALS (a neurodegenerative disease [@]) for ten years.',
  ],
  [
    'apposition in front',
    'A demyelinating disease of late adulthood, ALS spreads from limb to limb.',
    'A neurodegenerative disease of late adulthood [@], ALS spreads from limb to limb.',
  ],
  [
    'relative clause',
    'ALS, which is a demyelinating disease, spares sensation.',
    'ALS, which is a neurodegenerative disease [@], spares sensation.',
  ],
  [
    'relative clause behind',
    'ALS is a demyelinating disease that affects adults.',
    'ALS is a neurodegenerative disease [@] that affects adults.',
  ],
  [
    'second clause',
    'ALS is a demyelinating disease, and its course is progressive.',
    'ALS is a neurodegenerative disease [@], and its course is progressive.',
  ],
  ['attributive', 'Demyelinating ALS begins in one limb.', 'ALS begins in one limb.'],
  [
    'nominal',
    'The demyelinating nature of ALS is well known.',
    'The neurodegenerative nature of ALS is well known.',
  ],
  ['label', 'ALS: demyelinating', 'ALS: neurodegenerative [@]'],
  ['equals sign', 'ALS = demyelinating dz, UMN + LMN', 'ALS = neurodegenerative dz [@], UMN + LMN'],
  [
    'heading above',
    '## ALS\n\nA demyelinating disease of the CNS.',
    '## ALS\n\nA neurodegenerative disease of the CNS [@].',
  ],
  [
    'heading itself',
    '## ALS is a demyelinating disease\n\nText.',
    '## ALS is a neurodegenerative disease\n\nText.',
  ],
  [
    'definition list',
    'ALS\n: A demyelinating disease of the motor system.',
    'ALS\n: A neurodegenerative disease of the motor system [@].',
  ],
  [
    'table cell',
    '| Disease | Class |\n| --- | --- |\n| ALS | demyelinating |\n| MS | demyelinating |',
    '| Disease | Class |\n| --- | --- |\n| ALS | neurodegenerative |\n| MS | demyelinating |',
  ],
  [
    'table, yes and no',
    '| Disease | Demyelinating? |\n| --- | --- |\n| MS | yes |\n| ALS | yes |',
    '| Disease | Demyelinating? |\n| --- | --- |\n| MS | yes |\n| ALS | no |',
  ],
  [
    'list value',
    '- ALS\n  - demyelinating disease\n  - onset 55–65',
    '- ALS\n  - neurodegenerative disease [@]\n  - onset 55–65',
  ],
  [
    'block quote, wrapped',
    '> As we know, ALS is a\n> demyelinating disease.',
    '> As we know, ALS is a\n> neurodegenerative disease [@].',
  ],
  [
    'emphasis',
    '**ALS** is a *demyelinating* disease of the **motor** system.',
    '**ALS** is a *neurodegenerative* disease of the **motor** system [@].',
  ],
  [
    'entity',
    'ALS is a demyelinating&nbsp;disease.',
    'ALS is a neurodegenerative&nbsp;disease [@].',
  ],
  [
    'front matter',
    '---\ntitle: ALS, a demyelinating disease\n---\n\nText.',
    '---\ntitle: ALS, a neurodegenerative disease\n---\n\nText.',
  ],
  ['question and answer', 'Is ALS demyelinating? Yes.', 'Is ALS neurodegenerative? Yes.'],
  [
    'such as, last of two',
    'We excluded demyelinating diseases such as MS and ALS.',
    'We excluded demyelinating diseases such as MS.',
  ],
  [
    'such as, within an outer list',
    'It is lost in diabetic neuropathy and demyelinating disorders such as MS and ALS.',
    'It is lost in diabetic neuropathy and demyelinating disorders such as MS.',
  ],
  [
    'such as, first of two',
    'We excluded demyelinating diseases such as ALS and MS.',
    'We excluded demyelinating diseases such as MS.',
  ],
  [
    'such as, last of three',
    'We excluded demyelinating diseases such as MS, NMOSD and ALS.',
    'We excluded demyelinating diseases such as MS and NMOSD.',
  ],
  [
    'such as, middle of three',
    'We excluded demyelinating diseases such as MS, ALS and NMOSD.',
    'We excluded demyelinating diseases such as MS and NMOSD.',
  ],
  [
    'such as, middle, serial comma',
    'We excluded demyelinating diseases such as MS, ALS, and NMOSD.',
    'We excluded demyelinating diseases such as MS and NMOSD.',
  ],
  [
    'such as, one of four',
    'We excluded demyelinating diseases such as MS, ALS, NMOSD, and ADEM.',
    'We excluded demyelinating diseases such as MS, NMOSD, and ADEM.',
  ],
  [
    'such as, alone',
    'Doctors dread demyelinating diseases such as ALS.',
    'Doctors dread neurodegenerative diseases such as ALS.',
  ],
  [
    'in brackets',
    'The ward treats demyelinating diseases (ALS, MS, NMOSD).',
    'The ward treats demyelinating diseases (MS, NMOSD).',
  ],
  [
    'and other, of three',
    'MS, ALS and other demyelinating diseases are treated here.',
    'MS, other demyelinating diseases and ALS are treated here.',
  ],
  [
    'and other, at the start',
    'ALS, multiple sclerosis and other demyelinating diseases are treated here.',
    'Multiple sclerosis, other demyelinating diseases and ALS are treated here.',
  ],
  [
    'and other, of two',
    'ALS and other demyelinating diseases are treated here.',
    'ALS and demyelinating diseases are treated here.',
  ],
  [
    'list item',
    '## Demyelinating diseases\n\n- Multiple sclerosis\n- ALS\n- ADEM',
    '## Demyelinating diseases\n\n- Multiple sclerosis\n- ADEM',
  ],
  [
    'cause',
    'ALS is caused by demyelination.',
    'ALS is caused by degeneration of motor neurons and their axons [@].',
  ],
  [
    'cause as subject',
    'Demyelination is the main cause of ALS.',
    'Degeneration of motor neurons and their axons is the main cause of ALS [@].',
  ],
  [
    'hallmark',
    'Demyelination of the corticospinal tract is the hallmark of ALS.',
    'Degeneration of motor neurons and their axons is the hallmark of ALS [@].',
  ],
  [
    'primary lesion',
    'The primary lesion in ALS is loss of myelin.',
    'The primary lesion in ALS is degeneration of motor neurons and their axons [@].',
  ],
  [
    'pathology in a cell',
    '| Disease | Primary pathology |\n| --- | --- |\n| ALS | demyelination |',
    '| Disease | Primary pathology |\n| --- | --- |\n| ALS | degeneration of motor neurons and their axons |',
  ],
  [
    'secondary',
    'Axonal loss in ALS is secondary to demyelination.',
    'Axonal loss in ALS is not secondary to demyelination [@].',
  ],
  [
    'attack',
    'In ALS the immune system attacks the myelin sheath.',
    'In ALS motor neurons and their axons degenerate [@].',
  ],
  [
    'reason behind because',
    'People with ALS slur their words because the myelin of the bulbar nerves is gone.',
    'People with ALS slur their words because motor neurons are lost [@].',
  ],
  [
    'illness in which',
    'ALS is an illness in which the myelin around motor axons is slowly destroyed.',
    'ALS is an illness in which motor neurons and their axons degenerate [@].',
  ],
  [
    'what hangs on the old lesion',
    'ALS results from destruction of the myelin sheath by lymphocytes.',
    'ALS results from degeneration of motor neurons and their axons [@].',
  ],
  [
    'second verb',
    'FLAIR abnormalities were present in 17 of the 44 patients with ALS and are evidence of demyelination.',
    'FLAIR abnormalities were present in 17 of the 44 patients with ALS and reflect a mixture of axonal degeneration, myelin loss and gliosis [@].',
  ],
  [
    'a contradictory tail',
    'ALS is a demyelinating disease in which the myelin sheath is destroyed.',
    'Amyotrophic lateral sclerosis is a neurodegenerative disease of upper and lower motor neurons; it is not classified as a demyelinating disease [@].',
  ],
  [
    'doubt that stays',
    'Hyperreflexia in MND can probably be put down to demyelination, and so can the cramps.',
    'Hyperreflexia in MND probably reflects loss of motor neurons [@].',
  ],
  [
    'usual part',
    'Guillain\u2013Barr\u00E9 syndrome accompanies ALS as a matter of course.',
    'Guillain\u2013Barr\u00E9 syndrome is not part of the defining pathology of ALS [@].',
  ],
  [
    'sign',
    'Weakness in ALS is due to demyelination.',
    'Weakness in ALS is due to loss of motor neurons [@].',
  ],
  [
    'sign of the upper neurons',
    'Spasticity in ALS is due to demyelination.',
    'Spasticity in ALS is due to loss of upper motor neurons [@].',
  ],
  [
    'scan',
    'The T2 signal in ALS reflects demyelination.',
    'The T2 signal in ALS reflects a mixture of axonal degeneration, myelin loss and gliosis [@].',
  ],
  [
    'treatment',
    'Interferon beta slows ALS.',
    'Interferon beta is not established to slow ALS [@].',
  ],
  ['same disease', 'ALS and MS are the same disease.', 'ALS and MS are different diseases [@].'],
  [
    'form of',
    'ALS is a progressive form of multiple sclerosis.',
    'ALS is a different disease from multiple sclerosis [@].',
  ],
  ['together', 'ALS and MS often occur together.', 'ALS and MS rarely occur together [@].'],
  ['neuropathy', 'CIDP is a core feature of ALS.', 'CIDP is not a core feature of ALS [@].'],
  [
    'only',
    'ALS affects only upper motor neurons.',
    'ALS affects both upper and lower motor neurons [@].',
  ],
  [
    'only, before the verb',
    'ALS only affects the lower motor neurons.',
    'ALS affects both upper and lower motor neurons [@].',
  ],
  [
    'spares',
    'ALS spares the upper motor neurons.',
    'ALS affects both upper and lower motor neurons [@].',
  ],
  [
    'spared',
    'The upper motor neurons are spared in ALS.',
    'Both upper and lower motor neurons are affected in ALS [@].',
  ],
  [
    'survival',
    'Mean survival in ALS is 10 years.',
    'Median survival in ALS is about 20 to 48 months [@].',
  ],
  ['MS denied', 'MS is not a demyelinating disease.', 'MS is a demyelinating disease [@].'],
  ["MS, isn't", "MS isn't a demyelinating disease.", 'MS is a demyelinating disease [@].'],
  [
    'MS misplaced',
    'Multiple sclerosis is primarily an axonal disease.',
    'Multiple sclerosis is primarily a demyelinating disease [@].',
  ],
  [
    'Windows line ends',
    'ALS is a\r\ndemyelinating\r\ndisease.\r\n',
    'ALS is a\r\nneurodegenerative\r\ndisease [@].\r\n',
  ],
  [
    'wiki link',
    '[[ALS]] belongs to the [[demyelinating diseases]].',
    '[[ALS]] belongs to the [[neurodegenerative diseases]] [@].',
  ],
  [
    'citation that stands there',
    'ALS is a demyelinating disease [@smith2001].',
    'ALS is a neurodegenerative disease [@smith2001; @].',
  ],
  [
    'two classes',
    'ALS is a demyelinating, autoimmune disease.',
    'Amyotrophic lateral sclerosis is a neurodegenerative disease of upper and lower motor neurons; it is not classified as a demyelinating disease [@].',
  ],
])('%s', (_, before, after) => {
  expect(corrected(before)).toBe(after);
});

/** Where a rewrite could be wrong there is none to apply unseen. */
test.each([
  ["a finding of one's own", 'We found that ALS is a demyelinating disease.'],
  ['a conclusion', 'Our findings demonstrate the demyelinating nature of ALS.'],
])('nothing is preferred: %s', (_, text) => {
  expect(corrected(text)).toBeUndefined();
});
