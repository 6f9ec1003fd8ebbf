import { describe } from 'vitest';
import { flags, isSilentOn } from './rules.ts';

const rule = 'als-ms-overlap';

describe('two diseases that are said to meet often', () => {
  flags(rule, [
    'ALS and MS go hand in hand.',
    'The coexistence of ALS and MS is common.',
    'The frequent coexistence of multiple sclerosis with ALS suggests a shared cause.',
    'About a third of people with ALS have MS too.',
    '30 % of people with ALS also have MS.',
    'MS is not uncommon in ALS.',
    'The co-occurrence of ALS and MS is by no means exceptional.',
    'A substantial proportion of individuals with MS go on to develop ALS.',
  ]);
  isSilentOn([
    'ALS and MS do not go hand in hand.',
    'ALS and FTD go hand in hand.',
    'The coexistence of ALS and MS is rare.',
    'The coexistence of ALS and MS is not common.',
    'The exceptional coexistence of multiple sclerosis with ALS suggests chance.',
    'There is no frequent coexistence of multiple sclerosis with ALS.',
    'MS is uncommon in ALS.',
    '2 % of people with ALS also have MS.',
    'A small proportion of individuals with MS go on to develop ALS.',
    'ALS and MS clinics usually sit side by side.',
  ]);
});

describe('diseases of which neither is without the other', () => {
  flags(rule, ['One rarely sees ALS without MS.', 'ALS never occurs without MS.']);
  isSilentOn([
    'One rarely sees ALS with MS.',
    'ALS occurs without MS.',
    'The clinic is never without a patient with ALS or MS.',
  ]);
});

describe('diseases that are said to be one', () => {
  flags(rule, [
    'There is no difference between ALS and MS.',
    'ALS and MS are two faces of one and the same illness.',
    'Multiple sclerosis and ALS are one and the same disease seen at different ages.',
    'ALS and MS are simply two names for one and the same illness.',
  ]);
  isSilentOn([
    'There is no difference between ALS and MS in the age of the carers.',
    'There is a difference between ALS and MS.',
    'There is no shared cause of ALS and MS.',
    'ALS and MS are not one and the same illness.',
    'ALS and MS are seen by one and the same team.',
  ]);
});

describe('shares of patients, and what one disease turns into', () => {
  flags('als-ms-overlap', [
    'Between a fifth and a quarter of people with ALS also have MS.',
    'One in five people with ALS has MS.',
    'A fifth of ALS patients develop MS.',
    'ALS is what MS turns into when it is left alone.',
    'ALS is advanced MS.',
  ]);
  isSilentOn([
    'One in a thousand people with ALS has MS.',
    'One in five people with ALS has a parent with MS.',
    'ALS is not what MS turns into.',
  ]);
});

describe('having both', () => {
  flags('als-ms-overlap', [
    'It is common to have both ALS and MS.',
    'Patients with MS tend to get ALS later.',
  ]);
  isSilentOn([
    'It is rare to have both ALS and MS.',
    'It is not common to have both ALS and MS.',
    'Patients with MS tend to fear ALS.',
  ]);
});

describe('those who are said to have one disease, and get the other', () => {
  flags('als-ms-overlap', [
    'ALS is frequently found in people who have multiple sclerosis.',
    'Most people who develop ALS already have MS.',
    'Those with MS go on to develop ALS.',
    'About one person with ALS in every three has MS as well.',
    'Multiple sclerosis is found alongside ALS in about one patient in four.',
    'MS and ALS keep turning up in the same patients.',
    'It is quite usual for a person who has MS to develop ALS.',
    'ALS + MS = common combination',
    'This last stage of MS goes by the name of ALS.',
    'MS is a slow disease. ALS is merely its fastest variant.',
  ]);
  isSilentOn([
    'Those with MS do not go on to develop ALS.',
    'People who do not have MS may develop ALS.',
    'It is not usual for a person with MS to develop ALS.',
    'ALS + MS: rare combination',
    'Few people who develop ALS have MS.',
  ]);
});

describe('where nothing sets two diseases apart they are one', () => {
  flags('als-ms-overlap', [
    'ALS is just another name for MS.',
    'ALS and MS are two sides of the same coin.',
    'There is no real difference between ALS and MS.',
    'ALS does not differ from MS.',
    'ALS is no different from MS.',
    'Is ALS the same as MS? Yes.',
    'ALS: same disease as MS',
  ]);
  isSilentOn([
    'ALS is not another name for MS.',
    'There is a real difference between ALS and MS.',
    'There is no real difference between ALS and MS in age at onset.',
    'ALS differs from MS.',
    'ALS does not differ from MS in this respect.',
    'Is ALS the same as MS? No.',
  ]);
});

describe('what is often seen together goes together', () => {
  flags('als-ms-overlap', [
    'The combination of ALS and MS is often seen.',
    'ALS typically occurs together with MS.',
    'MS is common in people with ALS.',
    'MS usually precedes ALS.',
    'Doctors often find MS in patients with ALS.',
    'The two diseases, ALS and MS, often strike the same person.',
    'Anyone with ALS is likely to have MS as well.',
  ]);
  isSilentOn([
    'The combination of ALS and MS is seldom seen.',
    'ALS rarely occurs together with MS.',
    'MS is uncommon in people with ALS.',
    'Doctors often find MS in patients with suspected ALS.',
    'The two diseases, ALS and MS, often strike young and old.',
    'He feared that his MS had turned into ALS.',
  ]);
});

describe('one disease is the beginning of the other', () => {
  flags(rule, [
    'ALS commonly begins as MS.',
    'MS is the precursor of ALS.',
    'Types of MS include ALS.',
    'ALS and MS are two names for one disease.',
    'ALS and MS usually come together.',
    'Half of all ALS patients also suffer from MS.',
  ]);
  isSilentOn([
    'ALS never begins as MS.',
    'MS is no precursor of ALS.',
    'Types of ALS include bulbar ALS.',
    'ALS and MS occur together less often than expected.',
    'ALS and MS are the same in only one respect.',
    'MS is common in Scotland and ALS in Guam.',
    'Doctors often find MS in young women and ALS in older men.',
    'People with MS often worry that it will turn into ALS.',
  ]);
});

describe('alike in one thing, or in what people think', () => {
  isSilentOn([
    'ALS does not differ from MS in being progressive.',
    "ALS is commonly associated in people's minds with MS.",
    '| Diagnosis | ALS | MS |\n|---|---|---|\n| Common in | older men | young women |',
  ]);
});

describe('two diseases in one, or in one patient', () => {
  flags('als-ms-overlap', [
    'ALS and MS are a single disease.',
    'ALS frequently occurs together with multiple sclerosis.',
    'Doctors regularly diagnose ALS and MS in the same patient.',
  ]);
  isSilentOn([
    'ALS and MS are not a single disease.',
    'ALS rarely occurs together with multiple sclerosis.',
    'Doctors hardly ever diagnose ALS and MS in the same patient.',
    'Doctors regularly diagnose ALS and FTD in the same patient.',
    'ALS and MS, the one a motor neuron disease and the other a demyelinating one, are both seen here.',
    'ALS is often named together with multiple sclerosis.',
  ]);
});

describe('what two diseases share is not what they are', () => {
  flags('als-ms-overlap', ['ALS and MS: same disease.', 'ALS and MS: the same process.']);
  isSilentOn(['ALS and MS: same ward.', 'ALS and MS are rare. Both: same man, two diseases.']);
});

describe('what is not seldom is often', () => {
  flags('als-ms-overlap', [
    'ALS is not uncommonly accompanied by multiple sclerosis.',
    'Not infrequently, ALS is accompanied by MS.',
  ]);
  isSilentOn([
    'ALS is uncommonly accompanied by MS.',
    'ALS is not often accompanied by MS.',
    'ALS is not rarely misdiagnosed as MS.',
  ]);
});

describe('one disease out of, among or beside the other', () => {
  flags(rule, [
    'ALS evolves out of MS once the tracts are reached.',
    'The relapsing form of MS changes into ALS with time.',
    'ALS is what happens when MS spreads to the motor neurons.',
    'ALS belongs to the MS family.',
    'Multiple sclerosis, or ALS, is a chronic illness.',
    'Most people with ALS also meet the criteria for multiple sclerosis.',
    'A high proportion of people with ALS have MS.',
    'MS and ALS often present together.',
    'ALS/MS overlap: very common.',
    'The two diseases, MS and ALS, overlap in most patients.',
    'ALS, the most dreaded type of MS, usually strikes after fifty.',
    'People who have had MS usually end up with ALS.',
  ]);
  isSilentOn([
    'ALS does not evolve out of MS.',
    'ALS is what happens when motor neurons die.',
    'ALS does not belong to the MS family.',
    'ALS, or MND, is a disease of motor neurons.',
    'Motor neuron disease, or ALS, is a disease of motor neurons.',
    'Few people with ALS meet the criteria for multiple sclerosis.',
    'ALS/MS overlap: very rare.',
    'ALS develops in MS clinics as it does elsewhere.',
    'MS or ALS is likely.',
  ]);
});

describe('shares of the patients, steps from one to the other, families', () => {
  flags(rule, [
    'MS and ALS coexist in a large share of patients.',
    'MS is found in a large proportion of people with ALS.',
    'MS occurs in a large fraction of ALS patients.',
    'Multiple sclerosis is a step towards ALS.',
    'Relapsing MS is a stage on the road to ALS.',
    'ALS belongs to the family of MS.',
    'ALS belongs to the family of MS variants.',
  ]);
  isSilentOn([
    'MS and ALS do not coexist in a large share of patients.',
    'MS and ALS overlap in a small proportion of patients.',
    'MS and ALS overlap in a large number of genes.',
    'MS is found in a small fraction of people with ALS.',
    'MS research is a step towards a cure for ALS.',
    'MS is not a stage on the road to ALS.',
    'Weakness is a stage on the way to ALS.',
    'ALS does not belong to the family of MS.',
    'ALS belongs to the family of motor neuron diseases.',
  ]);
});

describe('types that are named, one spectrum, and shares of the patients', () => {
  flags(rule, [
    'The forms of MS are RRMS and ALS.',
    'The types of multiple sclerosis are relapsing MS, primary progressive MS and ALS.',
    'There are two types of MS: relapsing MS and ALS.',
    'There are three forms of multiple sclerosis: relapsing, progressive and ALS.',
    'Known as progressive MS, ALS attacks nerves.',
    'ALS and MS lie on one spectrum.',
    'ALS and MS belong to the same spectrum.',
    'MND and MS sit on a single disease continuum.',
    'ALS, MS and other sclerosis types are the same illness.',
    'MS → ALS in its late stages.',
    'MS → MND over time',
    'Concurrent ALS and MS are common.',
    'Coexisting MS and MND are frequent.',
    'ALS and MS are usually diagnosed together.',
    'ALS and MS are often found in the same patient.',
    '- ALS: essentially MS of the motor system',
    'Up to a third of patients with MS go on to develop ALS.',
    'MS is most often found in people with ALS.',
    'No doubt MS often turns into ALS.',
  ]);
  isSilentOn([
    'The forms of MS are RRMS, SPMS and PPMS; ALS is not one of them.',
    'The forms of motor neuron disease are ALS, PLS and PMA.',
    'The types of MS are not ALS.',
    'There are two types of MS: relapsing MS and progressive MS. ALS is another disease.',
    'There are two types of sclerosis: MS and ALS.',
    'Some forms of MS are mimics of ALS.',
    'The forms of MS are listed in chapter 2, ALS in chapter 3.',
    'Known as the great imitator, MS may look like ALS.',
    'Unlike the illness called MS, ALS is a disease of motor neurons.',
    'Next to the illness known as ALS, MS is common.',
    "Known as Lou Gehrig's disease, ALS is not MS.",
    'ALS and FTD lie on one spectrum; MS does not.',
    'ALS and MS do not lie on one spectrum.',
    'ALS and MS lie on a broad spectrum of neurological disease.',
    'ALS and MS belong to the same chapter.',
    'ALS, MS and other diseases of the nervous system are seen in the same clinic.',
    'Dx: MS → ALS',
    'Diagnosis revised: MS → ALS (2019).',
    'Concurrent ALS and MS are rare.',
    'Concurrent ALS and MS are not common.',
    'Coexisting MS and MND are known from case reports only.',
    'ALS and MS are usually diagnosed together with a lumbar puncture.',
    'ALS and MS are often seen together in the same clinic.',
    'ALS and MS are rarely diagnosed in the same patient.',
    'ALS and MS are often found in the same textbook chapter.',
    'ALS: basically not MS',
    '- ALS: basically a disease of the motor neurons',
    '- DDx ALS: MS, MMN',
    'MS over time → ALS over time',
    'Up to 40% of people with MS report fatigue, but hardly any of them will develop ALS.',
    'There is no doubt ALS is not a form of MS.',
    'ALS is most often mistaken for MS in people who have brisk reflexes.',
    'MS patients have plaques, and ALS patients mostly a normal brain.',
  ]);
});
