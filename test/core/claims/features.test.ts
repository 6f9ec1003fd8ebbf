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
