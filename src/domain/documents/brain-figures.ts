import type { ComparedOption } from '../evidence/comparison';
import type { LeadingResult } from '../evidence/leading-result';
import { type Scale, shownFigure } from '../evidence/shown-figure';
import { type Filling, type Phrase, inlined, named, number, numberOf, whole, words } from './phrase';

/** People counted, in both framings; months where they were counted at a time. */
function counts({ outcome, result }: LeadingResult, scale: Scale): Readonly<Record<string, Filling>> | null {
  const figure = shownFigure(outcome, scale);
  if (figure?.kind !== 'people') return null;
  const { outOf, without } = figure;
  const months = result?.landmarks[0]?.months ?? '';
  return { value: numberOf(figure), without: number(without), outOf: number(outOf), months };
}

/** "At 12 months 58.9 had no growth in the brain, …": a share, where other time before growth is a middle value; null: it is none. */
export function freeInBrain(lead: LeadingResult, scale: Scale): Phrase | null {
  const counted = lead.endpoint === 'CNS-PFS' ? counts(lead, scale) : null;
  return counted && words('compare.bothBrainFree', counted);
}

/** What a study tells of the brain alone, as a sentence that stands by itself; null: it tells no figure. */
export function brainSentence({ place, finding }: ComparedOption, lead: LeadingResult, scale: Scale): Phrase | null {
  const figure = shownFigure(lead.outcome, scale);
  if (!figure || !place) return null;
  const said = { option: inlined(finding.option.plainName), study: named(place.trial.name) };
  const counted = counts(lead, scale);
  if (counted) {
    const key = lead.endpoint === 'CNS-ORR' ? 'brainShrinking' : 'brainFree';
    return words(`compare.sentence.${key}`, { ...said, ...counted });
  }
  return words(`compare.sentence.brainGrowth${figure.value === null ? 'Open' : ''}`, {
    ...said,
    figure: whole(figure),
  });
}
