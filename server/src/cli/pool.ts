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

/** Checks notes on all cores; what comes of them is told in their order. */
export async function* inspectAcross(
  paths: readonly string[],
  job: Job,
): AsyncGenerator<Told | Failure> {
  const crew = Array.from({ length: Math.min(availableParallelism(), paths.length) }, () =>
    hire(job),
  );
  try {
    const underway: Promise<Told | Failure>[] = [];
    // Each has a few at hand and no more, so that memory stays as it is.
    const hand = (index: number): void => {
      const path = paths[index];
      const worker = crew[index % crew.length];
      if (path !== undefined && worker) underway.push(worker.inspect(path));
    };
    const ahead = 8 * crew.length;
    for (let index = 0; index < ahead; index++) hand(index);
    for (let next = underway.shift(), index = ahead; next; next = underway.shift(), index++) {
      yield await next;
      hand(index);
    }
  } finally {
    await Promise.all(crew.map((worker) => worker.dismiss()));
  }
}

function hire(job: Job) {
  const worker = new Worker(__filename, { workerData: job });
  const waiting: {
    readonly resolve: (told: Told | Failure) => void;
    readonly reject: (error: unknown) => void;
  }[] = [];
  worker.on('message', (told: Told | Failure) => waiting.shift()?.resolve(told));
  worker.on('error', (error) => waiting.splice(0).forEach(({ reject }) => reject(error)));
  return {
    inspect: (path: string) =>
      new Promise<Told | Failure>((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(path);
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
        // One after the other, so that each is told as soon as it is checked.
        let before: Promise<unknown> = Promise.resolve();
        parentPort?.on('message', (path: string) => {
          before = before.then(async () => {
            const note = readNote(path);
            const told = 'reason' in note ? note : await inspect(note, outfit.for(path), format);
            parentPort?.postMessage(told);
          });
        });
      };
