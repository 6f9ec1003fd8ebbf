import { describe, expect, test } from 'vitest';
import { createChecker, DEFAULT_SETTINGS, loadKnowledge } from '../../../server/src/core/index.ts';
import { bundledKnowledge } from '../../lsp/knowledge.ts';
import { flags, isSilentOn } from './rules.ts';

const checker = createChecker(loadKnowledge(bundledKnowledge()));
const rulesIn = (text: string): string[] => [
  ...new Set(checker.analyze(text, DEFAULT_SETTINGS).findings.map(({ rule }) => rule)),
];

/** A turn of language, a sentence that claims by it, and near ones that do not. */
type Case = readonly [turn: string, claimed: string, silent: readonly string[]];

const pathology: readonly Case[] = [
  [
    'a place at the heart of the disease',
    'At the heart of ALS lies the loss of the myelin sheath.',
    [
      'At the heart of ALS lies the loss of motor neurons.',
      'At the heart of ALS lies no demyelination.',
      'At the heart of MS lies the loss of the myelin sheath; ALS is another matter.',
    ],
  ],
  [
    'a cause that lies behind',
    'Myelin loss lies behind ALS.',
    [
      'Behind ALS lies the death of motor neurons.',
      'Behind MS is an attack on myelin, unlike ALS.',
    ],
  ],
  [
    'an apposition with a participle',
    'ALS, a disease caused by the destruction of myelin, kills within a few years.',
    [
      'MS, a disease caused by the destruction of myelin, must be told apart from ALS.',
      'ALS, a disease caused by the death of motor neurons, kills within a few years.',
    ],
  ],
  [
    'a role told by a clause',
    'The root cause of motor neuron disease is that the myelin sheath is eaten away.',
    [
      'The root cause of ALS is not that the sheath is eaten away.',
      'One question is whether the root cause of ALS is that the sheath is eaten away.',
      'The root cause of MS is that the sheath is eaten away, whereas that of ALS is unknown.',
    ],
  ],
  [
    'a role told by a gerund',
    'The earliest change in ALS is thinning of the myelin.',
    [
      'The earliest change in ALS is not thinning of the myelin.',
      'The earliest change in MS is thinning of the myelin.',
      'A late change in ALS is thinning of the myelin.',
    ],
  ],
  [
    'what kills the neurons',
    'Loss of myelin is what kills the motor neurons in ALS.',
    ['Loss of motor neurons is what kills patients with ALS.'],
  ],
  [
    'what it is downstream of',
    'The death of the motor neuron in ALS is downstream of myelin loss.',
    ['Myelin loss in ALS is downstream of the death of the motor neuron.'],
  ],
  [
    'a condition that arises when',
    'ALS is a condition that arises when the myelin covering of motor nerves is lost.',
    [
      'ALS is a condition that arises when motor neurons die.',
      'MS, not ALS, is the condition that arises when the myelin covering of nerves is lost.',
    ],
  ],
  [
    'a loss taken up again',
    'In ALS the sheath is destroyed. This loss drives the death of the neurons.',
    [
      'In ALS axons die first. This loss makes the sheath break down.',
      'Myelin is destroyed in MS. This loss makes the nerves die. ALS is different.',
    ],
  ],
  [
    'a passive gerund',
    'ALS is due to the myelin around the nerves being destroyed.',
    ['ALS is not due to the myelin around the nerves being destroyed.'],
  ],
  [
    'a cleft',
    'No doubt it is demyelination that causes ALS.',
    ['It is not demyelination that causes ALS.', 'Is it demyelination that causes ALS?'],
  ],
];

const signs: readonly Case[] = [
  [
    'a clause that tells of the sign',
    'Demyelination explains why her hands waste in ALS.',
    ['Demyelination does not explain why the hands waste in ALS.'],
  ],
  [
    'made so',
    'Demyelination leaves the muscles of people with ALS weak and wasted.',
    [
      'Demyelination does not make the muscles of ALS patients weak.',
      'Demyelination leaves the muscles of people with MS weak; ALS is another matter.',
      'If demyelination made the muscles of ALS patients weak, steroids would help.',
    ],
  ],
  [
    'a clause of result',
    'In ALS the nerves lose their myelin, and so the muscles waste away.',
    [
      'In ALS the motor neurons die, and so the muscles waste away.',
      'In CIDP, demyelination slows the signal, so that the muscles weaken. ALS differs.',
      'In ALS the nerves do not lose their myelin, so the muscles do not waste for that reason.',
    ],
  ],
  [
    'a participle of result',
    'In ALS, the nerves lose their myelin, leaving the hands weak.',
    ['The sheath is destroyed only after the axon has died in ALS, leaving debris behind.'],
  ],
  [
    'a relative clause of result',
    'In ALS myelin is lost, which makes the legs stiff.',
    ['In ALS motor neurons are lost, which makes the legs stiff.'],
  ],
  [
    'a cause set in front',
    'Thanks to demyelination, patients with ALS lose the ability to walk.',
    ['Thanks to demyelination, patients with MS lose the ability to walk; in ALS neurons die.'],
  ],
  [
    'an inability',
    'She cannot swallow because ALS has stripped the bulbar nerves of their myelin.',
    [
      'ALS patients cannot swallow because their bulbar neurons have died.',
      'ALS patients cannot swallow, but not because of demyelination.',
    ],
  ],
  [
    'what lies behind it',
    'Behind the weakness of ALS is a loss of myelin.',
    [
      'Behind the weakness of ALS is no loss of myelin.',
      'Behind the weakness of MS is a loss of myelin, while in ALS the neurons themselves die.',
    ],
  ],
  [
    'tracts that are demyelinated',
    'ALS patients have brisk reflexes since the descending tracts are demyelinated.',
    ['The tracts are demyelinated in MS, so the legs stiffen; in ALS the tract itself is lost.'],
  ],
  [
    'myelin that fails at its work',
    'Muscle weakness in ALS occurs when damaged myelin can no longer carry signals.',
    ['Muscle weakness in ALS occurs when dying neurons can no longer carry signals.'],
  ],
  [
    'the cause of the cause',
    'Fasciculations in ALS arise from impulses arising at sites of demyelination.',
    ['In ALS conduction failure in demyelinated axons has not been found.'],
  ],
  [
    'a relative clause that describes the sign',
    'Respiratory failure in ALS, which results from demyelination of the phrenic nerve, kills.',
    [
      'Weakness in ALS, which does not result from demyelination, is relentless.',
      'Weakness in MS, which results from demyelination, differs from weakness in ALS.',
    ],
  ],
  [
    'a cleft',
    'It is demyelination that explains the muscle wasting seen in ALS.',
    [
      'It is not demyelination that explains the wasting of ALS.',
      'Was it demyelination that made her muscles weak before she was found to have ALS?',
    ],
  ],
  [
    'a pronoun for the sign',
    'Weakness is the main symptom of ALS. This is because the nerves have lost their myelin.',
    [
      'Weakness is the main symptom of ALS. This is because the motor neurons have died.',
      'Weakness is common in MS. This is because nerves have lost their myelin. ALS differs.',
    ],
  ],
  [
    'the relative clause of one place among two',
    '*Spasticity*: Seen in stroke and in ALS, where it stems from demyelination.',
    [
      '*Spasticity*: Seen in MS, where it stems from demyelination, and in ALS, where it stems from the death of neurons.',
    ],
  ],
];

describe.each([
  ['als-myelin-pathology', pathology],
  ['als-signs-demyelination', signs],
] as const)('%s', (rule, cases) => {
  test.each(cases)('%s', (_, claimed) => {
    expect(rulesIn(claimed)).toEqual([rule]);
  });
  const near = cases.flatMap(([turn, , silent]) => silent.map((text) => [turn, text] as const));
  test.each(near)('silent beside %s: %s', (_, text) => {
    expect(rulesIn(text)).toEqual([]);
  });
});

describe('plural names and starts', () => {
  flags('als-myelin-pathology', [
    'Autoantibodies against myelin cause ALS.',
    'ALS starts as an attack on the myelin sheath.',
    'ALS has as its underlying abnormality a breakdown of myelin.',
  ]);
  isSilentOn([
    'Autoantibodies against myelin cause MS, not ALS.',
    'ALS starts as a weakness of one hand.',
    'In mice, IVIG slowed an ALS-like disease.',
  ]);
});

describe('what goes first, and why', () => {
  flags('als-myelin-pathology', [
    'In ALS the myelin is the first to go.',
    'ALS is rooted in a defect of myelin.',
    'The disease process in ALS targets myelin above all.',
  ]);
  isSilentOn([
    'In ALS the axon is the first to go.',
    'In ALS the myelin is the last to go.',
    'In MS the myelin is the first to go.',
    'The disease process in ALS targets motor neurons above all.',
  ]);
});

describe('causes of signs, told from the sign backwards', () => {
  flags('als-signs-demyelination', [
    'Demyelination is the reason for the weak limbs in ALS.',
    'Demyelination of the phrenic nerve is the reason the diaphragm fails in ALS.',
    'Demyelination is the reason the tongue wastes in ALS.',
    'Myelin loss is the reason patients with ALS become weak.',
    'It is demyelination of the phrenic nerve to which respiratory failure in ALS is due.',
    'Fasciculations in ALS occur when motor axons that have lost their myelin begin to fire.',
  ]);
  isSilentOn([
    'Demyelination is not the reason for the weak limbs in ALS.',
    'Demyelination is not the reason the tongue wastes in ALS.',
    'Loss of motor neurons is the reason patients with ALS become weak.',
    'Demyelination is the reason ALS patients were excluded.',
    'It is not demyelination to which respiratory failure in ALS is due.',
    'Fasciculations in ALS occur when motor axons that have lost their target begin to fire.',
  ]);
});

describe('what stands behind the cause, or for it', () => {
  flags('als-signs-demyelination', [
    'In ALS, the weakness follows from slowed conduction along bare motor axons.',
    'Weakness in ALS is a consequence of the failure of conduction in demyelinated motor axons.',
    'The stiffness of the legs in ALS is owed to demyelinated fibres.',
    'Dysarthria in ALS is seen as the result of demyelinated fibres.',
    'In ALS, it is the unwrapping of the corticospinal fibres that makes the reflexes brisk.',
  ]);
  isSilentOn([
    'In ALS, the weakness follows from the loss of motor axons.',
    'Weakness in ALS is not a consequence of the failure of conduction in demyelinated axons.',
    'Weakness in MS is a consequence of the failure of conduction in demyelinated axons.',
    'The stiffness of the legs in ALS is owed to the loss of upper motor neurons.',
    'Dysarthria in ALS is seen as the result of the loss of bulbar motor neurons.',
    'Weakness in ALS is wrongly seen as the result of demyelination.',
  ]);
});

describe('a reason that is given in the place of another', () => {
  flags('als-myelin-pathology', [
    'Motor neurons in ALS die not because they starve but because their myelin comes under attack.',
  ]);
  flags('als-signs-demyelination', [
    'Breathing fails in ALS not because the lungs are diseased but because the phrenic nerve is demyelinated.',
  ]);
  isSilentOn([
    'Motor neurons in ALS die not because their myelin comes under attack but because they starve.',
    'Breathing fails in ALS not because the phrenic nerve is demyelinated but because its neurons die.',
  ]);
});

const ofSigns = 'als-signs-demyelination';

describe('what a patient can no longer do, or finds hard', () => {
  flags(ofSigns, [
    'As their nerves lose their myelin, patients with ALS find it difficult to speak.',
    'People with MND struggle to swallow because the sheath of the bulbar nerves is gone.',
    'Walking becomes harder in ALS when the nerves to the legs are stripped of their myelin.',
    'Demyelination makes it hard for people with ALS to breathe.',
    'Demyelination makes swallowing difficult in ALS.',
    'In ALS, loss of the sheath means that the muscles no longer receive any signals.',
    'When the sheath breaks down in ALS, the muscles stop getting orders.',
    'Demyelination leaves people with ALS unable to speak.',
    'Demyelination robs patients with ALS of their voice.',
    'His ALS has stripped the nerves of their myelin, which is why he cannot swallow.',
  ]);
  isSilentOn([
    'As their neurons die, patients with ALS find it difficult to speak.',
    'As their nerves lose their myelin, patients with CIDP find it difficult to walk; those with ALS do not.',
    'Walking becomes harder in ALS, but not because the nerves to the legs are stripped of their myelin.',
    'Demyelination does not make it hard for people with ALS to breathe.',
    'Does demyelination make swallowing difficult in ALS?',
    'In ALS, loss of neurons means that the muscles no longer receive any signals.',
    'Demyelination leaves people with MS unable to walk; ALS kills neurons.',
    'It is a myth that demyelination robs patients with ALS of their voice.',
  ]);
});

describe('a sign that shows the lesion, or stands behind it in a chain', () => {
  flags(ofSigns, [
    'Demyelination in ALS presents as wasting and stiffness.',
    'In ALS, demyelination shows itself as twitching.',
    'The demyelination of ALS translates into weakness.',
    'ALS spasticity = demyelinated corticospinal fibres.',
    'What makes the muscles cramp in ALS is loss of myelin.',
    'What causes the twitching in ALS is demyelination.',
    'Most neurologists blame demyelination for the stiffness of ALS.',
    'ALS causes cramps through demyelination of the motor axons.',
    'In ALS the impulses fade because the myelin is lost, and the hands become weak.',
    'Wasting of the hand in ALS is a result of demyelination of the ulnar and median nerves.',
    'ALS causes cramps because the myelin covering the axons has gone.',
    'Cramps in ALS are the outcome of months of demyelination.',
    'Why do patients with MND get stiffer? Because the myelin of the descending tracts is being lost.',
  ]);
  isSilentOn([
    'Demyelination in ALS does not present as wasting and stiffness.',
    'Demyelination of the cord can present as stiffness that mimics ALS.',
    'ALS → loss of neurons → cramps.',
    'ALS spasticity ≠ demyelinated corticospinal fibres.',
    'What makes the muscles cramp in ALS is not loss of myelin.',
    'Nobody believes that what makes the muscles cramp in ALS is loss of myelin.',
    'Most neurologists do not blame demyelination for the stiffness of ALS.',
    'In MS demyelination causes weakness and in ALS the motor neurons die.',
    'ALS causes cramps through instability of the axons rather than through demyelination.',
    'Why do patients with MND get stiffer? Not because the myelin of the descending tracts is being lost.',
    'The hands weaken in ALS as neurons die and not because the myelin is lost.',
  ]);
});

describe('a cause that was once given, or a disease that the sentence takes away', () => {
  isSilentOn([
    'His cramps were first attributed to demyelination, but ALS was found later.',
    'A colleague on the ward once thought that the weakness of ALS came from demyelination.',
    'Her doctors once blamed demyelination for the weakness of ALS.',
    'The foot drop was due to demyelination, so ALS was excluded.',
    'In suspected ALS, wasting of the hand may prove to be due to demyelination of the ulnar nerve.',
    'Her weakness, first put down to ALS, was due to demyelination.',
    'MMN looks like ALS because demyelination makes the hands weak.',
    'Foot drop from demyelination is a mimic of ALS.',
  ]);
});

test('a chain that starts with the lesion and ends in a sign makes both claims', () => {
  expect(rulesIn('ALS → loss of myelin → cramps.')).toEqual([
    'als-myelin-pathology',
    'als-signs-demyelination',
  ]);
});

describe('a reason, a correction, and what the verb itself tells', () => {
  flags(ofSigns, [
    'The reason people with MND lose their grip is that their nerves lose the sheath.',
    'It is because of demyelination that people with ALS cannot swallow.',
    'It is the loss of myelin that paralyses patients with MND.',
    'Demyelination cripples the hands of people with ALS.',
    'The limbs of patients with ALS are weakened by loss of myelin.',
    'Stiffness in ALS is not due to joint disease but to demyelination.',
    'Stiffness in ALS is a question of demyelination.',
    'The choking of ALS has demyelination as its cause.',
    'Brisk reflexes in ALS indicate demyelination of the descending tracts.',
    'In ALS, cramps mean that the axons are losing their myelin.',
    'MND makes her weak because it strips her nerves of myelin.',
    'With further demyelination, patients with ALS become weaker.',
    'Stiffness in ALS (due to demyelination) comes late.',
  ]);
  isSilentOn([
    'The reason people with MND lose their grip is that their neurons die.',
    'The reason people with MS lose their grip is that their nerves lose the sheath; in ALS neurons die.',
    'A reason to doubt ALS is that the nerves have lost their sheath.',
    'It is not because of demyelination that people with ALS cannot swallow.',
    'It is not the loss of myelin that paralyses patients with MND.',
    'Demyelination cripples the hands of people with CIDP, which can be mistaken for ALS.',
    'The limbs of patients with ALS are weakened by denervation, not by loss of myelin.',
    'Stiffness in ALS is not due to demyelination but to loss of neurons.',
    'Stiffness is a question of demyelination in MS and of neuron loss in ALS.',
    'Brisk reflexes in ALS do not indicate demyelination.',
    'Numbness points to demyelination rather than ALS.',
    'In suspected ALS, numbness points to demyelination.',
    'With demyelination excluded, the patient with ALS becomes weaker every month.',
    'Stiffness in ALS (not due to demyelination) comes late.',
  ]);
});

describe('a sign of those who feel it, and what modifies it', () => {
  flags('als-signs-demyelination', [
    'Demyelination explains the cramps that people with ALS suffer.',
    'Loss of myelin underlies the weakness which ALS patients feel.',
    'The cramps seen in ALS stem from loss of myelin.',
    'Slurred speech in ALS comes from demyelinated nerve fibres.',
    'The choking attacks of ALS are caused by demyelination.',
    'Pathological laughing and crying in ALS is caused by demyelination.',
    'People with ALS stumble as the myelin around their axons is lost.',
  ]);
  isSilentOn([
    'Demyelination explains the cramps that people with MS suffer, and ALS is another matter.',
    'Loss of motor neurons underlies the weakness which ALS patients feel.',
    'The cramps seen in ALS stem from loss of motor neurons.',
    'Slurred speech in ALS does not come from demyelinated nerve fibres.',
    'Demyelination causes weakness, and the atrophy of ALS argues against it.',
    'Demyelination causes weakness without atrophy, which is why the atrophy of ALS speaks against it.',
  ]);
});

describe('a sign has the adjective of its cause, or is the way it shows', () => {
  flags('als-signs-demyelination', [
    'The spasticity of ALS is demyelinating in nature.',
    'The weakness seen in ALS is of demyelinating origin.',
    'Weakness is how demyelination shows itself in ALS.',
    'Twitching is one of the ways in which demyelination shows itself in ALS.',
    'In ALS, demyelination shows itself in weak hands.',
  ]);
  isSilentOn([
    'The spasticity of ALS is not demyelinating in nature.',
    'The weakness of MS is of demyelinating origin, while that of ALS is neurogenic.',
    'Weakness is how demyelination shows itself in MS; in ALS it is wasting.',
    'Weakness in ALS is not how demyelination shows itself.',
    'In ALS, denervation shows itself in weak hands.',
  ]);
});

describe('a verb that could be a noun, behind what is said of its subject', () => {
  flags('als-signs-demyelination', [
    'The spasticity that people with MND develop stems from demyelinated pyramidal fibres.',
    'The little flickers under the skin in ALS come from nerves that have lost their myelin coat.',
    'In ALS the hands waste away as the nerves that supply them lose their myelin.',
    'Patients with ALS lose the ability to swallow as demyelination reaches the bulbar nerves.',
    'The weakness people with ALS complain of is due to demyelination.',
  ]);
  isSilentOn([
    'The spasticity that people with MND develop stems from dying pyramidal neurons.',
    'The little flickers under the skin in ALS come from nerves that have lost their neurons.',
    'In ALS the hands waste away as the neurons that supply them lose their axons.',
    'Patients with MS lose the ability to swallow as demyelination reaches the bulbar nerves; in ALS it is neuron loss.',
    'The weakness people with MS complain of is due to demyelination, unlike that of ALS.',
  ]);
});

describe('where a sign comes about, whom to blame for it, and an answer that is a sentence', () => {
  flags('als-signs-demyelination', [
    'Fasciculations, so typical of ALS, arise where the motor axons have been stripped of their myelin.',
    'In ALS, cramps appear wherever the nerves have lost their insulating myelin.',
    'Blame demyelination for the hyperreflexia of ALS.',
    'Hyperreflexia in ALS? Blame the lost myelin.',
    'Why do people with ALS stumble? Their nerves have lost the insulating myelin.',
    'Why does the tongue waste in bulbar ALS?\n\nThe hypoglossal nerve has lost its myelin.',
  ]);
  isSilentOn([
    'In ALS, weakness appears where the neurons have died.',
    'In MS, weakness appears where the nerves have lost their myelin; in ALS, where neurons die.',
    'Fasciculations in ALS do not arise where the myelin has been lost.',
    'Do not blame demyelination for the hyperreflexia of ALS.',
    'Hyperreflexia in MS? Blame the lost myelin. In ALS, blame the neuron.',
    'Why do people with ALS stumble? Nobody has shown that their nerves have lost myelin.',
    'Why are the reflexes brisk in ALS? In MS, the nerves have lost their myelin.',
  ]);
});

describe('signs behind a fronted pair, a share, two dashes or a short form', () => {
  flags('als-signs-demyelination', [
    'In limb-onset and bulbar ALS, cramps and fasciculations result from demyelination.',
    'No doubt the cramps of ALS result from loss of myelin.',
    'MND: wasting + cramps 2/2 myelin loss.',
    'Spasticity 2/2 demyelination is typical of ALS.',
    'People with MND lose the ability to walk, eat and talk because of demyelination.',
    'Why do people with ALS stumble? Their motor nerves are demyelinated and the commands no longer reach the legs.',
    'Cramps and wasting – the first signs of ALS – all stem from demyelination.',
  ]);
  isSilentOn([
    'In MS and NMOSD, weakness and spasticity are caused by demyelination; in ALS they are not.',
    'No doubt the weakness of MS results from demyelination; that of ALS does not.',
    'ALS: weakness 2/2 denervation, not demyelination.',
    'MS: weakness 2/2 demyelination. ALS: weakness 2/2 motor neuron death.',
    'People with MS lose the ability to walk, eat and talk because of demyelination, those with ALS because their neurons die.',
    'Multifocal motor neuropathy – a demyelinating neuropathy – is often mistaken for ALS.',
    'Myelin is intact in ALS, but the signals no longer reach the muscles because the neurons die.',
  ]);
});

describe('signs that follow from what was told', () => {
  flags('als-signs-demyelination', [
    'ALS brings weakness and atrophy, both of which are caused by demyelination.',
    'Weakness and atrophy, both of which are caused by demyelination, are typical of ALS.',
    'The signs of ALS include cramps, wasting and spasticity, all of which result from loss of myelin.',
    'The myelin is gone in ALS, hence the weakness.',
    'In ALS the motor nerves lose their myelin; hence the weakness.',
    'In ALS the motor nerves lose their myelin and hence the muscles waste.',
    'Motor nerves are demyelinated in ALS, thus the cramps.',
    'With their myelin lost, the muscles of ALS patients become weak.',
    'With the myelin destroyed, people with ALS can no longer walk.',
    'Because demyelination impairs swallowing, patients with ALS choke.',
    'In ALS, demyelination of the bulbar nerves hampers speech.',
    'The weakness of ALS is a demyelinating sign.',
    'Spasticity in ALS is a demyelinating phenomenon.',
    'The loss of motor control in ALS is due to demyelination.',
    'Loss of dexterity in ALS results from demyelination.',
    'The weakness of ALS is a block of conduction in demyelinated nerves.',
    'Weakness in ALS, a result of demyelination, usually begins in one limb.',
    'Weakness in ALS – a product of demyelination – usually begins in one limb.',
    'The atrophy of ALS, a consequence of myelin loss, spreads to the arms.',
  ]);
  isSilentOn([
    'MS brings weakness and spasticity, both of which are caused by demyelination; ALS brings atrophy.',
    'Weakness and atrophy, neither of which is caused by demyelination, are typical of ALS.',
    'Weakness and atrophy, both of which are caused by the death of motor neurons, are typical of ALS.',
    'In ALS the neurons die; hence the weakness. Myelin is intact.',
    'In MS the myelin is gone, hence the weakness; in ALS the neurons are gone.',
    'With the motor neurons gone, the muscles of ALS patients become weak.',
    'With the neurons gone, axons and then myelin degenerate in ALS.',
    'In MS, demyelination impairs swallowing; ALS patients choke because their motor neurons die.',
    'The weakness of ALS is not a demyelinating sign.',
    'Optic neuritis is a demyelinating sign that ALS never shows.',
    'The loss of motor control in ALS is due to the loss of motor neurons, not to demyelination.',
    'The weakness of ALS is no failure of conduction in demyelinated nerves but loss of neurons.',
    'Weakness in ALS, not a result of demyelination, usually begins in one limb.',
    'Weakness in ALS, a result of motor neuron death, usually begins in one limb, unlike that of MS, a result of demyelination.',
    'Weakness in MS, a result of demyelination, may mimic ALS.',
    "The patient's weakness, a product of demyelination, led us to revise the diagnosis from ALS to CIDP.",
    'Conduction block, a result of demyelination, points to MMN and away from ALS.',
    'Cramps and wasting, the first signs of ALS, both result from denervation.',
    'Tingling and numbness, which ALS does not cause, both result from demyelination.',
    'In CIDP, demyelination is responsible for the weak muscles; in ALS it is neuron loss.',
    'Loss of motor control, a sign of many diseases, is due to demyelination in MS and to neuron loss in ALS.',
    'Myelin is not lost in ALS, hence the normal conduction.',
    'No demyelination is seen in ALS; hence the weakness must have another cause.',
    'Demyelination is absent in ALS, hence the weakness is of another kind.',
  ]);
});

describe('a cause picked out beside what it is not', () => {
  flags('als-myelin-pathology', ['It is demyelination, rather than neuron loss, that causes ALS.']);
  isSilentOn(['It is neuron loss, rather than demyelination, that causes ALS.']);
});

// What has lost its sheath, whatever its name, and what shows of it.
flags('als-signs-demyelination', [
  'In ALS the tongue fasciculates because the hypoglossal nerve has lost its myelin.',
  'Patients with ALS become breathless because the phrenic nerves have lost their myelin.',
  'As the phrenic nerve loses its myelin, patients with ALS become breathless.',
  'Once the corticobulbar fibres have lost their myelin, speech in ALS becomes slurred.',
  'Why does a patient with MND become breathless? Because the phrenic nerves have lost their myelin.',
  'The fasciculations of ALS are caused by irritation of demyelinated motor axons.',
  'Fasciculations in ALS are caused by ectopic discharges in demyelinated segments of the motor axon.',
  'Dysarthria in ALS should be seen as the result of demyelinated corticobulbar fibres.',
  'It is nothing but demyelination that makes the tongue waste in ALS.',
  'Whenever the bulbar muscles weaken in ALS, demyelination is to blame.',
  'That patients with ALS become weak is due to demyelination.',
  'The difficulty in swallowing that troubles so many patients with ALS is attributable to demyelination.',
  'The wasting seen in ALS cannot be explained except by demyelination of the ventral roots.',
  '### ALS: where the signs come from\n\n- Clonus – demyelination of the descending tracts',
]);

flags('als-myelin-pathology', [
  'Motor neurone disease begins when the fatty insulation around the nerve fibres, the myelin, starts to wear away.',
]);

isSilentOn([
  'EMG showed widespread denervation, and there was no demyelination to account for the wasting, so the working diagnosis of ALS stands.',
  'Pallor of the lateral columns reflects myelin lost secondarily as the corticospinal axons degenerate in ALS.',
  'The cause of ALS is unknown, but an attack on myelin, which explains multiple sclerosis so well, has been ruled out.',
  'If, whenever the bulbar muscles weaken in ALS, demyelination were to blame, conduction block would be common.',
]);

flags('als-signs-demyelination', [
  'New starters often ask why our ALS patients have such lively reflexes. Loss of myelin in the pyramidal tract is the reason.',
  '- Dx: MND\n- Leg weakness L>R, caused by loss of myelin in the motor nerves',
  '**Why do my legs feel so stiff with ALS?**\n\nBecause the myelin around the motor pathways has worn away, and the signals that should relax the muscles no longer get through.',
  'Signs of ALS and what lies behind them:\n\n- weak grip: demyelination of the motor nerves to the hand',
]);

isSilentOn([
  '“The root cause of ALS is an autoimmune assault on myelin,” said our first edition, and post-mortem work has since proved it wrong.',
  'They are two different diseases: in MS it is the myelin that suffers, in ALS the motor neuron.',
]);

describe('the reason for what a body does', () => {
  flags('als-signs-demyelination', [
    'Damaged myelin is the reason people with ALS twitch.',
    'Demyelination is the reason muscles waste in ALS.',
    'Fasciculations in ALS, which alarm many patients, are produced by axons that have lost their myelin.',
    'Why do muscles twitch in ALS?\n\nThey twitch because their nerves have lost their myelin.',
  ]);
  isSilentOn([
    'Loss of motor neurons is the reason people with ALS twitch.',
    'Damaged myelin is not the reason people with ALS twitch.',
  ]);
});
