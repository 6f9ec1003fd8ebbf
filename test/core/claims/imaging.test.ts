import { describe } from 'vitest';
import { flags, isSilentOn } from './rules.ts';

const rule = 'als-imaging-demyelination';

describe('what is seen on a scan is said to be the lesion', () => {
  flags(rule, [
    'The white spots on MRI in ALS are patches of demyelination.',
    'In ALS the bright tracts on T2 are tracts stripped of myelin.',
    'MRI in ALS shows demyelination of the corticospinal tracts.',
    'The MRI of ALS patients reveals plaques of demyelination along the pyramidal tract.',
    'In ALS, such a glow on FLAIR is thought to betray the loss of myelin.',
    'What you see as a bright line on FLAIR in ALS is lost myelin.',
    'On MRI, ALS demyelination appears as bright tracts.',
    'In ALS the pyramidal tracts may be bright on T2. This signal represents demyelination.',
  ]);
  isSilentOn([
    'The white spots on MRI in ALS are patches of gliosis.',
    'MRI in ALS does not show demyelination.',
    'MRI in ALS rarely shows demyelination.',
    'MRI showed demyelination, so ALS was excluded.',
    'MRI in ALS is done to rule out demyelination.',
    'In ALS, such a glow on FLAIR does not betray the loss of myelin.',
    'What you see as a bright line on FLAIR in ALS is not lost myelin.',
    'Bright tracts on FLAIR in ALS were formerly taken to mean demyelination.',
    'On MRI, demyelination in MS appears as bright spots; ALS is mostly normal.',
    'In MS the plaques may be bright on T2, and in ALS they are absent.',
  ]);
});

describe('a tract that lights up is a finding', () => {
  flags(rule, [
    'When the corticospinal tract lights up on FLAIR in ALS, myelin has been lost there.',
    'On T2 the corticospinal tract of a patient with ALS lights up, which reflects demyelination.',
  ]);
  isSilentOn([
    'When the corticospinal tract lights up on FLAIR in ALS, axons have been lost there.',
    'On T2 the corticospinal tract of a patient with ALS lights up, which does not reflect demyelination.',
    'When the corticospinal tract lights up on FLAIR in ALS, demyelination need not be present.',
  ]);
});

describe('a report sets the lesion beside the finding', () => {
  flags(rule, ['MRI in ALS: CST hyperintensity on both sides, c/w demyelination.']);
  isSilentOn([
    'MND on MRI: T2 bright CST (≠ demyelination), motor band sign on SWI.',
    'MRI in ALS: CST hyperintensity, c/w degeneration of axons.',
  ]);
});

describe('what a finding witnesses', () => {
  flags(rule, [
    'The snake eyes in ALS bear witness to demyelination of the cord.',
    'FLAIR hyperintensity in ALS marks where myelin has been stripped away.',
    'T2 bright tracts in ALS are demyelinated.',
  ]);
  isSilentOn([
    'The snake eyes in ALS bear witness to loss of anterior horn cells.',
    'FLAIR hyperintensity in ALS marks where axons have been lost.',
    'T2 bright tracts in ALS are not demyelinated.',
  ]);
});
