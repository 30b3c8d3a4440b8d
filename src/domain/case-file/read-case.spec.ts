import fc from 'fast-check';
import { type Decision, type DecisionDraft, nothingDecided } from '../decision/decision';
import { caseFile } from './case-file';
import { isInstant } from './case-reader';
import { newCase, type KeptCase } from './kept-case';
import { readCase } from './read-case';

const decision: Decision = {
  id: 'd1',
  on: '2026-11-29',
  discussed: ['elacestrant', 'capecitabine'],
  declined: [{ optionId: 'capecitabine', reason: 'sideEffects', words: '' }],
  choice: { kind: 'option', optionId: 'elacestrant' },
  why: 'Tablets at home.',
  wouldChange: '',
  present: ['patient', 'oncologist'],
  nextReview: '2027-01-15',
  pinned: {
    version: '2026.11.2',
    evidenceDate: '2026-11-23',
    statuses: { elacestrant: 'offered' },
    figures: [
      { optionId: 'elacestrant', question: 'growth', outcome: { kind: 'notReported', why: 'noStudy' } },
      {
        optionId: 'elacestrant',
        question: 'effect.nausea',
        outcome: {
          kind: 'frequency',
          percent: 35,
          interval: { low: 29.1, high: 41.4, from: 'safetyPopulation' },
          trialId: 'emerald',
          armId: 'elacestrant',
          sourceId: 'emerald-2022',
          checked: { on: '2026-11-01', against: 'https://example.org/read' },
        },
      },
    ],
  },
};

const full: KeptCase = {
  ...newCase('0b7e', '2026-11-01T08:00:00.000Z'),
  record: {
    label: 'M. R.',
    observations: [
      { attribute: 'erPercent', value: 90, on: '2026-03', specimen: 'sample-1', from: 'person' },
      { attribute: 'her2Ihc', value: { oneOf: ['0', '1+'] }, on: '2026' },
      { attribute: 'sites', value: { atLeast: ['bone'] } },
      { attribute: 'erPercent', value: null },
    ],
    specimens: [{ id: 'sample-1', kind: 'tissue', site: 'metastasis', place: 'liver', on: '2026-03' }],
    therapies: [{ id: 'line-1', setting: 'metastatic', drugs: ['letrozole'], start: '2024', end: null }],
    events: { metastaticDiagnosis: '2024-01' },
    medicines: [{ name: 'Warfarin', drugId: null }],
  },
  answers: { sideEffects: { answer: 'yes', day: '2026-11-20', seenBy: 'withMe' }, response: null, survival: null },
  said: { picked: ['hair'], own: 'A wedding in May', overlong: 'A wedding in May, and', first: 'hair', beside: {} },
  preferences: { tries: [{ on: '2026-11-20', picked: ['hair'], own: '', points: { hair: 100 } }], feelsRight: true },
  decisions: [decision],
  decisionDraft: {
    discussed: ['capecitabine'],
    declined: [],
    choice: null,
    why: 'Tablets at',
    wouldChange: '',
    present: [],
    nextReview: null,
  },
};
const textOf = (kept: unknown) => JSON.stringify(caseFile(kept as KeptCase, '2026.11.2', '2026-11-29T10:00:00.000Z'));

describe('reading a case file', () => {
  it('gives back all of what was written', () => {
    expect(readCase(textOf(full))).toEqual({
      kind: 'read',
      kept: full,
      version: 1,
      knowledge: '2026.11.2',
      written: '2026-11-29T10:00:00.000Z',
      leftOut: [],
    });
  });

  it('leaves out what it does not understand, and says where and why', () => {
    const [er] = full.record.observations;
    const odd = {
      ...full,
      record: {
        ...full.record,
        observations: [er, { attribute: 'shoeSize', value: 38 }, { attribute: 'erPercent', value: 400 }, 'ER 90'],
        therapies: [{ id: 'line-1', setting: 'palliative', drugs: [] }],
        events: { surgery: 'last spring' },
      },
    };
    const read = readCase(textOf(odd));
    expect(read.kind === 'read' && read.kept.record.observations).toEqual(er ? [er] : []);
    expect(read.kind === 'read' && read.leftOut).toEqual([
      { path: 'case.record.observations[1]', why: 'attribute' },
      { path: 'case.record.observations[2]', why: 'value' },
      { path: 'case.record.observations[3]', why: 'shape' },
      { path: 'case.record.therapies[0]', why: 'shape' },
      { path: 'case.record.events.surgery', why: 'shape' },
    ]);
  });

  it('takes no answer for given that it cannot read', () => {
    const read = readCase(textOf({ ...full, answers: { survival: { answer: 'sure', day: '2026-11-20' } } }));
    expect(read.kind === 'read' && read.kept.answers).toEqual({ sideEffects: null, response: null, survival: null });
    expect(read.kind === 'read' && read.leftOut).toEqual([{ path: 'case.answers.survival', why: 'shape' }]);
  });

  it('keeps a list that is not known apart from an empty one', () => {
    const read = readCase(textOf({ ...full, record: { ...full.record, therapies: null, medicines: [] } }));
    expect(read.kind === 'read' && [read.kept.record.therapies, read.kept.record.medicines]).toEqual([null, []]);
  });

  it('keeps a decision whose figures it cannot read, without them, and says which', () => {
    const [figure] = decision.pinned.figures;
    const figures = [
      figure,
      { optionId: 'elacestrant', question: 'growth', outcome: { kind: 'median', months: 'four' } },
      { optionId: 'elacestrant', question: 'growth', outcome: { kind: 'frequency' } },
    ];
    const read = readCase(textOf({ ...full, decisions: [{ ...decision, pinned: { ...decision.pinned, figures } }] }));
    expect(read.kind === 'read' && read.kept.decisions[0]?.pinned.figures).toEqual(figure ? [figure] : []);
    expect(read.kind === 'read' && read.leftOut.map(({ path }) => path)).toEqual([
      'case.decisions[0].pinned.figures[1]',
      'case.decisions[0].pinned.figures[2]',
    ]);
  });

  it('knows a declined option without a reason while the decision is written, and not of one that was taken', () => {
    const declined = [{ optionId: 'capecitabine', reason: null, words: 'Too far' }];
    const decisionDraft = { ...nothingDecided, discussed: ['capecitabine'], declined };
    const read = readCase(textOf({ ...full, decisionDraft, decisions: [{ ...decision, declined }] }));
    expect(read.kind === 'read' && read.kept.decisionDraft).toEqual(decisionDraft);
    expect(read.kind === 'read' && read.kept.decisions[0]?.declined).toEqual([]);
    expect(read.kind === 'read' && read.leftOut).toEqual([
      { path: 'case.decisions[0].declined capecitabine', why: 'shape' },
    ]);
    // An older draft brings the reason that it has.
    const older = { ...decisionDraft, declined: [{ optionId: 'capecitabine', reason: 'sideEffects', words: '' }] };
    const readOlder = readCase(textOf({ ...full, decisionDraft: older }));
    expect(readOlder.kind === 'read' && readOlder.kept.decisionDraft).toEqual(older as DecisionDraft);
  });

  it('takes no instant that there is not', () => {
    for (const instant of ['2026-11-29T10:00:00.000Z', '2028-02-29T23:59Z', '2026-11-29T10:00:00Z']) {
      expect(isInstant(instant)).withContext(instant).toBeTrue();
    }
    for (const instant of [
      '2026-99-99T99:99:99Z',
      '2026-02-29T10:00:00Z',
      '2026-11-29T24:00:00Z',
      '2026-11-29T10:60:00Z',
      '2026-11-29T10:00:61Z',
      '2026-11-29T10:00:00.Z',
      '2026-11-29T1.:..Z',
      '2026-11-29T10:00:00',
      '2026-11-29',
    ]) {
      expect(isInstant(instant)).withContext(instant).toBeFalse();
    }
  });

  it('names the part without which it is no case', () => {
    expect(readCase(textOf({ ...full, id: 7 }))).toEqual({ kind: 'broken', path: 'case.id' });
    expect(readCase(textOf({ ...full, record: [] }))).toEqual({ kind: 'broken', path: 'case.record' });
    expect(readCase(textOf(null))).toEqual({ kind: 'broken', path: 'case' });
  });

  it('never throws, whatever stands in a part of the case', () => {
    const parts = [
      'record',
      'answers',
      'said',
      'preferences',
      'decisions',
      'decisionDraft',
      'archived',
      'changed',
    ] as const;
    const lists = ['observations', 'specimens', 'therapies', 'events', 'medicines', 'label'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.constantFrom(...lists), fc.jsonValue(), (part, list, junk) => {
        expect(() => readCase(textOf({ ...full, [part]: junk }))).not.toThrow();
        expect(() => readCase(textOf({ ...full, record: { ...full.record, [list]: [junk, junk] } }))).not.toThrow();
      }),
    );
  });
});
