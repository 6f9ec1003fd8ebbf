/** The same lines, and nothing in them. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
