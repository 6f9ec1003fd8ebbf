/**
 * Says something to the person at the editor. The words are English; where the editor has them in its
 * own language, they are said in that. `{0}`, `{1}` … stand for the values.
 */
export type Say = (english: string, ...values: readonly (string | number)[]) => string;

/** `translations` has the other language's words under the English ones; anything else stands for none. */
export function sayBy(translations: unknown): Say {
  const known = new Map(
    typeof translations === 'object' && translations !== null ? Object.entries(translations) : [],
  );
  return (english, ...values) => {
    const words: unknown = known.get(english);
    return (typeof words === 'string' ? words : english).replace(/\{(\d+)\}/g, (gap, at: string) =>
      String(values[Number(at)] ?? gap),
    );
  };
}
