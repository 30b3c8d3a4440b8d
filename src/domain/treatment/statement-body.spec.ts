import { bodyKind } from './statement-body';

describe('bodyKind', () => {
  it('tells guidelines, licensing bodies and studies apart', () => {
    expect(['FDA', 'EMA', 'NMPA'].map(bodyKind)).toEqual(['regulator', 'regulator', 'regulator']);
    for (const study of ['CLEOPATRA', 'DESTINY-Breast03', 'DESTINY-Breast06', 'Trial']) {
      expect(bodyKind(study)).withContext(study).toBe('study');
    }
    for (const body of ['ESMO', 'ASCO', 'ABC', 'NICE', 'MASCC/ESMO', 'EU and US guidelines', 'Endocrine Society']) {
      expect(bodyKind(body)).withContext(body).toBe('guideline');
    }
  });
});
