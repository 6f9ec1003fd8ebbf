/** Editors write the same address in more than one way. */
export function canonical(uri: string): string {
  return decoded(uri).replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** Whether two addresses are of the same file. */
export function isSame(a: string, b: string): boolean {
  return canonical(a) === canonical(b);
}
