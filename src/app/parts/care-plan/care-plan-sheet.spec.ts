import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { aTrial, anEffect } from '../../../domain/evidence/testing/a-trial';
import { type Outcome, sideEffectOf } from '../../../domain/evidence/outcome';
import type { SideEffect } from '../../../domain/evidence/side-effect';
import type { CarePlan } from '../../../domain/side-effects/care-plan';
import type { ReportedEffect } from '../../../domain/side-effects/care-plan-for';
import { readPlan } from '../../../domain/side-effects/read-plan';
import { aPlan, aSign, aStatement } from '../../../domain/side-effects/testing/a-care';
import type { Audience } from '../../../i18n/audience';
import careEn from '../../../i18n/care.en.json';
import careEs from '../../../i18n/care.es.json';
import partsEn from '../../../i18n/parts.en.json';
import partsEs from '../../../i18n/parts.es.json';
import { provideWords } from '../../words/words.providers';
import { AUDIENCE } from '../fact/audience';
import { CarePlanSheet } from './care-plan-sheet';

const nausea: SideEffect = {
  id: 'nausea',
  name: { en: 'Nausea', es: 'Náuseas' },
  plain: { en: 'feeling sick', es: 'náuseas' },
  what: { en: 'You feel sick.', es: 'Tiene náuseas.' },
  kind: 'felt',
};
const trial = aTrial();
const [arm] = trial.arms;
if (!arm) throw new Error('the trial has no arm');
const study = { trial, arm };

/** Nausea as this share of people had it, any grade and severe; null: not reported. */
function reported(anyGrade: number | null, grade3plus: number | null): ReportedEffect {
  const row = {
    ...anEffect('nausea', 0, 0),
    arms: { [study.arm.id]: { anyGrade, grade3plus, checked: { on: '2026-11', against: 'https://example.org' } } },
  };
  return {
    effect: nausea,
    any: sideEffectOf(trial, row, study.arm, 'anyGrade'),
    severe: sideEffectOf(trial, row, study.arm, 'grade3plus'),
  };
}

const signs = [aSign('chills'), { ...aSign('fever'), text: { en: 'From {fever}', es: 'Desde {fever}' } }];
const drugs = [{ id: 'new', name: { en: 'New drug', es: 'Medicina nueva' } }];
const sickness = aPlan('sickness', {
  plain: { en: 'feeling sick', es: 'náuseas' },
  selfCare: [aStatement('Drink small sips'), aStatement('Recalled advice', null)],
  goNow: ['chills', 'fever'],
  drugNotes: [
    { ...aStatement('Take it at night'), drugs: ['new', 'other'] },
    { ...aStatement('Of another'), drugs: ['other'] },
  ],
  clinicianNotes: [aStatement('Bodies differ')],
});

interface Shown {
  plan?: CarePlan;
  audience?: Audience;
  language?: 'en' | 'es';
  inputs?: Record<string, unknown>;
}

async function show({ plan = sickness, audience = 'together', language = 'en', inputs = {} }: Shown = {}) {
  TestBed.configureTestingModule({
    providers: [provideWords(), { provide: AUDIENCE, useValue: signal(audience) }],
  });
  const transloco = TestBed.inject(TranslocoService);
  transloco.setTranslation({ ...careEn, ...partsEn }, 'en');
  transloco.setTranslation({ ...careEs, ...partsEs }, 'es');
  transloco.setActiveLang(language);
  const fixture = TestBed.createComponent(CarePlanSheet);
  const given = {
    plan: readPlan(plan, signs, audience === 'clinician' ? 'clinician' : 'patient'),
    fever: 38,
    phones: { clinic: '', urgent: '' },
    drugs,
    ...inputs,
  };
  for (const [name, value] of Object.entries(given)) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  return {
    page,
    text: page.textContent.replace(/\s+/g, ' '),
    headings: [...page.querySelectorAll('h2, h3')].map((each) => `${each.tagName} ${each.textContent.trim()}`),
    goNow: page.querySelector('.go-now')?.textContent.replace(/\s+/g, ' ') ?? '',
  };
}

describe('CarePlanSheet', () => {
  it('says in this order what it is like, when to go, when to call and what to do', async () => {
    const { headings } = await show({ inputs: { effects: [reported(35.4, 2)], study } });
    expect(headings).toEqual([
      'H2 Feeling sick',
      'H3 When to get help now',
      'H3 When to call the clinic the same day',
      'H3 How common it is',
      'H3 What you can do',
      'H3 With these medicines',
      'H3 What the clinic does',
    ]);
  });

  it('counts out of 100, those who had it and those who had not', async () => {
    const { text } = await show({ inputs: { effects: [reported(35.4, 2)], study } });
    expect(text).toContain('35 of 100 people');
    expect(text).toContain('65 of 100 did not have it. It was severe in 2 of 100.');
    expect(text).toContain(trial.name);
  });

  it('does not round a rare side effect to nobody', async () => {
    const { text } = await show({ inputs: { effects: [reported(0.3, 0.2)], study } });
    expect(text).toContain('fewer than 1 of 100 people');
    expect(text).toContain('More than 99 of 100 did not have it. It was severe in fewer than 1 of 100.');
  });

  it('says which number is missing, never zero and never nothing', async () => {
    const severeOnly = await show({ inputs: { effects: [reported(null, 4)], study } });
    expect(severeOnly.text).toContain('no checked number for how many had it. It was severe in 4 of 100.');
    TestBed.resetTestingModule();
    const none = await show({ inputs: { effects: [] } });
    expect(none.text).toContain('no checked number for how common it is');
  });

  it('is silent about numbers that are not to be told yet', async () => {
    const { headings } = await show({ inputs: { effects: null } });
    expect(headings).not.toContain('H3 How common it is');
  });

  for (const [limit, said] of [
    [38, '38.0 °C (100.4 °F)'],
    [37.5, '37.5 °C (99.5 °F)'],
  ] as const) {
    it(`fills in the centre’s fever limit of ${limit} °C`, async () => {
      expect((await show({ inputs: { fever: limit } })).goNow).toContain(`From ${said}`);
    });
  }

  it('says that the clinic has not entered a phone, for day and night', async () => {
    const { page, text, goNow } = await show();
    expect(text).toContain('The clinic has not entered its phone number yet.');
    expect(goNow).toContain('The clinic has not entered a number for nights and weekends yet.');
    expect(page.querySelector('a[href^="tel:"]')).toBeNull();
  });

  it('gives the phones to dial, and one with words beside the number as it was entered', async () => {
    const { page, goNow } = await show({ inputs: { phones: { clinic: '+1 (555) 0100', urgent: '555 0199, ward 3' } } });
    expect(page.querySelector('.go-now a')?.getAttribute('href')).toBe('tel:+15550100');
    expect(page.querySelectorAll('a[href^="tel:"]').length).toBe(2);
    expect(goNow).toContain('At night and at weekends: 555 0199, ward 3');
    expect(goNow).toContain('emergency number');
  });

  it('marks what is urgent with a word and an icon, and does not where nothing is', async () => {
    const urgent = await show();
    expect(urgent.page.querySelector('.urgent tandem-icon')).not.toBeNull();
    expect(urgent.goNow).toContain('Do not wait');
    TestBed.resetTestingModule();
    const calm = await show({ plan: aPlan('calm') });
    expect(calm.page.querySelector('.urgent')).toBeNull();
    expect(calm.goNow).toContain('If you feel very unwell, call.');
  });

  it('names the medicine before a note, and leaves out notes on others', async () => {
    const { text } = await show();
    expect(text).toContain('New drug: Take it at night');
    expect(text).not.toContain('Of another');
  });

  it('shows a patient nothing recalled, and says that something is not shown', async () => {
    const { text } = await show();
    expect(text).not.toContain('Recalled advice');
    expect(text).not.toContain('Bodies differ');
    expect(text).toContain('One point is not shown');
  });

  it('shows a patient nothing recalled, even when it is given the plan of the clinician', async () => {
    const signsOfAll = [...signs, aSign('recalled sign', null)];
    const plan = readPlan({ ...sickness, goNow: ['chills', 'recalled sign'] }, signsOfAll, 'clinician');
    const figures = reported(35, 2);
    const severe: Outcome = figures.severe.kind === 'frequency' ? { ...figures.severe, checked: null } : figures.severe;
    const { text } = await show({ inputs: { plan, effects: [{ ...figures, severe }], study } });
    expect(text).not.toContain('ecalled');
    expect(text).not.toContain('Bodies differ');
    expect(text).toContain('no checked number for how often it was severe');
  });

  it('shows a clinician the term, decimals, notes, and what was not read at its source', async () => {
    const { text, headings } = await show({ audience: 'clinician', inputs: { effects: [reported(35.4, 2)], study } });
    expect(headings[0]).toBe('H2 Name of sickness');
    expect(text).toContain('35.4 of 100');
    expect(text).toContain('Grade 3 or more in 2 of 100.');
    expect(text).toMatch(/Recalled advice\s+Not read at source/);
    expect(text).toContain('Bodies differ');
  });

  it('speaks Spanish throughout', async () => {
    const { text, goNow } = await show({
      language: 'es',
      inputs: { effects: [reported(35.4, 2)], study, fever: 37.5 },
    });
    expect(text).toContain('En 65 de 100 no pasó. Fue grave en 2 de 100.');
    expect(text).toContain('Medicina nueva: es: Take it at night');
    expect(goNow).toContain('Desde 37,5 °C (99,5 °F)');
    expect(goNow).toContain('No espere');
  });

  it('names what each source is the source of', async () => {
    const { page } = await show();
    const names = [...page.querySelectorAll('tandem-source-link button')].map((each) =>
      each.getAttribute('aria-label'),
    );
    expect(names).toContain('Source: Drink small sips');
    expect(new Set(names).size).toBe(names.length);
  });
});
