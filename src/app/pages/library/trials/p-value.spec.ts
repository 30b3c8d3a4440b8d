import { pIn } from './p-value';

describe('pIn', () => {
  it('keeps the number, with the comma and the words of Spanish', () => {
    expect(pIn('en', '0.0012 (one-sided)')).toBe('0.0012 (one-sided)');
    expect(pIn('es', '0.0012 (one-sided)')).toBe('0,0012 (unilateral)');
    expect(pIn('es', '<0.0001 for non-inferiority')).toBe('<0,0001 de no inferioridad');
    expect(pIn('es', 'boundary not crossed')).toBe('no se cruzó el límite');
  });
});
