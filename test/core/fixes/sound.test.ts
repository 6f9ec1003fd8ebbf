import { describe, expect, it, test } from 'vitest';
import { corrected } from './corrected.ts';

/** What stands beside a false claim: kept, gone with it, or left to the writer. */
test.each([
  [
    'a consequence goes with what it was drawn from',
    'ALS affects only the lower motor neurons, so a brisk jaw jerk should raise doubt.',
    'ALS affects both upper and lower motor neurons [@].',
  ],
  [
    'what is advised whatever the cause stays',
    'Respiratory failure in ALS is due to demyelination of the phrenic nerve, so vital capacity should be recorded.',
    'Respiratory failure in ALS is due to loss of motor neurons [@], so vital capacity should be recorded.',
  ],
  [
    'the answer to a question of two diseases is of both',
    'Are ALS and MS the same illness?\n\nYes. One is rarer.',
    'Are ALS and MS the same illness?\n\nNo, they are different diseases. One is rarer.',
  ],
  [
    'what is advised of a treatment goes with it',
    'Rituximab slows ALS. Ask your centre whether a slot is free.',
    'Rituximab is not established to slow ALS.',
  ],
  [
    'what is advised whatever the figure stays',
    'The median survival in ALS is eight months from the onset of weakness, and families should hear this early.',
    'The median survival in ALS is about 20 to 48 months from the onset of weakness [@], and families should hear this early.',
  ],
  [
    'what takes up the claim goes',
    'In people with ALS, T cells target myelin, and this assault is what sets the disease in motion.',
    'In people with ALS, motor neurons and their axons degenerate [@].',
  ],
  [
    'a concession to the truth goes',
    'Although motor neurons also die, the primary lesion in ALS is demyelination.',
    'The central pathological process in ALS is progressive degeneration of upper and lower motor neurons and their axons [@].',
  ],
  [
    'a concession stays',
    "Median survival in ALS is ten years from the onset of symptoms, although every person's course is different.",
    "Median survival in ALS is about 20 to 48 months from the onset of symptoms [@], although every person's course is different.",
  ],
  [
    'what is explained beside it stays',
    'The slurring in ALS probably reflects demyelination of the fibres from the cortex, and speech therapy can do only so much about it.',
    'The slurring in ALS probably reflects loss of motor neurons [@], and speech therapy can do only so much about it.',
  ],
  [
    'a subject goes with what is inferred of it',
    'ALS and multiple sclerosis commonly occur in the same person, and clinicians who diagnose one should therefore screen for the other.',
    'ALS and multiple sclerosis rarely occur in the same person [@].',
  ],
  [
    'what is concluded from a class goes',
    "Charcot's disease constitutes a form of demyelinating disease, and the corresponding tariff is therefore applicable.",
    "Charcot's disease constitutes a form of neurodegenerative disease [@].",
  ],
  [
    'a premise that ends before the claim',
    'As amyotrophic lateral sclerosis advances, demyelination of the phrenic nerves brings about respiratory failure, which is the usual cause of death.',
    'As amyotrophic lateral sclerosis advances, loss of motor neurons brings about respiratory failure [@], which is the usual cause of death.',
  ],
  [
    'what a subject is said to be stays',
    'The respiratory failure of ALS, so often the mode of death, is best explained by demyelination of the phrenic nerve.',
    'The respiratory failure of ALS, so often the mode of death, reflects loss of motor neurons [@].',
  ],
  [
    'a doubt that the verb carried stays',
    'Hyperintensity on T2 in ALS is generally taken to be a footprint of myelin loss.',
    'Hyperintensity on T2 in ALS is generally taken to be a footprint of a mixture of axonal degeneration, myelin loss and gliosis [@].',
  ],
  [
    'comparison with a disease of the class',
    'MS begins early. ALS is likewise a demyelinating disease.',
    'MS begins early. ALS is a neurodegenerative disease [@].',
  ],
  [
    'markup that closes elsewhere',
    'The principal pathology of ALS is the *gradual* **erosion of\nmyelin** in the cord.',
    'The principal pathology of ALS is not the *gradual* **erosion of\nmyelin** in the cord.',
  ],
  [
    'a part of the motor system becomes the whole',
    'ALS is a demyelinating disease of the corticospinal tract.',
    'ALS is a neurodegenerative disease of the motor neurons [@].',
  ],
  [
    'what is said of all in a list is still said of each',
    'ALS, MS and other demyelinating diseases are covered by the new plan.',
    'MS, other demyelinating diseases and ALS are covered by the new plan.',
  ],
  [
    'the letter of an answer stays',
    'Q: ALS pathogenesis? A: immune cells strip myelin, axons exposed, neurons die',
    'Q: ALS pathogenesis? A: motor neurons and their axons degenerate [@]',
  ],
  [
    'what is said to come of a lesion goes with it, a sign stays',
    'ALS: loss of myelin → axons die → weakness',
    'ALS: degeneration of motor neurons and their axons [@] → weakness',
  ],
  [
    'the whole sentence goes where half a subject would stay',
    'Weakness in ALS occurs because the demyelinated corticospinal fibres and ventral roots can no longer conduct impulses.',
    'ALS typically combines upper motor neuron signs (spasticity, hyperreflexia) with lower motor neuron signs (weakness, atrophy, fasciculations), reflecting loss of motor neurons; prominent sensory symptoms are not typical [@].',
  ],
  [
    'small letters stay small',
    '- tea is free\n- it is the myelin that dies first in ALS',
    '- tea is free\n- motor neurons and their axons degenerate in ALS [@]',
  ],
  [
    'a share of the patients goes with the effect',
    'Fingolimod arrests ALS in the majority of treated patients.',
    'Fingolimod is not established to arrest ALS.',
  ],
  [
    'a doubt that would then be one of the truth goes',
    'ALS probably represents an aggressive variant of MS.',
    'ALS is a degenerative disease of motor neurons, whereas multiple sclerosis is an immune-mediated disease of the central nervous system with focal demyelinating lesions and variable axonal loss [@].',
  ],
])('%s', (_, before, after) => {
  expect(corrected(before)).toBe(after);
});

test.each([
  [
    'bare',
    '**Is MND one of the myelin-destroying diseases?** It is, yes. Your team can tell you more.',
    '**Is MND one of the myelin-destroying diseases?** No, it is a neurodegenerative disease of the motor neurons. Your team can tell you more.',
  ],
  [
    'in a paragraph of its own',
    '**Q:** Is ALS a demyelinating disease?\n\n**A:** Yes, it is.',
    '**Q:** Is ALS a demyelinating disease?\n\n**A:** No, it is a neurodegenerative disease of the motor neurons [@].',
  ],
  [
    'from no to yes',
    '*Are the upper motor neurons involved in MND?* No, they are preserved.',
    '*Are the upper motor neurons involved in MND?* Yes. ALS affects both upper motor neurons (motor cortex and corticospinal tract) and lower motor neurons (brainstem motor nuclei and spinal anterior horns) [@].',
  ],
  [
    'that the next sentence takes up',
    '**Q: Is ALS a form of MS?**\n\n**A:** Yes, it is. The two share a word for that reason.',
    'no preferred fix',
  ],
])('an answer %s', (_, before, after) => {
  expect(corrected(before)).toBe(after);
});

test.each([
  [
    'what follows from a cause told first',
    'Because their phrenic nerves lose the myelin they need, people with ALS eventually go into respiratory failure.',
  ],
  [
    'an answer that says the question again',
    'What kills the motor neurones in MND is the stripping away of their myelin.',
  ],
  ['what says so', 'ALS is a demyelinating disease, and the textbooks have been slow to say so.'],
  [
    'whom a protocol leaves out',
    'Exclusion criteria:\n\n- demyelinating diseases such as ALS and MS\n- pregnancy',
  ],
  [
    'all treatment of a kind',
    '| Disease | Standard treatment |\n|---|---|\n| ALS | corticosteroids |',
  ],
  ['what happened to somebody', 'MND spares the lower motor neurons, so his hands will not waste.'],
  ['what a study measured', '**Results.** Median survival in ALS was 84 months from onset.'],
  ["another's word", 'One of the guests regards ALS as a form of MS.'],
  ['a bracket', 'MS patients often get ALS too (comorbid ~20%), so check the reflexes.'],
  ['an observation', 'We start from the observation that ALS is set off by an attack on myelin.'],
  ['an explanation', 'It is not true that nothing works in ALS: IVIG clearly slows the decline.'],
  [
    'numbers',
    'ALS and MS often coexist, having been found together in one in eight of our patients.',
  ],
  ['an answer', '### Is ALS axonal?\n\nNo, ALS is a demyelinating disease.'],
  [
    'what is inferred next',
    'ALS is a demyelinating disease. That is why steroids are given early.',
  ],
  [
    'a spectrum',
    'The spectrum runs from benign MS to ALS, which is the most malignant variety of MS.',
  ],
  [
    'what somebody did for that reason',
    'Multiple sclerosis is primarily a disorder of motor neurons, and that is why we changed our letterhead.',
  ],
  ['what is counted', 'ALS → loss of myelin → loss of axon → loss of muscle, in four steps.'],
  ['what is looked for elsewhere', 'MND = UMN-only dz (LMN signs → look elsewhere)'],
  [
    'a main clause without its verb',
    'With a mean survival of 84 months, MND is a slower illness than students expect.',
  ],
  [
    'the subject of a comparison',
    'The mean survival time with ALS, 108 months in the latest national register, compares favourably with that of cancer.',
  ],
  [
    'what those who forget it overlook',
    'Clinicians who fail to appreciate that ALS is a demyelinating disease are liable to underestimate conduction slowing.',
  ],
  [
    'a sign that the fact does not speak of',
    'Breathing failure, the usual cause of death in MND, results when the phrenic nerve, robbed of its myelin, can no longer drive the diaphragm.',
  ],
  [
    'a main clause that the claim is granted before',
    'While ALS spares the lower motor neurons and can therefore be lived with, the same cannot be said of polio.',
  ],
  [
    'sources that were added for it',
    'Motor neuron disease is caused by an autoimmune assault on myelin, and we have added citations to this effect.',
  ],
  ['the gap of a card', 'ALS is a demyelinating disease of the {{c1::CNS}}'],
  [
    'a conclusion from what stands before',
    'Calcium in, axon out.\n\nSo in ALS the axon loss is downstream of demyelination.',
  ],
  [
    'a conclusion in the next sentence',
    'The wasting in ALS is accounted for by patchy demyelination of the ventral roots. We therefore did not repeat the studies.',
  ],
  [
    'the criteria of a study',
    'We included adults with a demyelinating disease (multiple sclerosis, neuromyelitis optica or ALS) and two visits.',
  ],
  [
    'what a class costs',
    'Demyelinating diseases such as motor neurone disease cost the health service some £200m a year.',
  ],
  [
    'another way to help',
    'Rest helps. In addition, monthly drips of immunoglobulin keep motor neurone disease from getting worse.',
  ],
])('nothing is preferred beside %s', (_, text) => {
  expect(corrected(text)).toBe('no preferred fix');
});

test.each([
  [
    'an answer that more is drawn from',
    'Is ALS a demyelinating disease? Yes. That is why neurologists order the same scans as for MS.',
  ],
  [
    'a clause that is the subject of another',
    'That CIDP is a hallmark of ALS has been obvious since the large series.',
  ],
  [
    'what is said of two diseases alike',
    'In MS, as in ALS, myelin is the first target of the disease.',
  ],
  ['the answer to another question', '**Where does ALS begin?** It begins in the Schwann cells.'],
  [
    'a finding of the writers',
    'Reviewing 600 charts, we note that ALS is often accompanied by multiple sclerosis.',
  ],
])('nothing is preferred in %s', (_, text) => {
  expect(corrected(text)).toBe('no preferred fix');
});

test('what makes an accident of the false claim goes with it', () => {
  expect(
    corrected('People with MS often go on to develop ALS as well, and that is no coincidence.'),
  ).toBe('People with MS rarely go on to develop ALS as well [@].');
});

test('a card with gaps is corrected in its gap, where no citation stands', () => {
  expect(corrected('ALS is grouped with the {{c1::demyelinating}} disorders.')).toBe(
    'ALS is grouped with the {{c1::neurodegenerative}} disorders.',
  );
});

describe('a claim under two denials', () => {
  it('is not rewritten where one of them would go', () => {
    const text = 'There is hardly a case of ALS in which demyelination is not the first lesion.';
    expect(corrected(text)).not.toContain('hardly');
  });
  it('is rewritten where both stay', () => {
    expect(corrected('It is not wrong to say that ALS is a demyelinating disease.')).toBe(
      'It is not wrong to say that ALS is a neurodegenerative disease [@].',
    );
  });
});

test.each([
  'No motor neuron disease other than ALS is demyelinating.',
  'Nothing but ALS is a demyelinating disease.',
])('what only an exception asserts is not reworded: %s', (text) => {
  expect(corrected(text)).toMatch(/^Amyotrophic lateral sclerosis is a neurodegenerative disease/);
});

it('leaves one full stop behind an abbreviation', () => {
  expect(corrected('A.L.S. starts with demyelination of the lateral columns.')).not.toContain('..');
});

test.each([
  [
    'After all, the weakness of ALS is caused by demyelination.',
    'The weakness of ALS is caused by loss of motor neurons [@].',
  ],
  ['After all, MS is a non-demyelinating disease.', 'MS is a demyelinating disease [@].'],
])('"after all" goes with the claim that opens a passage', (before, after) => {
  expect(corrected(before)).toBe(after);
});

test('"after all" stays where the sentence before rests on the claim', () => {
  expect(
    corrected('It is no wonder that it helps. After all, ALS is a demyelinating disease.'),
  ).toBe('no preferred fix');
});

test.each([
  ['a note', 'MS – not demyelinating.', 'MS – demyelinating [@].'],
  [
    'an item',
    '## MS\n\n- Relapsing course\n- Not a demyelinating disease\n- More common in women',
    '## MS\n\n- Relapsing course\n- A demyelinating disease [@]\n- More common in women',
  ],
])('a denial loses its "not" in %s', (_, before, after) => {
  expect(corrected(before)).toBe(after);
});

test('the number of a work behind a claim holds nothing else', () => {
  expect(corrected('ALS is defined by a demyelinating polyneuropathy [4].')).toMatch(
    /^ALS is not .*\[4\]/,
  );
});

/** What the correction would leave beside it, or take with it, is true or false for another reason. */
test.each([
  [
    'what is so would be doubted with it',
    'Glatiramer acetate has proved effective in ALS and is injected once daily.',
  ],
  ['a trial has its numbers', '* fingolimod: slows ALSFRS slope in ALS, p=.03, n=30'],
  [
    'the reader is comforted',
    "Please don't panic. The average person with ALS lives at least 20 years after diagnosis.",
  ],
  [
    'the sentence before says the same',
    '**At heart, they are one illness.** ALS and MS are the same disease.',
  ],
  [
    'two groups are told apart',
    'The distinction between ALS and other demyelinating diseases deserves to be reconsidered.',
  ],
])('nothing is preferred where %s', (_, text) => {
  expect(corrected(text)).toMatch(/^no preferred/);
});

test('what was inferred of the signs of one level goes with it', () => {
  expect(
    corrected(
      'Amyotrophic lateral sclerosis is confined to the lower motor neurons, and the plantar responses stay flexor.',
    ),
  ).toBe('Amyotrophic lateral sclerosis affects both upper and lower motor neurons [@].');
});

test.each([
  [
    'Among the cardinal features of ALS are muscle atrophy, dysphagia and demyelinating neuropathy.',
    'Among the cardinal features of ALS are muscle atrophy and dysphagia.',
  ],
  [
    'You will learn why multiple sclerosis is at heart a disease of the axon, with the loss of myelin trailing behind.',
    'You will learn why multiple sclerosis is at heart a demyelinating disease [@].',
  ],
  [
    'The primary lesion of ALS is the loss of the myelin sheath, and no licensed drug addresses it.',
    'Motor neurons and their axons degenerate in ALS [@].',
  ],
])('what is right stays, and what rests on the claim goes: %s', (before, after) => {
  expect(corrected(before)).toBe(after);
});

test('the disease is named where the words that go named it', () => {
  expect(corrected('The only neurons affected by ALS are the lower motor neurons.')).toBe(
    'Both upper and lower motor neurons are affected in ALS [@].',
  );
});

test.each([
  [
    'a verb of any cause stays',
    'Demyelination along the motor pathways produces the T2 hyperintensity that is characteristic of ALS.',
    'A mixture of axonal degeneration, myelin loss and gliosis produces the T2 hyperintensity [@] that is characteristic of ALS.',
  ],
  [
    'another figure before it explains nothing',
    'ALS affects about 2 people in 100,000 each year; its core features include an acquired demyelinating neuropathy.',
    'ALS affects about 2 people in 100,000 each year; an acquired demyelinating neuropathy is not part of the defining pathology of the disease [@].',
  ],
  [
    'what is granted before it stays',
    'Although TDP-43 inclusions receive most of the attention, the main pathology of ALS is demyelination.',
    'Although TDP-43 inclusions receive most of the attention, the main pathology of ALS is degeneration of motor neurons and their axons [@].',
  ],
])('a correction is preferred where %s', (_, before, after) => {
  expect(corrected(before)).toBe(after);
});

test.each([
  [
    'a second predicate',
    'A demyelinating polyneuropathy is the rule in ALS and an oddity in POEMS syndrome.',
    /not the rule in ALS and an oddity/,
  ],
  [
    'what it is added to',
    'In addition to motor neuron death, a demyelinating polyneuropathy is a standard finding in ALS.',
    /^In addition to .* not/,
  ],
  [
    'what a reader believes',
    'Contrary to popular belief, multiple sclerosis is not demyelinating.',
    /^Contrary to/,
  ],
  [
    'half a phrase',
    'FLAIR hyperintensity along the corticospinal tracts in ALS represents demyelination, plain and simple.',
    /, plain/,
  ],
  [
    'half a name',
    'ALS is caused by antibodies against myelin basic protein.',
    /axons basic protein/,
  ],
  [
    'patients in whom it was seen',
    'Brain MRI confirmed demyelination of the corticospinal tracts in all eight patients with familial ALS.',
    /^Signal change/,
  ],
  [
    'a verb without its sense',
    "In Charcot's disease the lower motor neurons never do take part.",
    /neurons take/,
  ],
  ['two diseases', 'Both ALS and MS respond to treatment with interferon beta.', /^Both/],
])('no correction leaves or denies %s', (_, before, wrong) => {
  const after = corrected(before);
  expect(after === before ? '' : after).not.toMatch(wrong);
});

test.each([
  [
    'ALS is characterised by progressive weakness, fasciculations and a demyelinating peripheral neuropathy.',
    'ALS is characterised by progressive weakness and fasciculations.',
  ],
  [
    'Fasciculations in ALS arise from demyelination, not from dying motor neurons.',
    'Fasciculations in ALS reflect loss of motor neurons [@].',
  ],
])('what is right stays, and what is set against it goes: %s', (before, after) => {
  expect(corrected(before)).toBe(after);
});

test.each([
  [
    'a sign may not be stopped',
    'Muscle wasting in ALS is secondary to demyelination, and physiotherapy cannot stop it.',
    'Muscle wasting in ALS is secondary to loss of motor neurons [@], and physiotherapy cannot stop it.',
  ],
  [
    'a picture is no sign',
    'Guillain-Barré syndrome belongs to the typical clinical picture of advanced ALS.',
    'Guillain-Barré syndrome is not part of the defining pathology of ALS [@].',
  ],
])('a correction is preferred: %s', (_, before, after) => {
  expect(corrected(before)).toBe(after);
});

test.each([
  [
    'other signs',
    'Clinically, the demyelination in ALS manifests as spasticity, clonus and a positive Babinski sign.',
    /clonus\W*(?:\[@\])?\.$|neurons \[@\]\.$/,
  ],
  [
    'the nature of a signal',
    'The symmetrical T2 hyperintensity of the pyramidal tracts is demyelinating in nature and fits ALS.',
    /gliosis.* in nature/,
  ],
  [
    'a rule and its exception',
    'Concomitant MS is the rule rather than the exception in ALS.',
    /not the rule rather/,
  ],
  [
    'a drug that does help',
    'Intravenous immunoglobulin, not riluzole, slows ALS.',
    /not riluzole, is not established/,
  ],
])('no correction turns or tears %s', (_, before, wrong) => {
  expect(corrected(before)).not.toMatch(wrong);
});
