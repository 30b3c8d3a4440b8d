import type { Observation, PatientRecord, Specimen, Therapy } from '../patient/record';
import type { Taken } from './joining';
import { type KeptCase, newCase } from './kept-case';
import { mergeCases } from './merge-cases';

const base = newCase('0b7e', '2026-11-01T08:00:00Z');
const holding = (part: Partial<PatientRecord>): KeptCase => ({ ...base, record: { ...base.record, ...part } });
const line = (id: string, drug: string, part: Partial<Therapy> = {}): Therapy => ({
  id,
  setting: 'metastatic',
  drugs: [drug],
  start: '2026-10',
  ...part,
});

describe('lines of treatment of two copies', () => {
  const first = line('regimen-1', 'letrozole', { start: '2024' });
  const join = (mine: Therapy[] | null, theirs: Therapy[] | null, chosen: Record<string, Taken> = {}) => {
    const joined = mergeCases(holding({ therapies: mine }), holding({ therapies: theirs }), chosen);
    const { merged, conflicts, alone } = joined;
    return { therapies: merged.record.therapies, conflicts, alone: alone.map(({ key }) => key) };
  };

  it('are both kept where each copy has gained one', () => {
    const [here, there] = [line('5d0e', 'capecitabine'), line('91ac', 'eribulin')];
    expect(join([first, here], [first, there])).toEqual({
      therapies: [first, here, there],
      conflicts: [],
      alone: ['therapy 5d0e mine', 'therapy 91ac theirs'],
    });
  });

  it('can both be taken where both copies have counted to the same id', () => {
    const [here, there] = [line('regimen-2', 'capecitabine'), line('regimen-2', 'eribulin')];
    const { conflicts } = join([first, here], [first, there]);
    expect(conflicts.map(({ key, twoThings }) => [key, twoThings])).toEqual([['therapy regimen-2', true]]);
    const both = join([first, here], [first, there], { 'therapy regimen-2': 'both' }).therapies ?? [];
    expect(both).toEqual([first, here, { ...there, id: 'regimen-2-2' }]);
    // Joined with the same file again, the second is known again.
    expect(join(both, [first, there])).toEqual({ therapies: both, conflicts: [], alone: ['therapy regimen-2 mine'] });
  });

  it('are one where both copies have entered the same, and asked about where it ends differently', () => {
    expect(join([line('5d0e', 'capecitabine')], [line('91ac', 'capecitabine')])).toEqual({
      therapies: [line('5d0e', 'capecitabine')],
      conflicts: [],
      alone: [],
    });
    const ended = line('91ac', 'capecitabine', { end: '2026-11' });
    expect(join([line('5d0e', 'capecitabine')], [ended]).conflicts).toHaveSize(1);
    expect(join([line('5d0e', 'capecitabine')], [ended], { 'therapy 5d0e': 'theirs' }).therapies).toEqual([
      { ...ended, id: '5d0e' },
    ]);
  });

  it('are left out where a person says that they were removed', () => {
    const second = line('5d0e', 'capecitabine');
    expect(join([first], [first, second]).therapies).toEqual([first, second]);
    expect(join([first], [first, second], { 'therapy 5d0e theirs': 'none' }).therapies).toEqual([first]);
    expect(join(null, [second], { 'therapy 5d0e theirs': 'none' }).therapies).toBeNull();
    expect(join(null, []).alone).toEqual(['therapies  theirs']);
  });
});

describe('samples of two copies', () => {
  const liver: Specimen = {
    id: 'liver-2026-10-12',
    kind: 'tissue',
    site: 'metastasis',
    place: 'liver',
    on: '2026-10-12',
  };
  const er = (value: number, specimen: Specimen): Observation => ({
    attribute: 'erPercent',
    value,
    specimen: specimen.id,
    ...(specimen.on && { on: specimen.on }),
  });
  const sampled = (...each: [Specimen, ...Observation[]][]) =>
    holding({ specimens: each.map(([one]) => one), observations: each.flatMap(([, ...found]) => found) });

  it('are both kept where each copy has gained one of the same place and day', () => {
    const [here, there] = [
      { ...liver, id: '5d0e' },
      { ...liver, id: '91ac' },
    ];
    const { merged, conflicts, alone } = mergeCases(sampled([here, er(90, here)]), sampled([there, er(0, there)]));
    expect(merged.record.specimens).toEqual([here, there]);
    expect(merged.record.observations).toEqual([er(90, here), er(0, there)]);
    expect([conflicts, alone.map(({ key, findings }) => [key, findings])]).toEqual([
      [],
      [
        ['specimen 5d0e mine', 1],
        ['specimen 91ac theirs', 1],
      ],
    ]);
  });

  it('go with what was found in them where a person leaves them out', () => {
    const out = mergeCases(sampled(), sampled([liver, er(90, liver)]), { [`specimen ${liver.id} theirs`]: 'none' });
    expect([out.merged.record.specimens, out.merged.record.observations]).toEqual([[], []]);
  });

  it('are two where a person says so, each with its own findings', () => {
    const bone = { ...liver, place: 'bone', on: '2026-11-02' };
    const copies = [sampled([liver, er(90, liver)]), sampled([bone, er(0, bone)])] as const;
    expect(mergeCases(...copies).conflicts[0]).toEqual(jasmine.objectContaining({ kind: 'specimen', twoThings: true }));
    const { merged, alone } = mergeCases(...copies, { [`specimen ${liver.id}`]: 'both' });
    const second = { ...bone, id: `${liver.id}-2` };
    expect(merged.record.specimens).toEqual([liver, second]);
    expect(merged.record.observations).toEqual([er(90, liver), er(0, second)]);
    expect(alone).toEqual([]);
  });

  it('are one with the chosen day where a person says so, and so are their findings', () => {
    const redated = { ...liver, on: '2026-10-21' };
    const copies = [sampled([liver, er(90, liver)]), sampled([redated, er(90, redated)])] as const;
    const { merged, conflicts } = mergeCases(...copies, { [`specimen ${liver.id}`]: 'theirs' });
    expect([merged.record.specimens, merged.record.observations]).toEqual([[redated], [er(90, redated)]]);
    expect(conflicts.map(({ kind }) => kind)).toEqual(['specimen']);
  });
});

describe('dates and medicines of two copies', () => {
  it('are told of where one copy only has them', () => {
    const full = holding({ events: { surgery: '2025' }, medicines: [{ name: 'Warfarin', drugId: null }] });
    const { merged, alone } = mergeCases(base, full);
    expect(merged.record).toEqual(full.record);
    expect(alone.map(({ key }) => key)).toEqual(['event surgery theirs', 'medicines  theirs']);
    const none = { 'event surgery theirs': 'none', 'medicines  theirs': 'none' } as const;
    expect(mergeCases(base, full, none).merged.record).toEqual(base.record);
  });
});
