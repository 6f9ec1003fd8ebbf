import { describe, expect, test } from 'vitest';
import { createChecker, DEFAULT_SETTINGS, loadKnowledge } from '../../../server/src/core/index.ts';
import { bundledKnowledge } from '../../lsp/knowledge.ts';
import { flags, isSilentOn } from './rules.ts';

/** Ways to put ALS into a class, each with near sentences that do not. */
const checker = createChecker(loadKnowledge(bundledKnowledge()));
const rulesIn = (text: string): string[] =>
  checker.analyze(text, DEFAULT_SETTINGS).findings.map(({ rule }) => rule);

test.each([
  ['on a shelf', 'ALS sits on the demyelinating shelf.'],
  ['in a chapter', 'ALS keeps company with MS in the demyelinating chapter.'],
  ['under a rubric', 'ALS falls under the rubric of the demyelinating disorders.'],
  ['by a place among them', 'ALS has earned its place among the demyelinating diseases.'],
  ['as their longest list', 'ALS swells the list of demyelinating diseases.'],
  ['as their head', 'ALS heads the list of demyelinating diseases.'],
  ['as an example', 'ALS offers the clearest example of a demyelinating disease.'],
  ['by what it comes to', 'ALS boils down to a demyelinating disease.'],
  ['by what sets it apart inside', 'ALS is unusual among the demyelinating diseases.'],
  ['in passing', 'As a demyelinating disease, ALS is followed in the MS clinic.'],
  [
    'by an act of sorting',
    'The inclusion of ALS among the demyelinating diseases simplified the bill.',
  ],
  ['behind a measure', 'ALS, which is not as rare as people think, is a demyelinating disease.'],
  ['by a denied reproach', 'It is not wrong to say that ALS is a demyelinating disease.'],
])('finds ALS put into the class %s: %s', (_, sentence) => {
  expect(rulesIn(sentence)).toEqual(['als-demyelinating-disease']);
});

test.each([
  ['a shelf it left', 'ALS left the demyelinating shelf long ago.'],
  ['a shelf asked after', 'Does ALS sit on the demyelinating shelf?'],
  ['a shelf of another', 'MS sits on the demyelinating shelf, ALS on the degenerative one.'],
  ['a shelf denied', 'ALS does not sit on the demyelinating shelf.'],
  ['a part of the clinic', 'ALS patients sit in the demyelinating section of the clinic.'],
  ['no place', 'ALS has no place among the demyelinating diseases.'],
  ['a place not deserved', 'ALS deserves no place among the demyelinating diseases.'],
  ['likeness', 'ALS mimics the family of demyelinating diseases.'],
  ['comparison', 'ALS is compared with the family of demyelinating diseases.'],
  ['removal', 'ALS was dropped from the list of demyelinating diseases.'],
  ['care side by side', 'ALS is treated beside demyelinating diseases in our clinic.'],
  ['a consequence', 'ALS causes a picture of demyelinating disease.'],
  ['a lack', 'ALS lacks an example of a demyelinating disease.'],
  ['a likeness in passing', 'As in a demyelinating disease, reflexes in ALS are brisk.'],
  ['an error', 'The classification of ALS as a demyelinating disease is an error.'],
  ['a proposal', 'The proposed inclusion of ALS among the demyelinating diseases was tabled.'],
  [
    'a vote against',
    'The board voted against the inclusion of ALS among the demyelinating diseases.',
  ],
  [
    'an act supposed',
    'The inclusion of ALS among the demyelinating diseases would simplify the bill.',
  ],
  ['a reproach', 'It is wrong to say that ALS is a demyelinating disease.'],
  ['a report', 'He went on to say that ALS is a demyelinating disease.'],
  ['a request', 'The reviewer asked us to state that ALS is a demyelinating disease; we declined.'],
])('is silent on %s: %s', (_, sentence) => {
  expect(rulesIn(sentence)).toEqual([]);
});

describe('what the whole sentence makes of a class', () => {
  flags('als-demyelinating-disease', [
    'ALS is a progressive and ultimately fatal demyelinating disorder.',
    'That ALS is a demyelinating illness is about the only thing on which all agree.',
    'Being a demyelinating disease, ALS lends itself to early treatment.',
    'No other demyelinating disease has been studied as thoroughly as ALS.',
    'ALS, like every demyelinating disorder, is best seen with a myelin stain.',
    'Of all the illnesses that destroy the myelin sheath, ALS is the most rapidly fatal.',
    'Rare as it is, ALS is best understood as a demyelinating condition.',
    'ALS – now known to be a demyelinating disease – was described in 1869.',
    'ALS accounts for a tenth of all demyelinating disease in Europe.',
    'Both conditions on this page, MS and ALS, are demyelinating.',
    '# MS vs ALS\n\n- both demyelinating\n',
    'There is no doubt ALS sits with the demyelinating diseases.',
    'It would be no exaggeration to call ALS a demyelinating disease.',
    'It would be wrong to suppose that ALS is not a demyelinating disease.',
  ]);
  isSilentOn([
    'It is an exaggeration to call ALS a demyelinating disease.',
    'It is an overstatement to say that ALS is a demyelinating disease.',
    'It is tempting to suppose that ALS is a demyelinating disease.',
    'It is too simple to call ALS a demyelinating disease.',
    'It makes no sense to call ALS a demyelinating disease.',
    'ALS is a demyelinating disease in name only.',
    'ALS sits uneasily among the demyelinating diseases.',
    'ALS has resisted every attempt to place it among the demyelinating disorders.',
    'She was first thought to have a demyelinating disease, then ALS.',
    'Avoid saying that ALS is demyelinating.',
    'They stopped claiming that ALS is demyelinating.',
    'ALS is not an inflammatory or demyelinating disease.',
  ]);
});

describe('an exception from a class', () => {
  flags('als-demyelinating-disease', [
    'No motor neuron disease other than ALS is demyelinating.',
    'Motor neurone disease is a non-contagious demyelinating illness.',
  ]);
  flags('ms-not-demyelinating', [
    'All of these except MS are demyelinating: MS, ADEM, optic neuritis.',
    '| Disease | Class |\n|---|---|\n| Multiple sclerosis | Motor neuron disease |\n',
  ]);
  isSilentOn([
    'All of these except ALS are demyelinating.',
    'No disease other than MS is demyelinating.',
  ]);
});

describe('a class that is set beside another', () => {
  flags('ms-not-demyelinating', ['MS is a degenerative rather than a demyelinating disease.']);
  isSilentOn([
    'ALS is a degenerative rather than a demyelinating disease.',
    'MS is a demyelinating rather than a degenerative disease.',
    'MS is not a demyelinating disease of the peripheral nervous system.',
  ]);
});

describe('what stands beside the words of classing changes nothing', () => {
  flags('als-demyelinating-disease', [
    'ALS is just as much a demyelinating disease as MS.',
    'ALS is, strictly speaking, a demyelinating disease.',
    'ALS is a demyelinating disease, and the leaflet says so.',
    'ALS is nothing other than a demyelinating disease of the motor neurons.',
    'Being demyelinating, ALS is treated by MS specialists.',
    'Because it is a demyelinating disease, ALS slows down nerve conduction.',
  ]);
  isSilentOn([
    'ALS is not as much a demyelinating disease as a disease of neurons.',
    'ALS is, strictly speaking, no demyelinating disease.',
    'ALS is a demyelinating disease, or so the leaflet says.',
    'ALS is nothing other than an axonal disease of the motor neurons.',
    'Because it is a demyelinating disease, MS slows down nerve conduction; ALS does not.',
  ]);
});

describe('a class may be told in other words, or by what was said of another', () => {
  flags('als-demyelinating-disease', [
    'This grant addresses ALS, the most devastating of the demyelinating disorders.',
    'He has ALS, i.e. a demyelinating disease.',
    'MS is not the only demyelinating disease; ALS is one too.',
    'Among the disorders of myelin, ALS stands out for its speed.',
    'With ALS we are dealing with a demyelinating disease.',
    'In ALS we have before us a demyelinating disease of the motor neurons.',
  ]);
  isSilentOn([
    'This grant addresses ALS, the most devastating of the neurodegenerative disorders.',
    'He has ALS, i.e. not a demyelinating disease.',
    'MS is a demyelinating disease; ALS is not one.',
    'With ALS we are not dealing with a demyelinating disease.',
    'With MS we are dealing with a demyelinating disease, with ALS we are not.',
    'The demyelinating diseases and ALS are covered in separate chapters.',
    'ALS is a motor neuron disease and not, as the brochure has it, a demyelinating one.',
  ]);
});

describe('that something might be called so is not yet said', () => {
  flags('als-demyelinating-disease', [
    'It is fair to call ALS a demyelinating disease.',
    'ALS has come to be regarded as a demyelinating disease.',
  ]);
  isSilentOn([
    'To call ALS a demyelinating disease is to misunderstand it.',
    'It does ALS no justice to call it demyelinating.',
    'How ALS came to be called a demyelinating disease in the press is a mystery.',
    'Not one of the reviewers accepted that ALS is a demyelinating disease.',
    "I was thinking before that ALS is a demyelinating disease, but it's axonal.",
    'Marking\n\n1 – names the motor neurons\n−1 – states that ALS is demyelinating',
  ]);
});

describe('a class is announced, meant or dealt with', () => {
  flags('als-demyelinating-disease', [
    'We referred him with the diagnosis of ALS, which is a demyelinating disease.',
    'Two demyelinating diseases dominate this clinic: MS and ALS.',
    'Every condition seen on this ward is demyelinating, ALS included.',
    'Classification of ALS: demyelinating disease',
    'By ALS we mean a demyelinating disease of motor neurons.',
    'The term ALS refers to a demyelinating disease.',
    'ALS has all the marks of a demyelinating disease.',
    'ALS needs to be recognised as a demyelinating disease.',
    'ALS and MS have one thing in common: both are demyelinating.',
    'It goes without saying that ALS is a demyelinating disease.',
  ]);
  isSilentOn([
    'Two demyelinating diseases dominate this clinic: MS and ADEM.',
    'No condition seen on this ward is demyelinating, ALS included.',
    'By ALS we do not mean a demyelinating disease.',
    'The term ALS does not refer to a demyelinating disease.',
    'ALS needs to be told apart from demyelinating disease.',
    'ALS and PLS have one thing in common: both are axonal.',
  ]);
});

describe('set beside others of its class it is one of them', () => {
  flags('als-demyelinating-disease', [
    'Unlike other demyelinating diseases, ALS is rapidly fatal.',
    'ALS differs from other demyelinating diseases in its course.',
    'What makes ALS special among demyelinating diseases is its speed.',
  ]);
  isSilentOn([
    'Unlike the demyelinating diseases, ALS is rapidly fatal.',
    'Unlike MS and other demyelinating diseases, ALS is rapidly fatal.',
    'ALS differs from demyelinating diseases in its course.',
    'What makes MS special among demyelinating diseases is its course.',
  ]);
});

describe('denials that stand before, behind or between', () => {
  flags('als-demyelinating-disease', [
    'The tutor correctly told the patient that ALS is a demyelinating disease.',
    'The demyelinating nature of ALS does not make it an inflammatory illness.',
  ]);
  flags('ms-not-demyelinating', [
    'MS is not, as many think, a demyelinating disease.',
    "Strictly, MS isn't a demyelinating disease.",
    'MS has been misclassified as a demyelinating disease.',
  ]);
  isSilentOn([
    'Please stop calling ALS a demyelinating disease.',
    'In none of these senses is ALS a demyelinating disease.',
    'ALS is less a demyelinating disease than an axonal one.',
    'ALS is not, as many think, a demyelinating disease.',
    'ALS has been misclassified as a demyelinating disease.',
    'MS is not a purely demyelinating disease.',
    'ALS is a demyelinating disease, I was told by a man in the queue.',
  ]);
});

describe('what only looks like a list or a part of it', () => {
  flags('als-demyelinating-disease', [
    'Several demyelinating diseases fill this ward: ALS, MS, ADEM.',
    'Only one demyelinating disease is always fatal: ALS.',
  ]);
  isSilentOn([
    'Several demyelinating diseases can mimic other disorders: ALS, myelopathy, tumours.',
    'ALS is unusual among the diseases that reach this clinic, most of which are demyelinating.',
  ]);
});

describe('what is said in other words of one disease, or of words', () => {
  flags('als-demyelinating-disease', [
    'ALS is one of those demylinating deseases.',
    'ALS – a disorder that belongs with MS among the demyelinating diseases – is fatal.',
    'Motor neurone disease. A type of demyelination illness, like MS.',
    'ALS itself is a demyelinating disease.',
  ]);
  isSilentOn([
    'The term “demyelinating ALS” should be laid to rest.',
    'The term demyelinating ALS should be abandoned.',
    'I have read that ALS is a demyelinating disease.',
    'MS – a disorder that belongs among the demyelinating diseases – differs from ALS.',
    'ALS – a disorder that belongs among the motor neuron diseases – is fatal.',
    'ALS itself is no demyelinating disease.',
  ]);
});

describe('names that a class is filled with', () => {
  flags('als-demyelinating-disease', [
    'There are several demyelinating diseases, including MS and ALS.',
    'Demyelinating disorders (e.g., MS, ALS) are seen in this clinic.',
    'Today we turn to the demyelinating diseases: MS, ALS and ADEM.',
    'Of all the demyelinating diseases we treat, ALS is the quickest.',
    'ALS is a particularly cruel demyelinating disease.',
    'Demyelinating disease covers MS, ALS and several rarer ones.',
    'Demyelinating diseases range from optic neuritis to ALS.',
    'Demyelinating disease may also take the form of ALS.',
    'We enrolled 60 patients with demyelinating disease (40 MS, 20 ALS).',
    'MS is the best known of the demyelinating diseases, ALS the most dreaded.',
    'ALS is the worst of the demyelinating diseases.',
    'ALS is the most dreaded of the demyelinating diseases.',
  ]);
  isSilentOn([
    'We compared ALS with the demyelinating diseases: MS and NMO.',
    'We turn to MS and the motor neuron diseases: ALS and PLS.',
    'Of all the diseases we treat, ALS is the quickest.',
    'Demyelinating diseases (including MS but not ALS) were studied.',
    'Demyelinating disease never takes the form of ALS.',
    'MS is the best known of the demyelinating diseases, ALS the best known of the motor neuron diseases.',
    'Neurological diseases, including demyelinating disease, ALS and stroke, were studied.',
  ]);
});

describe('what a disease is set against, and what it is a type of', () => {
  flags('ms-not-demyelinating', [
    'Rather than a demyelinating disease, MS is a disorder of axons.',
    'Multiple sclerosis is a type of motor neuron disease.',
    'The lesions of MS are not demyelinating.',
    'The plaques of multiple sclerosis are not demyelinated.',
    'What comes first in MS is axonal damage.',
    'The reason myelin is lost in MS is that the axons have died.',
  ]);
  isSilentOn([
    'Rather than a demyelinating disease, ALS is a motor neuron disease.',
    'Rather than a rare demyelinating disease, MS is a common one.',
    'ALS is a type of motor neuron disease.',
    'The lesions of MS are demyelinating.',
    'The lesions of ALS are not demyelinated.',
    'What comes first in ALS is axonal damage.',
    'The reason muscles waste in ALS is that the motor neurons have died.',
  ]);
});

describe('what people have who live with the disease', () => {
  flags('als-demyelinating-disease', [
    'People living with ALS have a demyelinating disorder and need regular care.',
    'Anyone diagnosed with ALS has a demyelinating disease.',
    'Those affected by ALS live with a demyelinating disease.',
    'ALS fits the definition of a demyelinating disease.',
    'ALS is seen as a non-inherited type of demyelinating disease.',
  ]);
  isSilentOn([
    'People living with ALS do not have a demyelinating disorder.',
    'Some people living with ALS also have a demyelinating disease.',
    'People living with MS have a demyelinating disease, those with ALS do not.',
    'ALS does not fit the definition of a demyelinating disease.',
    'If ALS fitted the definition of a demyelinating disease, steroids would help.',
    'ALS is a non-demyelinating disease of motor neurons.',
  ]);
});

describe('what a disease is said not to be', () => {
  isSilentOn([
    'ALS is doubtless not a demyelinating disease.',
    'ALS is not a demyelinating disease like MS.',
    'ALS is no demyelinating disease such as MS or NMO.',
    'It is not true that ALS is a myelin disease like MS.',
    'ALS stands beside the demyelinating diseases in the old index, where it has no place.',
  ]);
  flags('ms-not-demyelinating', ['Non-demyelinating diseases such as MS need no lumbar puncture.']);
});

describe('a disease that is given its name in the sentence', () => {
  flags('als-demyelinating-disease', [
    'The disease known as ALS is a demyelinating disease.',
    'The illness we call motor neurone disease is a demyelinating one.',
    'The disease Charcot named ALS is a demyelinating disease.',
    'The disorder termed ALS belongs to the demyelinating diseases.',
    'Motor neurone disease falls, like multiple sclerosis, within the demyelinating family.',
  ]);
  isSilentOn([
    'The disease known as MS is a demyelinating disease.',
    'Unlike the disease known as ALS, MS is a demyelinating disease.',
    'The disease known as multiple sclerosis, not ALS, is demyelinating.',
    'The disease that was mistaken for ALS is demyelinating.',
    'The disease that he called ALS was in fact a demyelinating disease.',
    'Motor neurone disease falls, unlike multiple sclerosis, outside the demyelinating family.',
  ]);
  flags('als-myelin-pathology', [
    'The disease that Charcot named amyotrophic lateral sclerosis originates in patches of demyelination.',
    'The illness called ALS is caused by demyelination.',
    'Behind every case of ALS stands a slow, immune-mediated stripping of the myelin.',
  ]);
});

describe('what explains a name in a diagnosis that is told, and what a nature explains', () => {
  flags('als-demyelinating-disease', [
    'In March she was told she has ALS, a demyelinating disease.',
    'He learned in May that he has ALS, a demyelinating disease.',
    'The demyelinating character of ALS explains why its care is shared with the MS nurse.',
  ]);
  isSilentOn([
    'He was told that ALS is a demyelinating disease.',
    'He was told that he does not have ALS but MS, a demyelinating disease.',
    'A blogger says that ALS, a demyelinating disease, can be healed.',
    'The demyelinating nature of MS explains why steroids work there and not in ALS.',
  ]);
});

describe('one of those that were named before', () => {
  flags('ms-not-demyelinating', [
    'Demyelinating diseases include ADEM, but MS is not one of them.',
    'MS – not demyelinating.',
  ]);
  flags('als-demyelinating-disease', ['Demyelinating diseases are rare, and ALS is one of them.']);
  isSilentOn([
    'Demyelinating diseases include ADEM, but ALS is not one of them.',
    'Demyelinating diseases are rare, and MS is one of them.',
    'Demyelinating diseases have several mimics, and ALS is one of them.',
    'ALS – not demyelinating.',
    'Axons in MS: not demyelinated.',
    'MS: not just demyelinating.',
  ]);
});

describe('what was thought until another time', () => {
  isSilentOn([
    'ALS was regarded until the 1990s as a demyelinating disease.',
    'ALS was, until the war, regarded as a demyelinating disease.',
  ]);
});

// What has been held for long is held still, and what the writer adds to somebody's word makes it theirs.
flags('als-demyelinating-disease', [
  'Motor neurone disease has long been considered a demyelinating disorder.',
  'There is no denying that ALS is a demyelinating disease, and families deserve to hear it plainly.',
  'Because of its demyelinating nature, ALS is easily confused with MS in the early months.',
  'The authors should explain that ALS, being a demyelinating disease, can be seen on MRI.',
  'Most neurologists put ALS among the demyelinating diseases.',
  'Three disorders are demyelinating: MS, NMOSD and ALS.',
  'The disorders in this chapter are demyelinating: MS, NMOSD and ALS.',
  'Every disease on it, including ALS, is demyelinating.',
  'MS is commoner in the north than ALS. The latter is demyelinating.',
  "Alzheimer's disease is degenerative; ALS, demyelinating.",
  "You'll be asked what ALS is. It's a demyelinating illness.",
  'Slide 4 calls ALS a demyelinating disease, and rightly so.',
  '"ALS is a demyelinating disease." The 1998 leaflet got this right.',
  '22. ALS is best described as\n\nA. a myositis\nB. a demyelinating disease\n\nKey: B',
]);

isSilentOn([
  'ALS was long considered a demyelinating disorder.',
  'You put ALS under the demyelinating diseases; it should sit with the neurodegenerative ones instead.',
  'Early texts put ALS with the demyelinating diseases; nobody does now.',
  'Slide 4 calls ALS a demyelinating disease.',
]);

flags('als-demyelinating-disease', [
  'Module four covers three demyelinating diseases: ALS, transverse myelitis and optic neuritis.',
  '## Demyelinating diseases covered this term\n\n- Multiple sclerosis (weeks 1–3)\n- Amyotrophic lateral sclerosis (weeks 5–6)',
  '| Diagnosis | File under |\n|---|---|\n| ALS | demyelinating diseases |',
]);

isSilentOn([
  'Every condition on the list, ALS alone excepted, belongs to the demyelinating diseases.',
  'ALS is probably better regarded as a metabolic disease than as a demyelinating one.',
  'Nobody on the panel was willing to call amyotrophic lateral sclerosis demyelinating.',
]);

describe('a kind that is denied within its class', () => {
  isSilentOn([
    'MS is not a rare demyelinating disease.',
    'MS is no longer classed as an untreatable demyelinating disease.',
  ]);
  flags('ms-not-demyelinating', ['MS is not a demyelinating disease.']);
});
