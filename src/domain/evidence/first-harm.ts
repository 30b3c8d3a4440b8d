import type { HarmMeasure } from './balance';
import type { Comparison, EffectRow } from './comparison';
import { checkedOnly } from './outcome';
import { severeEventsOf } from './serious-events';

/**
 * The harm that is drawn before one is chosen. Any severe side effect, where every column with a study tells it; else the side effect
 * that the most columns tell and, of those, the one whose lowest figure is the highest: frequent with every option. How far apart the
 * columns are is never looked at, so that the harm shown first favours none of them. null: no harm is told.
 * @param effects those that may be drawn; the first of equals is taken
 */
export function firstHarm(
  { columns }: Pick<Comparison, 'columns'>,
  effects: readonly EffectRow[],
  onlyChecked: boolean,
): HarmMeasure | null {
  const severe = columns.flatMap(({ place }) => {
    if (!place) return [];
    const outcome = severeEventsOf(place.trial, place.arm);
    return (onlyChecked ? checkedOnly(outcome) : outcome).kind === 'frequency';
  });
  if (severe.length > 0 && severe.every(Boolean)) return { kind: 'anySevere' };
  const told = effects
    .map(({ effect, figures }) => ({
      effectId: effect.id,
      percents: figures.flatMap(({ any }) => (any.kind === 'frequency' ? any.percent : [])),
    }))
    .filter(({ percents }) => percents.length > 0)
    .toSorted((a, b) => b.percents.length - a.percents.length || Math.min(...b.percents) - Math.min(...a.percents));
  const [first] = told;
  if (first) return { kind: 'effect', effectId: first.effectId };
  return severe.some(Boolean) ? { kind: 'anySevere' } : null;
}
