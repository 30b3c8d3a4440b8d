import { strengthIn } from './strength-words';

describe('strengthIn', () => {
  it('says grades in Spanish and leaves the body and what it does not know', () => {
    expect(strengthIn('es', 'ASCO high quality, strong')).toBe('ASCO calidad alta, fuerte');
    expect(strengthIn('es', 'EB, I, B, S')).toBe('EB, I, B, S');
    expect(strengthIn('es', 'moderate')).toBe('moderada');
  });

  it('keeps bodies and separators, and says what is recalled', () => {
    expect(strengthIn('es', 'ASCO: may be done')).toBe('ASCO: puede hacerse');
    expect(strengthIn('es', 'ESMO I, A (recalled); ASCO EB')).toBe('ESMO I, A (de memoria); ASCO EB');
    expect(strengthIn('es', 'ESMO (recalled)')).toBe('ESMO (de memoria)');
    expect(strengthIn('es', 'expert opinion (recalled)')).toBe('opinión de expertos (de memoria)');
  });

  it('leaves English as it is', () => {
    expect(strengthIn('en', 'high quality, strong')).toBe('high quality, strong');
  });
});
