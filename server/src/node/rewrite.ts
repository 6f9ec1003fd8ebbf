import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file that has changed since it was read; nothing was written. */
export class Overtaken extends Error {}

/**
 * Puts new bytes in the place of a file's, wholly or not at all: they are written beside it first and
 * then take its name. A link stays one, and the permissions stay as they are.
 * @throws {Overtaken} where the file does not hold the old bytes any more
 * @throws the file system's error where it cannot be written; the file is then as it was
 */
export function rewrite(path: string, before: Uint8Array, after: Uint8Array): void {
  const target = realpathSync(path);
  const beside = join(
    dirname(target),
    `.${basename(target)}.${randomBytes(4).toString('hex')}.myelint`,
  );
  // To be replaced, a file need not be writable; one that is not should stay.
  closeSync(openSync(target, 'r+'));
  try {
    const file = openSync(beside, 'wx', 0o600);
    try {
      writeFileSync(file, after);
      fchmodSync(file, statSync(target).mode);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (!readFileSync(target).equals(before)) throw new Overtaken();
    renameSync(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
}
