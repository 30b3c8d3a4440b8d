import type { UrgentSign } from '../side-effects/care-plan';
import type { ReadPlan } from '../side-effects/read-plan';
import { sharedSigns } from './shared-signs';

const sign = (id: string): UrgentSign => ({
  id,
  area: 'infection',
  text: { en: id, es: id },
  sourceId: null,
  checked: null,
});
const plan = (id: string, signs: string[], urgent = true): ReadPlan => ({
  id,
  ...(urgent && { urgent: true as const }),
  effects: [],
  name: { en: id, es: id },
  plain: { en: id, es: id },
  what: { en: id, es: id },
  timing: [],
  selfCare: [],
  clinic: [],
  call: [],
  goNow: signs.map(sign),
  drugNotes: [],
  clinicianNotes: [],
  withheld: 0,
});

describe('what must not be missed beside a symptom', () => {
  it('are the urgent plans of the treatment that name the same signs, those with most first', () => {
    const own = plan('diarrhoea', ['fever', 'belly-pain', 'dizzy']);
    const expected = [
      own,
      plan('infection', ['fever']),
      plan('immune', ['fever', 'belly-pain', 'confused']),
      plan('belly', ['belly-pain'], false),
      plan('clot', ['stroke']),
    ];
    expect(sharedSigns(own, expected).map(({ plan: { id }, signs }) => [id, signs.map((one) => one.id)])).toEqual([
      ['immune', ['fever', 'belly-pain']],
      ['infection', ['fever']],
    ]);
  });
});
