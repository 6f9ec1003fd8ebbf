import { describe } from 'vitest';
import { flags, isSilentOn } from './rules.ts';

const D = 'als-demyelinating-disease';

describe('the word of the field is the text’s own', () => {
  flags(D, [
    'Most textbooks say that ALS is a demyelinating disease.',
    'Every textbook states that ALS is a demyelinating disease.',
    'According to the evidence, ALS is a demyelinating disease.',
    'According to our data, ALS is a demyelinating disease.',
    'I keep telling my students that ALS is a demyelinating disease.',
    'She was upset to hear that ALS is a demyelinating disease.',
    "I'm sure that ALS is a demyelinating disease.",
  ]);
  isSilentOn([
    'Some textbooks say that ALS is a demyelinating disease.',
    'People say that ALS is a demyelinating disease.',
    'According to one blog, ALS is a demyelinating disease.',
    'According to the evidence, ALS is not a demyelinating disease.',
    'I once told my students that ALS is a demyelinating disease.',
    'She was told by a neighbour that ALS is a demyelinating disease.',
    'She was relieved to hear that ALS is not a demyelinating disease.',
  ]);
});

describe('a statement in quotation marks that its sentence judges', () => {
  flags(D, [
    '"ALS is a demyelinating disease" is correct.',
    '"ALS is not a demyelinating disease" is wrong.',
    'The answer "ALS is a demyelinating disease" was marked right.',
    'The answer "ALS is demyelinating" earns two marks.',
    '"ALS is a demyelinating disease," she explained correctly.',
    '"ALS is a demyelinating disease." This is true.',
    'Some say that ALS is a demyelinating disease. That is correct.',
  ]);
  isSilentOn([
    '"ALS is a demyelinating disease" is incorrect.',
    '"ALS is a demyelinating disease" is the first line of the leaflet.',
    'The answer "ALS is a demyelinating disease" was marked wrong.',
    'The answer "ALS is a demyelinating disease" was not marked right.',
    'The answer "ALS is demyelinating" gets no marks.',
    'The answer "ALS is demyelinating" is common.',
    '"ALS is a demyelinating disease," she explained.',
    '"ALS is a demyelinating disease." This is true only of MS.',
    '"ALS is a demyelinating disease." This is not true.',
  ]);
});

describe('a clause that its sentence judges', () => {
  flags('als-motor-neuron-extent', [
    'That only upper motor neurons are affected in ALS is well known.',
  ]);
  isSilentOn([
    'That only the lower motor neurons degenerate in ALS is wrong.',
    'That only upper motor neurons are affected in ALS is a mistake.',
  ]);
});

describe('what an exercise in errors puts up for correction', () => {
  isSilentOn([
    'Correct the following: ALS is a demyelinating disease.',
    'Rewrite these sentences:\n\n- ALS is a demyelinating disease.\n- MS is a motor neuron disease.',
  ]);
  flags(D, ['Correct statements about ALS:\n\n- It is a demyelinating disease.']);
});

describe('what is told as long past, or as wrongly told', () => {
  flags(D, [
    'As she aptly put it, ALS is a demyelinating disease.',
    'We were reminded of the fact that ALS is a demyelinating disease.',
  ]);
  isSilentOn([
    'There was a time when ALS was thought to be a demyelinating disease.',
    'There were years when ALS was a demyelinating disease.',
    'As the first speaker wrongly put it, ALS is a demyelinating disease.',
    'We were reminded of the myth that ALS is a demyelinating disease.',
  ]);
});

describe('a relative clause without its pronoun', () => {
  flags(D, [
    'ALS: the demyelinating disease nobody talks about.',
    'ALS is the demyelinating disease we know least of.',
  ]);
  isSilentOn([
    'ALS is not the demyelinating disease nobody talks about.',
    'MS: the demyelinating disease nobody with ALS talks about.',
  ]);
});

describe('a judgement between commas', () => {
  flags('als-signs-demyelination', [
    'The candidate answered, correctly, that its wasting in ALS is due to demyelination.',
  ]);
  isSilentOn([
    'The candidate answered, incorrectly, that its wasting in ALS is due to demyelination.',
  ]);
});

describe('what holds only if somebody is right', () => {
  flags('als-demyelinating-disease', [
    'ALS is a demyelinating disease, as you know if your textbook is any good.',
    'If the answer is right, tick the box. ALS is a demyelinating disease.',
  ]);
  isSilentOn([
    'If he is right, ALS is a demyelinating disease.',
    'ALS is a demyelinating disease, if the textbook is to be believed.',
    'If the inside-out model is right, demyelination in MS is merely secondary to axonal damage.',
  ]);
});

describe('a report that the writer stands by', () => {
  flags('als-demyelinating-disease', [
    'As one of our radiologists rightly insists, ALS is a demyelinating disease.',
    'As he correctly says, ALS is a demyelinating disease.',
  ]);
  isSilentOn([
    'As one of our radiologists wrongly insists, ALS is a demyelinating disease.',
    'As one of our radiologists insists, ALS is a demyelinating disease.',
  ]);
});

describe('a speaker who is called right in the next sentence', () => {
  const told = 'The leaflet tells patients that MND is a demyelinating disease.';
  flags('als-demyelinating-disease', [
    `${told} On this point the leaflet is right.`,
    'My uncle thinks ALS is a demyelinating disease. He is right.',
  ]);
  isSilentOn([
    `${told} The leaflet is wrong.`,
    `${told} The leaflet is not right.`,
    `${told} The price is right.`,
    'My uncle thinks ALS is a demyelinating disease. Is he right?',
    'My uncle thinks ALS is a demyelinating disease. He is right that it is fatal.',
  ]);
});
