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

describe('what a finding is taken for, told behind it', () => {
  flags('als-imaging-demyelination', [
    'Hyperintensity of the corticospinal tract on FLAIR images was found in ALS, which reflects the demyelination of its fibres.',
    'The T2 signal of the tracts was increased in 21 patients with ALS, a finding that proves demyelination in these tracts.',
    'In patients with ALS, T2 signal abnormality was identified, confirming the presence of demyelination.',
    'Those bright stripes on T2 in ALS are where the myelin has been eaten.',
    'In ALS high T2 signal of the tract can be equated with demyelination.',
    'The snake eyes of ALS stand for demyelination of the anterior horns.',
    'The so-called snake-eyes sign in ALS is nothing other than demyelination.',
    'A bright T2 signal in ALS proves that the tract has demyelinated.',
  ]);
  isSilentOn([
    'Hyperintensity was found in ALS, which reflects axonal loss rather than demyelination.',
    'The T2 signal was raised in 21 patients with ALS, a finding that proves nothing about demyelination.',
    'The bright stripes in ALS are where the axons have gone.',
    'High T2 signal in ALS cannot be equated with demyelination.',
    'The so-called snake-eyes sign in ALS is not demyelination.',
    'The signal does not mean that the tract in ALS has demyelinated.',
  ]);
});

describe('a lesion named after a word on imaging is none that was seen', () => {
  flags('als-myelin-pathology', [
    'ALS needs better imaging of myelin. The defining lesion of ALS is the loss of its myelin sheath.',
  ]);
});

describe('what a signal is a sign of, told later or beside it', () => {
  flags('als-imaging-demyelination', [
    'The T2 change in ALS is a read-out of myelin loss.',
    'In ALS, hyperintensity of the corticospinal tract on FLAIR is common. It is generally accepted that it mirrors loss of the myelin sheath.',
    'On MRI there is hyperintensity along both tracts, which in ALS represents active demyelination.',
    'MRI shows high T2 signal in both tracts. White matter signal in ALS equals demyelination.',
  ]);
  isSilentOn([
    'The T2 change in ALS is no read-out of myelin loss.',
    'In ALS, hyperintensity of the corticospinal tract on FLAIR is common. It is not accepted that it mirrors loss of myelin.',
    'On MRI there is hyperintensity in the white matter, which in MS represents active demyelination.',
    'In ALS, hyperintensity is common on FLAIR. It is generally accepted that it mirrors loss of axons.',
  ]);
});

describe('what a signal has no bearing on', () => {
  flags('als-imaging-demyelination', [
    'The snake-eyes sign in ALS is related to demyelination.',
    'A bright band in ALS, unlike one in ALS of the bulbar kind, indicates demyelination.',
  ]);
  isSilentOn([
    'The snake-eyes sign in ALS is unrelated to demyelination.',
    'The snake-eyes sign in ALS is probably unconnected with demyelination.',
    'A bright band on FLAIR in MS, unlike one in ALS, indicates demyelination.',
    'High signal in MS, in contrast to that in ALS, indicates demyelination.',
  ]);
});

describe('what a clause tells of a signal has its cause beside it', () => {
  flags(rule, [
    'Owing to demyelination, the pyramidal tracts of people with ALS look white on FLAIR.',
    'Demyelination makes the pyramidal tract bright on FLAIR in ALS.',
    'Demyelination gives the internal capsule its raised FLAIR signal in ALS.',
    'People with MND have bright tracts on T2 because their corticospinal tracts are demyelinated.',
    'FLAIR signal rises in ALS as the tracts are stripped of myelin.',
    'Why are the pyramidal tracts white on T2 in ALS? Because they have been stripped of their myelin.',
    'What makes the tract bright on T2 in ALS is demyelination.',
    'ALS leaves white streaks on T2 where the myelin has been worn away.',
  ]);
  isSilentOn([
    'Owing to Wallerian degeneration, the pyramidal tracts of people with ALS look white on FLAIR.',
    'It is not demyelination that makes the pyramidal tract bright on FLAIR in ALS.',
    'Does demyelination give the internal capsule its raised FLAIR signal in ALS?',
    'People with MS have bright plaques on T2 because their axons are demyelinated; those with ALS do not.',
    'FLAIR signal rises in ALS as the tracts lose their axons.',
    'Why are the pyramidal tracts white on T2 in ALS? Not because they have been stripped of their myelin.',
  ]);
});

describe('an adjective or a noun ties the finding to the lesion', () => {
  flags(rule, [
    'Raised FLAIR signal in ALS is indicative of demyelination.',
    'The FLAIR lesions of ALS are demyelinating by nature.',
    'The extent of T2 signal change in ALS is a measure of myelin loss.',
    'MRI showed hyperintense pyramidal tracts, compatible with demyelination in ALS.',
    'In ALS, scans show hyperintense tracts on T2, indicating loss of myelin.',
    'The T2 signal in motor neurone disease mirrors the extent of demyelination.',
    'Hyperintense tracts on FLAIR in ALS mean demyelination.',
  ]);
  isSilentOn([
    'Raised FLAIR signal in ALS is not indicative of demyelination.',
    'Raised FLAIR signal in ALS is neither specific for demyelination nor sensitive.',
    'Raised FLAIR signal is indicative of demyelination in MS but not in ALS.',
    'The FLAIR lesions of ALS are not demyelinating by nature.',
    'MRI showed hyperintense tracts, not compatible with demyelination, in ALS.',
    'MRI showed periventricular lesions, indicating demyelination, so ALS was ruled out.',
    'MRI in suspected ALS showed periventricular T2 lesions, indicating demyelination.',
    'MRI in ALS did not show T2 hyperintensity, which would indicate demyelination.',
    'In ALS, scans show hyperintense tracts on T2, indicating loss of axons.',
  ]);
});

describe('those who read a scan say what they look at', () => {
  flags(rule, [
    'With hyperintense tracts on FLAIR in ALS, one is looking at demyelination.',
    'Seeing bright tracts on T2 in ALS, you are looking at loss of myelin.',
    'Clinicians should describe the bright tracts on FLAIR in ALS as demyelination.',
    'We classified the T2 hyperintensity of our ALS patients as demyelination.',
    'Demyelination is visible in ALS as bright signal on FLAIR.',
    'In ALS the myelin of the tracts is destroyed, which shows as high signal on T2.',
  ]);
  isSilentOn([
    'With hyperintense tracts on FLAIR in ALS, one is not looking at demyelination.',
    'Seeing bright tracts on T2 in ALS, one radiologist suspected demyelination.',
    'Clinicians should not describe the bright tracts on FLAIR in ALS as demyelination.',
    'We first classified the T2 hyperintensity of our ALS patients as demyelination, but histology refuted this.',
    'In older reports the bright tracts of ALS on FLAIR were described as demyelination.',
    'Demyelination is visible in MS as bright signal on FLAIR; in ALS it is not.',
    'In ALS the myelin of the tracts is intact, which shows as normal signal on T2.',
  ]);
});

describe('a finding that is held, listed or noted down as the lesion', () => {
  flags(rule, [
    'Raised T2 signal in MND is deemed evidence of demyelination.',
    'Raised T2 signal in MND acts as a marker of demyelination.',
    'The MRI changes of MND are those of demyelination.',
    'The MRI findings in MND include demyelination of the pyramidal tract.',
    'Raised T2 signal in MND: a sign of demyelination.',
    'Raised T2 signal in MND (due to demyelination) is symmetrical.',
    'Raised T2 signal in MND has demyelination as its cause.',
    'Lesions on the MRI of people with MND are demyelinating plaques.',
  ]);
  isSilentOn([
    'Raised T2 signal in MND was once deemed evidence of demyelination.',
    'Raised T2 signal in MND does not act as a marker of demyelination.',
    'The MRI changes of MND are unlike those of demyelination.',
    'The MRI mimics of MND include demyelination.',
    'Raised T2 signal in MND: no sign of demyelination.',
    'Raised T2 signal in MND (not due to demyelination) is symmetrical.',
    'MRI shows demyelination in patients misdiagnosed with ALS.',
    'T2 lesions on the MRI of a patient referred for ALS were demyelinating plaques.',
  ]);
});

describe('the lesion is said to be seen on the scan', () => {
  flags(rule, [
    'In ALS, demyelination can be seen on FLAIR.',
    'Demyelination is visible on T2-weighted images of people with ALS.',
    'The demyelination of ALS shows up on MRI.',
    'On T2-weighted images, ALS exhibits demyelination of both pyramidal tracts.',
    'ALS presents on MRI with loss of myelin in the internal capsule.',
    'T2 images of ALS patients display demyelination of the peduncles.',
  ]);
  isSilentOn([
    'In ALS, demyelination cannot be seen on FLAIR.',
    'In one patient with ALS, demyelination was seen on MRI.',
    'In some patients with ALS, demyelination was visible on MRI.',
    'In ALS, demyelination with axonal loss can be seen on MRI.',
    'In ALS with concurrent MS, demyelination is visible on MRI.',
    'On FLAIR, ALS exhibits degeneration of both pyramidal tracts.',
    'If demyelination is visible on MRI, ALS is unlikely.',
    'Demyelination is visible on MRI in MS but not in ALS.',
  ]);
});

describe('what is seen on a scan, asked with "what"', () => {
  flags(rule, [
    'What clinicians see on FLAIR in ALS is lost myelin.',
    'What we see on T2 in ALS is demyelinated tissue.',
  ]);
  isSilentOn([
    'What clinicians see on FLAIR in ALS is degeneration.',
    'What clinicians see on FLAIR in ALS is not lost myelin.',
    'What lights up on T2 in ALS is degenerating tissue.',
  ]);
});

describe('how much of the lesion a signal measures', () => {
  flags(rule, [
    'T2 signal in ALS measures how much myelin has been lost.',
    'FLAIR hyperintensity in ALS shows how far demyelination has advanced.',
    'FLAIR hyperintensity proves that people with ALS have demyelination.',
  ]);
  isSilentOn([
    'T2 signal in ALS does not measure how much myelin has been lost.',
    'FLAIR hyperintensity in ALS shows how far degeneration has advanced.',
    'FLAIR hyperintensity does not prove that people with ALS have demyelination.',
  ]);
});

describe('where a scan lights up', () => {
  flags(rule, [
    "Scans of people with Lou Gehrig's disease light up on T2 wherever the myelin has been destroyed.",
    'In ALS, the corticospinal tract is bright on FLAIR wherever myelin has been lost.',
    'T2 signal in ALS rises where myelin has been destroyed.',
  ]);
  isSilentOn([
    'In ALS the tract is bright on T2 where axons have degenerated.',
    'In MS, scans light up wherever the myelin has been destroyed, which is not so in ALS.',
    'In ALS no scan lights up where the myelin has been destroyed.',
  ]);
});

describe('what scans let people see, and what they are known for', () => {
  flags(rule, [
    'On FLAIR one can see the demyelination of ALS.',
    'MRI lets us see the demyelination of the motor tracts in ALS.',
    'With MRI, neurologists can see demyelination in ALS.',
    'High-field MRI makes it possible to see the demyelination of ALS patients.',
    'FLAIR allows us to see demyelination in ALS.',
    'We know from imaging that ALS patients have demyelination.',
    'From MRI we have learned that ALS patients have demyelination.',
    'FLAIR allows detection of demyelination in ALS.',
    'T2-weighted imaging in ALS permits direct visualisation of myelin loss.',
    'Demyelination is an MRI feature of ALS.',
    'Demyelination of the corticospinal tract is a radiological hallmark of ALS.',
    'ALS is recognised on MRI by demyelination.',
    'ALS is diagnosed on FLAIR by demyelination of the corticospinal tracts.',
    'T2 signal changes in the cord of people with ALS, which indicate demyelination, are common.',
    'ALS: T2 signal along the corticospinal tract, indicating demyelination.',
    'When FLAIR hyperintensity is seen in ALS, it reflects demyelination.',
    'Whenever the T2 signal rises in ALS, it means demyelination.',
    'The T2 hyperintensity of ALS, much like the lesions of MS, reflects demyelination.',
    'Imaging shows that ALS patients have demyelination.',
    'The MRI of a person with ALS shows demyelination.',
  ]);
  isSilentOn([
    'On FLAIR one can see the demyelination of MS, but ALS shows no such lesions.',
    'MRI lets us see the demyelination of MS; in ALS it is mostly normal.',
    'With MRI, neurologists can see demyelination in MS and exclude it in ALS.',
    'With MRI, neurologists can tell the demyelination of MS from ALS.',
    'High-field MRI makes it possible to see the demyelination of MS before ALS is considered.',
    'MRI does not let us see demyelination in ALS, for there is none.',
    'We know from imaging that ALS patients have no demyelination.',
    'We do not know from imaging that ALS patients have demyelination.',
    'We know from imaging that MS patients have demyelination, and ALS patients degeneration.',
    'From MRI we have learned that patients with ALS have degenerating tracts.',
    'FLAIR allows detection of demyelination in MS and of tract degeneration in ALS.',
    'MRI allows the detection of demyelination, which rules out ALS.',
    'Demyelination is an MRI feature of MS, not of ALS.',
    'Demyelination is not an MRI feature of ALS.',
    'Demyelination is no MRI feature of ALS.',
    'Demyelination is a rare MRI finding in ALS.',
    'ALS is recognised on MRI by the absence of demyelination.',
    'ALS is told from MS on MRI by demyelination, which only MS has.',
    'T2 lesions in the brain of MS patients, which indicate demyelination, are not seen in ALS.',
    'T2 signal changes in the cord of people with ALS, which indicate axonal degeneration, are common.',
    'ALS: T2 signal along the corticospinal tract, reflecting Wallerian degeneration.',
    'MS: T2 lesions of the corticospinal tract, reflecting demyelination. ALS: normal.',
    'When FLAIR hyperintensity is seen in ALS, it reflects axonal degeneration, not demyelination.',
    'When FLAIR hyperintensity is seen in MS, it reflects demyelination; in ALS it does not.',
    'The T2 hyperintensity of MS, just like that of NMO, reflects demyelination; ALS has none.',
    'The hyperintensity of ALS, similar to plaques of MS that reflect demyelination, marks degenerating axons.',
    'MRI of a patient with ALS shows demyelination from her earlier MS.',
    'The MRI of a patient with ALS and MS showed demyelination.',
    'MRI does not show that ALS patients have demyelination.',
    'Imaging shows that patients with ALS have no demyelination.',
  ]);
});

// What a report goes on with takes nothing back.
flags('als-imaging-demyelination', [
  'In this patient with established ALS, the corticospinal tract signal represents demyelination. No mass lesion.',
  'Symmetric FLAIR hyperintensity of both corticospinal tracts, representing demyelination in ALS. No mass.',
  '**Impression:** Known ALS with high T2 signal in both internal capsules, indicating demyelination.',
  'That the corticospinal tracts of ALS patients light up on T2 is explained by demyelination.',
]);

isSilentOn(['The T2 signal in ALS reflects axonal degeneration with demyelination.']);

flags('als-imaging-demyelination', [
  '| Diagnosis | What the bright T2 signal shows |\n|---|---|\n| ALS | demyelination |',
]);

isSilentOn([
  'In all the disorders on this slide, with the sole exception of ALS, the T2 lesions represent demyelination.',
  'In a series of patients with ALS, FLAIR images showed demyelination of the corticospinal tract in none.',
]);

describe('the whole finding is what tells', () => {
  flags('als-imaging-demyelination', [
    '**Impression:** T2/FLAIR hyperintensity of the corticospinal tracts reflecting demyelination in ALS.',
  ]);
  isSilentOn([
    'Periventricular lesions on FLAIR suggest demyelination and should make you doubt a diagnosis of ALS.',
  ]);
});

describe('what an auxiliary takes up for another disease', () => {
  flags('als-imaging-demyelination', [
    'T2 hyperintensity marks demyelination in MS, and it does so in ALS as well.',
    'T2 signal means demyelination in MS, and it does in ALS too.',
  ]);
  isSilentOn([
    'T2 signal means demyelination in MS, but it does not in ALS.',
    'T2 signal means demyelination in MS, as it does not in ALS.',
  ]);
});
