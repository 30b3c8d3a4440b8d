import { freeInBrain } from '../../documents/brain-figures';
import { noteEffects } from '../../documents/note-case';
import { openLeads } from '../../documents/document-case';
import { type Phrase, named, words } from '../../documents/phrase';
import type { ComparedOption } from '../../evidence/comparison';
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
    return prediction(of, name, column[lead].outcome, column);
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

function prediction(of: ExportCase, name: Phrase, outcome: Outcome, { place }: ComparedOption): JsonObject[] {
  const figure = shownFigure(outcome, exact);
  if (!figure || outcome.kind === 'notReported' || outcome.checked === null) return [];
  return [
    {
      outcome: { text: of.say(name) },
      ...(figure.kind === 'people'
        ? { probabilityDecimal: figure.value }
        : { qualitativeRisk: { text: of.say({ is: 'figure', figure, part: 'whole' }) } }),
      rationale: [place && of.say(named(place.trial.name)), outcome.checked.against].filter(Boolean).join(', '),
    },
  ];
}
