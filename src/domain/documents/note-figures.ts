import type { ComparedOption, EffectRow } from '../evidence/comparison';
import type { ArmInTrial, LeadingResult } from '../evidence/leading-result';
import { type Scale, shownFigure } from '../evidence/shown-figure';
import type { Trial, TrialResult } from '../evidence/trial';
import { freeInBrain } from './brain-figures';
import { type Phrase, inlined, named, number, sentence, text, whole, numberOf, words } from './phrase';

const recalled = words('note.recalled');

/** A leading figure for professionals: number, interval, the other group, the ratio; said too where it was not checked. */
export function leadPhrases({ place }: ComparedOption, lead: LeadingResult, scale: Scale): Phrase[] {
  const { outcome, result, other } = lead;
  const figure = shownFigure(outcome, scale);
  if (outcome.kind === 'notReported' || !figure || !result) {
    return [{ is: 'absent', why: outcome.kind === 'notReported' ? outcome.why : 'notInStudy' }];
  }
  const against = other && shownFigure(other.outcome, scale);
  return [
    freeInBrain(lead, scale) ?? whole(figure),
    { is: 'interval', interval: figure.interval },
    ...(other && against ? [words('compare.other', { figure: whole(against), arm: inlined(other.arm.label) })] : []),
    ...(place ? [...ratioOf(lead, place), ...peopleOf(result, place.trial)] : []),
    ...(result.checked === null ? [recalled] : []),
  ];
}

/** Of whom the figure is, where that is not everyone of the study. */
function peopleOf({ population: { label, n, counted } }: TrialResult, trial: Trial): Phrase[] {
  if (n === trial.n || counted === 'everyone') return [];
  return [n === null ? text(label) : words('note.people', { who: text(label), people: number(n, 0) })];
}

/** The ratio as published; where it is written for the other arm, that is said. */
function ratioOf({ result }: LeadingResult, { trial, arm }: ArmInTrial): Phrase[] {
  const ratio = result?.hazardRatio;
  if (!ratio) return [];
  const two = (value: number): Phrase => ({ is: 'number', value, digits: 2 });
  const said = ratio.ci95
    ? words('note.ratio', { value: two(ratio.value), low: two(ratio.ci95[0]), high: two(ratio.ci95[1]) })
    : words('compare.hrAlone', { value: two(ratio.value) });
  const firstId = ratio.comparison?.[0] ?? trial.arms[0]?.id;
  const first = trial.arms.find(({ id }) => id === firstId);
  return [!first || first.id === arm.id ? said : words('compare.hrFor', { ratio: said, arm: inlined(first.label) })];
}

/** A side effect for professionals; null: neither grade is reported. */
export function effectPhrase({ figures, effect }: EffectRow, place: number, scale: Scale): Phrase | null {
  const own = figures[place];
  if (!own) return null;
  const { any, severe } = own;
  const anyGrade = any.kind === 'frequency' ? shownFigure(any, scale) : null;
  const grave = severe.kind === 'frequency' ? shownFigure(severe, scale) : null;
  const name = text(effect.name);
  if (anyGrade && grave) return words('note.effect', { name, any: whole(anyGrade), severe: numberOf(grave) });
  if (anyGrade) return words('note.effectAny', { name, any: whole(anyGrade) });
  return grave ? words('note.effectSevere', { name, severe: whole(grave) }) : null;
}

/** "EMERALD, 478 people". */
export function studyPhrase({ place }: ComparedOption): Phrase {
  return place
    ? words('note.study', { study: named(place.trial.name), people: number(place.trial.n) })
    : sentence(words('compare.noStudy'));
}
