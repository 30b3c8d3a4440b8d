import { codeBook } from './code-book';
import { codeTable } from './codes/table';
import type { Chart } from './chart';
import { stopReasonOf } from './stop-reason';

const chart = { book: codeBook(codeTable) } as Chart;
const read = (statusReason: object) => stopReasonOf({ statusReason: [statusReason] }, chart);
const snomed = (code: string) => ({ coding: [{ system: 'http://snomed.info/sct', code }] });

describe('the reason for which a medicine was stopped', () => {
  it('is read by its code, and then its words do not count', () => {
    expect(read(snomed('182992009'))).toBe('completed');
    expect(read(snomed('407563006'))).toBe('toxicity');
    expect(read({ ...snomed('105480006'), text: 'progression' })).toBe('choice');
  });

  it('is read in the words of either language where there is no code', () => {
    const told = ['The cancer grew', 'El cáncer creció', 'Disease progression', 'Side effects', 'Efectos adversos'];
    expect(told.map((text) => read({ text }))).toEqual([
      'progression',
      'progression',
      'progression',
      'toxicity',
      'toxicity',
    ]);
    expect(['Completed', 'Completado', 'By choice', 'Por decisión propia'].map((text) => read({ text }))).toEqual([
      'completed',
      'completed',
      'choice',
      'choice',
    ]);
  });

  it('stays open where the words say two reasons, or the contrary of one', () => {
    expect(read({ text: 'progression and toxicity' })).toBeUndefined();
    expect(read({ text: 'no progression' })).toBeUndefined();
    expect(read({ text: 'not completed' })).toBeUndefined();
    expect(read({ ...snomed('999999'), text: 'progression' })).toBeUndefined();
  });
});
