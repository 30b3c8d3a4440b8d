/** Problems behind distress, by area; what the list asks is Tandem's own wording, because the thermometer's published list is licensed. */
export const distressProblems = {
  practical: ['childcare', 'food', 'housing', 'money', 'transport', 'work', 'treatmentDecision'],
  family: ['partner', 'children', 'relatives', 'loneliness'],
  emotional: ['worry', 'sadness', 'fear', 'anger', 'lossOfInterest', 'changedBody'],
  physical: ['pain', 'sleep', 'tiredness', 'nausea', 'eating', 'memory', 'closeness', 'gettingAround'],
  meaning: ['faith', 'purpose', 'endOfLife'],
} as const;
export type DistressArea = keyof typeof distressProblems;
export type DistressProblem = { [Area in DistressArea]: (typeof distressProblems)[Area][number] }[DistressArea];

/** The end of the scale, which begins at 0. */
export const highestDistress = 10;

export interface DistressReading {
  id: string;
  /** ISO day. */
  on: string;
  /** Whole number from 0, none, to 10, extreme. */
  score: number;
  problems: readonly DistressProblem[];
  /** What else weighs, in the person's words. */
  words: string;
}

/** From here on somebody looks further (NCCN Distress Management: 4 or more). */
export const distressCutOff = 4;
