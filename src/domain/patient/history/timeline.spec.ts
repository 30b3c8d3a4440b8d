import { aRecord } from '../testing/a-record';
import { placeOn, timelineOf, yearsOn } from './timeline';

const record = {
  ...aRecord({}),
  events: { diagnosis: '2020-05' },
  therapies: [
    { id: 'b', setting: 'metastatic' as const, drugs: ['fulvestrant'], start: '2025-02', end: null },
    {
      id: 'a',
      setting: 'adjuvant' as const,
      drugs: ['letrozole'],
      start: '2020-08',
      end: '2023-08',
      stopReason: 'completed' as const,
    },
    { id: 'c', setting: 'metastatic' as const, drugs: ['capecitabine'] },
  ],
  specimens: [{ id: 's', kind: 'tissue' as const, site: 'metastasis' as const, on: '2025-01-10' }],
  observations: [
    { attribute: 'erPercent', value: 90, on: '2025-01-10', specimen: 's' },
    { attribute: 'erPercent', value: 80, on: '2025-01-10', specimen: 's' },
    { attribute: 'her2Ihc', value: '1+', on: '2025-01-10', specimen: 's' },
    { attribute: 'her2Ihc', value: null, on: '2025-01-10', specimen: 's' },
    { attribute: 'ecog', value: '1', on: '2025-01-10' },
  ],
};

describe('the timeline', () => {
  const timeline = timelineOf(record, '2026-11-23', []);

  it('puts treatments in the order of their start, undated ones last, with their line', () => {
    expect(timeline.regimens.map(({ therapy, line, runs }) => [therapy.id, line, runs])).toEqual([
      ['a', null, false],
      ['b', jasmine.any(Number), true],
      ['c', jasmine.any(Number), false],
    ]);
  });

  it('tells the last of each finding of a sample, and nothing that was taken back', () => {
    expect(timeline.specimens[0]?.findings).toEqual([
      { attribute: 'erPercent', value: { kind: 'number', spans: [{ lo: 80, hi: 80 }] } },
    ]);
  });

  it('runs from the first thing dated to the day, with a tick a year', () => {
    const [diagnosis] = timeline.events;
    expect(timeline.from).toBe(diagnosis?.on.first ?? -1);
    expect(placeOn(timeline, timeline.from ?? 0, timeline.to)).toEqual({ from: 0, width: 100 });
    expect(yearsOn(timeline).map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
  });

  it('has no axis where nothing is dated', () => {
    const bare = timelineOf(aRecord({}), '2026-11-23', []);
    expect(bare.from).toBeNull();
    expect(yearsOn(bare)).toEqual([]);
  });
});
