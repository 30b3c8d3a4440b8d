/** Words as they are looked for: "Fulvestránt" is found as "fulvestrant". */
export function folded(term: string): string {
  return term
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
