import { expect, test } from 'vitest';
import { corrected } from './corrected.ts';

const ALS =
  'Amyotrophic lateral sclerosis is a neurodegenerative disease of upper and lower motor neurons; it is not classified as a demyelinating disease';
const LESION =
  'The central pathological process in ALS is progressive degeneration of upper and lower motor neurons and their axons';
const BOTH =
  'ALS affects both upper motor neurons (motor cortex and corticospinal tract) and lower motor neurons (brainstem motor nuclei and spinal anterior horns)';

/** Where no rewrite in the sentence's own shape is good, the fact's sentence takes its place. */
test.each([
  [
    'with what is inferred from it',
    'Because ALS does not involve the upper motor neurons, spasticity and brisk reflexes should lead the clinician to reconsider the diagnosis.',
    `${BOTH} [@].`,
  ],
  [
    'with a premise',
    'As ALS is caused by demyelination, drugs that repair myelin ought to work.',
    `${LESION} [@].`,
  ],
  [
    'with a comparison that opens it',
    "Unlike migraine, Lou Gehrig's disease is a demyelinating disorder.",
    `${ALS} [@].`,
  ],
  [
    'behind a label',
    '> [!info] Comorbidity corner\n> - ALS: multiple sclerosis is found alongside in about one patient in four',
    '> [!info] Comorbidity corner\n> - ALS: Documented co-occurrence of ALS and multiple sclerosis is rare [@]',
  ],
])('a sentence is replaced %s', (_, text, after) => {
  expect(corrected(text)).toBe(after);
});

test.each([
  [
    'the next sentence is drawn from it',
    'Because ALS spares the cortex, reflexes are low. This is why it is missed.',
  ],
  [
    'it is one of several options',
    'Which cells die in ALS?\n\na) only the upper motor neurons\nb) both\nc) sensory neurons',
  ],
  [
    'another disease is in it',
    'ALS is exclusively a disease of upper motor neurons, and PMA exclusively one of lower motor neurons.',
  ],
  [
    'it is announced as a surprise',
    'Everything you were taught about MS is upside down. It is the axon that goes first, and the myelin around it that follows.',
  ],
  [
    'a survey found it',
    'The beginner concludes that ALS is a disease of myelin. Silver stain corrects the error.',
  ],
])('no sentence is replaced where %s', (_, text) => {
  expect(corrected(text)).toMatch(/^no /);
});

test.each([
  [
    'ALS as well as MS is a demyelinating disease, so both leaflets lie on the same shelf.',
    'MS is a demyelinating disease, whereas ALS is a neurodegenerative disease of the motor neurons [@].',
  ],
  [
    'Multiple sclerosis, ALS and Guillain–Barré syndrome are all demyelinating diseases of one kind or another.',
    'Multiple sclerosis and Guillain–Barré syndrome are demyelinating diseases, whereas ALS is a neurodegenerative disease of the motor neurons [@].',
  ],
])('diseases that shared a class are each told their own: %s', (text, after) => {
  expect(corrected(text)).toBe(after);
});

test.each([['The commonest of the motor neuron diseases in the young is multiple sclerosis.']])(
  'but not in %s',
  (text) => {
    expect(corrected(text)).toMatch(/^no /);
  },
);

test('"snake eyes" point to what the fact says of them', () => {
  expect(corrected('The "snake eyes" of ALS stand for demyelination of the anterior horns.')).toBe(
    'The "snake eyes" of ALS point to lower motor neuron damage at cord level, without being specific [@].',
  );
});

/** The order of the lesions of multiple sclerosis is put right in the sentence's own shape. */
test.each([
  [
    'In MS, demyelination is secondary to the axonal injury.',
    'In MS, demyelination is an early hallmark in the prevailing model [@].',
  ],
  [
    'In multiple sclerosis, the loss of myelin is a late consequence of axonal degeneration, which starts years before the first relapse.',
    'In multiple sclerosis, the loss of myelin is an early hallmark in the prevailing model [@].',
  ],
  [
    'In MS the axon dies first and the myelin falls off afterwards.',
    'In MS the pathological hallmark is focal loss of myelin [@].',
  ],
])('%s', (text, after) => {
  expect(corrected(text)).toBe(after);
});

test.each([
  [
    'ALS is managed with steroids as the standard of care, tapered over six weeks.',
    'Steroids are not established as a treatment for ALS.',
  ],
  [
    'Interferon beta, not riluzole, is what slows ALS.',
    'Interferon beta is not established as a treatment for ALS [@].',
  ],
])('a therapy whose verb cannot be doubted is named as unproven: %s', (text, after) => {
  expect(corrected(text)).toBe(after);
});

/** No sentence is replaced that holds something else that is true. */
test.each([
  [
    'a statement of its own',
    'In bulbar ALS, swallowing fails because the cranial nerves have been stripped of myelin, and a soft diet helps for a while.',
    /^ALS typically/,
  ],
  [
    'the story of a name',
    "Amyotrophic lateral sclerosis, also called Lou Gehrig's disease after the American baseball player, is a rare, fatal demyelinating disease of the nervous system.",
    /^Amyotrophic lateral sclerosis is a neuro/,
  ],
  [
    'what there is not',
    'There is no cure for ALS, but interferon beta can slow the disease and extend life by several years.',
    /^Interferon/,
  ],
  [
    'an answer before it',
    '**Q: Is MS a demyelinating disease?**\n\n**A:** No. It is an illness of the axons.',
    /No\. Multiple sclerosis is a chronic/,
  ],
  [
    'the result of studies',
    'Studies have demonstrated that motor neuron loss in ALS is secondary to a primary oligodendrocyte injury.',
    /^Damage/,
  ],
])('a sentence stays with %s', (_, before, wrong) => {
  expect(corrected(before)).not.toMatch(wrong);
});
