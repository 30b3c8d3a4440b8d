import { codeTable } from './codes/table';
import { isDamaged } from './damaged-code';

describe('isDamaged', () => {
  it('finds what spreadsheets do to codes', () => {
    expect(isDamaged('snomed', '6.7811E+13')).toBeTrue();
    expect(isDamaged(undefined, '3,53E+14')).toBeTrue();
    expect(isDamaged('loinc', 'Jun-37')).toBeTrue();
    // 353431000119107 with its last digits rounded away.
    expect(isDamaged('snomed', '353431000119100')).toBeTrue();
  });

  it('accepts every code of the table', () => {
    const rows = [...codeTable.observations, ...codeTable.answers, ...codeTable.conditions];
    expect(rows.filter(({ system, code }) => isDamaged(system, code)).map(({ code }) => code)).toEqual([]);
    expect(codeTable.drugs.filter(({ code }) => isDamaged('rxnorm', code))).toEqual([]);
  });
});
