import type { Trial } from '../../src/domain/evidence/trial';
import type { Check } from './finding';

const arms = (trial: Trial) => new Set(trial.arms.map((arm) => arm.id));
const percent = (n: number | null | undefined) => n === null || n === undefined || (n >= 0 && n <= 100);

function resultProblems(trial: Trial): string[] {
  return trial.results.flatMap((result) => {
    const problems: string[] = [];
    for (const [arm, { value, ci95 }] of Object.entries(result.arms)) {
      if (!arms(trial).has(arm)) problems.push(`names no arm "${arm}"`);
      if (result.unit === 'percent' && !percent(value)) problems.push(`${arm} is no percentage: ${String(value)}`);
      if (value !== null && ci95 && (ci95[0] > value || (ci95[1] !== null && ci95[1] < value))) {
        problems.push(`${arm}: the interval ${ci95.join(' to ')} does not hold ${value}`);
      }
    }
    for (const [arm, { ci95 }] of Object.entries(result.arms)) {
      if (result.unit === 'percent' && ci95 && !ci95.every(percent))
        problems.push(`${arm}: ${ci95.join(' to ')} is no percentage`);
    }
    const ratio = result.hazardRatio;
    if (ratio?.ci95 && (ratio.ci95[0] > ratio.value || ratio.ci95[1] < ratio.value)) {
      problems.push(`the hazard ratio's interval does not hold ${ratio.value}`);
    }
    const other = ratio?.otherInterval;
    if (ratio && other && (other.low > ratio.value || other.high < ratio.value || other.level === 95 || ratio.ci95)) {
      problems.push(
        `the hazard ratio's ${other.level} % interval does not hold ${ratio.value}, or stands beside one of 95 %`,
      );
    }
    const gap = result.difference;
    if (gap?.ci95 && (gap.ci95[0] > gap.value || gap.ci95[1] < gap.value)) {
      problems.push(`the difference's interval does not hold ${gap.value}`);
    }
    if (result.endpoint === 'CNS-PFS' && result.unit === 'percent' && result.landmarks.length !== 1) {
      problems.push('people without growth in the brain are counted at no single time');
    }
    for (const landmark of result.landmarks) {
      for (const [arm, value] of Object.entries(landmark.arms)) {
        if (!arms(trial).has(arm) || !percent(value))
          problems.push(`landmark ${landmark.months}: ${arm} ${String(value)}`);
      }
    }
    return problems.map((problem) => `${result.id}: ${problem}`);
  });
}

function eventProblems(trial: Trial): string[] {
  return trial.adverseEvents.flatMap((row) =>
    Object.entries(row.arms).flatMap(([arm, { anyGrade, grade3plus }]) => {
      const known = arms(trial).has(arm) && percent(anyGrade) && percent(grade3plus);
      const ordered = anyGrade === null || grade3plus === null || grade3plus <= anyGrade;
      return known && ordered ? [] : [`${row.term}: ${arm} ${String(anyGrade)} / ${String(grade3plus)}`];
    }),
  );
}

/** The safety summary names arms of the trial and holds percentages. */
function safetyProblems({ safety, arms: known }: Trial): string[] {
  return Object.entries(safety?.arms ?? {}).flatMap(
    ([arm, { grade3plusAny, seriousAE, discontinuedForAE, deathFromAE }]) => {
      const fits = [grade3plusAny, seriousAE, discontinuedForAE, deathFromAE].every(percent);
      return fits && known.some(({ id }) => id === arm)
        ? []
        : [`safety: ${arm} is no arm, or a figure is no percentage`];
    },
  );
}

/** Percentages lie between 0 and 100, intervals hold their estimate, severe is never more than any grade, arms exist. */
export const figures: Check = {
  name: 'figures',
  check: ({ trials }) =>
    trials.flatMap(({ path, item }) =>
      [...resultProblems(item), ...eventProblems(item), ...safetyProblems(item)].map((problem) => `${path} ${problem}`),
    ),
};
