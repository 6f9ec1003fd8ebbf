// npm run score [-- OPTIONS] [SET.jsonl ...]
// Scores the checker on the labelled sets beside this file, or on others in the same format.
//   --wrong      print each item that is not wholly right
//   --tag TAG    only items with this tag
//   --rule ID    only findings of this rule
//   --tags       every tag, not only those with the most errors
//   --floor      fail where a figure lies below floor.json
//   --raise      move floor.json up to the present figures; refused where one lies below
import { parseArgs } from 'node:util';
import { readSet, setFiles } from './corpus.mjs';
import { findingsOf, readRules } from './findings.mjs';
import { fallsBelow, floorOf, readFloor, setsWithoutFloor, writeFloor } from './floor.mjs';
import { printFigures, printWrong } from './print.mjs';
import { compare } from './tally.mjs';

const { values, positionals } = readArguments();
const isPart = positionals.length > 0 || values.tag !== undefined || values.rule !== undefined;
if ((values.floor || values.raise) && isPart) {
  fail('The floor is over all sets: leave out the files, --tag and --rule.');
}

const rules = await readRules();
if (values.rule !== undefined && !rules.has(values.rule)) fail(`There is no rule ${values.rule}.`);

const items = readItems().filter(({ tags }) => !values.tag || tags.includes(values.tag));
if (items.length === 0) fail('There are no such items.');
const outside = [];
const start = performance.now();
const found = await findingsOf(items.map(({ text }) => text));
const outcomes = items.map((item, index) => {
  const findings = found[index];
  outside.push(...findings.filter((finding) => !liesInside(finding, item)).map(() => item.id));
  return { item, ...compare(item, findings) };
});
const seconds = (performance.now() - start) / 1000;

const chosen = values.rule === undefined ? outcomes : outcomes.map(onlyRule(values.rule));
if (values.wrong) printWrong(chosen);
printFigures(chosen, { everyTag: values.tags, seconds });

const faults = outside.map((id) => `${id}: a finding's range does not lie inside the text`);
if (values.floor) faults.push(...checkFloor());
if (values.raise) faults.push(...raiseFloor());
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

function readArguments() {
  const flag = { type: 'boolean', default: false };
  const word = { type: 'string' };
  const options = { wrong: flag, tags: flag, floor: flag, raise: flag, tag: word, rule: word };
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    return fail(error.message);
  }
}

function readItems() {
  const files = positionals.length > 0 ? positionals : setFiles();
  try {
    return files.flatMap((path) => readSet(path, rules).items);
  } catch (error) {
    return fail(error.message);
  }
}

function liesInside({ span }, { text }) {
  return 0 <= span.start && span.start < span.end && span.end <= text.length;
}

function onlyRule(rule) {
  const ofRule = (finding) => finding.rule === rule;
  return ({ item, hits, missed, wrong }) => ({
    item,
    hits: hits.filter(ofRule),
    missed: missed.filter(ofRule),
    wrong: wrong.filter(ofRule),
  });
}

function checkFloor() {
  const floor = readFloor();
  const falls = fallsBelow(floor, outcomes);
  const bare = setsWithoutFloor(floor, outcomes);
  if (falls.length + bare.length === 0) console.log('No figure lies below the floor.');
  return [
    ...falls,
    ...bare.map((set) => `${set} has no floor yet: npm run score -- --raise gives it one`),
  ];
}

function raiseFloor() {
  const falls = fallsBelow(readFloor(), outcomes);
  if (falls.length > 0) return [...falls, 'The floor only rises: it is left as it is.'];
  writeFloor(floorOf(outcomes));
  console.log('test/corpus/floor.json holds the present figures.');
  return [];
}

function fail(why) {
  console.error(why);
  process.exit(2);
}
