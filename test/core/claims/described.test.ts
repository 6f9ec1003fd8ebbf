import { describe } from 'vitest';
import { flags, isSilentOn } from './rules.ts';

const rule = 'als-demyelinating-disease';

describe('a clause tells what the diseases of a class do', () => {
  flags(rule, [
    'ALS is a disease that destroys the myelin sheath.',
    'ALS falls within the family of diseases that eat away the myelin.',
    'ALS belongs with MS to the illnesses that strip axons of their myelin.',
  ]);
  isSilentOn([
    'MS is a disease that destroys the myelin sheath.',
    'ALS is a disease that destroys motor neurons.',
    'ALS is a disease that spares the myelin.',
    'ALS is a disease that does not attack myelin.',
    'ALS is not one of the diseases that destroy myelin.',
    'ALS is an old name for a disease of motor neurons.',
  ]);
});

describe('what only seems to class', () => {
  flags(rule, ['We were taught that ALS is a demyelinating disease.']);
  isSilentOn([
    'ALS is no more a demyelinating disease than a broken leg is.',
    'A nurse might well have been taught that ALS is a demyelinating disease.',
    'ALS is a demyelinating disease, says Dr. Brown.',
    'Although they sound alike, multiple sclerosis and ALS are different in many ways.',
  ]);
});

describe('what a disease is named or counted', () => {
  flags(rule, [
    'The demyelinating disease known as ALS took her voice.',
    'ALS must be counted a demyelinating disease.',
    'ALS is a demyelinating neuropathy of the motor nerves.',
    'Demyelinating diseases such as ALS cost the health service money.',
  ]);
  isSilentOn([
    'The disease known as ALS is not demyelinating.',
    'The demyelinating disease known as MS can look like ALS.',
    'ALS is no longer counted a demyelinating disease.',
    'ALS is not a demyelinating neuropathy.',
    'We asked whether GBS can turn into ALS. The former is an acute demyelinating polyneuropathy.',
  ]);
});

describe('what multiple sclerosis is denied', () => {
  flags('ms-not-demyelinating', [
    'MS should no longer be counted a demyelinating disease.',
    'MS is first of all an axonal disease.',
    'In multiple sclerosis demyelination is a by-product of dying axons.',
  ]);
  isSilentOn([
    'MS must be counted a demyelinating disease.',
    'In multiple sclerosis axonal loss is a by-product of demyelination.',
  ]);
});

describe('what patients are said to have', () => {
  flags(rule, [
    'People with ALS suffer from a demyelinating disorder.',
    'ALS patients have a demyelinating disease.',
  ]);
  isSilentOn([
    'Some ALS patients have a demyelinating disease.',
    'Two patients with ALS had a demyelinating disease.',
    'ALS patients also have a demyelinating disease at times.',
    'People with ALS do not have a demyelinating disease.',
  ]);
});

describe('what the myelin of multiple sclerosis is spared', () => {
  flags('ms-not-demyelinating', ['MS spares myelin.', 'MS does not involve demyelination.']);
  isSilentOn([
    'MS does not spare myelin.',
    'ALS does not involve demyelination.',
    "ALS is not caught. It isn't MS, and it doesn't strip myelin.",
  ]);
});

describe('what is said of calling it so', () => {
  flags(rule, ['To call ALS a demyelinating disease is right.']);
  flags('ms-not-demyelinating', ['To describe MS as a demyelinating disease is a misnomer.']);
  isSilentOn([
    'To describe ALS as a demyelinating disease is a misnomer.',
    'To describe MS as a demyelinating disease is right.',
  ]);
});

describe('a subject with something set beside it keeps its verb', () => {
  flags('als-immunotherapy', [
    'Rituximab, an antibody, slowed ALS.',
    'Rituximab, a drug for MS, slowed ALS.',
    'Ocrelizumab, a drug in MS, worked in ALS.',
  ]);
  flags('als-myelin-pathology', [
    'There is hardly a case of ALS in which demyelination is not the initial lesion.',
    'ALS happens when the insulation on the nerves gets eaten away.',
  ]);
  flags('als-signs-demyelination', [
    'People with ALS twitch because bare, demyelinated axons fire by themselves.',
  ]);
  flags('als-survival', ['In ALS, the mean survival is 6.9 years, a little longer in women.']);
  flags('als-imaging-demyelination', [
    'Does a bright corticospinal tract on T2 in ALS mean demyelination? It does, at every age.',
  ]);
  isSilentOn([
    'ALS, a disease of motor neurons, described by Charcot.',
    'ALS, a motor neuron disease, named after Lou Gehrig, is not demyelinating.',
  ]);
});
