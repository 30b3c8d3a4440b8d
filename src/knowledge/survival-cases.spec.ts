import { leadingResult, nothing } from '../domain/evidence/leading-result';
import type { ScenarioBound } from '../domain/evidence/scenario-bounds';
import { timeTalk } from '../domain/evidence/time-talk';
import type { Trial, TrialArm } from '../domain/evidence/trial';
import { aFinding } from '../domain/evidence/testing/a-finding';
import { evidence } from './evidence';

const alive: Readonly<Record<ScenarioBound, number>> = { worst: 90, lower: 75, upper: 25, best: 10 };
const scale = { outOf: 100, precision: 'exact' } as const;

const talkOf = (trial: Trial, arm: TrialArm) => {
  const survival = leadingResult({ trial, arm }, 'OS');
  const none = nothing('PFS', 'notInStudy');
  const column = {
    finding: aFinding('any', []),
    place: { trial, arm },
    growth: none,
    shrinking: none,
    survival,
    brainGrowth: none,
    brainShrinking: none,
    ownStudy: null,
  };
  return { survival, talk: timeTalk(column, scale, false) };
};

const told = evidence.trials.flatMap((trial) =>
  trial.arms.flatMap((arm) => {
    const { survival, talk } = talkOf(trial, arm);
    return talk?.range.kind === 'range' ? [{ trial, arm, survival, talk, range: talk.range }] : [];
  }),
);

describe('best, typical and worst case of every arm held', () => {
  it('say nothing that the counted people, the median or the follow-up of the study contradict', () => {
    const faults = told.flatMap(({ trial, arm, survival, talk, range }) => {
      const counts = new Set([survival.result, talk.counted?.result]);
      const marks = [...counts].flatMap((result) =>
        (result?.landmarks ?? []).flatMap(({ months, arms }) => {
          const percent = arms[arm.id] ?? null;
          return percent === null ? [] : [{ months, percent: Math.floor(percent + 0.5) }];
        }),
      );
      if (survival.outcome.kind === 'median') marks.push({ months: survival.outcome.months ?? 0, percent: 50 });
      return (Object.keys(alive) as ScenarioBound[]).flatMap((name) => {
        const bound = range.bounds[name];
        if (bound.months === null) return [];
        const { months, from } = bound;
        const against = marks.filter(
          (mark) =>
            (months <= mark.months && alive[name] < mark.percent) ||
            (months >= mark.months && alive[name] > mark.percent),
        );
        const beyond = from === 'multiple' && range.seen !== null && months > range.seen;
        return against.length > 0 || beyond ? [`${trial.id} ${arm.id} ${name}`] : [];
      });
    });
    expect(told.length).toBeGreaterThan(50);
    expect(faults).toEqual([]);
  });

  it('tell the arms of a trial alike', () => {
    const faults = evidence.trials.flatMap((trial) => {
      const arms = trial.arms.map((arm) => talkOf(trial, arm));
      return arms.flatMap(({ survival, talk }, i) =>
        arms.slice(i + 1).flatMap((other) => {
          if (!survival.result || survival.result !== other.survival.result || !talk || !other.talk) return [];
          if (survival.outcome.kind === 'notReported' || other.survival.outcome.kind === 'notReported') return [];
          const [a, b] = [talk.range, other.talk.range];
          if (a.kind !== b.kind) return [`${trial.id} ${a.kind} ${b.kind}`];
          if (a.kind !== 'range' || b.kind !== 'range') return [];
          return (Object.keys(alive) as ScenarioBound[]).flatMap((name) => {
            const [one, two] = [a.bounds[name], b.bounds[name]];
            const isReckoned = [one, two].some((bound) => bound.months !== null && bound.from === 'multiple');
            return isReckoned && (one.months === null || two.months === null) ? [`${trial.id} ${name}`] : [];
          });
        }),
      );
    });
    expect(faults).toEqual([]);
  });
});
