import { countsPeople, tellsResponse } from './speaks-of-figures';

describe('speaks of figures', () => {
  it('hears how many people something happened to', () => {
    for (const text of [
      'Severe diarrhoea in 46% with docetaxel',
      'Muscle pain in about 1 to 10 of 100',
      'Kept half of the hair: 50.5 against 0 in 100',
      'Rejection reported in 41 % of cases',
      'Diarrea en 46 de 100',
      'May be restarted by the label: 27 in 100 had it again',
    ])
      expect(countsPeople(text)).withContext(text).toBeTrue();
  });

  it('takes a laboratory value, a threshold or a dose for what it is', () => {
    for (const text of [
      'LVEF below 50 %',
      'HbA1c 6.5-7.9 %',
      '75 % of the dose',
      'PD-L1 1 % or more',
      'Prevention when the risk is 20 % or more',
      'FEVI por debajo del 50 %',
      'Every 3 months',
    ])
      expect(countsPeople(text)).withContext(text).toBeFalse();
  });

  it('hears how long the cancer was held, in figures', () => {
    expect(tellsResponse('Fulvestrant alone holds it only about 2 months.')).toBeTrue();
    expect(tellsResponse('Fulvestrant solo la controla apenas unos 2 meses.')).toBeTrue();
    expect(tellsResponse('gives only about 2-5 months')).toBeTrue();
    expect(tellsResponse('missed its primary endpoint (HR 0.89)')).toBeTrue();
    expect(tellsResponse('Fulvestrant alone holds the cancer only about 2 months.')).toBeTrue();
    expect(tellsResponse('Fulvestrant solo frena el cáncer apenas unos 2 meses.')).toBeTrue();
    expect(tellsResponse('The taxane usually stops after about 4-6 months.')).toBeFalse();
    expect(tellsResponse('Response rate 30 of 100')).toBeTrue();
    expect(tellsResponse('elacestrant 8.6 against 1.9 months')).toBeTrue();
    expect(tellsResponse('8,6 frente a 1,9 meses')).toBeTrue();
    expect(tellsResponse('If the cancer responds to hormones, a tablet is added.')).toBeFalse();
    expect(tellsResponse('You have it every 28 days.')).toBeFalse();
    expect(tellsResponse('Only if more than 12 months have passed.')).toBeFalse();
    expect(tellsResponse('HR-positive')).toBeFalse();
  });
});
