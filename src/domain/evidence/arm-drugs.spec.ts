import { armDrugs } from './arm-drugs';
import type { ArmDrugs } from './trial';

const arm = (drugs?: ArmDrugs) => ({
  id: 'arm',
  label: { en: '', es: '' },
  optionId: 'option',
  n: 1,
  ...(drugs && { drugs }),
});
const option = (...ids: string[]) => ({
  drugs: ids.map((drugId) => ({ drugId, dose: '', schedule: { en: '', es: '' }, route: 'oral' as const })),
});

describe('armDrugs', () => {
  it('is what the arm says, though its option holds more to choose from', () => {
    expect(armDrugs(arm({ all: ['docetaxel'] }), option('docetaxel', 'paclitaxel'))).toEqual({
      all: ['docetaxel'],
      some: [],
    });
    expect(armDrugs(arm({ all: [], some: ['eribulin'] }), null)).toEqual({ all: [], some: ['eribulin'] });
  });

  it('takes the one drug of the option, and does not take several as given to everyone', () => {
    expect(armDrugs(arm(), option('olaparib'))).toEqual({ all: ['olaparib'], some: [] });
    expect(armDrugs(arm(), option('letrozole', 'exemestane'))).toEqual({ all: [], some: ['letrozole', 'exemestane'] });
    expect(armDrugs(arm(), null)).toEqual({ all: [], some: [] });
  });
});
