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
