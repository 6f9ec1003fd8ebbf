import leven from 'leven';

/** ` (did you mean "…"?)` for the known word that a mistyped one resembles most; else nothing. */
export function alike(typed: string, known: readonly string[]): string {
  const ranked = known
    .filter((word) => word !== typed)
    .map((word) => ({ word, distance: leven(typed, word) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  if (!best || best.distance > Math.max(2, Math.floor(typed.length / 3))) return '';
  return ` (did you mean "${best.word}"?)`;
}
