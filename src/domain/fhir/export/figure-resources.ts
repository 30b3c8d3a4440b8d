import { freeInBrain } from '../../documents/brain-figures';
import { noteEffects } from '../../documents/note-case';
import { openLeads } from '../../documents/document-case';
import { type Phrase, named, words } from '../../documents/phrase';
import type { ComparedOption } from '../../evidence/comparison';
import type { LeadingResult } from '../../evidence/leading-result';
import type { Outcome } from '../../evidence/outcome';
import { type Scale, shownFigure } from '../../evidence/shown-figure';
import type { JsonObject } from '../json';
import type { BundleDraft, Reference } from './bundle-draft';
import type { ExportCase } from './export-case';
import type { ExportedPerson } from './person-resources';

const exact: Scale = { outOf: 100, precision: 'exact' };

/** The figures of the open topics, each with the study that it is of: group figures, never a forecast for this person. */
export function addFigures(
  draft: BundleDraft,
  of: ExportCase,
  { patient, condition }: ExportedPerson,
  device: Reference,
  column: ComparedOption,
  place: number,
): Reference[] {
  const leads = openLeads(of.note).flatMap((lead) => {
    const name = freeInBrain(column[lead], exact) ?? words(`compare.${lead}`);
    return prediction(of, name, column[lead].outcome, column, monthsOf(column[lead]));
  });
  const harms = noteEffects(of.note).flatMap(({ effect, figures }) => {
    const own = figures[place];
    return own ? prediction(of, { is: 'text', text: effect.name }, own.any, column) : [];
  });
  const told = [...leads, ...harms];
  if (told.length === 0) return [];
  return [
    draft.add('RiskAssessment', {
      status: 'final',
      subject: patient,
      occurrenceDateTime: of.note.decision.on,
      condition,
      performer: device,
      method: { text: of.say({ is: 'text', text: column.finding.option.name }) },
      prediction: told,
    }),
  ];
}

/** Months after which people were counted without the event; null: the figure is of no time. */
function monthsOf({ endpoint, result, outcome }: LeadingResult): number | null {
  const isCounted = endpoint === 'CNS-PFS' && outcome.kind === 'frequency';
  return isCounted ? (result?.landmarks[0]?.months ?? null) : null;
}

const inMonths = (value: number): JsonObject => ({
  value,
  unit: 'mo',
  system: 'http://unitsofmeasure.org',
  code: 'mo',
});

function prediction(
  of: ExportCase,
  name: Phrase,
  outcome: Outcome,
  { place }: ComparedOption,
  months: number | null = null,
): JsonObject[] {
  const figure = shownFigure(outcome, exact);
  if (!figure || outcome.kind === 'notReported' || outcome.checked === null) return [];
  return [
    {
      outcome: { text: of.say(name) },
      ...(figure.kind === 'people'
        ? { probabilityDecimal: figure.value }
        : { qualitativeRisk: { text: of.say({ is: 'figure', figure, part: 'whole' }) } }),
      // From the beginning of the treatment to the day on which people were counted.
      ...(months !== null && { whenRange: { low: inMonths(0), high: inMonths(months) } }),
      rationale: [place && of.say(named(place.trial.name)), of.cite(outcome.sourceId)].filter(Boolean).join('. '),
    },
  ];
}
