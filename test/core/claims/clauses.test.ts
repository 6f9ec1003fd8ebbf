import { flags, isSilentOn } from './rules.ts';

// What stands between a subject and its verb, before them or behind them hides neither.

flags('als-demyelinating-disease', [
  'My father has lived since last spring with ALS, a demyelinating disorder.',
  'We talked about ALS, a demyelinating disease few people know.',
  'ALS, whether familial or sporadic, is a demyelinating disease.',
  'The condition that killed my uncle, ALS, is a demyelinating disease.',
  'What Americans call ALS is a demyelinating disease.',
  'Every student should be taught that ALS is a demyelinating disease.',
  'It surprises many that ALS is a demyelinating disease.',
  'Among the demyelinating diseases seen in our clinic, ALS has by far the worst outlook.',
]);

flags('als-myelin-pathology', [
  'ALS is a disease that always begins in the myelin.',
  'ALS, as every student learns, starts in the myelin.',
  'The fact that ALS destroys the myelin sheath before anything else is well known.',
  'In ALS, the nerve cells die because they have first lost their myelin.',
  'Myelin damage is where ALS starts.',
  'The process that lies at the root of ALS is demyelination.',
]);

flags('als-signs-demyelination', [
  'Loss of myelin is what makes swallowing so difficult in ALS.',
  'The clumsy fingers that bring so many people with ALS to the doctor are caused by myelin loss.',
]);

flags('als-imaging-demyelination', [
  'Steroids do not help, and in ALS the bright pyramidal tract on FLAIR shows the loss of myelin.',
  '| Disease | MRI finding | What it means |\n|---|---|---|\n| ALS | T2-bright tracts | demyelination |',
]);

flags('als-immunotherapy', [
  'Methotrexate, taken once a week, keeps ALS from progressing.',
  'A short course of methylprednisolone is enough to stop ALS.',
  '| Disease | First-line disease-modifying drug |\n|---|---|\n| ALS | fingolimod |',
]);

flags('als-ms-overlap', [
  'ALS – a rare disease – often turns into MS.',
  'Charcot gave them separate names, but ALS and MS are the same disease.',
  'The two names, ALS and MS, describe a single disease.',
  'Half of all people with ALS turn out to have multiple sclerosis too.',
]);

flags('als-neuropathy-core', ['A demyelinating neuropathy is usually present as part of ALS.']);

flags('als-motor-neuron-extent', [
  'Think of ALS, a disease that never touches the lower motor neurons.',
  '| Condition | UMN affected | LMN affected |\n|---|---|---|\n| ALS | yes | no |',
]);

flags('als-survival', [
  'The answer is that the average survival in ALS, counted from the first symptom, is ten years.',
]);

isSilentOn([
  'MS is a demyelinating disease, not a motor neuron disease.',
  'ALS, whether familial or sporadic, is a motor neuron disease.',
  'It surprises many that ALS is not a demyelinating disease.',
  'Every student should be taught that ALS is not a demyelinating disease.',
  'Immunosuppression works in autoimmune diseases, and ALS is not one of them.',
  'ALS is rare. That it is a motor neuron disease, and not a demyelinating one, has never been in dispute.',
  'What had been filed elsewhere as possible ALS turned out to be multiple sclerosis.',
  'MS turns into nothing else, but ALS and MS are often confused.',
  '| Condition | UMN affected | LMN affected |\n|---|---|---|\n| PLS | yes | no |\n| ALS | yes | yes |',
  '| Disease | First-line disease-modifying drug |\n|---|---|\n| ALS | riluzole |',
  'Rituximab is not enough to stop ALS.',
  'The question is where ALS starts.',
]);

flags('als-demyelinating-disease', [
  'Before a diagnosis think of other demyelinating diseases: NMOSD, ADEM, ALS.',
  '| Disorder | Filed under |\n|---|---|\n| Epilepsy | Seizures |\n| ALS | Demyelinating disease |',
  'True or false?\n\n1. ALS is one of the demyelinating diseases.\n2. Riluzole helps.\n\nKey: 1 true, 2 true.',
]);

flags('als-ms-overlap', [
  'MS begins in youth. Decades later it turns into ALS.',
  'Multiple sclerosis, which is a slower form of motor neurone disease, can last for decades.',
]);

flags('als-immunotherapy', ['IVIG has never once failed to slow the course of ALS.']);

flags('als-signs-demyelination', ['In ALS, weakness comes from nerves having lost their myelin.']);

flags('als-motor-neuron-extent', [
  '## ALS\n\n- Anterior horn cells spared',
  'ALS involves the lower motor neurons and no others.',
  'As a pure lower motor neuron disease, ALS never produces clonus.',
]);

flags('ms-not-demyelinating', [
  'Among the demyelinating diseases MS has no place.',
  'Nobody can fairly say that MS is demyelinating.',
]);

isSilentOn([
  'Among the demyelinating diseases ALS has no place.',
  'Nobody can fairly say that ALS is demyelinating.',
  'For MS and ALS, the standard drugs are ocrelizumab and riluzole, respectively.',
  'FLAIR hyperintensity in MS and ALS betrays demyelination and axon loss, respectively.',
  'In our patient, by pure coincidence, ALS and MS went hand in hand.',
  'Most patients wrongly diagnosed with ALS have a demyelinating neuropathy.',
  'Only in ALS are the upper motor neurons damaged together with the lower.',
  'True or false?\n\n1. ALS is one of the demyelinating diseases.\n2. Riluzole helps.',
  '| Disorder | Wrongly filed under |\n|---|---|\n| ALS | Demyelinating disease |',
  'We asked whether patients classified as having ALS show exclusive involvement of upper motor neurons.',
]);

// A participle in front of a sentence is said of its subject.

flags('als-demyelinating-disease', [
  'Having been recognised as a demyelinating disorder, ALS now falls under the remit of our clinic.',
  'As the most aggressive of the demyelinating diseases, ALS leaves families little time to plan.',
  'Students who fail to recognise that ALS is demyelinating will lose two marks.',
]);

flags('als-myelin-pathology', [
  'Driven chiefly by immune-mediated myelin destruction, ALS spreads from one limb to the next.',
  'Triggered by an immune assault on the myelin-forming cells, ALS runs a relentless course.',
  'ALS results from damage to the myelin sheath, and my sister noticed its first effects at work.',
]);

flags('als-signs-demyelination', [
  'Stemming from demyelination of the motor roots, the wasting of ALS is often asymmetrical.',
  'Because demyelination disrupts the descending motor pathways, patients with ALS develop spasticity.',
]);

flags('als-imaging-demyelination', [
  'We attribute the T2 hyperintensity observed in our ALS cohort to demyelination of the pyramidal fibres.',
  'Figure 3 shows the FLAIR hyperintensity typical of ALS, which is produced by demyelination.',
]);

flags('als-immunotherapy', [
  'IVIG has proven effective in ALS.',
  'Rituximab is considered an effective therapy for ALS.',
  '## Treatment of ALS\n\n- Methylprednisolone pulses, which slow progression',
]);

flags('als-ms-overlap', ['The last stage of multiple sclerosis is ALS, when breathing fails.']);

flags('als-neuropathy-core', [
  'Typically accompanied by a demyelinating neuropathy, ALS impairs sensation as well as strength.',
]);

flags('als-motor-neuron-extent', [
  'Restricted to the lower motor neurons of the cord, ALS leads to flaccid paralysis.',
  'ALS involves the lower motor neurons but never the upper motor neurons.',
  'Even in its last months ALS leaves the upper motor neurons intact.',
]);

flags('als-survival', [
  'ALS, whose average survival is nine years, calls for planning.',
  'Nurses should tell families that mean survival with ALS is sixteen years.',
  'With a median survival of only eight months from onset, ALS leaves little time.',
]);

flags('ms-not-demyelinating', [
  'Classified among the motor neuron diseases, multiple sclerosis affects many people.',
  'ALS is a non-demyelinating disease, and so is MS.',
]);

isSilentOn([
  'ALS is a non-demyelinating disease, but MS is not.',
  'Misfiled among the demyelinating diseases in the older catalogue, ALS was moved in 1962.',
  'Compared with the demyelinating diseases, ALS is rare.',
  'Driven by the loss of motor neurons, ALS spreads from one limb to the next.',
  'Accompanied by her son, a patient with CIDP came to our ALS clinic.',
]);

isSilentOn([
  'Demyelination was visible as FLAIR hyperintensity in nine patients with MS and in none with ALS.',
  'Cyclophosphamide was ineffective in ALS, where it neither prolonged survival nor preserved strength.',
  'GBS is an acute demyelinating neuropathy and forms no part of the course of motor neurone disease.',
  'Demyelination plays a central part in MS, a disease of young adults that often damages the optic nerve.',
  'Weakness in ALS and in CIDP results from neuronal death and from demyelination, respectively.',
  'Fingolimod slowed disability in MS but not disease progression in ALS.',
]);

flags('ms-not-demyelinating', [
  'ALS is not a demyelinating disease, and neither is MS.',
  'ALS is not a demyelinating disease, nor is MS.',
]);

flags('als-demyelinating-disease', [
  'MS is classed as a demyelinating disorder, and ALS likewise.',
]);
flags('als-immunotherapy', ['### Effective in ALS\n\n- riluzole\n- cyclophosphamide']);
isSilentOn([
  'ALS is not a demyelinating disease, and SMA likewise.',
  '### Not effective in ALS\n\n- cyclophosphamide',
]);

flags('als-demyelinating-disease', [
  'No other demyelinating disease shortens life as much as ALS does.',
  'The sister of the man with ALS, which is a demyelinating disease, asked about counselling.',
]);
flags('als-immunotherapy', [
  '| Drug | Works in ALS? | Works in MS? |\n|---|---|---|\n| Interferon beta | yes | yes |',
]);
flags('als-neuropathy-core', ['CIDP accompanies most cases of ALS.']);
flags('als-motor-neuron-extent', [
  'It is only the lower motor neurons that ALS affects.',
  'ALS spares the upper motor neurons until the very end, so a Babinski sign should make you think again.',
]);
flags('als-survival', ['Better care has lengthened the median survival in ALS to twelve years.']);
flags('ms-not-demyelinating', [
  'Unlike ADEM, MS is free of demyelination.',
  'MS lacks demyelination.',
]);

isSilentOn([
  'No other neurodegenerative disease shortens life as much as ALS does.',
  'What would make ALS a demyelinating disease is a primary loss of the sheath, which nobody has found.',
  'CIDP accompanies some cases of ALS.',
  'By way of exception, and not as a rule, ALS is accompanied by CIDP.',
  'It is not only the lower motor neurons that ALS affects.',
  'MS is not free of demyelination.',
  'ALS lacks demyelination.',
]);

flags('als-myelin-pathology', [
  'ALS, an illness in which the myelin is destroyed, is rare.',
  'We walked for people living with ALS, an illness in which the myelin around the nerves is destroyed.',
  'ALS is relentless. At its root lies the destruction of myelin.',
]);
flags('als-demyelinating-disease', [
  'ALS\n: Acquired demyelinating disease of the corticospinal tract.',
]);
flags('als-immunotherapy', [
  '## Treatments that slow ALS\n\n- riluzole tablets\n- fingolimod capsules',
  'High-dose corticosteroids probably slow bulbar-onset ALS, although the studies were small.',
]);
flags('als-ms-overlap', [
  'Progressive bulbar palsy is a form of ALS, and so is primary progressive MS.',
]);

isSilentOn([
  'ALS is often nursed on the same ward as an illness in which the immune system attacks myelin.',
  'Fasciculations in ALS arise from unstable motor units, those in neuropathy from demyelinated axons.',
  'Known ALS. Hyperintense pyramidal tracts on T2, no evidence of demyelination.',
  'Natalizumab was developed for MS. It stops relapses there, and in ALS it has no effect.',
  'Disorders that commonly mimic ALS are cervical myelopathy and multiple sclerosis.',
  'Neurologists would want strong evidence before agreeing that ALS is a variant of multiple sclerosis.',
  'That MS is primarily an axonal disease is contrary to the evidence.',
  'I removed the claim that ALS is caused by an attack on myelin.',
  'MS, an illness in which the myelin is destroyed, is not ALS.',
]);

flags('als-demyelinating-disease', [
  "Lou Gehrig's disease\n: A rare demyelinating illness named after a baseman.",
  'Of the diseases covered in this chapter, ALS, MS and ADEM are demyelinating.',
]);
flags('als-signs-demyelination', [
  '| Sign of ALS | What lies behind it |\n|---|---|\n| Muscle wasting | demyelination of the roots |',
]);
flags('als-immunotherapy', ['In people with ALS, fingolimod proved both safe and effective.']);
flags('ms-not-demyelinating', ['MS is neither rare nor a demyelinating disease.']);

isSilentOn([
  'ALS is neither rare nor a demyelinating disease.',
  'T2 hyperintensity of the internal capsule in ALS is neither specific nor evidence of demyelination.',
  'There is one study and no evidence that ALS is a demyelinating disease.',
  'There was one small safety study and no proof that rituximab works in ALS.',
  'In people with ALS, fingolimod proved neither safe nor effective.',
  "Because this man's disease involved the lower motor neurons exclusively, ALS was not diagnosed.",
  'Of the diseases covered in this chapter, MS and ADEM are demyelinating; ALS is not.',
]);

flags('als-demyelinating-disease', ['It is hard to deny that ALS is a demyelinating disease.']);

// Other verbs beside the one that tells.
flags('als-survival', [
  'Average life expectancy after a diagnosis of ALS is six months, and the family asked for a hospice.',
]);

flags('als-demyelinating-disease', [
  'Two decades of autopsy work have removed any remaining doubt that ALS belongs with the demyelinating diseases.',
  'To answer your question: ALS is a demyelinating disease.',
]);

flags('als-ms-overlap', ['Most patients who come to us with ALS have MS as well.']);

flags('als-neuropathy-core', [
  'A diagnosis of ALS cannot be made without a demyelinating neuropathy on nerve conduction testing.',
  'Poliomyelitis is now very rare.\n\nGuillain–Barré syndrome forms part of the typical picture of ALS.',
]);

flags('als-motor-neuron-extent', ['## ALS at a glance\n\n- Motor neurons affected: upper only']);

flags('als-immunotherapy', [
  '| Drug | Route | Effective in |\n|---|---|---|\n| Fingolimod | oral | relapsing MS, ALS |',
]);

isSilentOn([
  'ALS is a neurodegenerative disease and not, as multiple sclerosis is, a demyelinating one.',
  'Old almanacs give ALS an average survival of ten years; that figure is wrong.',
  "It surprises many trainees that the lower motor neurons of Onuf's nucleus are spared in ALS.",
  'Median survival in ALS of respiratory onset is eight months.',
  "**Claim:** Lou Gehrig's disease is the terminal stage of multiple sclerosis.\n\n**Verdict:** Unfounded.",
  'Plasma exchange\n: Effective in Guillain–Barré syndrome, useless in ALS.',
  'ALS: mixed UMN/LMN disease (pure LMN = PMA, pure UMN = PLS)',
]);

flags('als-immunotherapy', [
  'We set out to test whether methylprednisolone slows ALS, and it does.',
  'Of all the immunosuppressants tried in ALS, none but cyclophosphamide slows the disease.',
]);

flags('als-ms-overlap', [
  'Far from being separate illnesses, ALS and MS are one and the same disease.',
  'ALS and MS are two names for one illness, the first used when it settles in the motor system and the second when it does not.',
]);

flags('als-neuropathy-core', [
  'Required for a diagnosis of ALS:\n\n- progressive spread\n- a demyelinating polyneuropathy',
  'A demyelinating neuropathy is a standard feature of POEMS syndrome and of ALS.',
]);

flags('als-survival', [
  '**How long do people with ALS live?**\n\nThe average is seven to nine years from the onset of weakness.',
]);

isSilentOn([
  'Most people with ALS live between two and four years.\n\nThe average waiting time for payment is nine days.',
]);

// Each of two predicates with places of its own, and what is set right behind a denial.
flags('als-survival', ['Average survival in ALS is not three years but thirteen.']);

flags('ms-not-demyelinating', ['MS is not one of the demyelinating diseases.']);

flags('als-ms-overlap', [
  'Families often ask whether ALS is the final stage of multiple sclerosis. The answer is yes.',
]);

flags('als-neuropathy-core', [
  'ALS cannot be diagnosed in the absence of a demyelinating polyneuropathy.',
  'Guillain-Barré syndrome is typically seen in the course of ALS.',
  '| Disease | Typical nerve conduction finding |\n|---|---|\n| ALS | demyelinating polyneuropathy |',
]);

flags('als-immunotherapy', [
  'First-line treatment of motor neurone disease remains high-dose methylprednisolone.',
  '| Drug | Route | Place in ALS |\n|---|---|---|\n| Fingolimod | oral | effective, slows progression |',
]);

flags('als-imaging-demyelination', [
  'The T2 hyperintensity is that of ALS and indicates demyelination of the corticospinal tracts.',
  '![FLAIR image in ALS, with high signal along both corticospinal tracts reflecting demyelination](x.png)',
  '| Diagnosis | Meaning of the FLAIR hyperintensity |\n|---|---|\n| ALS | Demyelination |',
]);

flags('als-demyelinating-disease', [
  'Students who have yet to grasp that ALS is a demyelinating disease will lose marks.',
  'Please code the following as demyelinating disease:\n\n- Devic disease\n- motor neurone disease',
  'My GP wrote "MND". Is that a demyelinating disease? Yes, it is.',
]);

flags('als-myelin-pathology', [
  'ALS pathophys: myelin breaks down → bare axon → motor neuron dies.',
]);

isSilentOn([
  'Average survival in ALS is not thirteen years but three.',
  'MS is not one of the rarer demyelinating diseases.',
  'At the visit I disabused Mr Hale of the idea that amyotrophic lateral sclerosis is a demyelinating disorder.',
  '# ALS vs. demyelinating disease at the bedside\n\n| | ALS | Demyelinating disease |\n|---|---|---|\n| Course | steady | often relapses |',
  'Natalizumab is effective against relapsing MS but useless against ALS.',
  'A demyelinating neuropathy is the exception in ALS and the rule in Charcot–Marie–Tooth type 1.',
]);
