import { freeInBrain } from '../../documents/brain-figures';
import { choicePhrase, declinedPhrase, noteEffects } from '../../documents/clinician-note';
import { openLeads } from '../../documents/document-case';
import { type Phrase, named, words } from '../../documents/phrase';
import { chosenColumn } from '../../documents/patient-sheet';
import type { ComparedOption } from '../../evidence/comparison';
import type { Outcome } from '../../evidence/outcome';
import { type Scale, shownFigure } from '../../evidence/shown-figure';
import { attributeUse } from './observation-resource';
import type { JsonObject } from '../json';
import { base64Of } from './base64';
import type { BundleDraft, Reference } from './bundle-draft';
import type { ExportCase } from './export-case';
import type { ExportedPerson } from './person-resources';
import { intentOf, medicineOf } from './treatment-resources';

const terminology = (name: string) => `http://terminology.hl7.org/CodeSystem/${name}`;
/** "Oncology Plan of care and summary note". */
const note: JsonObject = {
  coding: [{ system: 'http://loinc.org', code: '74156-1', display: 'Oncology Plan of care and summary note' }],
};

/** The decision as a draft that a clinician signs: nothing in it is an order. */
export function addDecision(draft: BundleDraft, of: ExportCase, person: ExportedPerson): void {
  const { patient, condition, observations } = person;
  const device = addDevice(draft, of);
  const plan = draft.reserve();
  const options = addOptions(draft, of, person);
  const guidance = addGuidance(draft, of, person, device, plan);
  const risks = of.note.comparison.columns.flatMap((column, place) =>
    addFigures(draft, of, person, device, column, place),
  );
  const goals = goalsOf(of).map((text) =>
    draft.add('Goal', { lifecycleStatus: 'proposed', description: { text }, subject: patient, expressedBy: patient }),
  );
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
      supportingInfo: [...observations, guidance, ...risks],
      ...(goals.length > 0 && { goal: goals }),
      activity: [{ reference: options }],
      ...notesOf(of),
    },
    plan,
  );
  const documents = of.documents.map((document) => addDocument(draft, of, document, patient, carePlan));
  draft.add('Provenance', {
    target: [carePlan, options, guidance, ...risks, ...documents],
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

const agentType = (code: string): JsonObject => ({
  coding: [{ system: terminology('provenance-participant-type'), code }],
});

function addDevice(draft: BundleDraft, { note: { decision } }: ExportCase): Reference {
  return draft.add('Device', {
    status: 'active',
    deviceName: [{ name: 'Tandem', type: 'model-name' }],
    version: [{ value: `knowledge ${decision.pinned.version}` }],
    type: { text: 'Clinical decision support software' },
  });
}

/** What was discussed: at most one is taken; each option stands as a proposal of its medicines, or in words. */
function addOptions(draft: BundleDraft, of: ExportCase, { patient, condition }: ExportedPerson): Reference {
  const proposed = (drugId: string) =>
    draft.add('MedicationRequest', {
      extension: [intentOf(draft, 'palliative')],
      status: 'draft',
      intent: 'proposal',
      medicationCodeableConcept: medicineOf(draft, of, drugId),
      subject: patient,
      authoredOn: of.note.decision.on,
      reasonReference: [condition],
    });
  const asked = (text: string) =>
    draft.add('ServiceRequest', {
      status: 'draft',
      intent: 'proposal',
      code: draft.inWords(text),
      subject: patient,
      authoredOn: of.note.decision.on,
      reasonReference: [condition],
    });
  const actions = of.note.comparison.columns.map(({ finding: { option } }): JsonObject => {
    const title = of.say({ is: 'text', text: option.name });
    const said = standing(of, option.id);
    const head = { title, description: said };
    const drugs = option.drugs.map(({ drugId }) => drugId);
    const [only] = drugs;
    if (only === undefined) return { ...head, resource: asked(title) };
    if (drugs.length === 1) return { ...head, resource: proposed(only) };
    return {
      ...head,
      groupingBehavior: 'logical-group',
      action: drugs.map((drugId) => ({
        title: medicineOf(draft, of, drugId).text,
        resource: proposed(drugId),
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

function standing(of: ExportCase, id: string): string {
  const { choice } = of.note.decision;
  if (choice.kind === 'option' && choice.optionId === id) return of.say(words('note.taken'));
  return of.say(declinedPhrase(of.note, id) ?? words('note.open'));
}

/** What the rules said, and what they would still want to know of what was chosen. */
function addGuidance(
  draft: BundleDraft,
  of: ExportCase,
  { patient, condition }: ExportedPerson,
  device: Reference,
  plan: string,
): Reference {
  const missing = chosenColumn(of.note)?.finding.missing ?? [];
  return draft.add('GuidanceResponse', {
    moduleUri: `urn:tandem:knowledge:${of.note.decision.pinned.version}`,
    status: missing.length > 0 ? 'data-required' : 'success',
    subject: patient,
    occurrenceDateTime: of.note.decision.on,
    performer: device,
    reasonReference: [condition],
    result: { reference: plan },
    ...(missing.length > 0 && {
      dataRequirement: missing.map((attribute) => ({
        type: 'Observation',
        codeFilter: [
          {
            path: 'code',
            ...codeFilter(draft, attribute, of.say({ is: 'attribute', attribute })),
          },
        ],
      })),
    }),
  });
}

/** By its code where one is held, else the attribute named as a value set would be. */
function codeFilter(draft: BundleDraft, attribute: string, name: string): JsonObject {
  const use = attributeUse(attribute);
  const { coding } = use === null ? draft.inWords(name) : draft.concept(draft.codes.observations, use, name);
  return coding ? { code: coding } : { code: [{ display: name }] };
}

const exact: Scale = { outOf: 100, precision: 'exact' };

/** The figures of the open topics, each with the study that it is of: group figures, never a forecast for this person. */
function addFigures(
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

function goalsOf({ note: { concerns, ownWords }, say }: ExportCase): string[] {
  const said = ownWords.trim();
  return [...concerns.map(({ name }) => say({ is: 'text', text: name })), ...(said === '' ? [] : [said])];
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

function addDocument(
  draft: BundleDraft,
  of: ExportCase,
  { title, language, text }: ExportCase['documents'][number],
  patient: Reference,
  carePlan: Reference,
): Reference {
  return draft.add('DocumentReference', {
    status: 'current',
    docStatus: 'preliminary',
    type: note,
    category: [
      {
        coding: [
          {
            system: 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category',
            code: 'clinical-note',
          },
        ],
      },
    ],
    subject: patient,
    date: of.written,
    content: [
      {
        attachment: {
          contentType: 'text/plain; charset=utf-8',
          language,
          data: base64Of(text),
          title,
          creation: of.written,
        },
      },
    ],
    context: { related: [carePlan] },
  });
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
