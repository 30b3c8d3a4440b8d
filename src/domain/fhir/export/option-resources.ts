import { chosenColumn } from '../../documents/document-case';
import { declinedPhrase } from '../../documents/note-phrases';
import { words } from '../../documents/phrase';
import type { OptionFinding } from '../../consultation/consultation';
import type { JsonObject } from '../json';
import type { BundleDraft, Reference } from './bundle-draft';
import type { ExportCase } from './export-case';
import { type OptionPart, partsOf } from './option-parts';
import type { ExportedPerson } from './person-resources';
import { intentOf, medicineOf } from './treatment-resources';

/** What was discussed, each option as the proposals that it is made of. What the person has declined is cancelled, with their reason. */
export function addOptions(draft: BundleDraft, of: ExportCase, { patient, condition }: ExportedPerson): Reference {
  const about = { subject: patient, authoredOn: of.note.decision.on, reasonReference: [condition] };
  const actions = of.note.comparison.columns.map(({ finding }): JsonObject => {
    const { option } = finding;
    const title = of.say({ is: 'text', text: option.name });
    const no = declinedPhrase(of.note, option.id);
    const because = no && of.say(no);
    const standing = (yes: string, refused: string) => ({ status: because === null ? yes : refused });
    const written = (part: OptionPart): JsonObject => {
      switch (part.is) {
        case 'care':
          return {
            title,
            resource: draft.add('ServiceRequest', {
              ...standing('draft', 'revoked'),
              intent: 'proposal',
              code: { text: title },
              ...about,
            }),
          };
        case 'drug': {
          const medicine = medicineOf(draft, of, part.drugId);
          return {
            title: medicine.text,
            resource: draft.add('MedicationRequest', {
              extension: [intentOf(draft, 'palliative')],
              ...standing('draft', 'cancelled'),
              ...(because !== null && { statusReason: { text: because } }),
              intent: 'proposal',
              medicationCodeableConcept: medicine,
              ...about,
            }),
          };
        }
        case 'group':
          return {
            groupingBehavior: 'logical-group',
            selectionBehavior: part.selection,
            action: part.of.map(written),
          };
      }
    };
    const place = of.preferred?.(option.id) ?? null;
    const chosen = chosenColumn(of.note)?.finding.option.id === option.id;
    return {
      ...written(partsOf(option, personOf(of, finding))),
      title,
      ...(place !== null && { prefix: String(place) }),
      description: because ?? of.say(words(chosen ? 'note.taken' : 'note.open')),
    };
  });
  return draft.add('RequestGroup', {
    status: 'draft',
    intent: 'proposal',
    ...about,
    action: [
      {
        title: of.say(words('note.discussed')),
        groupingBehavior: 'logical-group',
        // One of the alternatives stands where one was chosen. Where the decision waits, or no cancer treatment was wanted, "exactly one"
        // would tell the other system to take one of them all the same.
        selectionBehavior: chosenColumn(of.note) ? 'exactly-one' : 'at-most-one',
        action: actions,
      },
    ],
  });
}

const personOf = ({ consultation, drugs, struck }: ExportCase, { option }: OptionFinding) => ({
  picture: consultation.picture,
  drugOf: (id: string) => drugs.find((one) => one.id === id),
  findingOf: (id: string) => consultation.options.find((one) => one.option.id === id),
  struck: struck(option.id),
});
