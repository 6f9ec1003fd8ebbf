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
