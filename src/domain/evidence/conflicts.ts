import type { Evidence, Knowledge } from '../consultation/knowledge';
import type { Indication, Licence, Stance, Statement, TreatmentOption } from '../treatment/option';
import { type DiseaseArea, DiseaseAreas } from './disease-area';
import { strengthGrade } from './strength-grade';
import type { Checked, Text } from './text';
import { trialName } from './trial-name';

/**
 * opposed: one body recommends or licenses, another advises against. limits: one does, another only within limits. evidence: a
 * trial's own terms differ from what the bodies say. licence: licensed in one region, not, not yet or only in part in another. noted: laid
 * down in the knowledge. strength: the bodies say the same and differ in how firmly.
 */
export const conflictKinds = ['opposed', 'limits', 'evidence', 'licence', 'noted', 'strength'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

export interface ConflictSide {
  body: Text;
  year: number | null;
  /** What it says in one word; null: its text alone says it. */
  says: Stance | Licence['status'] | null;
  text: Text | null;
  strength: string | null;
  sourceId: string | null;
  checked: Checked;
}

/** A matter on which bodies, labels, regions or trials differ, with what each says. */
export interface Conflict {
  id: string;
  kind: ConflictKind;
  area: DiseaseArea;
  /** What it is about: an option's name or a topic. */
  about: Text;
  /** In which state of affairs; null: in general. */
  setting: Text | null;
  optionIds: readonly string[];
  sides: readonly ConflictSide[];
}

const plain = (text: string): Text => ({ en: text, es: text });

/** All of them, found in what the knowledge says, in its order. */
export function conflictsOf(knowledge: Knowledge, { trials, disagreements }: Evidence): Conflict[] {
  const areas = new DiseaseAreas(knowledge.options, knowledge.facts);
  const names = new Set(['Trial', ...trials.map((trial) => trialName(trial).en)]);
  const isTrial = ({ body }: Statement) => names.has(body);
  return [
    ...knowledge.options.flatMap((option) => [
      ...option.indications.flatMap((indication) => ofIndication(option, indication, areas, isTrial)),
      ...ofLicences(option, areas),
    ]),
    ...disagreements.map(({ id, area, topic, optionIds, positions }): Conflict => ({
      id,
      kind: 'noted',
      area,
      about: topic,
      setting: null,
      optionIds,
      sides: positions.map((position) => ({ ...position, says: null, strength: null })),
    })),
  ];
}

function ofIndication(
  option: TreatmentOption,
  indication: Indication,
  areas: DiseaseAreas,
  isTrial: (statement: Statement) => boolean,
): Conflict[] {
  const said = indication.statements.filter(({ stance }) => stance !== 'silent');
  const kind = kindOf(
    said.filter((one) => !isTrial(one)),
    said.filter(isTrial),
  );
  if (kind === null) return [];
  return [
    {
      id: `${option.id}-${indication.id}`,
      kind,
      area: areas.ofIndication(option, indication),
      about: option.name,
      setting: indication.setting,
      optionIds: [option.id],
      sides: indication.statements.map(({ body, stance, ...rest }) => ({ ...rest, body: plain(body), says: stance })),
    },
  ];
}

/** How the statements of one indication differ; null: they do not. */
function kindOf(bodies: readonly Statement[], trials: readonly Statement[]): ConflictKind | null {
  const differ = (a: Stance, b: Stance) =>
    bodies.some((one) => one.stance === a && bodies.some((other) => other.stance === b && other.body !== one.body));
  if (differ('agrees', 'against') || differ('partly', 'against')) return 'opposed';
  if (differ('agrees', 'partly')) return 'limits';
  if (trials.some((trial) => bodies.some(({ stance }) => stance !== trial.stance))) return 'evidence';
  const grades = bodies.flatMap(({ body, strength }) => {
    const grade = strengthGrade(strength);
    return grade ? [{ body, grade }] : [];
  });
  return grades.some((one) => grades.some(({ body, grade }) => body !== one.body && grade !== one.grade))
    ? 'strength'
    : null;
}

function ofLicences(option: TreatmentOption, areas: DiseaseAreas): Conflict[] {
  if (new Set(option.licences.map(({ status }) => status)).size < 2) return [];
  return [
    {
      id: `${option.id}-licence`,
      kind: 'licence',
      area: areas.ofOption(option),
      about: option.name,
      setting: null,
      optionIds: [option.id],
      sides: option.licences.map(({ region, status, since, note, sourceId, checked }) => ({
        body: plain(region),
        year: since === null ? null : Number(since.slice(0, 4)),
        says: status,
        text: note,
        strength: null,
        sourceId,
        checked,
      })),
    },
  ];
}
