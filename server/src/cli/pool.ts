import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Failure } from './failures.ts';
import { FORMATS, type FormatName, type Scene } from './formats/index.ts';
import { inspect, readNote, type Told } from './inspect.ts';
import { createOutfit, type Wishes } from './means.ts';

/** All that it takes to check notes elsewhere. */
export interface Job {
  readonly wishes: Wishes;
  readonly format: FormatName;
  readonly scene: Scene;
}

/** Fewer notes are checked sooner by one thread than by threads that first have to start. */
export const WORTH_THREADS = 300;

/** How many notes are handed over at a time. */
const BATCH = 25;

/** Checks notes on all cores; what comes of them is told in their order. */
export async function* inspectAcross(
  paths: readonly string[],
  job: Job,
): AsyncGenerator<Told | Failure> {
  const batches: string[][] = [];
  for (let at = 0; at < paths.length; at += BATCH) batches.push(paths.slice(at, at + BATCH));
  const crew = Array.from({ length: Math.min(availableParallelism(), batches.length) }, () =>
    hire(job),
  );
  try {
    const underway: Promise<readonly (Told | Failure)[]>[] = [];
    // Never more at work than what is waited for and one more each, so that memory stays as it is.
    const hand = (index: number): void => {
      const batch = batches[index];
      const worker = crew[index % crew.length];
      if (batch && worker) underway.push(worker.inspect(batch));
    };
    const ahead = 2 * crew.length;
    for (let index = 0; index < ahead; index++) hand(index);
    for (let index = 0; index < batches.length; index++) {
      yield* (await underway.shift()) ?? [];
      hand(index + ahead);
    }
  } finally {
    await Promise.all(crew.map((worker) => worker.dismiss()));
  }
}

function hire(job: Job) {
  const worker = new Worker(__filename, { workerData: job });
  const waiting: {
    readonly resolve: (told: readonly (Told | Failure)[]) => void;
    readonly reject: (error: unknown) => void;
  }[] = [];
  worker.on('message', (told: readonly (Told | Failure)[]) => waiting.shift()?.resolve(told));
  worker.on('error', (error) => waiting.splice(0).forEach(({ reject }) => reject(error)));
  return {
    inspect: (paths: readonly string[]) =>
      new Promise<readonly (Told | Failure)[]>((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(paths);
      }),
    dismiss: () => worker.terminate(),
  };
}

/** What a thread of the crew does; undefined in the thread that leads. */
export const serveCrew: (() => void) | undefined =
  isMainThread || !parentPort
    ? undefined
    : () => {
        const { wishes, format: name, scene } = workerData as Job;
        const outfit = createOutfit(wishes);
        const format = FORMATS[name](scene);
        parentPort?.on('message', (paths: readonly string[]) => {
          void Promise.all(
            paths.map(async (path) => {
              const note = readNote(path);
              return 'reason' in note ? note : await inspect(note, outfit.for(path), format);
            }),
          ).then((told) => parentPort?.postMessage(told));
        });
      };
