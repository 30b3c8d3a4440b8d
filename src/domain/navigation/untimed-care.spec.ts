import { anOption } from '../consultation/testing/a-knowledge';
import { careMonth } from '../treatment/care-month';
import type { Monitoring, TreatmentOption } from '../treatment/option';
import type { Schedules } from '../treatment/schedule';
import { beforeFirstDose, concernsPerson, untimedCare } from './untimed-care';

const checked = { on: '2026-11', against: 'https://example.org' };
const watch = (what: string, baseline: boolean, read = true): Monitoring => ({
  what: { en: what, es: what },
  when: { en: '', es: '' },
  baseline,
  sourceId: 'label',
  checked: read ? checked : null,
});
const option: TreatmentOption = {
  ...anOption('regimen', { attribute: 'metastatic', in: ['yes'] }),
  drugs: [{ drugId: 'drip', dose: '', schedule: { en: '', es: '' }, route: 'iv' }],
  monitoring: [
    watch('Count', true),
    watch('Lipids', true),
    watch('Skin', false),
    watch('Eyes', false, false),
    watch('Hepatitis B', true, false),
  ],
};
const schedules: Schedules = {
  treatments: [
    { id: 'drip', drugId: 'drip', given: 'infusion', runs: [{ from: 1, every: 21 }], sourceId: 'label', checked },
  ],
  options: [
    {
      optionId: 'regimen',
      medicines: [{ choices: [['drip']] }],
      tests: [
        { what: 'Count', kind: 'blood', onDaysOf: ['drip'] },
        { what: 'Lipids', kind: 'blood', asNeeded: true },
      ],
    },
  ],
};
const untimed = (onlyChecked: boolean) => {
  const month = careMonth(option, schedules, null, onlyChecked);
  if (month.kind !== 'month') throw new Error('no month');
  return untimedCare(option, schedules, month, onlyChecked).map(({ what }) => what.en);
};

describe('What is watched on no fixed day', () => {
  it('is what its source gives no day, and what the schedule does not hold; not what has days or is done before', () => {
    expect(untimed(false)).toEqual(['Lipids', 'Skin', 'Eyes']);
  });

  it('shows a person only what was read', () => {
    expect(untimed(true)).toEqual(['Lipids', 'Skin']);
    expect(beforeFirstDose(option, true).map(({ what }) => what.en)).toEqual(['Count', 'Lipids']);
    expect(beforeFirstDose(option, false).map(({ what }) => what.en)).toEqual(['Count', 'Lipids', 'Hepatitis B']);
  });

  it('asks before the first dose only for what can be done before it', () => {
    const timed = (what: string, when: string): Monitoring => ({ ...watch(what, true), when: { en: when, es: when } });
    const monitoring = [
      timed('DPYD genotype', 'Once, before the first dose'),
      timed('Blood count', 'Before each cycle'),
      timed('Hands and feet', 'Each cycle'),
      timed('INR often with warfarin', 'From the first dose'),
      timed('Full name and dose on the order', 'when prescribing'),
    ];
    expect(beforeFirstDose({ ...option, monitoring }, true).map(({ what }) => what.en)).toEqual([
      'DPYD genotype',
      'Blood count',
    ]);
  });

  it('tells instructions to professionals from what concerns the person', () => {
    const told = ['Skin', 'Blood count', 'Bone density', 'Breathing symptoms (interstitial lung disease)'];
    const kept = [
      'If lung inflammation is found',
      'If LVEF falls on treatment',
      'Full name and dose on the order: trastuzumab',
      'INR often with warfarin, or change the blood thinner',
    ];
    expect([...told, ...kept].filter((what) => concernsPerson(watch(what, false)))).toEqual(told);
  });
});
