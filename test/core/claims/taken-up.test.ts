import { describe } from 'vitest';
import { flags, isSilentOn } from './rules.ts';

const SIGNS = 'als-signs-demyelination';
const IMAGING = 'als-imaging-demyelination';
const EXTENT = 'als-motor-neuron-extent';

describe('signs that the next sentence explains', () => {
  flags(SIGNS, [
    'Patients with ALS become weak. This is because the insulation of their motor nerves is destroyed.',
    'Spasticity and hyperreflexia are found in most people with ALS. Both are due to demyelination of the corticospinal tract.',
    'Slurred speech, choking and drooling are frequent in ALS. All three are caused by loss of myelin.',
    'ALS causes stiffness. The reason is loss of myelin in the spinal cord.',
    'The patient with ALS shows brisk reflexes. The cause is demyelination of the pyramidal tract.',
    'Most of the disability in ALS can be traced to demyelination.',
    'Limb weakness in ALS is secondary to conduction block in demyelinated axons.',
    'ALS\n- weakness: due to myelin loss\n- cramps',
  ]);

  isSilentOn([
    'Early signs of MS are numbness and weakness. Both are due to demyelination. ALS is different.',
    'Neither weakness nor spasticity in ALS is due to demyelination.',
    'ALS causes stiffness. The reason is loss of motor neurons.',
    'Spasticity and hyperreflexia are found in ALS. Neither is due to demyelination.',
    'ALS\n- weakness: not due to myelin loss',
  ]);
});

describe('signs and what brings them about, in the order of speech', () => {
  flags(SIGNS, [
    'In ALS the muscles waste because the nerves that feed them have lost their myelin.',
    'What makes people with ALS weak is the loss of myelin.',
    'The phrenic nerve loses its myelin in ALS, and so breathing fails.',
    'ALS weakens the muscles by stripping the nerves of their insulation.',
    'Spasticity\n: In ALS, the result of demyelination of the pyramidal tract.',
    'The twitches of ALS arise from bare, demyelinated axons.',
  ]);
  isSilentOn([
    'In ALS the muscles waste because the neurons that feed them have died.',
    'What makes people with ALS weak is the loss of motor neurons.',
    'What makes people with ALS weak is not the loss of myelin.',
    'Spasticity\n: In ALS, the result of the loss of upper motor neurons.',
    'Weakness due to demyelination improves with IVIG; the weakness of ALS does not.',
  ]);
});

describe('scans that a later clause, cell or sentence explains', () => {
  flags(IMAGING, [
    'In some patients with ALS the corticospinal tracts are bright on FLAIR. The cause is demyelination.',
    '| MRI sign in ALS | Meaning |\n|---|---|\n| Bright CST on FLAIR | demyelination |',
    'Q: What does T2 hyperintensity of the CST mean in ALS?\nA: Demyelination.',
    'Q: What does high T2 signal along the pyramidal tract signify in ALS?\n\nA: That the tract has demyelinated.',
    'Radiologists interpret the T2 hyperintensity in ALS as demyelination.',
    'On T2-weighted images, the demyelinated corticospinal tracts of ALS appear bright.',
    'The corticospinal tract is hyperintense on T2 in ALS because its fibres are demyelinated.',
    'When the corticospinal tract is bright on FLAIR in ALS, we are looking at demyelination.',
  ]);

  isSilentOn([
    'In some patients with ALS the corticospinal tracts are bright on FLAIR. The cause is gliosis.',
    '| MRI sign in ALS | Meaning |\n|---|---|\n| Bright CST on FLAIR | gliosis |',
    'A student may interpret the T2 hyperintensity in ALS as demyelination.',
    'The corticospinal tract is hyperintense on T2 in ALS because its axons degenerate.',
    'When the corticospinal tract is bright on FLAIR in ALS, we are not looking at demyelination.',
  ]);
});

describe('answers about the neurons that ALS strikes', () => {
  flags(EXTENT, [
    'Which motor neurons does ALS affect? Only the upper ones.',
    'Are the upper motor neurons involved in MND? No, they are preserved.',
    '| Question | Answer |\n|---|---|\n| Which motor neurons does ALS affect? | Lower motor neurons only |',
    'Only the lower motor neurons are at risk in ALS.',
    'ALS never produces upper motor neuron signs.',
    'ALS affects upper motor neurons but not lower motor neurons.',
  ]);

  isSilentOn([
    'PLS affects upper motor neurons but not lower motor neurons.',
    'ALS affects motor neurons but not sensory neurons.',
    'Which motor neurons does PLS affect? Only the upper ones.',
    'Are the upper motor neurons involved in MND? Yes, they are affected.',
    'Which motor neurons does ALS affect? The upper and the lower ones.',
    '## Exam, ALS clinic\n\n- UL: LMN signs only\n- LL: UMN signs only',
    'Flail arm variant of ALS: LMN signs only, arms.',
    'His ALS so far shows only LMN signs.',
    'The first examination in ALS may reveal upper motor neuron signs only.',
  ]);
});

describe('both, taken up from one sentence or from two', () => {
  flags('als-demyelinating-disease', [
    'Multiple sclerosis and ALS are rare. Both diseases are demyelinating.',
    'Mr A. has MS. He walks. Mr B. has ALS. Both diseases are demyelinating, but the pace differs.',
    'MS is common. ALS is rare. Both are demyelinating.',
  ]);
  flags('als-imaging-demyelination', [
    'MRI shows bright tracts on FLAIR. In ALS such brightness stands for loss of myelin and nothing else.',
  ]);
  isSilentOn([
    'MS is common. ALS is rare. Both diseases are neurological.',
    'MS is common. ADEM is rare. Both are demyelinating.',
    'ALS is rare.\n\n## Others\n\nMS is common. ADEM is rare. Both diseases are demyelinating.',
    'MRI shows bright tracts on FLAIR. In ALS such brightness stands for loss of axons and nothing else.',
  ]);
});
