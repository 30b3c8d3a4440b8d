import type { BoardRecord } from '../../board/board-record';
import { type Phrase, own, words } from '../../documents/phrase';
import type { JsonObject } from '../json';
import { BundleDraft, type CodedConcept, type Reference } from './bundle-draft';
import { addConcerns } from './concern-resources';
import { type DecisionBundle, leftOutOf } from './decision-bundle';
import { addDevice, agentType, escaped } from './decision-resources';
import { addDocument } from './document-resource';
import type { ExportCase } from './export-case';
import { addGuidance } from './guidance-resource';
import { isTest, questionOf } from './observation-codes';
import { addOptions } from './option-resources';
import { addPerson, type ExportedPerson } from './person-resources';
import { addTreatments } from './treatment-resources';
import { wordsOnlyIn } from './words-only';

/** What a board recorded of one case, on its way to another system. */
export interface ExportedBoard extends ExportCase {
  board: BoardRecord;
  /** The record in words, without a name. */
  summary: string;
}

/**
 * The record of a board with the record of the person that it rests on: drafts and proposals, of which none is chosen. It holds no name and
 * no figure of a study.
 */
export function boardBundle(of: ExportedBoard): DecisionBundle {
  const draft = new BundleDraft(of.codes, of.newId);
  const person = addPerson(draft, of);
  addTreatments(draft, of, person);
  addBoard(draft, of, person);
  return { bundle: draft.bundle, wordsOnly: wordsOnlyIn(draft.resources), leftOut: leftOutOf(of) };
}

function addBoard(draft: BundleDraft, of: ExportedBoard, person: ExportedPerson): void {
  const { board, summary, written, say } = of;
  const { patient, condition, observations } = person;
  const title = say(words('minutes.title'));
  const device = addDevice(draft, of);
  const plan = draft.reserve();
  const options = board.acceptable.length > 0 ? [addOptions(draft, of, person)] : [];
  const tests = addBoardTests(draft, of, person);
  const guidance = addGuidance(draft, of, person, device, plan);
  const { goals, answers } = addConcerns(draft, of, patient);
  const activity = [
    ...[...options, ...tests].map((reference): JsonObject => ({ reference })),
    ...board.actions.map((action): JsonObject => ({
      detail: {
        status: 'not-started',
        description: action.what,
        performer: [{ display: say(words(`boardRole.${action.owner}`)) }],
        ...(action.due !== null && { scheduledPeriod: { end: action.due } }),
      },
    })),
  ];
  const carePlan = draft.add(
    'CarePlan',
    {
      text: { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml"><p>${escaped(summary)}</p></div>` },
      status: 'draft',
      intent: 'proposal',
      category: [
        { coding: [{ system: 'http://hl7.org/fhir/us/core/CodeSystem/careplan-category', code: 'assess-plan' }] },
      ],
      title,
      description: summary,
      subject: patient,
      created: board.on,
      addresses: [condition],
      supportingInfo: [...observations, guidance, ...answers],
      ...(goals.length > 0 && { goal: goals }),
      ...(activity.length > 0 && { activity }),
    },
    plan,
  );
  const impression = draft.add('ClinicalImpression', {
    status: board.signed === null ? 'in-progress' : 'completed',
    description: title,
    subject: patient,
    effectiveDateTime: board.on,
    date: board.signed ?? board.on,
    problem: [condition],
    ...(observations.length > 0 && {
      investigation: [{ code: { text: say(words('export.boardRests')) }, item: [...observations] }],
    }),
    summary,
    finding: [{ itemReference: condition, basis: board.question.trim() === '' ? title : board.question.trim() }],
    supportingInfo: [carePlan],
    ...notesOf(of),
  });
  const documents = of.documents.map((document) => addDocument(draft, of, document, patient, carePlan));
  draft.add('Provenance', {
    target: [carePlan, impression, ...options, ...tests, guidance, ...documents],
    recorded: written,
    activity: { text: title },
    agent: [
      { type: agentType('assembler'), who: device },
      ...(board.present ?? []).map((role) => ({
        type: agentType('informant'),
        who: { display: say(words(`boardRole.${role}`)) },
      })),
    ],
    ...(observations.length > 0 && { entity: observations.map((what) => ({ role: 'source', what })) }),
  });
}

/** What the board wants to be found out: by its code where one says exactly that, else in words. */
function addBoardTests(draft: BundleDraft, of: ExportedBoard, { patient, condition }: ExportedPerson): Reference[] {
  const asked = new Map<string, CodedConcept>();
  for (const attribute of of.board.tests) {
    const code = isTest(attribute)
      ? questionOf(attribute, draft, of)
      : { text: of.say({ is: 'attribute', attribute }) };
    asked.set(code.coding?.[0]?.code ?? code.text, code);
  }
  const others = of.board.otherTests.trim();
  if (others !== '') asked.set(others, { text: others });
  return [...asked.values()].map((code) =>
    draft.add('ServiceRequest', {
      status: 'draft',
      intent: 'proposal',
      code,
      subject: patient,
      authoredOn: of.board.on,
      reasonReference: [condition],
    }),
  );
}

/** Dissent, what would decide, and what was amended later: each a note of its own. */
function notesOf({ board, say }: ExportedBoard): JsonObject {
  const line = (key: string, said: Phrase): Phrase =>
    words('minutes.line', { head: words(`minutes.row.${key}`), said });
  const said = [
    ...(board.decider.trim() === '' ? [] : [line('decider', own(board.decider.trim()))]),
    ...board.dissent.map(({ role, view }) =>
      line('dissent', words('minutes.named', { name: words(`boardRole.${role}`), said: own(view.trim()) })),
    ),
    ...board.amendments.map(({ words: amended }) => line('amended', own(amended.trim()))),
  ];
  return said.length > 0 ? { note: said.map((phrase) => ({ text: say(phrase) })) } : {};
}
