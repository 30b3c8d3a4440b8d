import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { provideRouter } from '@angular/router';
import { Store } from '@ngrx/store';
import { emptyRecord, type PatientRecord } from '../../../domain/patient/record';
import shellEn from '../../../i18n/en.json';
import partsEn from '../../../i18n/parts.en.json';
import patientEn from '../../../i18n/patient.en.json';
import { casesPageActions } from '../../store/case/cases-page-actions';
import { caseFeature } from '../../store/case/case.feature';
import { clockActions } from '../../store/clock/clock-actions';
import { KnowledgeLibrary } from '../../store/knowledge';
import { provideSpecStore } from '../../store/testing';
import { provideWords } from '../../words/words.providers';
import { PatientPage } from './patient-page';

const liver = { id: 'liver', kind: 'tissue', site: 'metastasis', place: 'liver', on: '2026-10-12' } as const;
const breast = { id: 'breast', kind: 'tissue', site: 'primary', place: 'breast', on: '2024-02-12' } as const;

async function show(
  record: Partial<PatientRecord> = {},
  address: { section?: string; fact?: string } = {},
  pressedWhileDrawn = false,
) {
  TestBed.configureTestingModule({
    providers: [provideWords(), provideSpecStore(), provideRouter([])],
  });
  TestBed.inject(TranslocoService).setTranslation({ ...shellEn, ...partsEn, ...patientEn }, 'en');
  const store = TestBed.inject(Store);
  store.dispatch(clockActions.dayBegan({ day: '2026-11-23' }));
  store.dispatch(casesPageActions.sampleOpened({ id: 'one', record: { ...emptyRecord, ...record } }));
  await TestBed.inject(KnowledgeLibrary).load();
  const fixture = TestBed.createComponent(PatientPage);
  for (const [name, value] of Object.entries(address)) fixture.componentRef.setInput(name, value);
  if (pressedWhileDrawn) document.dispatchEvent(new PointerEvent('pointerdown'));
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const held = store.selectSignal(caseFeature.selectRecord);
  const row = (id: string) => page.querySelector(`[id="fact-${id}"]`);
  const answer = async (id: string, word: string) => {
    const labels = [...(row(id)?.querySelectorAll('label') ?? [])];
    labels.find((one) => one.textContent.trim() === word)?.click();
    await fixture.whenStable();
  };
  const type = async (id: string, text: string) => {
    const input = row(id)?.querySelector<HTMLInputElement>('input.val');
    if (input) input.value = text;
    input?.dispatchEvent(new Event('change'));
    await fixture.whenStable();
  };
  const press = async (words: string, within: Element = page) => {
    const all = [...within.querySelectorAll<HTMLElement>('button, a, label, summary')];
    all.find((one) => one.textContent.includes(words))?.click();
    await fixture.whenStable();
  };
  const last = () => held()?.observations.at(-1);
  return { page, row, answer, type, press, held, last, stable: () => fixture.whenStable() };
}

describe('PatientPage', () => {
  it('asks the core facts of every section first and folds the rest', async () => {
    const { page, row, press, stable } = await show();
    expect([...page.querySelectorAll('tandem-form-section h2')].map((one) => one.textContent.trim())).toEqual([
      'Disease',
      'Receptors',
      'Genomics',
      'Treatment so far',
      'Health',
      'Medicines',
      'Circumstances',
    ]);
    expect(row('decisionReason')).not.toBeNull();
    expect(row('lvef')).not.toBeNull();
    expect(row('heartFailure')).toBeNull();
    const health = page.querySelector('#section-health');
    if (health) await press('More', health);
    // The browser tells of an opened fold a moment later.
    await new Promise((resolve) => setTimeout(resolve));
    await stable();
    expect(row('heartFailure')).not.toBeNull();
  });

  it('records an answer, dated today, and takes it back', async () => {
    const { answer, last, held } = await show();
    await answer('ecog', '1');
    expect(last()).toEqual({ attribute: 'ecog', value: '1', on: '2026-11-23', from: 'person' });
    await answer('ecog', 'Not known yet');
    expect(last()).toEqual({ attribute: 'ecog', value: null, on: '2026-11-23', from: 'person' });
    expect(held()?.observations.length).toBe(2);
  });

  it('keeps a receptor with the sample that counts', async () => {
    const { answer, type, last } = await show({ specimens: [breast, liver] });
    await answer('erPercent', 'Positive');
    expect(last()).toEqual(
      jasmine.objectContaining({ attribute: 'erPercent', value: { from: 1 }, specimen: 'liver', on: '2026-10-12' }),
    );
    await type('erPercent', '95');
    expect(last()?.value).toBe(95);
    await answer('erPercent', 'Negative');
    expect(last()?.value).toBe(0);
  });

  it('refuses an impossible figure with the reason and records nothing', async () => {
    const { row, type, held } = await show({}, { section: 'circumstances' });
    await type('age', '500');
    expect(row('age')?.querySelector('[role="alert"]')?.textContent).toContain('18 to 110 years');
    await type('age', 'old');
    expect(row('age')?.querySelector('[role="alert"]')?.textContent).toContain('not a number');
    expect(held()?.observations).toEqual([]);
  });

  it('refuses what other facts exclude, with the reason', async () => {
    const { row, answer, held } = await show(
      { observations: [{ attribute: 'pregnant', value: 'trimester1', on: '2026-11-01' }] },
      { section: 'circumstances' },
    );
    await answer('sex', 'Male');
    expect(row('sex')?.querySelector('[role="alert"]')?.textContent).toContain('A man is not pregnant');
    expect(held()?.observations.length).toBe(1);
  });

  it('tells none of a set from not known', async () => {
    const { answer, last } = await show();
    await answer('sites', 'Bone');
    expect(last()?.value).toEqual(['bone']);
    await answer('sites', 'None of these');
    expect(last()?.value).toEqual([]);
    await answer('sites', 'Not known yet');
    expect(last()?.value).toBeNull();
  });

  it('draws IHC 2+ without ISH as equivocal, and how HER2-low came about', async () => {
    const { page, answer, press } = await show({ specimens: [liver] });
    await answer('her2Ihc', '2+');
    expect(page.textContent).toContain('HER2 status equivocal: HER2-positive or HER2-low');
    await answer('her2Ihc', '1+');
    const derived = page.querySelector('#section-receptors tandem-derived-fact');
    expect(derived?.textContent).toContain('HER2-low');
    if (derived) await press('How this was derived', derived);
    expect(derived?.textContent).toContain('ASCO/CAP');
    expect(derived?.querySelectorAll('tandem-derivation-trace').length).toBeGreaterThan(3);
  });

  it('keeps every answer and shows which one counts', async () => {
    const { page, answer, press } = await show({ specimens: [liver] });
    await answer('her2Ihc', '2+');
    await answer('her2Ihc', '1+');
    const row = page.querySelector('[id="fact-her2Ihc"]');
    row?.querySelector<HTMLElement>('.help')?.click();
    await press('nothing');
    const lines = [...page.querySelectorAll('tandem-fact-help li')].map((one) => one.textContent);
    expect(lines.length).toBe(2);
    expect(lines[0]).toContain('1+');
    expect(lines[0]).toContain('This one counts');
    expect(lines[1]).not.toContain('This one counts');
  });

  it('says what it records before it records normal bloods', async () => {
    const { page, press, held } = await show();
    await press('Bloods today');
    expect(page.querySelector('#section-health')?.textContent).toContain('1.5 × 10⁹/L or more');
    expect(held()?.observations).toEqual([]);
    await press('Record these');
    expect(held()?.observations).toContain(
      jasmine.objectContaining({ attribute: 'neutrophils', value: { from: 1.5 }, on: '2026-11-23' }),
    );
  });

  it('records in one press that no usual drug is ruled out, and only then', async () => {
    const { page, press, held } = await show();
    await press('Your judgement: no usual drug is ruled out');
    const told = page.querySelectorAll('#section-disease tandem-one-press li');
    expect([...told].every((line) => line.textContent.includes('No'))).toBeTrue();
    expect(held()?.observations).toEqual([]);
    await press('Record these');
    expect(held()?.observations.map(({ attribute, value }) => [attribute, value])).toEqual([
      ['endocrineUnsuitable', 'no'],
      ['cdk46Unsuitable', 'no'],
      ['chemoUnsuitable', 'no'],
      ['taxaneUnsuitable', 'no'],
      ['immunotherapyUnsuitable', 'no'],
    ]);
  });

  it('removes a medicine and brings it back', async () => {
    const medicines = [
      { name: 'Omeprazole', drugId: null },
      { name: 'Metformin', drugId: null },
    ];
    const { page, press, held, stable } = await show({ medicines });
    const section = page.querySelector('tandem-medicines-list') ?? page;
    section.querySelector<HTMLButtonElement>('li .icon-btn')?.click();
    await stable();
    expect(held()?.medicines).toEqual(medicines.slice(1));
    await press('Undo', section);
    expect(held()?.medicines).toEqual(medicines);
  });

  it('tells no treatment yet from not known', async () => {
    const { page, press, held } = await show();
    const treatment = page.querySelector('tandem-treatment-history') ?? page;
    expect(held()?.therapies).toBeNull();
    await press('No treatment yet', treatment);
    expect(held()?.therapies).toEqual([]);
    await press('Not known yet', treatment);
    expect(held()?.therapies).toBeNull();
  });

  it('ranks what is missing and leads to its field', async () => {
    const { page } = await show({
      observations: [
        { attribute: 'metastatic', value: 'yes' },
        { attribute: 'sex', value: 'female' },
      ],
    });
    const next = page.querySelector('tandem-next-test');
    expect(Number(next?.querySelector('.n')?.textContent)).toBeGreaterThan(0);
    expect(next?.querySelector('a[href*="fact="]')).not.toBeNull();
  });

  it('says that there is nothing for early disease', async () => {
    const { page, answer } = await show();
    await answer('metastatic', 'No');
    expect(page.querySelector('.ask p')?.textContent).toContain('not metastatic');
  });

  it('brings the section that the address names into view, unless something is pressed meanwhile', async () => {
    const { page } = await show({}, { section: 'health' });
    expect(document.activeElement).toBe(page.querySelector('#heading-health'));
    TestBed.resetTestingModule();
    const { page: pressed } = await show({}, { section: 'health' }, true);
    expect(pressed.querySelector('#heading-health')).not.toBeNull();
    expect(document.activeElement).not.toBe(pressed.querySelector('#heading-health'));
  });
});
