import { type EffectFigures, supportiveCareAlone } from '../evidence/comparison';
import type { LeadingResult } from '../evidence/leading-result';
import { type Scale, shownFigure } from '../evidence/shown-figure';
import type { Cell } from './document';
import { type Phrase, number, numberOf, whole, words } from './phrase';

const absent = (why: Parameters<typeof words>[0]): Cell => ({ lines: [[words(`figure.absent.${why}`)]] });

/** A leading figure as a person reads it, in both framings. */
export function plainLead({ outcome, endpoint }: LeadingResult, optionId: string, scale: Scale): Cell {
  const figure = shownFigure(outcome, scale);
  // No study is needed to say what an untreated cancer does.
  if (!figure && endpoint === 'PFS' && optionId === supportiveCareAlone) {
    return { lines: [[words('compare.careAloneGrows')]] };
  }
  if (!figure) return absent(outcome.kind === 'notReported' ? outcome.why : 'notInStudy');
  if (figure.kind === 'people' && endpoint === 'ORR') {
    const said = words('sheet.plain.shrank', { value: numberOf(figure), without: number(figure.without) });
    return { lines: [[whole(figure)], [said]], strong: true, people: { figure, look: 'benefit' } };
  }
  const half = figure.kind === 'months' && figure.value !== null ? [[words('sheet.plain.half')]] : [];
  return { lines: [[whole(figure)], ...half], strong: true };
}

/** A side effect as a person reads it: how many had it and how many did not, and for how many it was severe. */
export function plainEffect({ any, severe }: EffectFigures, scale: Scale): Cell {
  const figure = any.kind === 'frequency' ? shownFigure(any, scale) : null;
  if (figure) {
    return {
      lines: [[whole(figure)], [hadIt(figure)], [severeFor({ severe }, scale)]],
      strong: true,
      people: { figure, look: 'harm' },
    };
  }
  if (severe.kind === 'frequency') return { lines: [[severeFor({ severe }, scale)]] };
  return absent(any.kind === 'notReported' ? any.why : 'notInStudy');
}

/** A side effect in sentences of its own. Empty: nothing of it is held. */
export function plainEffectSentences({ any, severe }: EffectFigures, scale: Scale): Phrase[] {
  const figure = any.kind === 'frequency' ? shownFigure(any, scale) : null;
  if (!figure) return severe.kind === 'frequency' ? [severeFor({ severe }, scale)] : [];
  return [
    words('sheet.plain.ofPeople', {
      value: numberOf(figure),
      outOf: number(figure.outOf),
      without: number(figure.without),
    }),
    severeFor({ severe }, scale),
  ];
}

const hadIt = (figure: ReturnType<typeof shownFigure> & { kind: 'people' }): Phrase =>
  words('sheet.plain.had', { value: numberOf(figure), without: number(figure.without) });

function severeFor({ severe }: Pick<EffectFigures, 'severe'>, scale: Scale): Phrase {
  return severe.kind === 'frequency'
    ? words('sheet.plain.severe', { value: whole(shownFigure(severe, scale)) })
    : words('sheet.plain.severeMissing');
}
