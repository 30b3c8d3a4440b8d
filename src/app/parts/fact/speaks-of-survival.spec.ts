import { speaksOfSurvival } from './speaks-of-survival';

describe('speaksOfSurvival', () => {
  const heard = [
    'No longer life in 2 of 3 trials',
    'Survival was longer with the other order.',
    'People did not live longer.',
    'People lived, on average, no shorter.',
    'It prolongs life.',
    'Three people died of it.',
    'Can kill: blocks its breakdown.',
    'If four months or more of life are expected.',
    'Si se esperan cuatro meses o más de vida.',
    'La supervivencia fue mayor.',
    'No vivieron más tiempo.',
    'Una vida más corta.',
    'No alarga la vida.',
    'Hubo una muerte.',
  ];
  for (const text of heard)
    it(`hears it in "${text}"`, () => {
      expect(speaksOfSurvival(text)).toBe(true);
    });

  const unheard = [
    'The cancer took longer to grow.',
    'A shorter infusion.',
    'Quality of life was kept.',
    'Live vaccines are not given.',
    'More liver tests.',
    'It kills cancer cells.',
    'El cáncer tardó más en crecer.',
    'Se mantuvo la calidad de vida.',
    'Tres días después.',
  ];
  for (const text of unheard)
    it(`does not hear it in "${text}"`, () => {
      expect(speaksOfSurvival(text)).toBe(false);
    });
});
