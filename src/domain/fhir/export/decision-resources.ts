import { choicePhrase } from '../../documents/note-phrases';
import { words } from '../../documents/phrase';
import type { JsonObject } from '../json';
import type { BundleDraft, Reference } from './bundle-draft';
import { addConcerns } from './concern-resources';
import { addDocument } from './document-resource';
import type { ExportCase } from './export-case';
import { addFigures } from './figure-resources';
import { addGuidance } from './guidance-resource';
import { addOptions } from './option-resources';
import type { ExportedPerson } from './person-resources';
import { addTests } from './test-resources';

/** The decision as a draft that a clinician signs: nothing in it is an order. */
export function addDecision(draft: BundleDraft, of: ExportCase, person: ExportedPerson): void {
  const { patient, condition, observations } = person;
  const device = addDevice(draft, of);
  const plan = draft.reserve();
  const options = addOptions(draft, of, person);
  const tests = addTests(draft, of, person);
  const guidance = addGuidance(draft, of, person, device, plan);
  const risks = of.note.comparison.columns.flatMap((column, place) =>
    addFigures(draft, of, person, device, column, place),
  );
  const { goals, answers } = addConcerns(draft, of, patient);
  const summary = of.say(choicePhrase(of.note));
  const carePlan = draft.add(
    'CarePlan',
    {
      text: { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml"><p>${escaped(summary)}</p></div>` },
      status: 'draft',
      intent: 'proposal',
      category: [
        { coding: [{ system: 'http://hl7.org/fhir/us/core/CodeSystem/careplan-category', code: 'assess-plan' }] },
      ],
      title: of.say(words('note.title')),
      description: summary,
      subject: patient,
      created: of.note.decision.on,
      addresses: [condition],
      supportingInfo: [...observations, guidance, ...risks, ...answers],
      ...(goals.length > 0 && { goal: goals }),
      activity: [options, ...tests].map((reference) => ({ reference })),
      ...notesOf(of),
    },
    plan,
  );
  const documents = of.documents.map((document) => addDocument(draft, of, document, patient, carePlan));
  draft.add('Provenance', {
    target: [carePlan, options, ...tests, guidance, ...risks, ...documents],
    recorded: of.written,
    activity: { text: of.say(words('note.title')) },
    agent: [
      { type: agentType('assembler'), who: device },
      ...of.note.decision.present.map((role) => ({
        type: agentType('informant'),
        who: { display: of.say(words(`decision.role.${role}`)) },
      })),
    ],
    ...(observations.length > 0 && { entity: observations.map((what) => ({ role: 'source', what })) }),
  });
}

export const agentType = (code: string): JsonObject => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type', code }],
});

/** The program with the version of its knowledge. */
export function addDevice(draft: BundleDraft, { note: { decision }, say }: ExportCase): Reference {
  return draft.add('Device', {
    status: 'active',
    deviceName: [{ name: 'Tandem', type: 'model-name' }],
    version: [{ value: `knowledge ${decision.pinned.version}` }],
    type: { text: say(words('export.software')) },
  });
}

/** What was said of the choice, as notes of the plan. */
function notesOf({ note: { decision }, say }: ExportCase): JsonObject {
  const said = [
    ...(decision.why.trim() === '' ? [] : [words('note.why', { said: decision.why.trim() })]),
    ...(decision.wouldChange.trim() === '' ? [] : [words('note.wouldChange', { said: decision.wouldChange.trim() })]),
    ...(decision.nextReview === null
      ? []
      : [words('note.review', { day: { is: 'day', day: decision.nextReview, length: 'long' } })]),
  ];
  return said.length > 0 ? { note: said.map((phrase) => ({ text: say(phrase) })) } : {};
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
