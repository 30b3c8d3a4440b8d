import type { KnowledgeManifest } from '../consultation/knowledge';
import type { ComparedOption, Comparison, EffectRow, LeadKey } from '../evidence/comparison';
import type { Topic } from '../preference/topic';
import type { Pinned, PinnedFigure } from './decision';

/** The question of a side effect: "effect.nausea", "effect.nausea.severe". */
export const effectQuestion = (effect: string, severe: boolean) => `effect.${effect}${severe ? '.severe' : ''}`;

/** The topic that a pinned figure belongs to. */
export function topicOfQuestion(question: string): Topic {
  if (question === 'survival') return 'survival';
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
    figures: figures.filter(({ question }) => opened[topicOfQuestion(question)]),
  };
}

const leadsOf = (column: ComparedOption, leads: readonly LeadKey[]): PinnedFigure[] =>
  leads.map((question) => ({
    optionId: column.finding.option.id,
    question,
    outcome: column[question].outcome,
  }));

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
