import { choiceOf, everything } from '../logic/possible';
import type { View } from '../logic/verdict';
import { attributeAt } from '../patient/catalogue/catalogue';
import { valuesOf } from '../patient/fact-book';
import { compare, outOfShown } from './comparison';
import { leadingArm, leadingResult } from './leading-result';
import { outcomeOf } from './outcome';
import { ownFigure } from './own-study';
import { namedOptions, unknownOptions, suggested } from './suggested-comparison';
import { aFinding } from './testing/a-finding';
import { aResult, aTrial, anEffect } from './testing/a-trial';
import { difference, twoArms } from './two-arms';
import type { SideEffect } from './side-effect';
import type { Counted, Trial } from './trial';

const map = (...trials: Trial[]) => new Map(trials.map((trial) => [trial.id, trial]));
const words = (en: string) => ({ en, es: en });
const effect = (id: string): SideEffect => ({ id, name: words(id), plain: words(id), what: words(id), kind: 'felt' });
const clinician = { outOf: 100, precision: 'exact' } as const;

describe('leadingResult', () => {
  const flattering = aResult({
    id: 'post-hoc',
    population: { label: words('Best responders (post hoc)'), kind: 'postHoc', n: 40 },
    arms: { new: { value: 8.6, ci95: null }, old: { value: 1.9, ci95: null } },
  });
  const place = leadingArm(aFinding('new-drug', ['trial']), map(aTrial({ results: [flattering, aResult()] })));

  it('is of the prespecified primary population; a more flattering group stands beside it, named', () => {
    if (!place) throw new Error('the option has an arm');
    const lead = leadingResult(place, 'PFS');
    expect(lead.result?.id).toBe('pfs');
    expect(lead.other?.arm.id).toBe('old');
    expect(lead.beside.map(({ result }) => [result.id, result.population.kind, result.population.n])).toEqual([
      ['post-hoc', 'postHoc', 40],
    ]);
  });

  it('prefers a checked reading of the same people', () => {
    const recalled = aResult({ id: 'recalled', checked: null });
    const trial = aTrial({ results: [recalled, aResult()] });
    const [arm] = trial.arms;
    if (!arm) throw new Error('the trial has arms');
    expect(leadingResult({ trial, arm }, 'PFS').result?.id).toBe('pfs');
  });

  it('takes a later reading of the same people over one that was not reached yet', () => {
    const interim = aResult({
      id: 'interim',
      arms: { new: { value: null, ci95: null, notReached: true }, old: { value: 1.9, ci95: null } },
    });
    const trial = aTrial({
      results: [interim, aResult({ population: { ...interim.population, label: words('Update') } })],
    });
    const [arm] = trial.arms;
    if (!arm) throw new Error('the trial has arms');
    const lead = leadingResult({ trial, arm }, 'PFS');
    expect(lead.result?.id).toBe('pfs');
    expect(lead.beside.map(({ result }) => result.id)).toEqual(['interim']);
    const old = trial.arms.find(({ id }) => id === 'old');
    expect(old && leadingResult({ trial, arm: old }, 'PFS').result?.id).toBe('pfs');
  });

  it('takes everyone before a part of the people, and the same reading in both arms', () => {
    const people = (label: string, kind: 'primary' | 'exploratory' | 'subgroup') => ({
      label: words(label),
      kind,
      n: kind === 'subgroup' ? null : 300,
    });
    const interim = aResult({
      id: 'interim',
      population: people('All randomised, interim', 'primary'),
      arms: { new: { value: null, ci95: null }, old: { value: 1.9, ci95: null } },
    });
    const young = aResult({ id: 'young', population: people('Under 40', 'subgroup') });
    const update = aResult({ id: 'update', population: people('All randomised, update', 'exploratory') });
    const trial = aTrial({ results: [young, interim, update] });
    expect(trial.arms.map((arm) => leadingResult({ trial, arm }, 'PFS').result?.id)).toEqual(['update', 'update']);
    const bare = aTrial({ results: [young, interim] });
    expect(bare.arms.map((arm) => leadingResult({ trial: bare, arm }, 'PFS').result?.id)).toEqual(['young', 'interim']);
  });

  it('has no other group where chance did not make it', () => {
    const cohorts = aTrial({ phase: '3b/4' });
    const [arm] = cohorts.arms;
    if (!arm) throw new Error('the trial has arms');
    expect(leadingResult({ trial: cohorts, arm }, 'PFS').other).toBeNull();
    const nausea = { trials: [cohorts], sideEffects: [effect('nausea')] };
    expect(compare([aFinding('new-drug', ['trial'])], nausea, false).effects[0]?.figures[0]?.other).toBeNull();
  });

  it('shows no recalled figure where only checked ones may be shown', () => {
    const trial = aTrial({ results: [aResult({ checked: null })] });
    const [arm] = trial.arms;
    if (!arm) throw new Error('the trial has arms');
    expect(leadingResult({ trial, arm }, 'PFS', true).outcome).toEqual({ kind: 'notReported', why: 'notChecked' });
  });

  it('takes the first cited trial in which the option has an arm', () => {
    const other = aTrial({ id: 'other', arms: [] });
    expect(leadingArm(aFinding('new-drug', ['other', 'trial']), map(other, aTrial()))?.trial.id).toBe('trial');
    expect(leadingArm(aFinding('new-drug', []), map(aTrial()))).toBeNull();
  });
});

describe('responses side by side', () => {
  const response = (id: string, counted: Counted, kind: 'primary' | 'prespecified', value: number) =>
    aResult({
      id,
      endpoint: 'ORR',
      unit: 'percent',
      population: { label: words(id), kind, n: null, counted },
      arms: { new: { value, ci95: null } },
    });
  const study = (id: string, optionId: string, results: Trial['results']) =>
    aTrial({ id, arms: [{ id: 'new', label: words(id), optionId, n: 100 }], results });
  const everyone = response('all', 'everyone', 'primary', 40.7);
  const measurable = response('measurable', 'measurable', 'prespecified', 52.7);
  const compared = (...studies: Trial[]) =>
    compare(
      studies.map(({ id, arms }) => aFinding(arms[0]?.optionId ?? '', [id])),
      { trials: studies, sideEffects: [] },
      false,
    );

  it('are of the same people where each study tells them, the other one beside', () => {
    const { columns, differs } = compared(
      study('first', 'first-drug', [everyone, measurable]),
      study('second', 'second-drug', [response('only', 'measurable', 'primary', 61)]),
    );
    expect(columns.map(({ shrinking }) => shrinking.result?.id)).toEqual(['measurable', 'only']);
    expect(columns[0]?.shrinking.beside.map(({ result }) => result.id)).toEqual(['all']);
    expect(differs).not.toContain('counted');
  });

  it('are said to be of different people where no study pair tells the same', () => {
    const { columns, differs } = compared(
      study('first', 'first-drug', [everyone]),
      study('second', 'second-drug', [measurable]),
      study('third', 'third-drug', []),
    );
    expect(columns.map(({ shrinking }) => shrinking.result?.id ?? null)).toEqual(['all', 'measurable', null]);
    expect(differs).toContain('counted');
  });

  it('of everyone who was treated stand beside those of everyone, and those of a part never do', () => {
    const treated = response('treated', 'treated', 'primary', 33);
    const part = { ...treated, population: { label: words('All randomised'), kind: 'primary' as const, n: null } };
    expect(compared(study('a', 'first-drug', [everyone]), study('b', 'second-drug', [treated])).differs).not.toContain(
      'counted',
    );
    expect(compared(study('a', 'first-drug', [everyone]), study('b', 'second-drug', [part])).differs).toContain(
      'counted',
    );
  });

  it('lead with the main people where those are the same already', () => {
    const { columns } = compared(
      study('first', 'first-drug', [everyone, measurable]),
      study('second', 'second-drug', [everyone, measurable]),
    );
    expect(columns.map(({ shrinking }) => shrinking.result?.id)).toEqual(['all', 'all']);
  });
});

describe('compare', () => {
  const second = aTrial({
    id: 'second',
    year: 2019,
    arms: [{ id: 'new', label: words('Third'), optionId: 'third-drug', n: 90 }],
    results: [aResult({ arms: { new: { value: 7, ci95: null } } })],
    adverseEvents: [anEffect('rash', 0.4, 0), anEffect('nausea', 60, 3, null)],
  });
  const evidence = { trials: [aTrial(), second], sideEffects: [effect('rash'), effect('nausea')] };
  const findings = [
    aFinding('new-drug', ['trial']),
    aFinding('third-drug', ['second']),
    aFinding('supportive-care-alone', []),
  ];

  it('keeps the columns in order and says where there is no study', () => {
    const { columns, studies } = compare(findings, evidence, false);
    expect(columns.map(({ place }) => place?.trial.id ?? null)).toEqual(['trial', 'second', null]);
    expect(studies.length).toBe(2);
    expect(columns[2]?.growth.outcome).toEqual({ kind: 'notReported', why: 'noStudy' });
  });

  it('lists what differs between the studies', () => {
    expect(compare(findings, evidence, false).differs).toEqual(['control', 'year']);
  });

  it('puts the most frequent side effect first and gives each column a figure or a reason', () => {
    const { effects } = compare(findings, evidence, false);
    expect(effects.map(({ effect: { id } }) => id)).toEqual(['nausea', 'rash']);
    expect(effects[1]?.figures.map(({ any }) => any.kind)).toEqual(['notReported', 'frequency', 'notReported']);
  });

  it('withholds recalled side effects from a patient', () => {
    const [nausea] = compare(findings, evidence, true).effects;
    expect(nausea?.figures[1]?.any).toEqual({ kind: 'notReported', why: 'notChecked' });
  });

  it('changes the denominator of all figures when a shown one is rare', () => {
    const comparison = compare(findings, evidence, false);
    expect(outOfShown(comparison, comparison.effects.slice(0, 1))).toBe(100);
    expect(outOfShown(comparison, comparison.effects)).toBe(1000);
  });

  it('knows which options met in one study', () => {
    const met = compare([aFinding('new-drug', ['trial']), aFinding('old-drug', [])], evidence, false).headToHead;
    expect(met.map(({ arms }) => [arms.first.id, arms.second.id])).toEqual([['new', 'old']]);
    expect(compare(findings, evidence, false).headToHead).toEqual([]);
  });
});

describe('compare, of options that met', () => {
  it('reads both in the study in which one was tested against the other, though each leads with its own', () => {
    const own = aTrial({ id: 'own', arms: aTrial().arms.map((arm) => ({ ...arm, id: `own-${arm.id}` })) });
    const met = aTrial();
    const pair = [aFinding('new-drug', ['trial']), aFinding('old-drug', ['own'])];
    const { columns, studies } = compare(pair, { trials: [own, met], sideEffects: [] }, false);
    expect(columns.map(({ place }) => [place?.trial.id, place?.arm.id])).toEqual([
      ['trial', 'new'],
      ['trial', 'old'],
    ]);
    expect(studies.map(({ id }) => id)).toEqual(['trial']);
    const apart = compare([aFinding('old-drug', ['own'])], { trials: [own, met], sideEffects: [] }, false);
    expect(apart.studies.map(({ id }) => id)).toEqual(['own']);
  });
});

describe('compare, of options that met in several studies', () => {
  const asked = { ...aTrial().applicability, menopause: 'post' as const };
  const older = aTrial({ id: 'older', applicability: asked });
  const cited = [aFinding('new-drug', ['older', 'trial']), aFinding('old-drug', ['older', 'trial'])];
  const younger: View = {
    at: (index) => {
      const attribute = attributeAt(index);
      const known = { sex: 'female', menopausalStatus: 'pre' }[attribute.id];
      return known ? choiceOf(valuesOf(attribute.id), known) : everything(attribute);
    },
  };

  it('tells their difference in the study in which both columns are read', () => {
    const met = compare(cited, { trials: [older, aTrial()], sideEffects: [] }, false, younger);
    expect(met.columns.map(({ place }) => place?.trial.id)).toEqual(['trial', 'trial']);
    expect(met.headToHead.map(({ arms }) => arms.trial.id)).toEqual(['trial']);
  });

  it('tells it in the study nearest to the person where the columns are read apart', () => {
    const [own, another] = ['own', 'another'].map((id, i) =>
      aTrial({ id, arms: aTrial().arms.slice(i, i + 1), results: [aResult()] }),
    );
    if (!own || !another) throw new Error('two studies');
    const apart = [aFinding('new-drug', ['own', 'older', 'trial']), aFinding('old-drug', ['another'])];
    const { columns, headToHead } = compare(
      apart,
      { trials: [own, another, older, aTrial()], sideEffects: [] },
      false,
      younger,
    );
    expect(columns.map(({ place }) => place?.trial.id)).toEqual(['own', 'another']);
    expect(headToHead.map(({ arms }) => arms.trial.id)).toEqual(['trial']);
  });
});

describe("compare, of an option's own study", () => {
  const survival = (value: number | null) =>
    aResult({
      id: 'os',
      endpoint: 'OS',
      arms: {
        new: { value, ci95: null, notReached: value === null },
        old: { value, ci95: null, notReached: value === null },
      },
    });
  const own = aTrial({ id: 'own', results: [aResult(), survival(56.5)] });
  const columnOf = (met: Trial) => {
    const pair = [aFinding('new-drug', ['trial']), aFinding('old-drug', ['own'])];
    const [, column] = compare(pair, { trials: [own, met], sideEffects: [] }, false).columns;
    if (!column) throw new Error('two columns');
    return column;
  };

  it('stands beside where the study in which it met another does not tell an endpoint, or did not reach it', () => {
    for (const met of [aTrial(), aTrial({ results: [aResult(), survival(null)] })]) {
      const column = columnOf(met);
      expect(column.place?.trial.id).toBe('trial');
      expect(ownFigure(column, 'survival')?.place.trial.id).toBe('own');
      expect(ownFigure(column, 'growth')).toBeNull();
    }
  });

  it('stands nowhere where both are told, or where it is the study that is read', () => {
    expect(ownFigure(columnOf(aTrial({ results: [aResult(), survival(20)] })), 'survival')).toBeNull();
    const [alone] = compare([aFinding('old-drug', ['own'])], { trials: [own], sideEffects: [] }, false).columns;
    expect(alone?.ownStudy).toBeNull();
  });
});

describe('difference', () => {
  const trial = aTrial();

  it('subtracts the numbers as they are written, inside one trial', () => {
    const arms = twoArms(trial, 'new', 'old');
    if (!arms) throw new Error('two arms');
    expect(difference(arms, ({ id }) => outcomeOf(trial, aResult(), id), clinician)).toBe(1.9);
  });

  it('refuses figures of another trial and pairs that are none', () => {
    const arms = twoArms(trial, 'new', 'old');
    if (!arms) throw new Error('two arms');
    const elsewhere = aTrial({ id: 'elsewhere' });
    expect(difference(arms, ({ id }) => outcomeOf(elsewhere, aResult(), id), clinician)).toBeNull();
    expect(twoArms(trial, 'new', 'new')).toBeNull();
    expect(twoArms(trial, 'new', 'nobody')).toBeNull();
  });
});

describe('namedOptions', () => {
  const options = [
    aFinding('supportive-care-alone', [], 'supportive-care'),
    aFinding('late', [], 'surgery', 'provisional'),
    aFinding('a', [], 'chemotherapy'),
    aFinding('b', [], 'chemotherapy'),
    aFinding('c', [], 'hormone-therapy'),
    aFinding('talk', [], 'supportive-care'),
  ];
  const ids = (named: string[]) => namedOptions(named, options).map(({ option }) => option.id);

  it('suggests the first offered options of different kinds', () => {
    expect(ids([])).toEqual(['a', 'c']);
  });

  it('suggests what waits for a fact where nothing is offered, and nothing where nothing can be', () => {
    const waiting = [
      aFinding('may-a', [], 'chemotherapy', 'provisional'),
      aFinding('may-b', [], 'surgery', 'provisional'),
    ];
    expect(namedOptions([], waiting).map(({ option }) => option.id)).toEqual(['may-a', 'may-b']);
    expect(namedOptions(['may-b'], waiting).map(({ option }) => option.id)).toEqual(['may-b']);
    expect(namedOptions([], [aFinding('not-a', [], 'chemotherapy', 'notNow')])).toEqual([]);
  });

  it('proposes to pick nothing that is not offered yet', () => {
    expect(suggested([aFinding('may-a', [], 'chemotherapy', 'provisional')])).toEqual([]);
  });

  it('takes those that the address names, each once, at most four, and nothing unknown', () => {
    expect(ids(['b', 'nobody', 'b', 'late', 'supportive-care-alone'])).toEqual(['b', 'late']);
    expect(ids(['a', 'b', 'c', 'late', 'talk']).length).toBe(4);
    expect(unknownOptions(['b', 'nobody', '', 'nobody', 'supportive-care-alone'], options)).toEqual(['nobody']);
  });
});
