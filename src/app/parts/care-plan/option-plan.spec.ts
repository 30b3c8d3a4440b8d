import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { anOption } from '../../../domain/consultation/testing/a-knowledge';
import { aPlan, aSign, aStatement } from '../../../domain/side-effects/testing/a-care';
import type { TreatmentOption } from '../../../domain/treatment/option';
import type { Audience } from '../../../i18n/audience';
import care from '../../../i18n/care.en.json';
import parts from '../../../i18n/parts.en.json';
import { provideWords } from '../../words/words.providers';
import { AUDIENCE } from '../fact/audience';
import { OPEN_TOPICS, PRINTING } from '../fact/sayable';
import { OptionPlan, type PlanDesk } from './option-plan';

const text = (en: string) => ({ en, es: en });
const everolimus = { drugId: 'everolimus', dose: '10 mg', schedule: text('daily'), route: 'oral' as const };
const tablets: TreatmentOption = { ...anOption('tablets', { all: [] }), drugs: [everolimus] };
const mouthwash: TreatmentOption = {
  ...anOption('mouthwash', { all: [] }, { class: 'supportive-care' }),
  fromFirstDoseOf: ['everolimus'],
};
const desk: PlanDesk = {
  care: {
    plans: [
      aPlan('sores', {
        plain: text('mouth sores'),
        selfCare: [aStatement('Rinse'), aStatement('Recalled advice', null)],
        call: [aStatement('From {fever}')],
        goNow: ['chills'],
        drugNotes: [{ ...aStatement('With food'), drugs: ['everolimus'] }],
      }),
      aPlan('other', { drugNotes: [{ ...aStatement('Of another'), drugs: ['paclitaxel'] }] }),
    ],
    signs: [aSign('chills')],
    grades: [],
    prevention: [],
    emetic: [],
    sources: [],
  },
  evidence: { trials: [], sideEffects: [] },
  knowledge: {
    drugs: [
      { id: 'everolimus', name: text('Everolimus'), brands: [], kinds: [], classes: [], rxnorm: [], synonyms: [] },
    ],
    options: [tablets, mouthwash],
  },
  picture: null,
  fever: 37.5,
  phones: { clinic: '555 0100', urgent: '' },
};

const asked = { sideEffects: true, response: false, survival: false };

async function show(
  audience: Audience,
  option = tablets,
  given: PlanDesk | null = desk,
  { missed = false, open = asked, printing = false } = {},
) {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [
      provideWords(),
      provideRouter([]),
      { provide: AUDIENCE, useValue: signal(audience) },
      { provide: OPEN_TOPICS, useValue: signal(open) },
      { provide: PRINTING, useValue: signal(printing) },
    ],
  });
  TestBed.inject(TranslocoService).setTranslation({ ...care, ...parts }, 'en');
  const fixture = TestBed.createComponent(OptionPlan);
  fixture.componentRef.setInput('option', option);
  fixture.componentRef.setInput('desk', given);
  fixture.componentRef.setInput('missed', missed);
  fixture.componentRef.setInput('numbers', audience === 'clinician');
  await fixture.whenStable();
  const host = fixture.nativeElement as HTMLElement;
  for (const details of host.querySelectorAll('details')) {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  }
  await fixture.whenStable();
  return { host, said: host.textContent.replace(/\s+/g, ' ') };
}

describe('OptionPlan', () => {
  it('tells the plans of the drugs of the option and no other, with the fever limit and the phones of the centre', async () => {
    const { said, host } = await show('clinician');
    expect(said).toContain('With food');
    expect(said).toContain('From 37.5 °C');
    expect(said).toContain('Recalled advice');
    expect(said).not.toContain('Of another');
    expect(said).toContain('1 sign that needs help now');
    expect(host.querySelector('a[href="tel:5550100"]')).not.toBeNull();
    expect(said).toContain('has not entered a number for nights and weekends');
  });

  it('tells a person when to go before anything else, and nothing that was not read', async () => {
    const { said } = await show('together');
    expect(said.indexOf('Do not wait, by day or night')).toBeLessThan(said.indexOf('Mouth sores'));
    expect(said).toContain('Rinse');
    expect(said).not.toContain('Recalled advice');
    expect(said).not.toContain('In the library');
  });

  it('tells a person who has not asked about side effects when to get help, and asks', async () => {
    const { said } = await show('together', tablets, desk, { open: { ...asked, sideEffects: false } });
    expect(said).toContain('Do not wait, by day or night');
    expect(said).toContain('Would you like to talk about side effects?');
    expect(said).not.toContain('Mouth sores');
    expect(said).not.toContain('Rinse');
  });

  it('keeps a topic that is closed off the paper, whoever prints', async () => {
    const closed = { open: { ...asked, sideEffects: false } };
    expect((await show('clinician', tablets, desk, closed)).said).toContain('Rinse');
    const paper = await show('clinician', tablets, desk, { ...closed, printing: true });
    expect(paper.said).not.toMatch(/Rinse|sores/);
    expect(paper.said).toContain('Do not wait, by day or night');
  });

  it('tells a person that more is known than was read', async () => {
    const more = 'Other side effects are known but not checked yet: ask your team.';
    expect((await show('together')).said).not.toContain(more);
    const recalled = aPlan('heart', { drugNotes: [{ ...aStatement('Of the heart', null), drugs: ['everolimus'] }] });
    const withheld = { ...desk, care: { ...desk.care, plans: [...desk.care.plans, recalled] } };
    expect((await show('together', tablets, withheld)).said).toContain(more);
    expect((await show('clinician', tablets, withheld)).said).not.toContain(more);
  });

  it('names the care that starts with the first dose, and leads to it', async () => {
    const { host } = await show('together');
    expect(host.querySelector('a[href*="option=mouthwash"]')?.textContent.trim()).toBe('mouthwash');
    const alone = await show('together', { ...tablets, drugs: [] });
    expect(alone.host.querySelector('a[href*="option=mouthwash"]')).toBeNull();
    // What it is started against is a side effect that the person has not asked about.
    const closed = await show('together', tablets, desk, { open: { ...asked, sideEffects: false } });
    expect(closed.host.querySelector('a[href*="option=mouthwash"]')).toBeNull();
  });

  it('says when nothing is held, when it is on its way, and when it could not be fetched', async () => {
    expect((await show('together', anOption('knife', { all: [] }, { class: 'surgery' }))).said).toContain(
      'There is no plan for it here',
    );
    expect((await show('together', tablets, null)).said).toContain('are being fetched');
    expect((await show('together', tablets, null, { missed: true })).said).toContain('could not be fetched');
  });
});
