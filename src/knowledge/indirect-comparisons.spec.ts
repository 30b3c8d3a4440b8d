import { type Contrast, type IndirectRefusal, indirectComparison } from '../domain/evidence/indirect-comparison';
import { leadingResult } from '../domain/evidence/leading-result';
import { PeopleOfTrials } from '../domain/evidence/trial-people';
import { evidence } from './evidence';
import { knowledge } from './knowledge';

const people = new PeopleOfTrials(knowledge.options, knowledge.facts);

function contrast(trialId: string, optionId: string, endpoint: 'PFS' | 'OS' = 'PFS'): Contrast {
  const trial = evidence.trials.find(({ id }) => id === trialId);
  const arm = trial?.arms.find((one) => one.optionId === optionId);
  const result = trial && arm && leadingResult({ trial, arm }, endpoint).result;
  if (!result) throw new Error(`${trialId} ${optionId}`);
  return { trial, arm, result, people: people.of(trial) };
}

const refusals = (a: Contrast, b: Contrast): readonly IndirectRefusal[] => {
  const found = indirectComparison(a, b);
  return found.kind === 'refused' ? found.refusals : [];
};

describe('indirect comparisons of the trials held', () => {
  it('know for whom a trial is cited', () => {
    const of = (id: string) => {
      const trial = evidence.trials.find((one) => one.id === id);
      return trial && people.of(trial);
    };
    expect(of('impassion130')).toEqual(
      jasmine.objectContaining({ area: 'tripleNegative', lines: [1], markers: ['pdl1Sp142'] }),
    );
    expect(of('emerald')).toEqual(jasmine.objectContaining({ lines: [2, 3], markers: ['esr1'] }));
    expect(of('destiny-breast04')?.her2).toEqual(['low', 'ultralow']);
  });

  it('are made where line, markers, reader, menopause, earlier medicines and common arm are the same', () => {
    const found = indirectComparison(
      contrast('paloma-2', 'aromatase-inhibitor-palbociclib', 'OS'),
      contrast('monaleesa-2', 'aromatase-inhibitor-ribociclib', 'OS'),
    );
    if (found.kind !== 'indirect') throw new Error(found.refusals.join());
    // 0.96 (0.78 to 1.18) over 0.76 (0.63 to 0.93), by hand.
    expect(found.ratio.value).toBeCloseTo(0.96 / 0.76, 6);
    expect(found.settled).toBeFalse();
  });

  it('are refused where the menopause or the earlier medicines differ, or are not reported', () => {
    const [palbociclib, ribociclib, abemaciclib] = [
      contrast('paloma-3', 'fulvestrant-palbociclib'),
      contrast('monaleesa-3', 'fulvestrant-ribociclib'),
      contrast('monarch-2', 'fulvestrant-abemaciclib'),
    ];
    expect(refusals(palbociclib, ribociclib)).toEqual(
      jasmine.arrayContaining(['priorDrugsUnknown', 'differentMenopause']),
    );
    expect(refusals(abemaciclib, ribociclib)).toContain('differentMenopause');
    expect(refusals(palbociclib, abemaciclib)).toContain('differentPriorDrugs');
  });

  it('are refused where a marker was asked of one, where the control was a mix, and across lines', () => {
    expect(
      refusals(contrast('capitello-291', 'fulvestrant-capivasertib'), contrast('paloma-3', 'fulvestrant-palbociclib')),
    ).toContain('differentMarkers');
    expect(refusals(contrast('emerald', 'elacestrant'), contrast('ember-3', 'imlunestrant'))).toContain(
      'differentLine',
    );
    expect(
      refusals(
        contrast('her2climb', 'tucatinib-trastuzumab-capecitabine'),
        contrast('cleopatra', 'pertuzumab-trastuzumab-taxane'),
      ),
    ).toContain('differentControl');
  });
});
