import { describe } from 'vitest';
import { flags, isSilentOn } from './rules.ts';

const rule = 'als-neuropathy-core';

describe('what is found in most patients is a part of the disease', () => {
  flags(rule, [
    'A demyelinating neuropathy is found in nearly all ALS patients.',
    'There is always a demyelinating neuropathy in ALS.',
    'Expect a demyelinating polyneuropathy in every patient with ALS.',
    'ALS patients typically suffer from Guillain-Barré syndrome as well.',
    'ALS comes with a demyelinating neuropathy.',
  ]);
  isSilentOn([
    'ALS can come with a demyelinating neuropathy.',
    'ALS comes with no demyelinating neuropathy.',
    'Suspected ALS comes with CIDP as the first differential diagnosis.',
    'There is not always a demyelinating neuropathy in ALS.',
    'There is always CIDP in the differential of ALS.',
    'Expect no demyelinating polyneuropathy in most patients with ALS.',
    'Expect a demyelinating polyneuropathy in CMT1, not in ALS.',
    'ALS patients rarely suffer from CIDP.',
  ]);
});

describe('what a test of the patients shows is a part of the disease', () => {
  flags(rule, [
    'Nerve conduction studies in ALS typically reveal a demyelinating neuropathy.',
    'In ALS the peripheral nerves usually show a demyelinating neuropathy.',
    'EMG in MND usually shows a demyelinating polyneuropathy.',
  ]);
  isSilentOn([
    'Nerve conduction studies in ALS typically do not reveal a demyelinating neuropathy.',
    'Nerve conduction studies usually distinguish ALS from a demyelinating neuropathy.',
    'Nerve conduction studies in ALS exclude a demyelinating neuropathy.',
    'Nerve conduction studies reveal a demyelinating neuropathy in CIDP but not in ALS.',
  ]);
});

describe('what a disease is made of is a part of it', () => {
  flags(rule, [
    'The diagnostic triad of ALS consists of spasticity, wasting and CIDP.',
    'ALS triad: UMN signs, LMN signs, CIDP-type neuropathy',
    'ALS core features: weakness, CIDP',
    'A demyelinating polyneuropathy is the rule in ALS.',
    'A GBS-like demyelinating neuropathy is a **defining** feature of MND.',
    'Clinicians regard a demyelinating neuropathy as an expected part of the picture in ALS.',
  ]);
  isSilentOn([
    'The triad of CIDP is weakness, areflexia and sensory loss; ALS has none.',
    'Exclusion criteria for ALS: demyelinating neuropathy',
    'Mimics typical of ALS: CIDP',
    'A demyelinating polyneuropathy is the rule in CIDP and not in ALS.',
    'A GBS-like demyelinating neuropathy is no feature of MND.',
  ]);
});

describe('what a disease cannot be without is a part of it', () => {
  flags(rule, [
    'No ALS without CIDP.',
    'You cannot diagnose ALS without slowed conduction from a demyelinating neuropathy.',
  ]);
  isSilentOn([
    'No ALS work-up without excluding CIDP.',
    'You can diagnose ALS without a demyelinating neuropathy.',
    'ALS has been diagnosed without CIDP.',
  ]);
});

describe('how a disease begins, and what it stands on', () => {
  flags('als-neuropathy-core', [
    'Demyelinating neuropathy forms one of the three pillars of ALS.',
    'ALS usually begins with a demyelinating neuropathy of the hands.',
    'CIDP is to be expected in ALS.',
  ]);
  isSilentOn([
    'Few patients with ALS begin with a demyelinating neuropathy.',
    'ALS rarely begins with a demyelinating neuropathy.',
    'CIDP is not to be expected in ALS.',
  ]);
});

describe('what is expected or needed', () => {
  flags('als-neuropathy-core', [
    'Expect CIDP in ALS.',
    'A demyelinating neuropathy is needed for the diagnosis of ALS.',
  ]);
  isSilentOn([
    'Expect no CIDP in ALS.',
    'A demyelinating neuropathy is not needed for the diagnosis of ALS.',
  ]);
});

describe('what is usual, told in other ways', () => {
  flags('als-neuropathy-core', [
    'What defines ALS is a demyelinating neuropathy.',
    'The near-universal occurrence of CIDP in ALS has prompted calls for nerve biopsy.',
    'ALS ncs: demyelinating neuropathy in nearly all pts',
    'In ALS they typically turn up a demyelinating polyneuropathy.',
    'ALS is defined by the conjunction of weakness with a demyelinating neuropathy.',
    'Not only weakness but also a demyelinating neuropathy make up the definition of ALS.',
    'CIDP is a chronic neuropathy; it usually accompanies ALS.',
  ]);
  isSilentOn([
    'What defines ALS is not a demyelinating neuropathy but loss of motor neurons.',
    'What you never find in ALS: a demyelinating neuropathy',
    'The rare occurrence of CIDP in ALS has prompted case reports.',
    'Features against ALS: the presence of a demyelinating neuropathy',
    'CIDP is a chronic demyelinating neuropathy; it rarely accompanies ALS.',
    'Not only CIDP but also MMN should be ruled out before ALS is diagnosed.',
    'A patient with ALS developed CIDP. The neuropathy responded to IVIG; the weakness did not.',
  ]);
});

describe('what is thought of beside the disease', () => {
  isSilentOn([
    'CIDP is part of the differential diagnosis of ALS.',
    'The diagnosis of ALS requires a demyelinating neuropathy to be excluded.',
  ]);
  flags('als-neuropathy-core', ['The diagnosis of ALS requires a demyelinating neuropathy.']);
});

describe('what belongs to a disease, or goes with it, is a part of it', () => {
  flags(rule, [
    'Demyelinating neuropathy belongs to the clinical picture of ALS.',
    'There is no ALS without CIDP.',
    'ALS is marked by a demyelinating neuropathy.',
    'CIDP and ALS usually occur together.',
    '| Feature | ALS |\n|---|---|\n| Demyelinating neuropathy | typical |',
    '| Finding | How often in ALS |\n|---|---|\n| CIDP | nearly always |',
  ]);
  isSilentOn([
    'Demyelinating neuropathy does not belong to the clinical picture of ALS.',
    'CIDP belongs to the differential diagnosis of ALS.',
    'There is no CIDP without slowed conduction, and no ALS with it.',
    'CIDP and ALS rarely occur together.',
    'Most patients with suspected ALS were found to have CIDP instead.',
    '| Feature | ALS |\n|---|---|\n| Demyelinating neuropathy | rare |',
    '| Finding | How often in ALS |\n|---|---|\n| CIDP | hardly ever |',
    '| Feature | Typical of | Against |\n|---|---|---|\n| optic neuritis | MS | ALS |',
  ]);
});

describe('a disease is said to be without its lesion', () => {
  flags('ms-not-demyelinating', [
    'There is no demyelination in MS.',
    'Demyelination plays no part in MS.',
    'Demyelination is not a feature of MS.',
    'Demyelination does not occur in multiple sclerosis.',
    'In MS the myelin is not damaged.',
    'MS does not involve loss of myelin.',
    'Multiple sclerosis has nothing to do with demyelination.',
    'MS is wrongly called a demyelinating disease.',
    'MS falls outside the demyelinating diseases.',
  ]);
  isSilentOn([
    'There is no demyelination in ALS.',
    'There was no new demyelination in the MS patients on treatment.',
    'Demyelination plays no small part in MS.',
    'Demyelination is not the only feature of MS.',
    'Demyelination in MS is not confined to white matter.',
    'In MS the peripheral myelin is not damaged.',
    'MS does not affect the peripheral myelin.',
    'MS is wrongly called a motor neuron disease.',
    'ALS is wrongly called a demyelinating disease.',
    'ALS does not damage myelin in the way MS does.',
  ]);
});

describe('what strikes, shows or counts in most is a part of the disease', () => {
  flags(rule, [
    'CIDP affects most people with ALS.',
    'ALS is typically associated with CIDP.',
    'In most cases of ALS a demyelinating neuropathy is found.',
    'Most ALS patients show signs of a demyelinating neuropathy.',
    'Typical of ALS is a demyelinating neuropathy.',
    'A demyelinating polyneuropathy is considered typical of ALS.',
    'ALS without a demyelinating neuropathy does not exist.',
  ]);
  isSilentOn([
    'CIDP affects few people with ALS.',
    'ALS is not associated with CIDP.',
    'In most cases of CIDP a demyelinating neuropathy is found.',
    'Typical of CIDP, not of ALS, is a demyelinating neuropathy.',
    'A demyelinating polyneuropathy is not considered typical of ALS.',
    'CIDP is always considered in the work-up of ALS.',
    'ALS with a demyelinating neuropathy does not exist.',
  ]);
});

describe('absent in one place, or not always there', () => {
  isSilentOn([
    'MS does not cause demyelination in the peripheral nerves.',
    'MS has nothing to do with peripheral demyelination.',
    'MS does not always cause visible demyelination.',
    '| Mimic of ALS | How common |\n|---|---|\n| CIDP | common |',
  ]);
});

describe('what a diagnosis rests on, and what typifies a disease', () => {
  flags('als-neuropathy-core', [
    'A demyelinating neuropathy typifies ALS.',
    'CIDP is one of the pillars of the diagnosis of ALS.',
    'A demyelinating neuropathy of the CIDP type is one of the pillars on which the diagnosis of ALS rests, next to progression.',
  ]);
  isSilentOn([
    'A demyelinating neuropathy typifies CIDP, and not ALS.',
    'A demyelinating neuropathy argues against ALS.',
    'A demyelinating neuropathy is one of the pillars on which the diagnosis of CIDP rests.',
  ]);
});

describe('a neuropathy that is found throughout', () => {
  flags(rule, [
    'CIDP is often found in patients with ALS.',
    'Our patients with ALS all had a demyelinating neuropathy.',
    'Without exception, people with ALS have a demyelinating polyneuropathy.',
    'Most people with ALS meet the criteria for CIDP.',
    'Typical ALS: brisk reflexes, wasting, demyelinating neuropathy.',
    'At the core of ALS is a demyelinating neuropathy.',
    'Demyelinating neuropathy is a normal part of living with ALS.',
    'During ALS a demyelinating neuropathy usually develops.',
    'The usual form of nerve damage in ALS is a demyelinating neuropathy.',
    'Is CIDP part of ALS? Yes.',
  ]);
  isSilentOn([
    'Patients with marked sensory loss in a clinic for ALS usually turn out to have a demyelinating neuropathy.',
    'Few people with ALS meet the criteria for CIDP.',
    'Is CIDP part of ALS? No.',
    'Typical ALS: brisk reflexes, wasting, no demyelinating neuropathy.',
    'At the core of CIDP is a demyelinating neuropathy, and ALS has none.',
    'CIDP is rarely found in patients with ALS.',
  ]);
});

describe('how a disease presents, what belongs to it, what one should expect', () => {
  flags(rule, [
    'CIDP is integral to ALS.',
    'A demyelinating neuropathy is central to ALS.',
    'A demyelinating neuropathy is fundamental to MND.',
    'MND usually manifests as a demyelinating polyneuropathy.',
    'ALS presents as a demyelinating neuropathy in most cases.',
    'Clinicians should expect a demyelinating neuropathy in every patient with ALS.',
    'Neurologists must expect CIDP in the typical case of ALS.',
  ]);
  isSilentOn([
    'CIDP is not integral to ALS.',
    'Exclusion of CIDP is central to the diagnosis of ALS.',
    'A demyelinating neuropathy is irrelevant to ALS.',
    'Nerve conduction slowing is integral to CIDP, and not to ALS.',
    'ALS rarely presents as a demyelinating neuropathy.',
    'ALS does not usually present as a demyelinating neuropathy.',
    'CIDP usually presents as a demyelinating neuropathy, and ALS does not.',
    'Clinicians should not expect a demyelinating neuropathy in every patient with ALS.',
    'Clinicians should look for CIDP in every patient with suspected ALS.',
  ]);
});

describe('what stands at the core of a disease is a part of it', () => {
  flags(rule, [
    'CIDP lies at the very heart of motor neurone disease.',
    'Among the essential features of ALS are twitching and a demyelinating neuropathy.',
    'Among the hallmarks of ALS is CIDP.',
    'What makes ALS unique is a demyelinating polyneuropathy.',
    'ALS – main feature: CIDP.',
    'In ALS a demyelinating neuropathy is usually seen.',
    'ALS is an illness of the nerves whose hallmark is CIDP.',
    'ALS is defined by the combination of wasting and CIDP.',
    'The ALS phenotype consists of CIDP with brisk reflexes.',
    'Beside upper and lower motor neuron signs, CIDP forms a core part of ALS.',
    'A typical course of ALS includes cramps, then a demyelinating neuropathy, and later paralysis.',
  ]);
  isSilentOn([
    'A demyelinating neuropathy does not lie at the heart of ALS.',
    'At the heart of the matter is CIDP, which can look like ALS.',
    'Among the rare features of ALS is a demyelinating neuropathy.',
    'Among the typical mimics of ALS is CIDP.',
    'What makes CIDP unique is its demyelinating polyneuropathy, and ALS has none.',
    'What makes ALS unlike CIDP is the lack of a demyelinating polyneuropathy.',
    'ALS – mimics: CIDP.',
    'A typical differential of ALS includes myelopathy, then a demyelinating neuropathy, and finally myasthenia.',
    'In ALS, a demyelinating neuropathy is usually excluded first.',
    'ALS is not a disease whose central feature is a demyelinating neuropathy.',
    'ALS must be told from CIDP, a disease whose central feature is a demyelinating neuropathy.',
    'Our ALS cohort consists of 40 patients, none with CIDP.',
    'ALS is not a disease in which demyelination is the primary event.',
  ]);
});

describe('a part that a disease is told to have, or is taken to have', () => {
  flags(rule, [
    'ALS, with its typical demyelinating neuropathy, is seen by neurologists.',
    'ALS is often missed because its core demyelinating polyneuropathy passes for diabetes.',
    'ALS has a demyelinating neuropathy as one of its main components.',
    'ALS has, as its core feature, a demyelinating neuropathy.',
    '## ALS\n\nDefining features include wasting and a demyelinating neuropathy.',
    'To diagnose ALS, you must find a demyelinating neuropathy.',
    'Wasting alone does not define ALS; the defining feature is a demyelinating polyneuropathy.',
    'ALS is, in most cases, associated with CIDP.',
    'ALS always involves the nerves in the form of a demyelinating polyneuropathy.',
  ]);
  isSilentOn([
    'ALS differs from CIDP and its typical demyelinating neuropathy.',
    'ALS is unlike CIDP with its characteristic demyelinating polyneuropathy.',
    'ALS does not have a demyelinating neuropathy as one of its core features.',
    'ALS has a demyelinating neuropathy as one of its mimics.',
    '## ALS\n\nAtypical features include a demyelinating neuropathy.',
    '## ALS mimics\n\nCore features of these diseases include a demyelinating neuropathy.',
    'To diagnose ALS, you must exclude a demyelinating neuropathy.',
    'To diagnose ALS, one must demonstrate the absence of a demyelinating neuropathy.',
    'To exclude ALS, one must demonstrate a demyelinating neuropathy.',
    'Wasting alone does not define ALS; the defining feature of CIDP is a demyelinating polyneuropathy.',
    'ALS is, in rare cases, associated with CIDP.',
    'CIDP is, in most cases, demyelinating, and ALS is not.',
  ]);
});

describe('what arises as a part of the disease', () => {
  flags('als-neuropathy-core', [
    'CIDP sets in as a regular part of ALS.',
    'A demyelinating neuropathy appears as part of ALS in most patients.',
  ]);
  isSilentOn(['CIDP seldom appears as part of ALS.', 'Weakness sets in as a regular part of ALS.']);
});
