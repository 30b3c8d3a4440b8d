import { metastasisSampled } from './metastasis-sampled';
import { parsePartialDate } from './partial-date';
import type { Specimen } from './record';
import { aRecord, aSpecimen } from './testing/a-record';

const day = parsePartialDate('2026-11-23') ?? { first: 0, last: 0 };
const receptors = ['erPercent', 'her2Ihc'] as const;

function sampled(specimen: Partial<Specimen>, found: readonly string[] = receptors): boolean {
  return metastasisSampled(
    aRecord(
      {},
      {
        specimens: [aSpecimen('s', { kind: 'tissue', site: 'metastasis', ...specimen })],
        observations: found.map((attribute) => ({
          attribute,
          value: attribute === 'her2Ihc' ? '0' : 90,
          specimen: 's',
        })),
      },
    ),
    day,
  );
}

describe('metastasisSampled', () => {
  it('asks for hormone receptors and HER2 in tissue of a metastasis', () => {
    expect(sampled({})).toBeTrue();
    expect(sampled({}, ['erPercent'])).toBeFalse();
    expect(sampled({}, ['her2Ihc'])).toBeFalse();
    expect(sampled({ site: 'primary' })).toBeFalse();
    expect(sampled({ kind: 'plasma' })).toBeFalse();
    expect(sampled({ on: '2026-12' })).toBeFalse();
  });

  it('does not take a value back for a finding', () => {
    const record = aRecord(
      {},
      {
        specimens: [aSpecimen('s', { kind: 'tissue', site: 'metastasis' })],
        observations: [
          { attribute: 'erPercent', value: 90, specimen: 's' },
          { attribute: 'her2Ihc', value: null, specimen: 's' },
        ],
      },
    );
    expect(metastasisSampled(record, day)).toBeFalse();
  });
});
