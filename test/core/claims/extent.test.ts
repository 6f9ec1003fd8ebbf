import { describe } from 'vitest';
import { flags, isSilentOn } from './rules.ts';

const rule = 'als-motor-neuron-extent';

describe('a kind of neuron that is said to have no part in the disease', () => {
  flags(rule, [
    'Upper motor neurons play no part in ALS.',
    'There are no upper motor neuron signs in ALS.',
    'ALS leaves the upper motor neurons untouched.',
  ]);
  isSilentOn([
    'Upper motor neurons play a part in ALS.',
    'Sensory neurons play no part in ALS.',
    'There are upper motor neuron signs in ALS.',
    'There are no upper motor neuron signs in ALS at first.',
    'There are no upper motor neuron signs in some patients with ALS.',
    'There are no sensory signs in ALS.',
    'Are there no upper motor neuron signs in ALS?',
  ]);
});

describe('a kind of neuron that is said to be the only one struck', () => {
  flags(rule, [
    'The lower motor neurons are the only cells lost in ALS.',
    'In ALS the disease stops at the upper motor neuron.',
    'The pathology of motor neuron disease is confined to neurons in the motor cortex.',
    'It is only the lower motor neurons that fail in ALS.',
  ]);
  isSilentOn([
    'The lower motor neurons are not the only cells lost in ALS.',
    'The lower motor neurons are the only cells that reach muscle, and ALS kills them.',
    'The disease does not stop at the upper motor neuron in ALS.',
    'It is not only the lower motor neurons that fail in ALS.',
    'No patient with ALS was found to have pathology limited to the upper motor neurons.',
    'A man with ALS had purely lower motor neuron findings in one hand.',
    'Lower motor neuron-predominant ALS should not be equated with pure lower motor neuron disease.',
  ]);
});

describe('a table tells what the disease spares', () => {
  flags(rule, [
    '| | UMN | LMN |\n|---|---|---|\n| PLS | affected | spared |\n| ALS | spared | affected |',
    '| Disease | Upper motor neurons | Lower motor neurons |\n|---|---|---|\n| ALS | Affected | Not affected |\n| SMA | Not affected | Affected |',
  ]);
  isSilentOn([
    '| | UMN | LMN |\n|---|---|---|\n| PLS | affected | spared |\n| ALS | affected | affected |',
    '| Disease | Upper motor neurons | Lower motor neurons |\n|---|---|---|\n| ALS | Affected | Affected |\n| SMA | Not affected | Affected |',
  ]);
});

describe('a kind of neuron on which the disease has no effect', () => {
  flags(rule, [
    'ALS has no effect on upper motor neurons.',
    'No upper motor neurons are lost in ALS.',
    'Upper motor neuron signs are absent in ALS.',
    'Upper motor neuron signs never occur in ALS.',
    'The sole target of ALS is the lower motor neuron.',
    'Nothing but the anterior horn cell is diseased in ALS.',
  ]);
  isSilentOn([
    'ALS has no effect on sensory neurons.',
    'Upper motor neuron signs may be absent in ALS.',
    'Upper motor neuron signs are absent early in ALS.',
    'The upper motor neurons of controls were intact; those of ALS patients were not.',
    "It isn't only the nerve cells of the spinal cord that fall ill in ALS.",
    'Isolated lower motor neuron disease may turn into ALS.',
    'The sole target of ALS is the motor neuron.',
    'ALS exclusively affects motor neurons, upper and lower alike.',
    'In this patient with ALS, only the lower motor neurons were involved.',
  ]);
});

describe('what befalls one kind of neuron, and no other', () => {
  flags(rule, [
    'In ALS there is no involvement of the upper motor neurons.',
    'ALS shows no damage to the lower motor neurons.',
    'In ALS, the lower motor neurons alone are lost.',
    'It is the lower motor neurons alone that die in ALS.',
    'The only cells to die in ALS are the anterior horn cells.',
    'ALS never goes beyond the lower motor neurons.',
    'ALS stays within the upper motor neurons.',
    'ALS is a process of the upper motor neurones to the exclusion of the lower.',
  ]);
  isSilentOn([
    'In ALS there is no involvement of the sensory neurons.',
    'In early ALS there is no involvement of the upper motor neurons.',
    'In this patient with ALS there is no involvement of the upper motor neurons.',
    'The lack of involvement of upper motor neurons argues against ALS.',
    'It is not the lower motor neurons alone that die in ALS.',
    'The only cells to die first in ALS are the anterior horn cells.',
    'The only cells to die in SMA are the anterior horn cells, and not so in ALS.',
    'ALS soon goes beyond the lower motor neurons.',
    'ALS does not stay within the upper motor neurons.',
  ]);
});

describe('what one kind suffers without the other', () => {
  flags('als-motor-neuron-extent', [
    'ALS destroys the lower motor neurons without harming the upper ones.',
  ]);
  isSilentOn([
    'ALS destroys the lower motor neurons without sparing the upper ones.',
    'ALS never affects the lower motor neurons without affecting the upper ones.',
    'ALS rarely affects the lower motor neurons without affecting the upper ones.',
    'ALS may begin in the lower motor neurons without affecting the upper ones.',
    'In some patients ALS affects the lower motor neurons without affecting the upper ones.',
    'Some ALS affects the lower motor neurons without affecting the upper ones.',
    'Unlike ALS, SMA affects the lower motor neurons without affecting the upper ones.',
  ]);
});

describe('what is left of the one kind when the other is named', () => {
  flags(rule, [
    'No neurons except the lower motor neurons are affected in ALS.',
    'ALS attacks no motor neurons other than the upper ones.',
    'In ALS the lower motor neurons die, while the upper motor neurons do not.',
    'In ALS the lower neurons are lost and the upper ones are not.',
    'ALS is not an upper motor neuron disease but a lower motor neuron disease.',
    "ALS isn't a disease of lower motor neurons but of upper motor neurons.",
    'ALS strikes LMNs, not UMNs.',
    'People with ALS show lower motor neuron signs but not upper motor neuron signs.',
    'ALS involves a single kind of motor neuron, the upper one.',
  ]);
  isSilentOn([
    'No motor neurons other than those of the eye are spared in ALS.',
    'No neurons other than the motor neurons are involved in ALS.',
    'In ALS the motor neurons die and the sensory neurons do not.',
    'In some people with ALS the lower motor neurons die and the upper ones do not.',
    'ALS is not a disease of upper motor neurons alone, but of lower motor neurons as well.',
    'ALS is not just an upper motor neuron disease but also a lower motor neuron disease.',
    'ALS is not a disease of muscle at all, but of motor neurons.',
    'Remember that ALS affects UMNs, not just LMNs.',
    'SMA affects LMNs, not UMNs, and ALS both.',
    'Three ALS patients showed upper motor neuron signs but not lower motor neuron signs.',
    'ALS begins in one population of motor neurons, the lower ones, and spreads to the other.',
  ]);
});

describe('the absence of what one kind would give', () => {
  flags(rule, [
    'Sparing of the lower motor neurons is typical of ALS.',
    'Preservation of the upper motor neurons characterises ALS.',
    'ALS is marked by the absence of lower motor neuron signs.',
    'Motor neurone disease has no upper motor neuron component.',
    'No loss of upper motor neurons takes place in ALS.',
    'People with ALS keep their lower motor neurons.',
    'Because ALS is a lower motor neuron disease, it causes no spasticity.',
  ]);
  isSilentOn([
    'The absence of upper motor neuron signs does not rule out ALS.',
    'The absence of upper motor neuron signs at onset is a common feature of ALS.',
    'The absence of upper motor neuron involvement is a defining feature of PMA, not of ALS.',
    'The lack of upper motor neuron signs distinguishes PMA from ALS.',
    'Unlike ALS, SMA has no upper motor neuron component.',
    'No lower motor neuron degeneration takes place in ALS without upper motor neuron loss.',
    'Those with ALS do not keep their upper motor neurons.',
    'Some people with ALS keep their upper motor neurons for years.',
    'If ALS were a lower motor neuron disease, it would not produce a Babinski sign.',
    'SMA is a lower motor neuron disease, so it does not produce a Babinski sign; ALS does.',
  ]);
});

describe('a nature, a mark or a limit that only one kind fits', () => {
  flags(rule, [
    'ALS is defined by exclusive degeneration of the upper motor neurons.',
    'As a disease of upper motor neurons alone, ALS leaves muscle bulk intact.',
    'Given its exclusive involvement of lower motor neurons, ALS never causes stiffness.',
    'The disease process in ALS is confined to the motor cortex and the pyramidal tract.',
    'Only LMN signs are seen on examination in ALS.',
  ]);
  isSilentOn([
    'ALS is not characterised by exclusive degeneration of lower motor neurons.',
    'As a disease of motor neurons only, ALS spares sensation.',
    'As a disease of the lower motor neurons only, SMA is unlike ALS.',
    'With its exclusive involvement of motor neurons, ALS leaves sensation alone.',
    'Degeneration in ALS is limited to upper and lower motor neurons.',
    'ALS affects only the upper and lower motor neurons.',
    'ALS strikes just the upper and the lower motor neurons.',
    'ALS kills nothing but lower and upper motor neurons.',
    'Degeneration in ALS is limited to Betz cells, the corticospinal tract and the anterior horns.',
    'Only lower motor neuron findings are expected at first in ALS.',
    'Only lower motor neuron findings are expected in PMA, and both kinds in ALS.',
    'When only lower motor neuron signs are found, ALS cannot be diagnosed by the old criteria.',
    'Only lower motor neuron signs were seen in four patients with ALS.',
  ]);
});

describe('sparing that something is said of, and a part that is taken', () => {
  flags(rule, [
    'Sparing of the upper motor neurons is the rule in ALS.',
    'The lower motor neurons never take part in ALS.',
    'Neither the motor cortex nor the corticospinal tract takes part in ALS.',
  ]);
  isSilentOn([
    'Sparing of the upper motor neurons speaks against ALS.',
    'Sparing of the upper motor neurons does not exclude ALS.',
    'Sparing of upper motor neurons is rare in ALS.',
    'Sparing of upper motor neurons is a common feature of ALS mimics.',
    'The lower motor neurons take part in ALS.',
    'Neither the skin nor the bladder takes part in ALS.',
    "Ahmed's ALS has so far left the upper motor neurons untouched.",
    "In Mr K.'s ALS only lower motor neuron signs have turned up so far.",
  ]);
});

describe('one tissue and nowhere else, or nothing to do with it', () => {
  flags(rule, [
    'Upper motor neurons have nothing to do with ALS.',
    'ALS kills neurons in the motor cortex and nowhere else.',
    'In MND, loss of neurons is limited to the anterior horn.',
    'Upper motor neurons stay alive in ALS.',
    'The pathology of ALS does not extend to the upper motor neurons.',
  ]);
  isSilentOn([
    'Sensory neurons have nothing to do with ALS.',
    'ALS kills neurons in the motor cortex and in the spinal cord and nowhere else.',
    'Loss of neurons is not limited to the anterior horn in ALS.',
    'Secondary myelin loss in ALS is limited to the pyramidal tract.',
    'Upper motor neurons stay alive longer than lower ones in ALS.',
    'The pathology of ALS extends to the upper motor neurons.',
    'The lower motor neuron is not the only cell type that ALS attacks.',
  ]);
});

describe('while doing the one, it does the other', () => {
  flags('als-motor-neuron-extent', [
    'ALS damages the lower motor neurons while leaving the upper motor neurons untouched.',
    'ALS destroys the upper motor neurons while leaving the lower motor neurons unharmed.',
    'MND attacks the lower motor neurons while leaving the upper motor neurons intact.',
  ]);
  isSilentOn([
    'PMA damages the lower motor neurons while leaving the upper motor neurons untouched.',
    'SMA kills the lower motor neurons while leaving the upper motor neurons untouched.',
    'ALS damages all motor neurons while leaving the sensory nerves untouched.',
  ]);
});

describe('what does not make it a disease of one kind', () => {
  isSilentOn(['That does not make ALS a disease of the upper motor neurons alone.']);
});

describe('one kind of neuron in the place of the other', () => {
  flags(rule, [
    'ALS attacks the lower rather than the upper motor neurons.',
    'ALS damages upper motor neurons instead of lower motor neurons.',
    'ALS affects lower, but not upper, motor neurons.',
    'Motor neurone disease is an illness solely of the lower motor neurons.',
    'She has ALS, i.e. a disease of the lower motor neurons only.',
    'What dies in ALS is the lower motor neuron, and nothing else.',
    'What ALS destroys is only the upper motor neuron.',
    'Lower motor neurons are not part of ALS.',
    'ALS causes wasting with total preservation of the upper motor neurons.',
  ]);
  isSilentOn([
    'PLS affects upper rather than lower motor neurons.',
    'ALS affects motor neurons rather than sensory neurons.',
    'ALS does not affect upper rather than lower motor neurons; it affects both.',
    'Flail-arm ALS mainly affects lower rather than upper motor neurons.',
    'ALS involves upper, and not just lower, motor neurons.',
    'ALS is not a disease exclusively of the lower motor neurons.',
    'ALS is a disease exclusively of upper and lower motor neurons.',
    'She has ALS, i.e. a disease of motor neurons only.',
    'What degenerates in PLS is the upper motor neuron, and nothing else.',
    'What degenerates first in ALS is only the lower motor neuron.',
    'Upper motor neurons are often not part of the disease at first in ALS.',
    'Sensory neurons are not part of ALS.',
    'In one patient with ALS there was wasting with complete preservation of the upper motor neurons.',
    'ALS causes wasting with relative preservation of the upper motor neurons.',
    'ALS causes weakness with preservation of sensation.',
  ]);
});

describe('what strikes by itself', () => {
  isSilentOn([
    'Poliovirus attacks only the lower motor neurons, a fact that made it a suspect in ALS.',
    'Botulinum toxin affects only the lower motor neurons, which sets it apart from ALS.',
  ]);
});

describe('all kinds but one', () => {
  flags(rule, [
    'ALS spares the upper motor neurons even late in its course.',
    'ALS attacks all motor neurons except the upper motor neurons of the cortex.',
  ]);
  isSilentOn([
    'ALS spares the upper motor neurons until late in its course.',
    'ALS attacks all motor neurons except those of the eye muscles.',
  ]);
});
