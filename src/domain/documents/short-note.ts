import type { Sentences } from './document';
import { caseSummary } from './case-summary';
import { type NoteCase, noteEffects, noteScale } from './note-case';
import { effectPhrase, leadPhrases, studyPhrase } from './note-figures';
import { chosenColumn, openLeads } from './document-case';
import {
  basis,
  choicePhrase,
  declinedPhrase,
  labelled,
  mattersPhrases,
  presentPhrase,
  reviewPhrase,
} from './note-phrases';
import { type Phrase, day, joined, own, sentence, text, words } from './phrase';

/** A line of the short note. What weighs least is left out first where the room is short. */
export interface NoteLine {
  said: Sentences;
  weight: number;
  isQuote?: true;
}

/** The note to copy into the chart: a line each, in the order in which they are read. */
export function shortNote(of: NoteCase): NoteLine[] {
  const { why, wouldChange, present, nextReview } = of.decision;
  const summary = caseSummary(of.consultation);
  const said = (key: string, given: string, weight: number): NoteLine[] =>
    given.trim() === '' ? [] : [{ said: [words(key, { said: own(given.trim()) })], weight, isQuote: true }];
  const declined = of.comparison.columns.flatMap(({ finding: { option } }): NoteLine[] => {
    const no = declinedPhrase(of, option.id);
    return no
      ? [{ said: [words('note.shortDeclined', { option: text(option.name), no })], weight: 7, isQuote: true }]
      : [];
  });
  const names = of.comparison.columns.map(({ finding: { option, status } }) =>
    words('note.shortOption', { option: text(option.name), status: words(`status.${status}`) }),
  );
  return [
    { said: [words('note.shortTitle', { day: day(of.decision.on) }), ...labelled(of)], weight: 10 },
    ...(summary.length > 0 ? [{ said: [words('note.ended', { said: sentence(joined(summary)) })], weight: 6 }] : []),
    { said: [choicePhrase(of)], weight: 10 },
    ...said('note.why', why, 8),
    ...said('note.wouldChange', wouldChange, 7),
    ...declined,
    { said: [words('note.shortDiscussed', { options: joined(names) })], weight: 5 },
    ...mattersPhrases(of).map((one): NoteLine => ({ said: [one], weight: 4, isQuote: true })),
    ...chosenFigures(of),
    { said: [presentPhrase(present), reviewPhrase(nextReview)], weight: 6 },
    { said: basis(of), weight: 9 },
  ];
}

/** The figures of what was chosen, as far as their topics are open. */
function chosenFigures(of: NoteCase): NoteLine[] {
  const column = chosenColumn(of);
  if (!column?.place) return [];
  const effects = noteEffects(of);
  const scale = noteScale(of, effects);
  const place = of.comparison.columns.indexOf(column);
  const leads = openLeads(of).map((lead): Phrase =>
    words('note.shortLead', {
      name: words(`compare.${lead}`),
      figure: joined(leadPhrases(column, column[lead], scale)),
    }),
  );
  const harms = effects.slice(0, 3).flatMap((row) => effectPhrase(row, place, scale) ?? []);
  return [
    ...leads.map((lead): NoteLine => ({ said: [lead], weight: 3 })),
    ...(harms.length > 0 ? [{ said: [words('note.shortEffects', { effects: joined(harms) })], weight: 3 }] : []),
    ...(leads.length + harms.length > 0
      ? [{ said: [words('note.shortStudy', { study: studyPhrase(column) })], weight: 3 }]
      : []),
  ];
}
