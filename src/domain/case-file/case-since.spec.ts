import { consult } from '../consultation/consult';
import type { Knowledge } from '../consultation/knowledge';
import { aKnowledge, anOption } from '../consultation/testing/a-knowledge';
import { decided, nothingDecided } from '../decision/decision';
import { onTheTable } from '../decision/on-the-table';
import { pinnedNow } from '../decision/pinned-now';
import { leadRows } from '../evidence/brain-rows';
import { compare, type ComparisonEvidence } from '../evidence/comparison';
import { aResult, aTrial } from '../evidence/testing/a-trial';
import { aRecord } from '../patient/testing/a-record';
import { caseSince } from './case-since';
import { newCase, type KeptCase } from './kept-case';

const table = ['new-drug'];
const mutated = { attribute: 'esr1', in: ['mutated'] };
const option = anOption('new-drug', mutated, { against: { heart: { attribute: 'lvef', below: 40 } } });
const indications = option.indications.map((one) => ({ ...one, trialIds: ['trial'] }));
const knowledge = aKnowledge([{ ...option, indications }]);
const evidence: ComparisonEvidence = { trials: [aTrial()], sideEffects: [] };
const record = aRecord({ metastatic: 'yes', esr1: 'mutated', lvef: 60 }, { label: 'M. R.' });

const consulted = (of: KeptCase['record'], by: Knowledge) => consult(of, { region: null }, '2026-11-23', by);

/** The case with a decision that rests on what was shown. */
function decidedCase(everything = true): KeptCase {
  const now = consulted(record, knowledge);
  const opened = { response: true, survival: everything, sideEffects: everything };
  const comparison = compare(onTheTable(table, now), evidence, false, now.picture);
  const pinned = pinnedNow(
    comparison,
    leadRows(comparison, now.picture),
    comparison.effects,
    opened,
    knowledge.manifest,
  );
  const draft = { ...nothingDecided, discussed: table, choice: { kind: 'notYet' as const } };
  const kept = newCase('0b7e', '2026-11-01T08:00:00.000Z');
  return { ...kept, record, decisions: [decided(draft, 'd1', '2026-11-23', pinned)] };
}

const since = (kept: KeptCase, by = knowledge, from = evidence, today = '2026-11-23') =>
  caseSince(kept, consulted(kept.record, by), from, by.manifest, today);

describe('what has changed of a kept case since it was decided', () => {
  it('is nothing while version, statuses and figures are as they were, and where nothing was decided', () => {
    expect(since(decidedCase())).toBeNull();
    expect(since({ ...decidedCase(), decisions: [] })).toBeNull();
  });

  it('is the version alone where another one says the same of this case', () => {
    const later = { ...knowledge, manifest: { ...knowledge.manifest, version: 'later' } };
    expect(since(decidedCase(), later)).toEqual({
      id: '0b7e',
      label: 'M. R.',
      on: '2026-11-23',
      decidedWith: 'test',
      names: decidedCase().decisions[0]?.pinned.names ?? {},
      changes: [],
    });
  });

  it('is that the knowledge has expired, and nothing is while it has not', () => {
    const { reviewBy } = knowledge.manifest;
    expect(since(decidedCase(), knowledge, evidence, reviewBy)).toBeNull();
    expect(since(decidedCase(), knowledge, evidence, '9999-01-01')?.changes).toEqual([]);
  });

  it('names a figure that is another one now, even in the same version', () => {
    const other = aResult({ arms: { new: { value: 5, ci95: null }, old: { value: 1.9, ci95: null } } });
    const changes = since(decidedCase(), knowledge, { ...evidence, trials: [aTrial({ results: [other] })] })?.changes;
    expect(changes?.map((change) => [change.kind, change.kind === 'figure' && change.question])).toEqual([
      ['figure', 'growth'],
    ]);
  });

  it('names a status that what was found since has changed, and an option that is gone', () => {
    const weak = { ...decidedCase(), record: aRecord({ metastatic: 'yes', esr1: 'mutated', lvef: 30 }) };
    expect(since(weak)?.changes).toEqual([
      { kind: 'status', optionId: 'new-drug', from: 'offered', to: 'advisedAgainst' },
    ]);
    expect(since(decidedCase(), aKnowledge([]))?.changes).toEqual([{ kind: 'gone', optionId: 'new-drug' }]);
  });

  it('looks at nothing that was not shown then', () => {
    const survival = aResult({ id: 'os', endpoint: 'OS' });
    const more = { ...evidence, trials: [aTrial({ results: [aResult(), survival] })] };
    expect(since(decidedCase(false), knowledge, more)).toBeNull();
    expect(since(decidedCase(), knowledge, more)?.changes).toHaveSize(1);
  });
});
