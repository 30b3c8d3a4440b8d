import type { Language } from '../../../i18n/language';

/** A term that has to stand in plain words too; what it means is in the words `glossary.<id>`. */
export interface Term {
  id: string;
  /** How it is written, by language. */
  written: Record<Language, RegExp>;
}

const both = (written: RegExp) => ({ en: written, es: written });

/** Terms that a person meets on a test form, a tablet box or in this very text. Longer ones first. */
export const terms: readonly Term[] = [
  { id: 'ecg', written: both(/\bECG\b/) },
  {
    id: 'echo',
    written: { en: /\bechocardiograms?\b|\becho\b/i, es: /\becocardiogramas?\b|\becocardiograf[ií]as?\b/i },
  },
  { id: 'muga', written: both(/\bMUGA\b/) },
  { id: 'lvef', written: both(/\b(?:LVEF|FEVI)\b/) },
  { id: 'ct', written: { en: /\bCT\b/, es: /\bT[AC]C\b|\bTC\b/ } },
  { id: 'mri', written: { en: /\bMRI\b/, es: /\bRM\b|\bresonancia\b/i } },
  { id: 'pet', written: both(/\bPET\b/) },
  { id: 'her2', written: both(/\bHER2\b/) },
  { id: 'cdk46', written: both(/\bCDK4\/6\b/) },
  { id: 'esr1', written: both(/\bESR1\b/) },
  { id: 'pik3ca', written: both(/\bPIK3CA\b/) },
  { id: 'akt1', written: both(/\bAKT1\b/) },
  { id: 'pten', written: both(/\bPTEN\b/) },
  { id: 'brca', written: both(/\bBRCA[12]?\b/) },
  { id: 'palb2', written: both(/\bPALB2\b/) },
  { id: 'ntrk', written: both(/\b(?:NTRK|RET)\b/) },
  { id: 'pdl1', written: both(/\bPD-L1\b/) },
  { id: 'parp', written: both(/\bPARP\b/) },
  { id: 'dna', written: { en: /\bDNA\b/, es: /\bADN\b/ } },
  { id: 'qt', written: both(/\bQTcF?\b|\bQT\b/) },
  { id: 'dpyd', written: both(/\bDPYD\b/) },
  { id: 'inr', written: both(/\bINR\b/) },
  { id: 'liver', written: both(/\b(?:AST|ALT)\b/) },
  { id: 'hba1c', written: both(/\bHbA1c\b/) },
  { id: 'creatinine', written: { en: /\bcreatinine\b/i, es: /\bcreatinina\b/i } },
  {
    id: 'neutrophils',
    written: { en: /\bneutrophils?\b|\bneutropenia\b/i, es: /\bneutr[oó]filos?\b|\bneutropenia\b/i },
  },
  { id: 'platelets', written: { en: /\bplatelets?\b/i, es: /\bplaquetas?\b/i } },
  { id: 'pfs', written: { en: /\bPFS\b/, es: /\bSLP\b|\bPFS\b/ } },
  { id: 'orr', written: { en: /\bORR\b/, es: /\bTRO\b|\bORR\b/ } },
  { id: 'os', written: { en: /\bOS\b/, es: /\bSG\b|\bOS\b/ } },
  { id: 'adc', written: both(/\bADCs?\b/) },
  { id: 'ild', written: { en: /\bILD\b/, es: /\bEPI\b|\bILD\b/ } },
  { id: 'lipids', written: { en: /\blipids?\b/i, es: /\bl[ií]pidos?\b/i } },
];

/** A piece of a text; `term`: the id of the term that it is. */
export interface Piece {
  text: string;
  term: string | null;
}

/** The text in pieces that join to the text again; a term counts where it stands first and is left as text after that. */
export function glossed(text: string, language: Language): Piece[] {
  const found = terms
    .flatMap(({ id, written }) => {
      const match = written[language].exec(text);
      return match ? [{ id, at: match.index, length: match[0].length }] : [];
    })
    .sort((a, b) => a.at - b.at);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { id, at, length } of found) {
    if (at < from) continue;
    if (at > from) pieces.push({ text: text.slice(from, at), term: null });
    pieces.push({ text: text.slice(at, at + length), term: id });
    from = at + length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), term: null });
  return pieces;
}
