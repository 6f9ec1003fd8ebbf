import { describe } from 'vitest';
import { flags, isSilentOn } from './rules.ts';

const rule = 'als-myelin-pathology';

describe('damage that is aimed at a tissue', () => {
  flags(rule, [
    'Antibodies against the myelin-forming cells bring on motor neuron disease.',
    'In ALS, autoreactive T lymphocytes mount an attack on the myelin sheath.',
    'The inaugural event in ALS is an assault by cytotoxic lymphocytes on oligodendrocytes.',
    'The hallmark of MND is inflammation and stripping of the myelin coat.',
    'The hallmark of ALS is the gradual peeling away of the myelin.',
  ]);
  isSilentOn([
    'In ALS the T cells do not mount an attack on the myelin.',
    'T cells mount an attack on the myelin sheath in MS; in ALS they do not.',
    'Antibodies against myelin were sought in ALS and not found.',
    'An assault by lymphocytes on oligodendrocytes is the inaugural event in MS; ALS begins in the neuron.',
  ]);
});

describe('what stands behind "but"', () => {
  flags(rule, [
    'The cause of ALS is not wear and tear but the breakdown of myelin.',
    'ALS is not caused by a toxin but by demyelination.',
  ]);
  flags('als-demyelinating-disease', ['ALS is not genetic but demyelinating.']);
  isSilentOn([
    'The cause of ALS is not demyelination but axonal death.',
    'ALS is not caused by demyelination but by loss of neurons.',
    'ALS is not a disease of the sheath but of the axon.',
  ]);
});

describe('a clause that opens with "that" and is judged by the verb behind it', () => {
  flags(rule, ['That ALS is caused by demyelination has been shown.']);
  isSilentOn([
    'That ALS is demyelinating is a myth.',
    'That ALS is caused by demyelination has been refuted.',
    'That ALS is caused by demyelination remains unproven.',
    'That ALS results from demyelination is a claim that no neuropathologist would defend.',
  ]);
});

describe('what drives a disease, and what fails first in it', () => {
  flags(rule, [
    'What starts ALS off is an immune attack on the myelin.',
    'What fails first in ALS is the myelin.',
    'What goes wrong first in ALS: the myelin breaks up.',
    'In ALS the first thing to go wrong is the myelin.',
    'Damage to myelin is, in the opinion of this author, what mostly causes motor neurone disease.',
    'Destroy the myelin and you have ALS.',
  ]);
  isSilentOn([
    'What starts ALS off is not an attack on the myelin.',
    'What fails first in MS is the myelin.',
    'Demyelination is not what causes ALS.',
    'The old idea that what goes wrong in ALS is the myelin is dead.',
    'Destroy the motor neurons and you have ALS.',
  ]);
});

describe('what patients are to be told', () => {
  flags(rule, [
    'Patients should be told that ALS is caused by loss of myelin.',
    'Tell the family that ALS is caused by loss of myelin.',
  ]);
  isSilentOn([
    'Patients should not be told that ALS is caused by loss of myelin.',
    'Patients are often told that ALS is caused by loss of myelin.',
    'Never tell a patient that ALS is caused by loss of myelin.',
  ]);
});

describe('a verb where one is wanting', () => {
  flags(rule, [
    'In ALS the T cells infiltrate the cord and destroy the myelin that ensheathes the axon.',
    'ALS begins when the myelin sheath that wraps the axon starts to break down.',
    'Motor neuron disease – results from autoimmune loss of myelin.',
    'ALS hallmark: the sheath falls apart.',
    'ALS is an illness in which the myelin investing the motor axons is destroyed.',
  ]);
  isSilentOn([
    'In ALS the sheath falls apart once the axon has died.',
    'Motor neuron disease – results from loss of motor neurons.',
  ]);
});

describe('a pronoun that a fronted phrase ties to another disease', () => {
  isSilentOn([
    'Spasticity may occur in MS and in motor neurone disease. In MS it arises when demyelinating plaques interrupt the pathways.',
  ]);
});

describe('a cleft picks out what is attacked', () => {
  flags('als-myelin-pathology', [
    'It is the myelin sheath that ALS attacks.',
    'It is the myelin sheath around the motor neurons that is attacked in ALS.',
    'In ALS it is the myelin that goes first.',
  ]);
  isSilentOn([
    'It is not the myelin sheath that ALS attacks.',
    'It is the neuron that ALS attacks.',
    'In ALS it is not the myelin that goes first but the neuron.',
  ]);
  flags('ms-not-demyelinating', [
    'It is the axon and not the myelin that is primarily diseased in MS.',
  ]);
  isSilentOn(["It wasn't MS, which is a demyelinating disease; it was ALS."]);
});

describe('a cause may stand in the sentence before', () => {
  flags('als-myelin-pathology', [
    'The immune system attacks the myelin sheath. This causes ALS.',
    'Myelin is destroyed by T cells. That is how ALS begins.',
    'What causes ALS? The myelin sheath is destroyed.',
    'What happens in ALS is that the myelin sheath breaks down.',
  ]);
  isSilentOn([
    'The immune system attacks the myelin sheath. This causes MS, not ALS.',
    'Myelin is destroyed by T cells. That is how MS begins; ALS begins in the neuron.',
    'What causes ALS? The motor neurons die.',
    'What happens in ALS is that the neuron dies.',
  ]);
});

describe('what has gone is a cause', () => {
  flags('als-myelin-pathology', [
    'The neurons in ALS die for lack of myelin.',
    'Without their myelin, the motor neurons of ALS patients die.',
    'ALS owes its origin to demyelination.',
    'ALS should be understood as a demyelinating process.',
    'ALS: primary demyelination with secondary axonal loss',
    'Demyelination of the motor pathways explains why the neurons die in ALS.',
  ]);
  isSilentOn([
    'The neurons in ALS do not die for lack of myelin.',
    'ALS owes nothing to demyelination.',
    'ALS: axonal loss with secondary demyelination',
    'ALS: weakness + wasting (all d/t loss of motor neurons, none d/t demyelination)',
    'Demyelination does not explain why the neurons die in ALS.',
  ]);
});

describe('causes, origins and what they are blamed for', () => {
  flags(rule, [
    'Demyelination is to blame for ALS.',
    'The culprit behind ALS is a damaged myelin sheath.',
    'The disease process in ALS begins with damage to the myelin.',
    'ALS has its origin in demyelination.',
    'ALS has demyelination as its primary cause.',
    'Scientists have found the cause of ALS: loss of myelin.',
    'The axons in ALS degenerate after losing their myelin.',
  ]);
  isSilentOn([
    'Demyelination is not to blame for ALS.',
    'The disease process in ALS begins with damage to the neuron.',
    'ALS has its origin in the neuron, not in demyelination.',
    'Scientists have not found the cause of ALS: loss of myelin was ruled out.',
    'Axons in ALS degenerate before losing their myelin.',
    'MS begins with demyelination, ALS with death of the neuron.',
  ]);
});

describe('what makes a lesion the main one', () => {
  flags('als-myelin-pathology', [
    'Demyelination plays the leading role in ALS.',
    'ALS is one of several conditions in which the myelin is destroyed.',
    'What kills the motor neurons in ALS is demyelination.',
    'In ALS, what destroys the motor neuron is the collapse of the myelin.',
    'The lesion that defines ALS is demyelination.',
    'The event that starts ALS is demyelination.',
    'ALS, at bottom a failure of the myelin sheath, is fatal.',
    'In ALS it is the myelin sheath itself that goes first.',
  ]);
  isSilentOn([
    'Demyelination plays no leading role in ALS.',
    'Demyelination plays a minor role in ALS.',
    'Demyelination plays the leading role in MS.',
    'MS is one of several conditions in which the myelin is destroyed.',
    'What kills the motor neurons in ALS is not demyelination.',
    'What destroys the motor neuron in ALS is the aggregation of TDP-43.',
    'The lesion that defines ALS is the loss of motor neurons.',
    'A lesion that accompanies ALS is demyelination.',
    'The lesion that defines MS is demyelination, and ALS lacks it.',
    'ALS, unlike MS no failure of the myelin sheath, is fatal.',
    'In ALS it is the axon itself that goes first.',
  ]);
});

describe('denied with the verb before, explained, or abandoned', () => {
  flags('als-myelin-pathology', ['ALS kills slowly and attacks the myelin sheath first.']);
  isSilentOn([
    'ALS neither spares the sensory nerves nor attacks the myelin sheath first.',
    'ALS does not start in the myelin or attack the myelin sheath first.',
    'In ALS a high FLAIR signal neither proves the disease nor shows that it is demyelinating.',
    'In ALS, demyelination of the nerve roots, the old explanation of the fasciculations, has been abandoned.',
    '* **ALS** → TDP-43 → neuron loss → Wallerian change, myelin loss',
    '1. **Multiple sclerosis** – your immune system attacks the coating of nerves.\n2. **ALS** – the motor neurons die.',
    '| | ALS | MS |\n|---|---|---|\n| First target | motor neuron and its axon | myelin |',
    '| Disease | First event |\n|---|---|\n| ALS | axon loss, then myelin loss |',
  ]);
});

describe('where ALS starts, centres and ends', () => {
  flags('als-myelin-pathology', [
    'ALS begins with the shedding of myelin from motor axons.',
    'ALS is marked by demyelination of the upper and lower motor neurons.',
    'The process of ALS starts when the myelin around the axons wears away.',
    'The pathology of ALS centres on demyelination.',
    'The pathogenesis of ALS revolves around loss of myelin.',
    'ALS involves primarily the myelin sheath.',
    'ALS occurs when the fatty covering of the nerves, known as myelin, breaks down.',
    'My uncle has ALS, an illness where the myelin is eaten away.',
    'ALS is an illness in which the coating on the nerves is eaten away.',
    'ALS is a disease in which the insulation around your nerve cells is destroyed.',
  ]);
  isSilentOn([
    'The pathology of ALS does not centre on demyelination.',
    'The pathology of ALS centres on the motor neuron.',
    'ALS involves primarily the motor neurons.',
    'My uncle has ALS, an illness where the motor neurons are eaten away.',
    'This is not MS, she said. The covering of your nerves is fine.',
    'MS is an illness in which the coating on the nerves is eaten away; ALS is not.',
  ]);
});

describe('what makes people fall ill, and what ends in the disease', () => {
  flags('als-myelin-pathology', [
    'People develop ALS when the insulating myelin on their nerves wears away.',
    'People get ALS because their nerves lose their myelin.',
    'Loss of myelin sets off the cascade that leads to ALS.',
    'Demyelination starts the chain of events that ends in ALS.',
  ]);
  isSilentOn([
    'People develop ALS when their motor neurons die, not when the myelin is lost.',
    'Patients with CIDP may develop ALS after their myelin has been repaired.',
    'The man developed ALS after his myelin was damaged by GBS.',
    'Aggregation of TDP-43 sets off the cascade that leads to ALS.',
    'Loss of myelin sets off the cascade that leads to MS, whereas ALS starts in the neuron.',
  ]);
});

describe('what recognises myelin, or is directed at it', () => {
  flags('als-myelin-pathology', [
    'ALS results from antibodies directed against myelin antigens.',
    'ALS is caused by antibodies aimed at the myelin sheath.',
    'Antibodies that bind to myelin cause ALS.',
    'T cells that recognise myelin drive ALS.',
  ]);
  isSilentOn([
    'ALS does not result from antibodies directed against myelin antigens.',
    'Antibodies aimed at the myelin sheath cause MS, not ALS.',
    'T cells that recognise myelin were not found in ALS.',
    'Antibodies that bind to TDP-43 were found in ALS.',
  ]);
});

describe('a class as the lesion that it is named after', () => {
  flags('als-myelin-pathology', [
    'The basic lesion of ALS is a myelinopathy of the motor tracts.',
    'The main pathology of ALS is a demyelinating process.',
    'In ALS, damaged myelin is the first and most important lesion.',
  ]);
  isSilentOn([
    'The basic lesion of ALS is an axonopathy of the motor tracts.',
    'The basic lesion of MS is a myelinopathy, that of ALS a neuronopathy.',
    'The main pathology of ALS is not a demyelinating process.',
    'In ALS, damaged myelin is a late and unimportant lesion.',
    'Demyelination is neither the cause nor the hallmark of ALS.',
  ]);
});

describe('a lesion told by an adjective, by what is lost first, or by what it comes after', () => {
  flags('ms-not-demyelinating', [
    'The initial damage in MS is axonal.',
    'What is lost first in MS is the axon.',
    'In MS demyelination arises only after the axons have been destroyed.',
    'In MS, demyelination begins once the axons have died.',
  ]);
  flags(rule, [
    'The primary lesion in ALS is demyelinating.',
    'What is destroyed first in ALS is the myelin sheath.',
    'In ALS axonal loss begins only once the myelin has been stripped.',
  ]);
  isSilentOn([
    'The initial damage in MS is demyelinating.',
    'The primary lesion in ALS is axonal.',
    'The primary lesion in AMAN is axonal; in MS it is demyelination.',
    'What is lost first in MS is the myelin.',
    'What is lost first in ALS is not the myelin.',
    'In MS axonal loss arises only after the myelin has been destroyed.',
    'In ALS demyelination arises only after the axons have been destroyed.',
    'In MS demyelination arises after T cells have crossed the barrier.',
  ]);
});

describe('a lesion in its place', () => {
  flags(rule, [
    'The first damage in ALS is done to the myelin sheath.',
    'The defining lesion of ALS is a patch of demyelination.',
    'ALS sets in slowly. At its root lies demyelination.',
    'ALS starts with damage to the myelin and only later reaches the nerve cell.',
  ]);
  isSilentOn([
    'The first damage in ALS is done to the motor neuron.',
    'The primary lesion is in the neuron in ALS and in the myelin sheath in MS.',
  ]);
});

describe('what an auxiliary takes up of one disease for another', () => {
  flags(rule, ['MS begins with loss of myelin, and so does ALS.']);
  isSilentOn([
    'MS attacks the myelin sheath; ALS does not.',
    'MS attacks the myelin sheath, as ALS does not.',
    'ALS begins with loss of motor neurons, and so does SMA.',
  ]);
});
