import fc from 'fast-check';
import { type Decision, type DecisionDraft, nothingDecided } from '../decision/decision';
import { caseFile, caseVersion } from './case-file';
import { type LeftOut, isInstant } from './case-reader';
import { wordsOf } from './joining';
import { newCase, type KeptCase } from './kept-case';
import { readCase } from './read-case';
import { arbitraryCase } from './testing/arbitrary-case';

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
      version: caseVersion,
      knowledge: '2026.11.2',
      written: '2026-11-29T10:00:00.000Z',
      leftOut: [],
    });
  });

  it('gives back whatever was written, without leaving anything out', () => {
    fc.assert(
      fc.property(arbitraryCase, (kept) => {
        const read = readCase(textOf(kept));
        expect(read.kind === 'read' && read.leftOut).toEqual([]);
        expect(read.kind === 'read' && wordsOf(read.kept)).toBe(wordsOf(kept));
      }),
    );
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

  describe('with a decision that does not keep the rules of one', () => {
    const read = (part: Partial<Decision>) => {
      const result = readCase(textOf({ ...full, decisions: [{ ...decision, ...part }] }));
      if (result.kind !== 'read') throw new Error(result.kind);
      return { decision: result.kept.decisions[0] ?? null, leftOut: result.leftOut };
    };
    const [declined] = decision.declined;
    const why = (path: string, reason: LeftOut['why']): LeftOut => ({ path: `case.decisions[0]${path}`, why: reason });

    it('leaves out one that takes what it declines, or what was not on the table', () => {
      for (const part of [{ declined: [{ ...declined, optionId: 'elacestrant' }] }, { discussed: ['capecitabine'] }]) {
        expect(read(part as Partial<Decision>)).toEqual({ decision: null, leftOut: [why('', 'rule')] });
      }
    });

    it('leaves out a review before its day, and a decline for another reason that nobody has given', () => {
      expect(read({ nextReview: '2026-11-28' })).toEqual({
        decision: { ...decision, nextReview: null },
        leftOut: [why('.nextReview', 'rule')],
      });
      expect(read({ declined: [{ optionId: 'capecitabine', reason: 'other', words: ' ' }] })).toEqual({
        decision: { ...decision, declined: [] },
        leftOut: [why('.declined capecitabine', 'rule')],
      });
    });

    it('leaves out words that are longer than the form takes, and keeps the rest', () => {
      const long = 'a'.repeat(400_000);
      expect(read({ why: long, wouldChange: long })).toEqual({
        decision: { ...decision, why: '', wouldChange: '' },
        leftOut: [why('.why', 'tooLong'), why('.wouldChange', 'tooLong')],
      });
      expect(read({ why: 'a'.repeat(500) }).leftOut).toEqual([]);
    });

    it('takes no draft that chooses what it declines, and one that is not complete', () => {
      const draft = (part: object) => {
        const result = readCase(textOf({ ...full, decisionDraft: { ...full.decisionDraft, ...part } }));
        return result.kind === 'read' && [result.kept.decisionDraft, result.leftOut.map((one) => one.why)];
      };
      const no = { optionId: 'capecitabine', reason: 'cost', words: '' };
      const both = { declined: [no], choice: { kind: 'option', optionId: 'capecitabine' } };
      expect(draft(both)).toEqual([null, ['rule']]);
      const begun = { declined: [{ ...no, reason: 'other' }] };
      expect(draft(begun)).toEqual([{ ...full.decisionDraft, ...begun } as KeptCase['decisionDraft'], []]);
    });
  });

  it('takes the first of two with one id, and says which it left out', () => {
    const { specimens, therapies } = full.record;
    const record = {
      ...full.record,
      specimens: [...specimens, ...specimens],
      therapies: [...(therapies ?? []), ...(therapies ?? [])],
    };
    const read = readCase(textOf({ ...full, record, decisions: [decision, decision] }));
    expect(read.kind === 'read' && read.kept).toEqual(full);
    expect(read.kind === 'read' && read.leftOut).toEqual([
      { path: 'case.record.specimens[1]', why: 'twice' },
      { path: 'case.record.therapies[1]', why: 'twice' },
      { path: 'case.decisions[1]', why: 'twice' },
    ]);
  });

  it('leaves out names that no form could show, and own words that are too long', () => {
    const long = 'a'.repeat(400_000);
    const [specimen] = full.record.specimens;
    const record = {
      ...full.record,
      label: long,
      specimens: [{ ...specimen, place: long }],
      medicines: [{ name: long, drugId: null }],
    };
    const read = readCase(textOf({ ...full, record, said: { ...full.said, own: long } }));
    expect(read.kind === 'read' && read.leftOut).toEqual([
      { path: 'case.record.label', why: 'tooLong' },
      { path: 'case.record.specimens[0]', why: 'tooLong' },
      { path: 'case.record.medicines[0]', why: 'tooLong' },
      { path: 'case.said.own', why: 'tooLong' },
    ]);
  });

  it('keeps a medicine that it does not know, for the page to say so', () => {
    const therapies = [{ id: 'line-1', setting: 'metastatic', drugs: ['drug-of-tomorrow'] }];
    const read = readCase(textOf({ ...full, record: { ...full.record, therapies } }));
    expect(read.kind === 'read' && [read.kept.record.therapies, read.leftOut.length]).toEqual([
      therapies as KeptCase['record']['therapies'],
      0,
    ]);
  });

  it('is not asked to read what no case holds', () => {
    const text = textOf(full);
    expect(readCase(text, text.length).kind).toBe('read');
    expect(readCase(text, text.length - 1)).toEqual({ kind: 'tooLarge' });
  });

  it('knows the day on which a topic was closed again, and lets no answer stand beside it', () => {
    const answers = { ...full.answers, survival: { answer: 'yes', day: '2026-11-02', seenBy: null } };
    const read = readCase(textOf({ ...full, answers, closed: { survival: '2026-11-09', response: 'soon' } }));
    expect(read.kind === 'read' && [read.kept.answers.survival, read.kept.closed]).toEqual([
      null,
      { survival: '2026-11-09' },
    ]);
    expect(read.kind === 'read' && read.leftOut).toEqual([
      { path: 'case.closed.response', why: 'shape' },
      { path: 'case.answers.survival', why: 'rule' },
    ]);
  });

  it('knows a declined option without a reason while the decision is written, and not of one that was taken', () => {
    const declined = [{ optionId: 'capecitabine', reason: null, words: 'Too far' }];
    const decisionDraft = { ...nothingDecided, discussed: ['capecitabine'], declined };
    const read = readCase(textOf({ ...full, decisionDraft, decisions: [{ ...decision, declined }] }));
    expect(read.kind === 'read' && read.kept.decisionDraft).toEqual(decisionDraft);
    expect(read.kind === 'read' && read.kept.decisions[0]?.declined).toEqual([]);
    expect(read.kind === 'read' && read.leftOut).toEqual([{ path: 'case.decisions[0].declined[0]', why: 'shape' }]);
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
