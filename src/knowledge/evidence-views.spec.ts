import { bySource, citationsOf } from '../domain/evidence/citations';
import { conflictsOf } from '../domain/evidence/conflicts';
import { DiseaseAreas } from '../domain/evidence/disease-area';
import { hazardsOf } from '../domain/evidence/hazard';
import { evidence } from './evidence';
import { knowledge } from './knowledge';

describe('where bodies differ', () => {
  const conflicts = conflictsOf(knowledge, evidence);
  const bodies = (id: string) =>
    conflicts.find((one) => one.id === id)?.sides.map(({ body, year }) => `${body.en} ${year ?? ''}`.trim()) ?? [];

  it('holds the disputes that are known', () => {
    // Early relapse after anti-HER2 therapy, and after hormone therapy.
    expect(bodies('trastuzumab-deruxtecan-her2-positive-relapse-6-to-12-months')).toEqual(
      jasmine.arrayContaining(['ASCO 2022', 'DESTINY-Breast03 2022', 'FDA 2026']),
    );
    expect(bodies('pertuzumab-trastuzumab-taxane-relapse-6-to-12-months')).toEqual(
      jasmine.arrayContaining(['ASCO 2022', 'CLEOPATRA 2012', 'DESTINY-Breast09 2025']),
    );
    expect(bodies('inavolisib-relapse-window').length).toBe(2);
    // How strongly trastuzumab deruxtecan makes sick.
    expect(bodies('antiemetic-prophylaxis-trastuzumab-deruxtecan')).toEqual(['ESMO 2024', 'NCCN 2024', 'ASCO 2020']);
    expect(bodies('lvef-her2-antibodies').length).toBe(3);
    expect(bodies('primary-tumour-surgery')).toContain('MF07-01 (trial) 2021');
    // Labels of the EU against those of the US.
    expect(bodies('trastuzumab-deruxtecan-pertuzumab-licence')).toEqual(jasmine.arrayContaining(['US 2025', 'EU']));
    expect(bodies('atezolizumab-nab-paclitaxel-first-line-sp142')).toEqual(
      jasmine.arrayContaining(['EMA 2021', 'FDA 2021']),
    );
  });

  it('names two sides or more each, and each dispute once', () => {
    for (const { id, sides } of conflicts) expect(sides.length).withContext(id).toBeGreaterThan(1);
    expect(new Set(conflicts.map(({ id }) => id)).size).toBe(conflicts.length);
  });
});

describe('what rests on a source', () => {
  const found = bySource(citationsOf(knowledge, evidence));

  it('is found from each kind of entry', () => {
    const kinds = (id: string) => new Set(found.get(id)?.map(({ kind }) => kind));
    expect(kinds('modi-2022-nejm')).toEqual(new Set(['rule', 'fact', 'trial']));
    expect(kinds('giordano-2022-jco').has('option')).toBeTrue();
    expect(kinds('khan-2022-jco').has('disagreement')).toBeTrue();
  });

  it('names no source that is not held', () => {
    const held = new Set(evidence.sources.map(({ id }) => id));
    expect([...found.keys()].filter((id) => !held.has(id))).toEqual([]);
  });
});

describe('the kind of cancer of a trial', () => {
  const areas = new DiseaseAreas(knowledge.options, knowledge.facts);
  const expected: Record<string, string> = {
    'paloma-2': 'hrPositive',
    'monaleesa-7': 'hrPositive',
    emerald: 'hrPositive',
    cleopatra: 'her2Positive',
    her2climb: 'her2Positive',
    'keynote-355': 'tripleNegative',
    ascent: 'tripleNegative',
    olympiad: 'several',
    'destiny-breast04': 'several',
    'mf07-01': 'localAndSupportive',
  };
  for (const [id, area] of Object.entries(expected)) {
    it(`of ${id} is ${area}`, () => {
      const trial = evidence.trials.find((one) => one.id === id);
      expect(trial && areas.ofTrial(trial)).toBe(area as ReturnType<DiseaseAreas['ofTrial']>);
    });
  }
});

describe('hazard ratios', () => {
  it('are of events that nobody wants, so that a lower one is better', () => {
    const wanted = /response|shrink|regained|able to walk|benefit|control/i;
    const wrong = evidence.trials.flatMap((trial) =>
      hazardsOf(trial)
        .filter(
          ({ result: { endpoint, endpointName } }) =>
            endpoint === 'ORR' || endpoint === 'CBR' || (endpointName && wanted.test(endpointName.en)),
        )
        .map(({ result }) => `${trial.id} ${result.id}`),
    );
    expect(wrong).toEqual([]);
  });
});
