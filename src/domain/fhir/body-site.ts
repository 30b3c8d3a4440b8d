/** Where in the body, by words: no complete code list is at hand, and every site read so is shown as read by words. */
const sites: readonly (readonly [RegExp, string])[] = [
  [/axilla/, 'regional'],
  [/bone marrow/, 'marrow'],
  [/leptomening|mening/, 'leptomeninges'],
  [/brain|cerebr|cerebell/, 'brain'],
  [/pleura/, 'pleura'],
  [/\blung|pulmon|bronch/, 'lung'],
  [/\bliver\b|hepat/, 'liver'],
  [/periton|oment/, 'peritoneum'],
  [/lymph|\bnode/, 'ask'],
  [/chest wall/, 'ask'],
  [/breast|mammar/, 'breast'],
  [/\bskin\b|cutane/, 'skin'],
  [/\bbone|osse|skelet|vertebra|spine\b|\brib\b|pelvic bone|femur|sternum|humerus/, 'bone'],
];

/** A site of the catalogue, `regional`, `breast`, `ask` (nodes and chest wall: near or far is not said), or undefined. */
export function siteFromWords(words: string): string | undefined {
  return sites.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1];
}
