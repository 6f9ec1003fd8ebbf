import { describe } from 'vitest';
import { flags, isSilentOn } from './rules.ts';

describe('things that each have a disease of their own', () => {
  isSilentOn([
    'High T2 signal means demyelination in MS and axonal degeneration in ALS.',
    'T2 signal stands for demyelination in MS, for ischaemia in stroke, for degeneration in ALS.',
    'Weakness is due to demyelination in MS and to axon loss in ALS.',
    'Weakness is caused by demyelination in MS and by neuron loss in ALS.',
    'IVIG is effective in CIDP and useless in ALS.',
    'IVIG helps in MMN and riluzole in ALS.',
    'Demyelination is primary in MS and secondary in ALS.',
    'Demyelinating neuropathy is common in diabetes and rare in ALS.',
    'MS is common in women and rare in ALS.',
    'FLAIR signal in ALS: degeneration; in MS: demyelination',
  ]);
  flags('als-immunotherapy', ['Rituximab works well in pemphigus, in myasthenia and in ALS.']);
  flags('als-signs-demyelination', ['Weakness is due to demyelination in MS and in ALS.']);
  flags('als-imaging-demyelination', [
    'T2 signal stands for ischaemia in stroke, for demyelination in ALS.',
  ]);
});

describe('what is told of other diseases, of animals, or of one patient', () => {
  isSilentOn([
    'The cause of ALS is unknown; antibodies which attack the myelin sheath are found in other diseases.',
    'T2 lesions that suggest demyelination should raise doubt about ALS.',
    'AMN: myelin loss is primary, and the adult form may look like ALS for years',
    'In mouse models of ALS, IVIG slows the disease.',
    'Glatiramer slowed disease in a mouse model of ALS.',
    'The MRI of a patient with ALS showed a demyelinating plaque from his MS.',
    'Most patients with CIDP are first thought to have ALS.',
    'T2 signal in ALS comes from axonal loss, with demyelination as a result.',
    'Hyperintensity can mean demyelination or degeneration; in ALS it means the latter.',
  ]);
});

describe('denials in what follows or precedes the verb', () => {
  isSilentOn([
    'IVIG slowed ALS in no patient.',
    'IVIG was given to slow ALS, to no avail.',
    'Without success, IVIG was given to slow ALS.',
    'Immunosuppression neither slowed nor stopped ALS.',
    'The failure of immunosuppression to slow ALS is no surprise.',
  ]);
  flags('als-immunotherapy', [
    'In a small open study fingolimod slowed the progression of ALS.',
    'In our clinic steroids slow ALS.',
  ]);
});
