import { choiceOf, exactly, maskOf, union, type Possible } from '../../logic/possible';
import { drugClasses, type DrugClass } from '../../treatment/drug';
import { parsePartialDate } from '../partial-date';
import type { PatientRecord, Therapy } from '../record';
import { aRecord, aTherapy, testDrugs } from '../testing/a-record';
import { historyOf } from './history';

const drugs = new Map(testDrugs.map((drug) => [drug.id, drug]));
const today = parsePartialDate('2026-11-23');
const yes = choiceOf(['yes', 'no'], 'yes');
const no = choiceOf(['yes', 'no'], 'no');
const prior = (value: string) => choiceOf(['none', 'early', 'metastatic', 'both'], value);

function history(record: PatientRecord): (id: string) => Possible | undefined {
  if (!today) throw new Error('no day');
  const facts = historyOf(record, today, drugs);
  return (id) => facts.get(id);
}

const span = (value: Possible | undefined) => (value?.kind === 'number' ? value.spans[0] : undefined);

describe('historyOf', () => {
  it('says nothing where no list of therapies is held', () => {
    expect(historyOf(aRecord(), { first: 0, last: 0 }, drugs).size).toBe(0);
  });

  it('starts the first line where nothing was given', () => {
    const of = history(aRecord({}, { therapies: [] }));
    expect(of('line')).toEqual(exactly(1));
    expect(of('prior.cdk46')).toEqual(prior('none'));
    expect(of('monthsSince.cdk46')).toEqual(exactly(Infinity));
  });

  it('counts a regimen that ended by progression as a line behind', () => {
    const of = history(
      aRecord(
        {},
        {
          therapies: [
            aTherapy(['letrozole', 'ribociclib'], { start: '2024-01', end: '2025-09', stopReason: 'progression' }),
          ],
        },
      ),
    );
    expect(of('line')).toEqual(exactly(2));
    expect(of('linesEndocrine')).toEqual(exactly(1));
    expect(of('linesChemo')).toEqual(exactly(0));
    expect(of('refractory.cdk46')).toEqual(yes);
    expect(of('prior.aromataseInhibitor')).toEqual(prior('metastatic'));
  });

  it('takes an open regimen as ended today when the decision is due to progression', () => {
    const therapies = [aTherapy(['letrozole', 'ribociclib'], { start: '2024-01', end: null })];
    const growing = history(aRecord({ decisionReason: 'progression' }, { therapies }));
    expect(growing('line')).toEqual(exactly(2));
    expect(growing('refractory.cdk46')).toEqual(yes);
    const holding = history(aRecord({ decisionReason: 'newFinding' }, { therapies }));
    expect(holding('line')).toEqual(exactly(1));
    expect(holding('prior.cdk46')).toEqual(prior('none'));
  });

  it('takes a reason that was said before a regimen began as not about it, and one from after the day as not said', () => {
    const therapies = [aTherapy(['letrozole', 'ribociclib'], { start: '2024-03', end: null })];
    const said = (on: string) =>
      history(aRecord({}, { therapies, observations: [{ attribute: 'decisionReason', value: 'progression', on }] }));
    expect(said('2024-01-10')('line')).toEqual(union(exactly(1), exactly(2)));
    expect(said('2027-01-10')('prior.cdk46')).toEqual(
      choiceOf(['none', 'early', 'metastatic', 'both'], 'none', 'metastatic'),
    );
    expect(said('2026-11-20')('line')).toEqual(exactly(2));
  });

  it('does not see what comes after the day', () => {
    const of = history(
      aRecord(
        { decisionReason: 'newFinding' },
        {
          therapies: [
            aTherapy(['letrozole', 'ribociclib'], { start: '2026-01', end: '2027-10', stopReason: 'progression' }),
          ],
        },
      ),
    );
    expect(of('line')).toEqual(exactly(1));
    expect(of('refractory.cdk46')).toEqual(no);
  });

  it('leaves open whether a running regimen is at its end where nobody said why a decision is due', () => {
    const therapies = [aTherapy(['letrozole', 'ribociclib'], { start: '2024-03', end: null })];
    expect(history(aRecord({}, { therapies }))('prior.cdk46')).toEqual(
      choiceOf(['none', 'early', 'metastatic', 'both'], 'none', 'metastatic'),
    );
    expect(history(aRecord({ decisionReason: 'newFinding' }, { therapies }))('prior.cdk46')).toEqual(prior('none'));
  });

  it('leaves a running regimen with growth as its response open', () => {
    const of = history(
      aRecord(
        {},
        { therapies: [aTherapy(['letrozole'], { start: '2026-01', end: null, bestResponse: 'progression' })] },
      ),
    );
    expect(span(of('line'))).toEqual({ lo: 1, hi: 2 });
  });

  it('does not take a missing recurrence date or reason for "did not grow on it"', () => {
    const early = (more: object, recurrence?: string) =>
      history(
        aRecord(
          {},
          {
            therapies: [aTherapy(['anastrozole'], { setting: 'adjuvant', start: '2020', end: '2023-05-01', ...more })],
            events: recurrence ? { recurrence } : {},
          },
        ),
      )('refractory.aromataseInhibitor');
    expect(early({})).toEqual(choiceOf(['yes', 'no'], 'yes', 'no'));
    expect(early({ stopReason: 'completed' })).toEqual(no);
    expect(early({}, '2023-04-20')).toEqual(yes);
  });

  it('knows no curative interval where nothing says that metastases were there from the start', () => {
    expect(history(aRecord({}, { therapies: [] }))('monthsSinceCurative')).toBeUndefined();
    expect(history(aRecord({ deNovo: 'yes' }, { therapies: [] }))('monthsSinceCurative')).toEqual(exactly(Infinity));
  });

  it('remembers growth on hormone therapy behind a line that ended otherwise, and counts endocrine maintenance', () => {
    const grew = aTherapy(['letrozole', 'ribociclib'], {
      start: '2025-01-01',
      end: '2025-05-01',
      stopReason: 'progression',
    });
    const toxic = aTherapy(['fulvestrant'], { start: '2025-06-01', end: '2025-08-01', stopReason: 'toxicity' });
    const after = history(aRecord({ decisionReason: 'intolerance' }, { therapies: [grew, toxic] }));
    expect(after('monthsOnLastEndocrine')).toEqual(exactly(4));
    const chemo = aTherapy(['paclitaxel'], { start: '2024-01', end: '2024-06', stopReason: 'completed' });
    const maintained = history(
      aRecord({ decisionReason: 'progression' }, { therapies: [chemo, { ...grew, sameLine: true }] }),
    );
    expect(maintained('monthsOnLastEndocrine')).toEqual(exactly(4));
    expect(maintained('linesEndocrine')).toEqual(exactly(1));
    expect(maintained('linesChemo')).toEqual(exactly(1));
  });

  it('takes what treats the cancer as the regimen that runs, not what is given beside it', () => {
    const of = history(
      aRecord(
        { decisionReason: 'maintenance' },
        {
          therapies: [
            aTherapy(['docetaxel', 'trastuzumab'], { start: '2026-05', end: null, cycles: 6, bestResponse: 'partial' }),
            aTherapy(['zoledronic-acid'], { start: '2026-06', end: null }),
          ],
        },
      ),
    );
    expect(of('currentCycles')).toEqual(exactly(6));
  });

  it('counts a regimen of which no drug is told as one that nobody knows', () => {
    const of = history(
      aRecord({}, { therapies: [aTherapy([], { start: '2025', end: '2026-01', stopReason: 'progression' })] }),
    );
    expect(of('line')).toEqual(exactly(2));
    expect(of('linesEndocrine')).toBeUndefined();
  });

  it('takes a reason of long ago as not said of today', () => {
    const therapies = [aTherapy(['letrozole', 'ribociclib'], { start: '2024-01', end: null })];
    const said = (on: string) =>
      history(aRecord({}, { therapies, observations: [{ attribute: 'decisionReason', value: 'progression', on }] }));
    expect(said('2024-03-01')('line')).toEqual(union(exactly(1), exactly(2)));
    expect(said('2026-10-01')('line')).toEqual(exactly(2));
  });

  it('leaves open whether a change within a class was a swap for toxicity where nobody said why it was made', () => {
    const therapies = (stopReason?: 'completed') => [
      aTherapy(['letrozole', 'ribociclib'], { start: '2024-01', end: '2024-03', stopReason }),
      aTherapy(['letrozole', 'palbociclib'], { start: '2024-04', end: '2025-04', stopReason: 'progression' }),
    ];
    const line = (stopReason?: 'completed') => history(aRecord({}, { therapies: therapies(stopReason) }))('line');
    expect(line()).toEqual(union(exactly(2), exactly(3)));
    expect(line('completed')).toEqual(exactly(3));
  });

  it('leaves open whether a regimen without an end runs on, unless another line followed or it is said to have ended', () => {
    const regimen = aTherapy(['letrozole', 'ribociclib'], { start: '2025-01' });
    const classes = (more: object, ...next: Therapy[]) =>
      history(aRecord({ decisionReason: 'wish' }, { therapies: [{ ...regimen, ...more }, ...next] }))('currentClasses');
    const members = (must: DrugClass[], may: DrugClass[]) => ({
      kind: 'set' as const,
      must: maskOf(drugClasses, must),
      may: maskOf(drugClasses, may),
    });
    expect(classes({})).toEqual(members([], ['aromataseInhibitor', 'cdk46']));
    expect(classes({ ended: true })).toEqual(members([], []));
    expect(classes({ stopReason: 'choice' })).toEqual(members([], []));
    expect(classes({}, aTherapy(['paclitaxel'], { start: '2026-01', end: null }))).toEqual(
      members(['taxane'], ['taxane']),
    );
  });

  it('keeps an undated regimen behind the one that it follows in the list', () => {
    const therapies = [
      aTherapy(['letrozole'], { start: '2024', end: '2025' }),
      aTherapy(['paclitaxel'], { end: null }),
    ];
    const line = (on: string) =>
      history(aRecord({}, { therapies, observations: [{ attribute: 'decisionReason', value: 'wish', on }] }))('line');
    expect(line('2026-11-23')).toEqual(exactly(2));
    expect(line('2026-11-01')).toEqual(union(exactly(2), exactly(3)));
  });

  it('asks whether the cancer grew after a line that ended without it', () => {
    const therapies = [aTherapy(['paclitaxel'], { start: '2025-01', end: '2025-06', stopReason: 'completed' })];
    expect(history(aRecord({}, { therapies }))('line')).toEqual(union(exactly(1), exactly(2)));
    expect(history(aRecord({ decisionReason: 'maintenance' }, { therapies }))('line')).toEqual(exactly(1));
    expect(history(aRecord({ decisionReason: 'progression' }, { therapies }))('line')).toEqual(exactly(2));
  });

  it('does not take an operation as curative where the metastases may have been there', () => {
    const events = { surgery: '2026-01-10', metastaticDiagnosis: '2026-02-10' };
    const of = (more: Record<string, string>) =>
      history(aRecord(more, { therapies: [], events }))('diseaseFreeInterval');
    expect(of({ deNovo: 'yes' })).toEqual(exactly(Infinity));
    expect(of({ deNovo: 'no' })).toEqual(exactly(1));
    expect(of({})).toEqual(union(exactly(1), exactly(Infinity)));
    const later = history(aRecord({}, { therapies: [], events: { ...events, surgery: '2022' } }));
    expect(later('deNovo')).toEqual(no);
  });

  it('keeps the line through a swap within a class for toxicity, and through maintenance', () => {
    const swap = history(
      aRecord(
        {},
        {
          therapies: [
            aTherapy(['letrozole', 'ribociclib'], { start: '2024-01', end: '2024-03', stopReason: 'toxicity' }),
            aTherapy(['letrozole', 'palbociclib'], { start: '2024-04', end: '2025-04', stopReason: 'progression' }),
          ],
        },
      ),
    );
    expect(swap('line')).toEqual(exactly(2));
    const maintenance = history(
      aRecord(
        {},
        {
          therapies: [
            aTherapy(['docetaxel', 'trastuzumab'], { start: '2024-01', end: '2024-06', stopReason: 'completed' }),
            aTherapy(['trastuzumab', 'letrozole'], {
              start: '2024-07',
              end: '2025-04',
              stopReason: 'progression',
              sameLine: true,
            }),
          ],
        },
      ),
    );
    expect(maintenance('line')).toEqual(exactly(2));
    expect(maintenance('linesAntiHer2')).toEqual(exactly(1));
  });

  it('does not count ovarian suppression or bone agents as lines', () => {
    const of = history(
      aRecord(
        {},
        {
          therapies: [
            aTherapy(['goserelin'], { start: '2024-01', end: null }),
            aTherapy(['zoledronic-acid'], { start: '2024', end: null }),
          ],
        },
      ),
    );
    expect(of('line')).toEqual(exactly(1));
  });

  it('leaves the line open where it is not known why the last regimen ended', () => {
    const of = history(aRecord({}, { therapies: [aTherapy(['paclitaxel'], { start: '2024-01', end: '2024-06' })] }));
    expect(span(of('line'))).toEqual({ lo: 1, hi: 2 });
  });

  it('leaves drug classes open where a drug is not in the knowledge', () => {
    const of = history(
      aRecord({}, { therapies: [aTherapy(['mystery'], { start: '2024', end: '2025', stopReason: 'progression' })] }),
    );
    expect(of('prior.cdk46')).toEqual(choiceOf(['none', 'early', 'metastatic', 'both'], 'none', 'metastatic'));
    expect(of('linesChemo')).toBeUndefined();
  });

  describe('of early treatment', () => {
    const adjuvant = (end: string | null, recurrence: string) =>
      history(
        aRecord(
          {},
          {
            therapies: [aTherapy(['anastrozole'], { setting: 'adjuvant', start: '2020-01-01', end })],
            events: { recurrence, metastaticDiagnosis: recurrence, surgery: '2019-10-01' },
          },
        ),
      );

    it('measures months on adjuvant endocrine therapy to a recurrence on it', () => {
      const of = adjuvant('2023-05-01', '2023-05-01');
      expect(of('monthsOnAdjuvantEndocrine')).toEqual(exactly(40));
      expect(of('monthsSinceAdjuvantEndocrine')).toEqual(exactly(0));
      expect(of('deNovo')).toEqual(no);
      expect(of('diseaseFreeInterval')).toEqual(exactly(43));
    });

    it('measures months since its end where the recurrence came later', () => {
      const of = adjuvant('2025-01-01', '2026-03-01');
      expect(of('monthsOnAdjuvantEndocrine')).toEqual(exactly(Infinity));
      expect(of('monthsSinceAdjuvantEndocrine')).toEqual(exactly(14));
    });

    it('counts what still runs when the cancer is back as given, and as treatment on which it grew', () => {
      const of = adjuvant(null, '2026-10-01');
      expect(of('prior.aromataseInhibitor')).toEqual(prior('early'));
      expect(of('refractory.aromataseInhibitor')).toEqual(yes);
      expect(of('monthsSince.aromataseInhibitor')).toEqual(exactly(0));
      expect(of('monthsSinceAdjuvantEndocrine')).toEqual(exactly(0));
      expect(of('monthsOnAdjuvantEndocrine')).toEqual(exactly(81));
      expect(of('currentClasses')).toEqual({ kind: 'set', must: 0, may: 0 });
      const later = adjuvant(null, '2026-12-24');
      expect(later('prior.aromataseInhibitor')).toEqual(prior('none'));
      const before = adjuvant(null, '2019-12-01');
      expect(before('refractory.aromataseInhibitor')).toEqual(no);
    });

    it('spans what partial dates leave open', () => {
      const value = span(adjuvant('2025', '2026-03-01')('monthsSinceAdjuvantEndocrine'));
      expect(value?.lo).toBeLessThan(3);
      expect(value?.hi).toBeGreaterThan(13);
    });
  });

  it('takes relapse within 12 months of early platinum as refractory', () => {
    const of = (recurrence: string) =>
      history(
        aRecord(
          {},
          {
            therapies: [
              aTherapy(['carboplatin'], {
                setting: 'neoadjuvant',
                start: '2024-01-01',
                end: '2024-06-01',
                stopReason: 'completed',
              }),
            ],
            events: { recurrence },
          },
        ),
      )('platinumRefractory');
    expect(of('2025-02-01')).toEqual(yes);
    expect(of('2025-09-01')).toEqual(no);
  });
});
