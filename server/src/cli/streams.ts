/** What a word of the command line does; its exit code, or nothing where it goes on running. */
export type Command = (args: readonly string[]) => Promise<number | undefined>;

/** Writes to standard output and waits until the reader has room again. */
export function say(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

/** Writes a message for people, beside the output. */
export function warn(message: string): void {
  process.stderr.write(`myelint: ${message.trimEnd()}\n`);
}

// A reader such as `head` that has seen enough is no fault of ours, and no reason to go on.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (isClosedPipe(error)) process.exit();
  throw error;
});
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (!isClosedPipe(error)) throw error;
});

/** Windows may call it the end of the file. */
function isClosedPipe({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE' || code === 'EOF';
}
