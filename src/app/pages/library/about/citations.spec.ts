import type { Source } from '../../../../domain/evidence/source';
import { citation } from './citations';

const source = (title: string, journal: string | null, year: number | null): Source => ({
  id: 'id',
  kind: 'trial-report',
  title,
  journal,
  year,
  doi: null,
  pmid: null,
  url: null,
  checkedAt: [],
});

describe('citation', () => {
  it('names the trial or body, the journal and the year', () => {
    const cases: [Source, string][] = [
      [
        source('Overall survival with ribociclib (MONALEESA-2)', 'N Engl J Med', 2022),
        'MONALEESA-2, N Engl J Med 2022',
      ],
      [source('MONARCH 3 final overall survival', 'Ann Oncol', 2024), 'MONARCH 3, Ann Oncol 2024'],
      [source('Palbociclib in disease (CLEOPATRA, final survival)', null, null), 'CLEOPATRA'],
      [source('ASCO guideline: endocrine therapy (2021)', null, 2021), 'ASCO 2021'],
      [source('Bone health in cancer', 'Ann Oncol', 2020), 'Ann Oncol 2020'],
    ];
    expect(cases.map(([one]) => citation(one))).toEqual(cases.map(([, said]) => said));
  });

  it('cuts a long title at a word where nothing else names it', () => {
    const said = citation(source('Aromatase inhibitor labels and what they say of the liver', null, 2022));
    expect(said).toBe('Aromatase inhibitor labels and what they … 2022');
  });
});
