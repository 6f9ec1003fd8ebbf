import type { Fault } from '../core/index.ts';
import { warn } from './streams.ts';

/** An input that could not be checked. */
export interface Failure {
  readonly path: string;
  /** What is wrong and what to do about it, to stand after the path and a colon. */
  readonly reason: string;
}

/** What an error of the file system means to the person who named the path. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = REASONS[code];
  if (known !== undefined) return known;
  return `could not be read (${messageOf(error)})`;
}

/** The same of a file that was to be written. */
export function whyNotWritten(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return WRITING[code] ?? `it could not be written (${messageOf(error)})`;
}

const WRITING: Readonly<Record<string, string>> = {
  EACCES: 'permission denied; allow yourself to write it and its folder',
  EPERM: 'permission denied; allow yourself to write it and its folder',
  EROFS: 'its disk can only be read',
  ENOSPC: 'its disk is full',
  EBUSY: 'another program holds it; close it there',
};

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the spelling and the folder you are in',
  ENOTDIR: 'no such file; a part of its path is not a folder',
  EACCES: 'permission denied; allow yourself to read it',
  EPERM: 'permission denied; allow yourself to read it',
  ELOOP: 'a link that leads back to itself; repair the link',
  ENAMETOOLONG: 'the path is too long for this system',
  ERR_FS_FILE_TOO_LARGE: 'too large to read; split it',
  ERR_STRING_TOO_LONG: 'too large to read; split it',
};

/** Tells of a fault in one part of the engine when it is first met. */
export function tellOnce(): (fault: Fault) => void {
  const told = new Set<string>();
  return ({ part, error }) => {
    if (told.has(part)) return;
    told.add(part);
    // The message of an error may quote a note; its stack says where it happened.
    const calls = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 6) : [];
    warn(`${part} failed, and the rest was checked. Please report this:\n${calls.join('\n')}`);
  };
}
