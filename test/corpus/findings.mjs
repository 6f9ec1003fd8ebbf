// The findings of many texts, found on all processors; each worker runs this very file.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { importCore, knowledgeFiles } from '../../scripts/core.mjs';

/** The rules that findings can be of. */
export async function readRules() {
  return (await newChecker()).checker.knowledge.rules;
}

/** The findings of each text, in the texts' order: lists of `{ rule, span }`. */
export async function findingsOf(texts) {
  const found = new Array(texts.length);
  const workers = Math.min(availableParallelism(), texts.length);
  await Promise.all(
    Array.from({ length: workers }, (_, share) => {
      // Long texts lie together, so each takes every so manieth.
      const indices = texts.map((_, index) => index).filter((index) => index % workers === share);
      return findingsIn(indices.map((index) => texts[index])).then((own) => {
        for (const [at, index] of indices.entries()) found[index] = own[at];
      });
    }),
  );
  return found;
}

function findingsIn(texts) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: texts });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

async function newChecker() {
  const { module: core } = await importCore(`export * from './index.ts';`);
  const folder = fileURLToPath(new URL('../../knowledge', import.meta.url));
  return { core, checker: core.createChecker(core.loadKnowledge(knowledgeFiles(folder))) };
}

if (!isMainThread && Array.isArray(workerData)) {
  const { core, checker } = await newChecker();
  parentPort.postMessage(
    workerData.map((text) =>
      checker
        .analyze(text, core.DEFAULT_SETTINGS)
        .findings.map(({ rule, span }) => ({ rule, span: { ...span } })),
    ),
  );
}
