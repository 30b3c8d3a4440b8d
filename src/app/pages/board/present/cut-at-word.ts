/** What was said, whole where it has room, else cut behind a word; the notes of the presenter hold all of it. @param most characters */
export function cutAtWord(said: string, most: number): string {
  if (said.length <= most) return said;
  const cut = said.slice(0, most).replace(/\s+\S*$/, '');
  return `${cut} …`;
}
