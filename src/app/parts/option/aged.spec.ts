import { consult } from '../../../domain/consultation/consult';
import { aKnowledge, anOption } from '../../../domain/consultation/testing/a-knowledge';
import type { Observation } from '../../../domain/patient/record';
import { aRecord } from '../../../domain/patient/testing/a-record';
import { agedOf } from './aged';

const fit = anOption('drug', { attribute: 'ecog', in: ['0', '1'] });

function aged(...ecog: Observation[]) {
  const record = aRecord({ metastatic: 'yes' }, { observations: ecog });
  const found = consult(record, { region: null }, '2026-11-23', aKnowledge([fit]));
  const [finding] = found.options;
  if (!finding) throw new Error('no option');
  return { status: finding.status, aged: agedOf(finding, found), warnings: found.warnings.map(({ kind }) => kind) };
}

describe('what an option waits for because the value is old', () => {
  it('is an ECOG of fourteen months ago, with its age; a fresh one is no question', () => {
    const old = aged({ attribute: 'ecog', value: '1', on: '2025-09-20' });
    expect(old).toEqual({ status: 'provisional', aged: [{ attribute: 'ecog', months: 14 }], warnings: ['stale'] });
    expect(aged({ attribute: 'ecog', value: '1', on: '2026-10-01' })).toEqual({
      status: 'offered',
      aged: [],
      warnings: [],
    });
  });

  it('has no age where it has no date, and is none where nobody ever said it', () => {
    expect(aged({ attribute: 'ecog', value: '1' }).aged).toEqual([{ attribute: 'ecog', months: null }]);
    expect(aged().aged).toEqual([]);
  });
});
