import { describe } from 'vitest';
import { flags, isSilentOn } from './rules.ts';

const rule = 'als-survival';

describe('any verb sets a measure beside its number', () => {
  flags(rule, [
    'Survival in ALS averages 14 years.',
    'Average life expectancy in motor neurone disease has risen to between 12 and 15 years.',
    'The median time from symptom onset to death in MND was 300 days.',
    'The ALS cohort yielded an estimated median survival of 420 weeks from onset.',
    'The average life span after an ALS diagnosis is ten to fifteen years.',
    'ALS is fatal in the end, the median survival being twenty years from diagnosis.',
    'Survival in ALS, which averages fourteen years, is a poor measure.',
    'Typical survival in ALS does not exceed half a year.',
    'Median survival in ALS is eight to ten years, with bulbar onset predicting a worse outcome.',
  ]);
  isSilentOn([
    'Average survival in ALS has risen by ten years since 1990.',
    'Median survival in ALS rose over ten years.',
    'Median survival in ALS did not reach ten years.',
    'The average age of people living with ALS is 60 years.',
    'Average delay to diagnosis in ALS is twelve months.',
    'Average survival after tracheostomy in ALS is ten years.',
    'The average survival of mice with ALS was 130 days.',
    'Riluzole extends median survival in ALS by three months.',
    'The median survival of 12 years that was attributed to ALS derives from a single series.',
  ]);
});

describe('how long patients live is their survival', () => {
  flags(rule, [
    'Half of all ALS patients are dead within ten years of onset.',
    'With ALS, the typical patient has only six weeks to live.',
    'Patients with ALS can expect to live fifteen years.',
    'In ALS half the patients survive for more than twelve years.',
    'The average patient with ALS survives for some eight years.',
    'People with ALS are on average alive 96 months after onset.',
  ]);
  isSilentOn([
    'Half of ALS patients are dead within three years of onset.',
    'A third of ALS patients live ten years.',
    'Few people with ALS live ten years.',
    'Patients with ALS can hope to live ten years with ventilation.',
    'Most ALS patients have lived in the same house for twenty years.',
    'The average ALS patient waits ten months for a diagnosis.',
    'Half of the ALS patients were recruited within ten years.',
    'My neighbour can expect to live fifteen years with ALS.',
    'All patients with ALS were followed until they died or for ten years.',
  ]);
});

describe('a number that is given to a measure or to a life', () => {
  flags(rule, [
    'Life expectancy in ALS is put at six to eight months from the onset of symptoms.',
    'Mean survival in ALS was estimated to be ten years.',
    'The mean survival time in ALS, 108 months in the latest register, compares favourably.',
    'Most people with ALS have some eight years ahead of them.',
    'On average ALS kills in 26 weeks from the first twitch.',
    'The mean duration of life in ALS is seven months.',
  ]);
  isSilentOn([
    'Life expectancy in ALS is put at two to four years.',
    'Most people with ALS have lived in the same house for ten years.',
    'Median survival was 9 months in ALS with respiratory onset.',
    'Most people with ALS have some eight exercises ahead of them.',
  ]);
});

describe('a median of years', () => {
  flags(rule, ['After diagnosis, ALS patients survive a median of seven years.']);
  isSilentOn(['After diagnosis, ALS patients survive a median of two years.']);
});

describe('how soon death comes', () => {
  flags('als-survival', [
    'ALS is usually fatal within six months.',
    'In ALS death usually occurs within six months.',
    'Typically, ALS leads to death within three months.',
    'Motor neurone disease claims its victims within six months of the first symptom on average.',
  ]);
  isSilentOn([
    'ALS is usually fatal within five years.',
    'ALS may be fatal within six months.',
    'Median survival in SOD1 A4V ALS is 14 months.',
    'Median survival from the start of NIV in ALS was 8 months.',
    'The patient lived with ALS for ten years, far longer than the average of three.',
  ]);
});

describe('two numbers, each with its disease', () => {
  flags(rule, [
    'Median survival is 30 years in ALS and 1 year in glioblastoma.',
    'Median survival is 15 months in glioblastoma and 12 years in ALS.',
    '| Question | Answer |\n|---|---|\n| Typical survival in ALS? | 12 years |',
  ]);
  isSilentOn([
    'Median survival is 3 years in ALS and 30 years in MS.',
    'Median survival is 30 years in MS and 3 years in ALS.',
    '| Question | Answer |\n|---|---|\n| Typical survival in ALS? | 3 years |',
  ]);
});

describe('how an average is put', () => {
  flags('als-survival', [
    'Patients with ALS survive in average 8 months.',
    'On average our patients with MND have eleven years from the day of diagnosis.',
    'Life expectancy with ALS is twenty to twenty-five years.',
    'Median survival in ALS from onset to death or tracheostomy is 92 months.',
  ]);
  isSilentOn([
    'Patients with ALS survive in average 30 months.',
    'On average our patients with MND have eleven weeks from the day of referral to the first visit.',
    'Life expectancy with MS is twenty to twenty-five years below normal.',
    'Median survival in ALS from onset to death or tracheostomy is 30 months.',
    'Median survival in ALS with tracheostomy is 92 months.',
  ]);
});

describe('an average that is the value of its measure, or counted from a day', () => {
  flags(rule, [
    'Survival in ALS: median 10 yr.',
    '## ALS\n\nSurvival: mean 10–15 yr.',
    'Median survival from the day ALS is diagnosed is nine months.',
    'Median survival in ALS from the moment the first symptom appears is nine months.',
  ]);
  isSilentOn([
    'Survival in ALS: median 3 yr.',
    '## ALS\n\nSurvival: mean 3–4 yr.',
    'Time to diagnosis in ALS: median 10 months.',
    'Survival in ALS: mean gain 3 months.',
    'Median survival from the day ALS is diagnosed is 30 months.',
  ]);
});

describe('how long the disease lasts is how long it lets live', () => {
  flags(rule, [
    'The mean duration of ALS is eleven years.',
    'In ALS the usual span is twenty years from onset.',
    'The interval from symptom onset to death in ALS is nine months on average.',
    'ALS carries a median survival of twelve years.',
    'Patients with ALS typically have nine years left.',
    'The textbook ALS patient has about fifteen years from the first fall.',
  ]);
  isSilentOn([
    'The mean disease duration of the ALS cohort was nine months (SD 4).',
    'Mean disease duration at baseline is nine months in the ALS arm.',
    'The mean duration of follow-up in ALS was ten years.',
    'The average length of hospital stay in ALS is nine days.',
    'The usual duration of riluzole treatment in ALS is nine months.',
    'Patients with ALS had nine years left to retirement.',
  ]);
});

describe('numbers and bounds', () => {
  flags(rule, [
    'Median survival in ALS is 9\u00BD years.',
    'Median survival in ALS is no shorter than ten years.',
    'Median survival in ALS is not less than ten years.',
    'Median survival in ALS was twelve years in the older registries.',
  ]);
  isSilentOn([
    'Median survival in ALS is 2\u00BD years.',
    'Median survival in ALS is no shorter than two years.',
    'Median survival in ALS is not less than two years.',
    'Median survival in ALS was six years in older patients.',
  ]);
});

describe('what the writer wants to be said', () => {
  flags(rule, ['Please state that median survival in ALS is twelve years.']);
  isSilentOn([
    'Do not state that median survival in ALS is twelve years.',
    'State whether median survival in ALS is twelve years.',
  ]);
});

describe('a measure that tells what its numbers count', () => {
  flags('als-survival', [
    '| Diagnosis | Median survival (years) |\n|---|---|\n| ALS | 36 |\n| Glioblastoma | 1.3 |',
    '| Disease | Median survival, months |\n|---|---|\n| ALS | 9–11 |',
    '| | ALS |\n|---|---|\n| Median survival (in years) | > 20 |',
    'Median survival in ALS (years): 36',
    'The median survival of ALS in years was 36.',
  ]);
  isSilentOn([
    '| Diagnosis | Median survival (years) |\n|---|---|\n| ALS | 3 |\n| MS | 36 |',
    '| Diagnosis | Median survival (months) |\n|---|---|\n| ALS | 30 (95 % CI 28–33) |',
    '| Diagnosis | Median survival (years) | n |\n|---|---|---|\n| ALS | 3 | 36 |',
    '| Diagnosis | Median survival (years) |\n|---|---|\n| ALS | see page 36 |',
    'Median survival in ALS in years: 3 to 5',
  ]);
});

describe('a figure that is called a mistake', () => {
  flags('als-survival', ['The mean survival of 8 weeks in ALS was a surprise.']);
  isSilentOn([
    'The mean survival of 8 weeks in ALS was a misprint.',
    '"ALS, prognosis": mean survival 8 to 10 weeks was a bug, the unit was wrong; now 36 months',
  ]);
});

describe('what ends a life, and after how long', () => {
  flags(rule, [
    'ALS kills most of its victims within five months of the first weakness.',
    'Motor neuron disease kills the average patient in eleven years.',
    'It takes some thirteen years for ALS to kill the average sufferer.',
    'ALS ends in death after a median of nine years.',
    'ALS runs its course in about eleven years in most people.',
    'From onset to death, motor neurone disease takes nine to twelve years on average.',
    'Most people with ALS stay alive for at least twelve years after the first weakness.',
    'At a median of seven months after onset, people with ALS die in their sleep.',
    'ALS tends to be lethal after about thirteen years.',
    'ALS results in death within two months on average.',
    'ALS gives the typical patient another fourteen years of life.',
    'People with ALS usually have nine to eleven years to live.',
    'Someone with ALS will, on average, live thirteen years.',
    'Because ALS is so slow, patients usually live twelve years or longer.',
    'Expect people with ALS to live twelve to fourteen years.',
    'For the average patient, ALS lasts a little over eight years.',
    'After the diagnosis of ALS, most people live another decade.',
  ]);
  isSilentOn([
    'ALS kills most of its victims within five years of the first weakness.',
    'ALS does not kill most of its victims within five months.',
    'It takes about sixteen months for ALS to be diagnosed in the average patient.',
    'Riluzole gives the average patient with ALS another three months of life.',
    'Do not expect people with ALS to live fifteen years.',
    'Most people with MS stay alive for thirty years.',
    'A tracheostomy gives most patients with ALS another eight years of life.',
  ]);
});

describe('a measure by any name', () => {
  flags(rule, [
    'ALS has a mean duration of eleven years.',
    'The average time from the first weakness to death in ALS is 130 months.',
    'Survival of people with ALS (median): 8.5 years.',
    'Survival in ALS is counted in decades; the median is 20 years.',
    'ALS, a fatal illness with a mean survival of nine months, strikes both motor neurons.',
    'More than fourteen years is the mean survival of people with ALS.',
    'Registers put the median survival of ALS at thirteen years.',
    'The course of ALS usually extends over eleven years.',
    'ALS: life expectancy approx. 11 yrs from dx.',
    'The average survival of someone with ALS is a matter of weeks.',
  ]);
  isSilentOn([
    'Survival in ALS varies; the median is 30 months.',
    'The average time from the first weakness to diagnosis in ALS is 12 months.',
    'ALS has a mean duration of three years.',
    'Survival of people with ALS (median): 2.5 years.',
  ]);
});

describe('how much of a time there is', () => {
  flags(rule, [
    'Mean survival in ALS is a dozen years.',
    'Median survival after symptom onset in ALS stands at ten years.',
    'ALS usually kills within a few weeks.',
    'Median survival in ALS is half a year.',
  ]);
  isSilentOn([
    'Median survival in ALS is a couple of years.',
    'Mean survival in ALS is a year and a half.',
    'Mean survival in ALS is two years and a half.',
    'Mean survival after symptom onset in ALS stands at 30 months.',
    'ALS may rarely kill within a few weeks.',
    'The family keeps a dozen years of diaries about ALS; median survival is three years.',
  ]);
});

describe('an onset in one place', () => {
  isSilentOn(['Median survival in ALS with onset in the bulbar muscles is nine months.']);
});

describe('a number in words, in an aside, or told by somebody else', () => {
  flags(rule, [
    'The median survival in ALS is one hundred months.',
    'Average survival in ALS is two hundred months.',
    'Mean survival, which is eleven years in ALS, differs by country.',
    'The mean life expectancy in ALS, sporadic and familial, is twelve years.',
    'He was told that he has ALS, and the doctor explained that mean survival is nine years.',
  ]);
  isSilentOn([
    'In a series of one hundred patients, median survival in ALS was 36 months.',
    'Mean survival, which is three years in ALS, differs by country.',
    'Median survival, which is 15 years in primary lateral sclerosis, is 3 years in ALS.',
    'Life expectancy, which is 80 years in the general population, falls to three years in ALS.',
    'The mean life expectancy in ALS, sporadic and familial, is three to five years.',
  ]);
});

describe('a figure that is judged', () => {
  isSilentOn([
    'The leaflet gives the average survival in ALS as eight to ten years, and that is far too long.',
    'Average survival in ALS is given as ten years, which is too optimistic.',
  ]);
  flags(rule, ['The average survival of a person with ALS is barely six months.']);
});
