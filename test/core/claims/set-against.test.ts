import { describe } from 'vitest';
import { flags, isSilentOn } from './rules.ts';

/** What is true of another disease. */
const OF_OTHERS = [
  'demyelination is typical of MS',
  'in MS the primary lesion is demyelination',
  'MS begins with the loss of myelin',
  'MRI in MS shows demyelinating plaques',
  'immunotherapy is standard in MS',
  'a demyelinating neuropathy is the core of CIDP',
  'people with MS live for decades',
];
/** What it is set against. */
const OF_ALS = [
  'the axonal loss in ALS',
  'the neuronal loss that characterizes ALS',
  'ALS, a disease of motor neurons',
  'the picture in amyotrophic lateral sclerosis',
];
const SET_AGAINST: readonly ((said: string, other: string) => string)[] = [
  (said, other) => `${capital(said)}, in contrast to ${other}.`,
  (said, other) => `Unlike ${other}, ${said}.`,
  (said, other) => `${capital(said)}, as opposed to ${other}.`,
  (said, other) => `Compared with ${other}, ${said}.`,
  (said, other) => `${capital(said)}, and this distinguishes it from ${other}.`,
  (said, other) => `${capital(said)}, a contrast with ${other}.`,
  (said, other) => `${capital(said)}, quite the opposite of ${other}.`,
  (said, other) => `${capital(said)} – a different matter from ${other}.`,
  (said, other) => `${capital(said)}, which is not the case with ${other}.`,
];

describe('what is told is told of the one it belongs to', () => {
  isSilentOn([
    '| Diagnosis | Key distinguishing features |\n|---|---|\n| Progressive muscular atrophy | Pure LMN; no UMN signs; may evolve to ALS |',
    'PLS is the form of motor neuron disease in which only the upper motor neurons are affected.',
    'Migraine can leave white spots that are mistaken for MS. They are not demyelinating.',
    'Median survival in ALS is 30 months, and 10 % live over ten years.',
    'ALS: median survival 30 months from onset, about 10 % live > 10 yrs.',
    'In ALS, what degenerates is the motor neuron and not, in the first place, its myelin.',
  ]);
  flags('als-motor-neuron-extent', [
    'ALS is the form of motor neuron disease in which only the upper motor neurons are affected.',
  ]);
  flags('als-demyelinating-disease', ['ALS is, in the first place, a demyelinating disease.']);
  flags('als-signs-demyelination', [
    'So, colleagues, the weakness of ALS is due to loss of myelin.',
    'All in all, a sad story, weakness in ALS is due to loss of myelin.',
  ]);
});

describe('what is not there', () => {
  flags('als-motor-neuron-extent', [
    '| Disorder | UMN signs | LMN signs | Sensory loss |\n|---|---|---|---|\n| ALS | present | absent | absent |',
    '| Disorder | UMN signs | LMN signs |\n|---|---|---|\n| ALS | yes | no |',
  ]);
  flags('als-signs-demyelination', [
    'People with ALS are weak because their nerves have no myelin.',
    'In ALS the legs fail because the axons lack their myelin.',
  ]);
});

describe('fragments under a label', () => {
  flags('als-neuropathy-core', [
    'ALS = UMN signs + LMN signs + demyelinating neuropathy',
    '# ALS\n\n- demyelinating neuropathy always present',
  ]);
  flags('als-immunotherapy', [
    'Natalizumab – highly active RRMS; also effective in ALS (off-label)',
  ]);
  isSilentOn([
    '**ALS** – upper and lower motor neurons; **PMA** – lower motor neurons only',
    '# ALS\n\n- demyelinating neuropathy sometimes present',
    'CIDP = weakness + demyelinating neuropathy',
    'She is afraid that ALS is a demyelinating disease.',
    'Nobody can tell a person newly diagnosed with ALS that the typical survival is ten years.',
    'Nobody at the clinic told my husband that ALS was a demyelinating disease.',
    '**Muscle wasting in ALS is caused by**\n\nA demyelination of motor nerves\nB loss of lower motor neurons\n\nAnswer key: B',
    '## Pathology of ALS\n\nDemyelination, where present, is secondary.',
    '- 1880s: Leyden holds that only the lower motor neurons suffer; later refuted.\n- ALS: named later.',
  ]);
});

describe('what is told of one disease is told of those it is likened to', () => {
  flags('als-motor-neuron-extent', [
    'Primary lateral sclerosis, like ALS, is confined to the upper motor neurons.',
    'ALS and MS are often lumped together. The former damages lower motor neurons alone.',
  ]);
  flags('als-demyelinating-disease', [
    'Like ALS, MS is a demyelinating disease.',
    'MS is, like ALS, a demyelinating disease.',
    'MS is a demyelinating disease, just like ALS.',
  ]);
  isSilentOn([
    'Unlike ALS, MS is a demyelinating disease.',
    'MS, like ALS, is not contagious.',
    'PLS is not a demyelinating disease, like MS.',
    'It looks like ALS, but it is a demyelinating disease.',
    'CIDP may mimic ALS, but it is a demyelinating neuropathy.',
    'Snake eyes on axial T2 mean demyelination in spondylosis and ischaemia in ALS.',
    'ALS → axon loss → myelin loss → weakness',
    'Myelin loss in ALS follows axonal loss, which explains the weakness.',
    'Ascending weakness is Guillain–Barré syndrome until proved otherwise. Here it is due to demyelination of the roots; a neurologist who suspects ALS instead will look for brisk reflexes.',
    'C fibres have no myelin.',
    'In ALS the axons have not lost their myelin.',
    '| Disorder | UMN signs | LMN signs |\n|---|---|---|\n| PLS | present | absent |\n| ALS | present | present |',
    'First, myelin loss in ALS follows axonal loss; second, no two patients progress alike.',
    'For those who do not know, MS and ALS are different diseases.',
    'We agree that ALS is not a demyelinating disease, and so do they.',
    'As our lecturer wrongly told us, ALS is a demyelinating disease.',
    'It is not that ALS is demyelinating, but that MS is.',
  ]);
});

describe('what is told of one disease is not told of the one it is set against', () => {
  isSilentOn(
    SET_AGAINST.flatMap((join) =>
      OF_OTHERS.flatMap((said) => OF_ALS.map((other) => join(said, other))),
    ),
  );
  flags('als-myelin-pathology', [
    'In contrast to the inflammation in MS, the primary lesion of ALS is demyelination.',
    'Unlike the picture in PLS, demyelination is typical of ALS.',
    'In ALS the primary lesion is demyelination, a contrast with the axonal loss in SMA.',
  ]);
  flags('ms-not-demyelinating', [
    'MS begins with the loss of axons, a contrast with the demyelination of CIDP.',
  ]);
});

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
