import { bare, type NamedSymptom, symptomsSaid } from './symptom-search';

const symptoms: NamedSymptom[] = [
  { id: 'lungs', name: { en: 'Cough', es: 'Tos' }, plain: { en: 'cough and short breath', es: 'tos y falta de aire' } },
  { id: 'diarrhoea', name: { en: 'Diarrhoea', es: 'Diarrea' }, plain: { en: 'loose stools', es: 'diarrea' } },
  { id: 'hand-foot', name: { en: 'Hand-foot', es: 'Mano-pie' }, plain: { en: 'sore hands', es: 'manos doloridas' } },
];
const everyday = [
  { planId: 'diarrhoea', words: ['the runs', 'descomposición'] },
  { planId: 'lungs', words: ['breathless', 'me ahogo'] },
];
const found = (words: string) => symptomsSaid(words, symptoms, everyday).map(({ id }) => id);

describe('a symptom is found', () => {
  it('by everyday words in either language, whichever is shown', () => {
    expect(found('breathl')).toEqual(['lungs']);
    expect(found('diarrea')).toEqual(['diarrhoea']);
    expect(found('me ahogo')).toEqual(['lungs']);
  });
  it('with or without accents and capitals, and within a sentence', () => {
    expect(found('DESCOMPOSICION')).toEqual(['diarrhoea']);
    expect(found('she has had the runs since Friday')).toEqual(['diarrhoea']);
    expect(bare('  ¿Diarréa—mucha?')).toBe('diarrea mucha');
  });
  it('in the order of the treatment while nothing is typed, and not at all by words of nothing', () => {
    expect(found(' ')).toEqual(['lungs', 'diarrhoea', 'hand-foot']);
    expect(found('zebra')).toEqual([]);
    expect(found('x')).toEqual([]);
  });
});
