/** The first sentence of a text, without its full stop: what fits beside a status. Abbreviations with an inner stop stay whole. */
export function firstSentence(text: string): string {
  const [sentence = text] = /^.*?[.;](?=\s+[\p{Lu}\d])/su.exec(text) ?? [];
  return sentence.trim().replace(/[.;]$/, '');
}
