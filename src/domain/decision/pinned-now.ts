import type { KnowledgeManifest } from '../consultation/knowledge';
import type { ComparedOption, Comparison, EffectRow, LeadKey } from '../evidence/comparison';
import type { ArmInTrial } from '../evidence/leading-result';
import { landmarkOf } from '../evidence/outcome';
import type { TrialArm, TrialResult } from '../evidence/trial';
import type { Topic } from '../preference/topic';
import type { Pinned, PinnedFigure } from './decision';

/** The question of a side effect: "effect.nausea", "effect.nausea.severe". */
export const effectQuestion = (effect: string, severe: boolean) => `effect.${effect}${severe ? '.severe' : ''}`;

/** The question of the same in the group that it was compared with: "growth.other". */
export const otherQuestion = (question: string) => `${question}.other`;
/** The question of those counted at a month: "survival.at.42". */
export const atQuestion = (question: string, months: number) => `${question}.at.${String(months)}`;

/** What a question about an endpoint is made of; null: it is one about a side effect. */
export function endpointOfQuestion(question: string): { lead: string; months: number | null; other: boolean } | null {
  const [, lead, months, other] = /^(?!effect\.)(\w+)(?:\.at\.([\d.]+))?(\.other)?$/.exec(question) ?? [];
  return lead === undefined
    ? null
    : { lead, months: months === undefined ? null : Number(months), other: other !== undefined };
}

/** The topic that a pinned figure belongs to. */
export function topicOfQuestion(question: string): Topic {
  if (endpointOfQuestion(question)?.lead === 'survival') return 'survival';
  return question.startsWith('effect.') ? 'sideEffects' : 'response';
}

/** The side effect of a question and whether it is of the severe ones; null: the question is none of a side effect. */
export function effectOfQuestion(question: string): { effect: string; severe: boolean } | null {
  const [, effect, severe] = /^effect\.(.+?)(\.severe)?$/.exec(question) ?? [];
  return effect === undefined ? null : { effect, severe: severe !== undefined };
}

/**
 * What the knowledge says at this moment of the options that are discussed, as far as its topics were opened.
 * @param leads the leading figures that are shown; each is the question of a pinned figure
 */
export function pinnedNow(
  { columns }: Pick<Comparison, 'columns'>,
  leads: readonly LeadKey[],
  effects: readonly EffectRow[],
  opened: Readonly<Record<Topic, boolean>>,
  { version, evidenceDate }: Pick<KnowledgeManifest, 'version' | 'evidenceDate'>,
): Pinned {
  const figures = columns.flatMap((column, place) => [...leadsOf(column, leads), ...effectsOf(column, effects, place)]);
  return {
    version,
    evidenceDate,
    statuses: Object.fromEntries(columns.map(({ finding }) => [finding.option.id, finding.status])),
    names: Object.fromEntries(
      columns.map(({ finding: { option } }) => [option.id, { name: option.name, plainName: option.plainName }]),
    ),
    figures: figures.filter(({ question }) => opened[topicOfQuestion(question)]),
  };
}

/** Each leading figure with its ratio, that of the other group, and of survival the people counted at each month, from which its range is read. */
function leadsOf(column: ComparedOption, leads: readonly LeadKey[]): PinnedFigure[] {
  const optionId = column.finding.option.id;
  return leads.flatMap((question): PinnedFigure[] => {
    const { outcome, other, result, beside } = column[question];
    const ratio = result?.hazardRatio;
    return [
      { optionId, question, outcome, ...(ratio && { ratio: { value: ratio.value, ci95: ratio.ci95 } }) },
      ...(other ? [{ optionId, question: otherQuestion(question), outcome: other.outcome }] : []),
      ...(question === 'survival' && column.place
        ? countsOf(optionId, column.place, [result, ...beside.map((one) => one.result)], other?.arm ?? null)
        : []),
    ];
  });
}

function countsOf(
  optionId: string,
  { trial, arm }: ArmInTrial,
  results: readonly (TrialResult | null)[],
  other: TrialArm | null,
): PinnedFigure[] {
  const result = results.find((one) => one !== null && one.landmarks.length > 0);
  if (!result) return [];
  return result.landmarks.flatMap(({ months }) => {
    const question = atQuestion('survival', months);
    return [
      { optionId, question, outcome: landmarkOf(trial, result, arm.id, months) },
      ...(other
        ? [{ optionId, question: otherQuestion(question), outcome: landmarkOf(trial, result, other.id, months) }]
        : []),
    ];
  });
}

function effectsOf({ finding }: ComparedOption, effects: readonly EffectRow[], place: number): PinnedFigure[] {
  return effects.flatMap(({ effect, figures }) => {
    const own = figures[place];
    if (!own) return [];
    return [
      { optionId: finding.option.id, question: effectQuestion(effect.id, false), outcome: own.any },
      { optionId: finding.option.id, question: effectQuestion(effect.id, true), outcome: own.severe },
    ];
  });
}
