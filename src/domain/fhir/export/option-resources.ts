import { declinedPhrase } from '../../documents/note-phrases';
import { chosenColumn } from '../../documents/document-case';
import { words } from '../../documents/phrase';
import type { JsonObject } from '../json';
import type { BundleDraft, Reference } from './bundle-draft';
import type { ExportCase } from './export-case';
import { attributeUse } from './observation-resource';
import type { ExportedPerson } from './person-resources';
import { intentOf, medicineOf } from './treatment-resources';

/**
 * What was discussed: at most one is taken, none where the decision waits; each option stands as a proposal of its medicines, or in
 * words. What the person has declined is cancelled, with their reason.
 */
export function addOptions(draft: BundleDraft, of: ExportCase, { patient, condition }: ExportedPerson): Reference {
  const proposed = (drugId: string, standing: JsonObject) =>
    draft.add('MedicationRequest', {
      extension: [intentOf(draft, 'palliative')],
      ...standing,
      intent: 'proposal',
      medicationCodeableConcept: medicineOf(draft, of, drugId),
      subject: patient,
      authoredOn: of.note.decision.on,
      reasonReference: [condition],
    });
  const asked = (text: string, no: string | null) =>
    draft.add('ServiceRequest', {
      status: no === null ? 'draft' : 'revoked',
      intent: 'proposal',
      code: draft.inWords(text),
      subject: patient,
      authoredOn: of.note.decision.on,
      reasonReference: [condition],
    });
  const actions = of.note.comparison.columns.map(({ finding: { option } }): JsonObject => {
    const title = of.say({ is: 'text', text: option.name });
    const no = declinedPhrase(of.note, option.id);
    const because = no && of.say(no);
    const standing = because === null ? { status: 'draft' } : { status: 'cancelled', statusReason: { text: because } };
    const head = { title, description: because ?? of.say(words(isChosen(of, option.id) ? 'note.taken' : 'note.open')) };
    const drugs = option.drugs.map(({ drugId }) => drugId);
    const [only] = drugs;
    if (only === undefined) return { ...head, resource: asked(title, because) };
    if (drugs.length === 1) return { ...head, resource: proposed(only, standing) };
    return {
      ...head,
      groupingBehavior: 'logical-group',
      action: drugs.map((drugId) => ({
        title: medicineOf(draft, of, drugId).text,
        resource: proposed(drugId, standing),
      })),
    };
  });
  return draft.add('RequestGroup', {
    status: 'draft',
    intent: 'proposal',
    subject: patient,
    authoredOn: of.note.decision.on,
    reasonReference: [condition],
    action: [
      {
        title: of.say(words('note.discussed')),
        groupingBehavior: 'logical-group',
        selectionBehavior: 'at-most-one',
        action: actions,
      },
    ],
  });
}

const isChosen = ({ note: { decision } }: ExportCase, id: string) =>
  decision.choice.kind === 'option' && decision.choice.optionId === id;

/** Tests that could still change what was chosen, by their codes; what is asked of the record and no test stands in the guidance alone. */
export function addTests(draft: BundleDraft, of: ExportCase, { patient, condition }: ExportedPerson): Reference[] {
  return (chosenColumn(of.note)?.finding.missing ?? []).flatMap((attribute) => {
    const use = attributeUse(attribute);
    if (use === null) return [];
    return draft.add('ServiceRequest', {
      status: 'draft',
      intent: 'proposal',
      code: draft.concept(draft.codes.observations, use, of.say({ is: 'attribute', attribute })),
      subject: patient,
      authoredOn: of.note.decision.on,
      reasonReference: [condition],
    });
  });
}
