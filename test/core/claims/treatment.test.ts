import { describe } from 'vitest';
import { flags, isSilentOn } from './rules.ts';

const rule = 'als-immunotherapy';

describe('patients who fare better on a therapy', () => {
  flags(rule, [
    'People with ALS who receive monthly IVIG live longer.',
    'ALS patients on IVIG stay stable.',
    'With IVIG, strength returns in most people with ALS.',
  ]);
  isSilentOn([
    'ALS patients given rituximab did not walk longer.',
    'ALS patients on IVIG declined as fast as those on placebo.',
    'People with ALS who receive monthly IVIG do not live longer.',
    'ALS patients on riluzole live longer.',
    'People with CIDP who receive monthly IVIG live longer than those with ALS.',
    'Do people with ALS who receive IVIG live longer?',
  ]);
});

describe('a therapy that holds the disease, in any idiom', () => {
  flags(rule, [
    'High-dose steroids keep ALS at bay.',
    'IVIG keeps ALS from progressing.',
    "Glatiramer has transformed the outlook in Lou Gehrig's disease.",
    'ALS treatment: fingolimod (stops progression)',
    'ALS treatment: IVIG → halts decline',
  ]);
  isSilentOn([
    'Steroids keep CIDP at bay, and ALS is another matter.',
    'IVIG does not keep ALS from progressing.',
    'No drug has transformed the outlook in ALS, glatiramer included.',
    'ALS treatment: riluzole (slows progression); fingolimod had no effect',
    'Steroids keep ALS patients awake.',
  ]);
});

describe('a therapy that is advised', () => {
  flags(rule, [
    'Guidelines recommend azathioprine for ALS.',
    'Methylprednisolone should be offered to all patients with ALS.',
  ]);
  isSilentOn([
    'Guidelines do not recommend azathioprine for ALS.',
    'Guidelines recommend azathioprine for myasthenia gravis, not for ALS.',
    'Guidelines recommend riluzole for ALS.',
    'Methylprednisolone should not be offered to patients with ALS.',
    'Plasma exchange and cyclophosphamide were each advocated for ALS, and each was abandoned.',
  ]);
});

describe('what a therapy is or does in a disease', () => {
  flags(rule, [
    'IVIG forms part of the standard treatment of ALS.',
    'Monthly infusions of immunoglobulin keep ALS from getting worse.',
    'Rituximab works well in pemphigus, in myasthenia and in ALS.',
    'Plasma exchange brings about lasting improvement in ALS.',
    'Corticosteroids may well slow ALS.',
    'IVIG = standard of care in ALS',
  ]);
  isSilentOn([
    'IVIG forms no part of the standard treatment of ALS.',
    'IVIG does not keep ALS from getting worse.',
    'Rituximab works well in pemphigus and in myasthenia, not in ALS.',
    'IVIG: standard of care in CIDP, not in ALS',
    'Plasmapheresis reversed what had been called ALS.',
  ]);
});

describe('a denial that tells of success', () => {
  flags(rule, [
    'With natalizumab, ALS no longer progresses.',
    'Thanks to interferon, her ALS stopped progressing.',
    'Immunosuppression changes the course of ALS for the better.',
  ]);
  isSilentOn([
    'With natalizumab, ALS progresses as before.',
    'With natalizumab, ALS did not stop progressing.',
    'Immunosuppression does not change the course of ALS.',
  ]);
});

describe('a plural and its verb', () => {
  flags(rule, ['Steroids slow ALS.', 'Corticosteroids slow ALS in most patients.']);
  isSilentOn(['Steroids do not slow ALS.', 'ALS patients with slow speech were given steroids.']);
});

describe('what a treatment is said to rest on, and what is proven of it', () => {
  flags('als-immunotherapy', [
    'Treatment of ALS rests on immunosuppressants.',
    'Trials have established the efficacy of IVIG in ALS.',
    'The treatment of choice for ALS is IVIG.',
    'ALS can be slowed by calming the immune system.',
    'ALS is curable with immune therapy.',
    'The same immunotherapies that work in MS work in ALS.',
    'The progression of ALS was reduced by ocrelizumab.',
    'Rituximab, given early, halts ALS.',
    'Steroids such as prednisolone slow ALS.',
    'Steroids help to hold MND back.',
  ]);
  isSilentOn([
    'Treatment of ALS rests on riluzole.',
    'Trials have failed to establish the efficacy of IVIG in ALS.',
    'Trials have assessed the efficacy of IVIG in ALS.',
    'Steroids are of no benefit in ALS.',
    'ALS responds poorly to steroids.',
    'Multifocal motor neuropathy can look like ALS, yet it responds to IVIG.',
    'Immunomodulatory therapies that are effective in demyelinating disease have failed in ALS.',
    'Avoid implying that immune therapies work in ALS.',
  ]);
});

describe('therapies that are owed to patients, beyond doubt, or excepted', () => {
  flags(rule, [
    'Patients with ALS should receive IVIG.',
    'Every patient with ALS should be offered plasma exchange.',
    'The efficacy of IVIG in ALS is beyond doubt.',
    'The efficacy of glatiramer in ALS is no longer in dispute.',
    'No immunosuppressant except cyclophosphamide has been shown to slow ALS.',
    'Two drugs slow ALS: riluzole and fingolimod.',
    'Drugs that slow ALS include riluzole and rituximab.',
    'Prednisone: effective in ALS',
    'Natalizumab modifies the course of ALS.',
    'Fingolimod reduces mortality in ALS.',
  ]);
  isSilentOn([
    'Patients with ALS should not receive IVIG.',
    'Patients with MMN should receive IVIG; ALS is another matter.',
    'The efficacy of IVIG in ALS is in dispute.',
    'The efficacy of IVIG in MMN is beyond doubt. ALS does not respond.',
    'No drug except riluzole has been shown to slow ALS.',
    'Two drugs slow ALS: riluzole and edaravone.',
    'Drugs that slow ALS do not include rituximab.',
    'Prednisone: not effective in ALS',
  ]);
});

describe('what is regarded as a treatment, and who improves', () => {
  flags('als-immunotherapy', [
    'For ALS, rituximab is regarded as first-line treatment.',
    'Rituximab is now widely regarded as the standard treatment of ALS.',
  ]);
  isSilentOn([
    'For ALS, riluzole is regarded as first-line treatment.',
    'Rituximab is not regarded as a treatment of ALS.',
    'Patients with a diagnosis of ALS who improve with IVIG have another disease.',
    'People come to us having read that interferon will hold ALS back.',
  ]);
});

describe('what a treatment was meant to do', () => {
  flags('als-immunotherapy', ['IVIG was shown to cure ALS.']);
  isSilentOn([
    'They paid for IVIG that was meant to cure ALS.',
    'Rituximab was designed to slow ALS, and did not.',
  ]);
});

describe('what a therapy leads to, in a list, a table or a sentence', () => {
  flags(rule, [
    '## ALS\n\n- Rituximab: halts progression',
    '| Therapy | ALS |\n|---|---|\n| IVIG | effective |',
    'ALS: IVIG effective',
    'The mainstay of ALS therapy is immunosuppression.',
    'Treatment with IVIG leads to improvement in most ALS patients.',
    'The use of fingolimod in ALS leads to a slower decline.',
    'Under natalizumab, the course of ALS is slower.',
    'Remission of ALS is achieved with rituximab.',
    'Effective treatments for ALS include IVIG and plasma exchange.',
    'Among the effective treatments for ALS is IVIG.',
    'Steroids have proven efficacy in ALS.',
  ]);
  isSilentOn([
    '## MS\n\n- Rituximab: halts progression',
    '| Therapy | ALS | MS |\n|---|---|---|\n| Interferon beta | no effect | effective |',
    'ALS: IVIG not effective',
    'IVIG leads to improvement in CIDP, which can look like ALS.',
    'Treatment with steroids leads to a faster decline in ALS.',
    'Under natalizumab, the course of ALS is no slower.',
    'Remission of ALS was not achieved with rituximab.',
    'No effective treatments for ALS include immunosuppressants.',
    'Steroids have not proven effective in ALS.',
  ]);
});

describe('what is measured against placebo, or has its place', () => {
  flags('als-immunotherapy', [
    'Glatiramer slowed ALS more than placebo did.',
    'Interferon beta holds a firm place among the effective treatments for ALS.',
  ]);
  isSilentOn([
    'Glatiramer slowed ALS no more than placebo did.',
    'Interferon slowed ALS no more effectively than a sham.',
    'Rituximab helped in ALS as little as placebo did.',
    'IVIG takes its place among the failed treatments of ALS.',
    'IVIG holds a place among the treatments that failed in ALS.',
  ]);
});

describe('what is known not to work, or to do harm', () => {
  flags('als-immunotherapy', [
    'IVIG is proven to slow ALS.',
    'Cyclophosphamide changes the course of ALS for the better.',
    'Agents shown to slow ALS:\n\n- creatine, 10 g daily\n- glatiramer acetate, 40 mg daily',
  ]);
  isSilentOn([
    'IVIG is proven not to slow ALS.',
    'IVIG is established not to slow ALS.',
    'IVIG is recommended not to be used in ALS.',
    'Cyclophosphamide changes the course of ALS for the worse.',
    'Agents shown not to slow ALS:\n\n- creatine, 10 g daily\n- glatiramer acetate, 40 mg daily',
    'Agents proven not to slow ALS:\n\n- glatiramer acetate',
  ]);
});

describe('what is treated in people who have something else, too', () => {
  flags('als-immunotherapy', [
    'Patients with ALS do well on plasma exchange for months.',
    'Patients with ALS do well on plasma exchange for their ALS.',
  ]);
  isSilentOn(['Patients with ALS do well on plasma exchange for their myasthenia.']);
});

describe('what does it, where the subject only stands for the therapy', () => {
  flags(rule, [
    'ALS patients take IVIG and rituximab, both of which slow the disease.',
    'She is given cyclophosphamide every month, which slows ALS.',
    'Natalizumab is capable of halting ALS.',
    'Suppressing B cells with rituximab halts ALS.',
    'What slows ALS is ocrelizumab.',
    'What stops ALS from progressing is a course of IVIG.',
    'IVIG and steroids both slow ALS.',
    'ALS responds to the tablets that are prescribed for MS.',
  ]);
  isSilentOn([
    'ALS patients take IVIG and rituximab, neither of which slows the disease.',
    'She is given IVIG for CIDP, which slows that disease but not ALS.',
    'IVIG is given over five days, which suits people with ALS.',
    'Natalizumab is not capable of halting ALS.',
    'Rituximab is good at depleting B cells, in ALS as in MS.',
    'Depleting B cells with rituximab slows MS but not ALS.',
    'What slows ALS is not ocrelizumab.',
    'What might slow ALS is a question that the rituximab trial will answer.',
    'Neither IVIG nor steroids slow ALS.',
    'None of the drugs that are used in MS slows ALS.',
    'The drugs that are used in ALS do not slow MS.',
  ]);
});

describe('what patients gain by a therapy', () => {
  flags(rule, [
    'IVIG buys ALS patients another year.',
    'Plasma exchange returns their strength to people with ALS.',
    'Fingolimod offers people with ALS a real chance of walking again.',
    'Rituximab leads to a decrease in mortality in ALS.',
    'Fingolimod causes an increase in survival in ALS.',
    'Glatiramer reduces the rate at which people with ALS lose strength.',
    'People with ALS are lucky that steroids work for them.',
  ]);
  isSilentOn([
    'Fingolimod buys patients with MS time, not those with ALS.',
    'Plasma exchange gives people with ALS no extra time.',
    'A trial of rituximab gives ALS patients a chance to take part in research.',
    'Rituximab leads to a decrease in antibodies in ALS.',
    'Interferon causes an increase in mortality in ALS.',
    'Steroids led to a reduction in the dose of riluzole in ALS.',
    'Steroids do not reduce the speed at which ALS patients lose function.',
    'MS drugs do not work for people with ALS.',
    'Steroid injections helped the pain of bursitis in a man with ALS.',
  ]);
});

describe('how the disease takes a therapy', () => {
  flags(rule, [
    'As a result of rituximab, people with ALS live longer.',
    'Owing to azathioprine, the decline in ALS has stopped.',
    'ALS is a disease that responds to steroids.',
    'ALS, an illness that gives way to rituximab, is still feared.',
    'With ocrelizumab ALS is no longer a death sentence.',
    'ALS, when treated early, can be halted with IVIG.',
  ]);
  isSilentOn([
    'With natalizumab, progression of ALS does not stop.',
    'Under no immunosuppressant does ALS improve.',
    'ALS is not a disease that responds to steroids.',
    'Unlike CIDP, a disease that responds to steroids, ALS goes on.',
    'CIDP, a disorder that yields to IVIG, is often mistaken for ALS.',
    'Despite rituximab, ALS is still a death sentence.',
    'Thanks to tofersen, SOD1 ALS is no longer the death sentence it once was.',
    'If ALS, when caught early, could be reversed with IVIG, we would know.',
    'ALS, when caught early, cannot be reversed with IVIG.',
    'Stories of people with ALS recovering on rituximab are not borne out.',
    'Reports of ALS responding to IVIG turned out to be CIDP.',
    'Some people with ALS have myasthenia gravis. They do well on IVIG, which reverses the myasthenia.',
  ]);
});

describe('a therapy that is named as the right one', () => {
  flags(rule, [
    'Most neurologists regard IVIG as the standard treatment for ALS.',
    'Current guidelines name rituximab as the preferred therapy for ALS.',
    'An effective remedy for ALS exists in the form of plasma exchange.',
    'MND: azathioprine 100 mg daily, works in most patients.',
  ]);
  isSilentOn([
    'Guidelines do not list IVIG as first-line therapy for ALS.',
    'Guidelines list IVIG as first-line therapy for CIDP, not for ALS.',
    'Guidelines list rituximab as an ineffective therapy for ALS.',
    'No cure for ALS exists in the form of rituximab.',
    'A cure for ALS does not exist, in the form of rituximab or otherwise.',
    'ALS: steroids started for COPD, works part time.',
  ]);
});

describe('a gain that goes with a therapy, and what is set beside it', () => {
  flags(rule, [
    'Rituximab is associated with longer survival in ALS.',
    'ALS progresses more slowly with azathioprine than without it.',
    'Natalizumab, an effective treatment for ALS, is dear.',
    'Rituximab, the standard therapy for ALS, is given twice a year.',
  ]);
  isSilentOn([
    'IVIG was not associated with longer survival in ALS.',
    'Rituximab is associated with reduced survival in ALS.',
    'ALS does not progress more slowly with IVIG.',
    'With prednisone ALS does not progress faster.',
    'ALS progresses no more slowly with methylprednisolone than with placebo.',
    'IVIG, an effective treatment for CIDP, failed in ALS.',
    'Natalizumab, not an effective treatment for ALS, is used in MS.',
    'Ocrelizumab, once thought an effective treatment for ALS, is dear.',
  ]);
});

describe('what doctors do with a therapy, and what it adds', () => {
  flags(rule, [
    'Doctors now cure ALS with a combination of steroids and cyclophosphamide.',
    'Most people with MND go into remission on rituximab.',
    'ALS is very responsive to corticosteroids.',
    'Interferon therapy makes a real difference to survival in ALS.',
    'Ocrelizumab adds years to the lives of people with ALS.',
    'Every patient with ALS should be on natalizumab.',
    'Tysabri is just as effective against ALS as against MS.',
  ]);
  isSilentOn([
    'Doctors treat ALS with steroids, to no avail.',
    'Doctors cannot cure ALS with steroids.',
    'Doctors help people with ALS with steroids for their asthma.',
    'Nobody with ALS goes into remission on rituximab.',
    'ALS is not responsive to corticosteroids.',
    'Interferon makes little difference to survival in ALS.',
    'Rituximab adds costs to the lives of people with ALS.',
    'No patient with ALS should be on natalizumab.',
    'Tysabri is not as effective against ALS as against MS.',
  ]);
});

describe('what nobody knows of a drug that has an aside behind its name', () => {
  flags('als-immunotherapy', ['Fingolimod, a drug licensed for MS, slows ALS.']);
  isSilentOn([
    'It is not known whether fingolimod, a drug licensed for MS, slows ALS.',
    '| Drug | Hoped-for effect in ALS |\n|---|---|\n| Natalizumab | halts the decline |',
  ]);
});

describe('what a therapy is used for, as a rule, and beside what it is not', () => {
  flags(rule, [
    'Azathioprine is used to keep ALS under control.',
    'IVIG can be used to slow ALS.',
    'Interferon beta is routinely used to slow the progression of ALS.',
    'It is immunosuppression, not riluzole, that changes the course of ALS.',
    'It is rituximab, rather than edaravone, that halts ALS.',
    'IVIG increases life expectancy in ALS.',
    'IVIG raises the survival of patients with ALS.',
    'ALS is usually treated with steroids and IVIG.',
    'ALS is routinely managed with plasma exchange.',
    'Treatment of ALS includes riluzole and IVIG.',
    'Treatments for ALS include riluzole, edaravone and natalizumab.',
    'The treatment of ALS includes monthly infusions of ocrelizumab.',
    'Disease-modifying drugs for MS are effective in ALS.',
    'Today, ALS is slowed by the drugs that are used in multiple sclerosis.',
    'Research into genes continues, but for now steroids slow ALS.',
    'In fact, ALS responds to the drugs that are given in MS.',
    'Rituximab – an antibody against B cells – has proved effective in ALS.',
    'No doubt steroids slow ALS.',
  ]);
  isSilentOn([
    'Azathioprine is used to keep myasthenia under control, not ALS.',
    'Cyclophosphamide used to be given to slow ALS.',
    'Cyclophosphamide was used to slow ALS in the 1980s, without effect.',
    'IVIG cannot be used to slow ALS.',
    'IVIG is not used to slow ALS.',
    'Riluzole is used to slow ALS.',
    'Interferon beta is used to slow MS; ALS does not respond.',
    'It is riluzole, not immunosuppression, that changes the course of ALS.',
    'It is not immunosuppression, but riluzole, that slows ALS.',
    'IVIG does not increase life expectancy in ALS.',
    'IVIG increases the risk of thrombosis in ALS.',
    'Steroids increase weakness in ALS.',
    'Cyclophosphamide increases mortality in ALS.',
    'ALS is usually treated with riluzole.',
    'ALS is usually treated with steroids until the diagnosis is clear.',
    'ALS is often treated with IVIG by mistake.',
    'ALS was usually treated with steroids in those days.',
    'ALS is not usually treated with steroids.',
    'CIDP is usually treated with steroids, ALS with riluzole.',
    'MS is usually treated with natalizumab; ALS is not.',
    'Treatment of ALS includes riluzole, and baclofen for spasticity.',
    'Treatment of ALS includes no immunosuppression.',
    'Treatment of MS includes natalizumab; that of ALS does not.',
    'Treatment of ALS includes riluzole and IVIG for those with a coexisting neuropathy.',
    'Failed treatments for ALS include IVIG and cyclophosphamide.',
    'Treatments for ALS that have been tried include IVIG and plasma exchange.',
    'Treatments studied in ALS include IVIG.',
    'Disease-modifying drugs for MS are ineffective in ALS.',
    'Disease-modifying drugs for MS are effective in MS, not in ALS.',
    'Drugs for ALS are not effective in MS, and natalizumab is of no use in ALS.',
    'Research into immunotherapy for ALS continues, but for now riluzole remains the most effective drug.',
    'In short, ALS does not respond to the drugs that are used in MS.',
    'Rituximab – an antibody against B cells – has failed to slow ALS.',
  ]);
});

describe('an auxiliary that stands for what was said', () => {
  flags(rule, [
    'Physiotherapy does not halt ALS, but corticosteroids do.',
    'Riluzole slows ALS, and so does rituximab.',
    'Massage cannot slow ALS, but rituximab can.',
    'The drugs used in MS work just as well in ALS.',
    'IVIG improves strength in MMN, as it does in ALS.',
    'IVIG works in MMN, and it does so in ALS.',
    'Fingolimod is the one that slows ALS.',
  ]);
  isSilentOn([
    'Riluzole slows ALS; rituximab does not.',
    'Massage does not slow ALS, nor does rituximab.',
    'Rituximab slows MS, but riluzole does not.',
    'Fingolimod is not the one that slows ALS.',
    'IVIG works in MMN, but does not do so in ALS.',
    'IVIG improves strength in MMN, as it does not in ALS.',
    'Rituximab slows MS more than it does ALS.',
  ]);
});
