import { basisPhrase, boardText, onOneLine } from '../../board/board-note';
import { type BoardRecord, deviatingOptions } from '../../board/board-record';
import type { BoardRole } from '../../board/meeting';
import { type RecordedCase, optionPhrase, recordRows } from '../../board/record-rows';
import { own, words } from '../../documents/phrase';
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
  /** The same with its place on the agenda, without a label. */
  recorded: RecordedCase;
}

/**
 * The record of a board with the record of the person that it rests on: drafts and proposals, of which none is chosen. It holds no name and
 * no figure of a study.
 */
export function boardBundle(of: ExportedBoard): DecisionBundle {
  const draft = new BundleDraft(of.codes, of.newId);
  const person = addPerson(draft, of);
  addTreatments(draft, of, person);
  addBoard(draft, { ...of, preferred: (id) => placeOf(of.board, id) }, person);
  return { bundle: draft.bundle, wordsOnly: wordsOnlyIn(draft.resources), leftOut: [...leftOutOf(of), ...lost(of)] };
}

/** Acceptable options that the rules do not have any more, as they were called: of what they are made nothing is known here. */
function lost({ board, consultation: { options }, say }: ExportedBoard): string[] {
  return board.acceptable
    .filter((id) => options.every(({ option }) => option.id !== id))
    .map((id) => say(optionPhrase(id, [], board)));
}

/** Codes of Tandem's own: no terminology has them. */
const deviationSystem = 'urn:tandem:board-deviation';

function placeOf({ order }: BoardRecord, id: string): number | null {
  const at = order.indexOf(id);
  return at < 0 ? null : at + 1;
}

/** Each option for which the board leaves the rules: its reason by a code, and in words. */
function deviationsOf({ board, consultation, say }: ExportedBoard): JsonObject[] {
  return deviatingOptions(board).map((id) => {
    const { reason, words: said = '' } = board.deviations.find(({ optionId }) => optionId === id) ?? {};
    const display = say(words(`minutes.reason.${reason ?? 'unsaid'}`));
    return {
      itemCodeableConcept: {
        ...(reason && { coding: [{ system: deviationSystem, code: reason, display }] }),
        text: say(words('minutes.named', { name: optionPhrase(id, consultation.options, board), said: own(display) })),
      },
      basis: said.trim() === '' ? display : said.trim(),
    };
  });
}

function addBoard(draft: BundleDraft, of: ExportedBoard, person: ExportedPerson): void {
  const { board, written, say } = of;
  const { patient, condition, observations } = person;
  const isSigned = board.signed !== null;
  const title = say(words('minutes.title'));
  const summary = boardText(of.recorded, board.on, say);
  const device = addDevice(draft, of);
  const plan = draft.reserve();
  const options = of.note.comparison.columns.length > 0 ? [addOptions(draft, of, person)] : [];
  const tests = addBoardTests(draft, of, person);
  const guidance = addGuidance(draft, of, person, device, plan);
  const { goals, answers } = addConcerns(draft, of, patient);
  const activity = [...[...options, ...tests].map((reference): JsonObject => ({ reference })), ...activitiesOf(of)];
  const carePlan = draft.add(
    'CarePlan',
    {
      text: { status: 'generated', div: narrative(summary) },
      status: 'draft',
      intent: isSigned ? 'plan' : 'proposal',
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
  const question = board.question.trim();
  const impression = draft.add('ClinicalImpression', {
    status: isSigned ? 'completed' : 'in-progress',
    description: question === '' ? title : question,
    subject: patient,
    effectiveDateTime: board.on,
    date: board.signed ?? board.on,
    problem: [condition],
    ...(observations.length > 0 && {
      investigation: [{ code: { text: say(words('export.boardRests')) }, item: [...observations] }],
    }),
    summary,
    finding: [{ itemReference: condition, basis: say(basisPhrase(board.pinned)) }, ...deviationsOf(of)],
    supportingInfo: [carePlan],
    note: notesOf(of),
  });
  const documents = of.documents.map((document) => addDocument(draft, of, document, patient, carePlan, isSigned));
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

const narrative = (text: string): string =>
  `<div xmlns="http://www.w3.org/1999/xhtml">${text
    .split('\n')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('')}</div>`;

/** What is to be done that is no order: what the board asks of somebody, telling the person, and a trial that was thought of. */
function activitiesOf({ board, say }: ExportedBoard): JsonObject[] {
  const { actions, tells, tellsOn, trial } = board;
  const role = (of: BoardRole) => [{ display: say(words(`boardRole.${of}`)) }];
  const detail = (description: string, more: JsonObject): JsonObject => ({
    detail: { status: 'not-started', description, ...more },
  });
  return [
    ...actions.map(({ what, owner, due }) =>
      detail(what, { performer: role(owner), ...(due !== null && { scheduledPeriod: { end: due } }) }),
    ),
    ...(tells === null
      ? []
      : [
          detail(say(words('minutes.row.tells')), {
            performer: role(tells),
            ...(tellsOn !== null && { scheduledPeriod: { start: tellsOn, end: tellsOn } }),
          }),
        ]),
    ...(trial.trim() === ''
      ? []
      : [detail(say(words('minutes.line', { head: words('minutes.row.trial'), said: own(trial.trim()) })), {})]),
  ];
}

/** Everything that was recorded, each a note of its own and uncut; what was amended with its day and who said it. */
function notesOf({ board, recorded, say }: ExportedBoard): JsonObject[] {
  const rows = recordRows(recorded).filter(({ tells }) => tells !== 'amended' && tells !== 'outcome');
  const line = (key: string, said: string): string =>
    say(words('minutes.line', { head: words(`minutes.row.${key}`), said: own(said) }));
  const outcome = board.outcome && {
    time: board.outcome.on,
    text: line(
      'outcome',
      [say(words(`minutes.outcome.${board.outcome.state}`)), board.outcome.why.trim()].filter(Boolean).join(': '),
    ),
  };
  return [
    ...rows.map(({ head, said }) => ({ text: say(words('minutes.line', { head, said: onOneLine(said) })) })),
    ...board.amendments.map(({ on, by, words: amended }) => ({
      authorString: say(words(`boardRole.${by}`)),
      time: on,
      text: line('amended', amended.trim()),
    })),
    ...(outcome ? [outcome] : []),
  ];
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
