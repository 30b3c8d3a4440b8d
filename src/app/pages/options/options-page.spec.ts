import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { aKnowledge, anOption, aRule } from '../../../domain/consultation/testing/a-knowledge';
import type { ObservedValue } from '../../../domain/patient/record';
import { aRecord } from '../../../domain/patient/testing/a-record';
import { settingsActions } from '../../store/settings/settings-actions';
import { openPage } from '../../testing/open-page';
import { optionsRoutes } from './options.routes';

const mutated = { attribute: 'esr1', in: ['mutated'] };
const high = { attribute: 'msi', in: ['high'] };

const options = [
  anOption('degrader', mutated),
  anOption('classic', { all: [] }),
  anOption('checkpoint', high, { class: 'immunotherapy' }),
  anOption('tablets', { attribute: 'pik3ca', in: ['mutated'] }, { class: 'targeted-therapy' }),
  anOption('knife', { all: [] }, { class: 'surgery', against: { frail: { attribute: 'frail', in: ['yes'] } } }),
  anOption('care', { all: [] }, { class: 'supportive-care' }),
];
const together = {
  ...aRule('no-concurrent-chemo-et', mutated),
  why: { en: 'Not at the same time.', es: 'No a la vez.' },
  sourceIds: ['abc'],
};

/** The page of a person, opened at an address. */
const page = (values: Record<string, ObservedValue>, query = '', knowledge = aKnowledge(options, [together])) =>
  openPage({
    routes: [{ path: 'options', children: optionsRoutes }],
    address: `/options${query}`,
    record: aRecord({ metastatic: 'yes', ...values }),
    knowledge,
  });

const person = { esr1: 'mutated', pik3ca: 'wildType', frail: 'yes' };

describe('OptionsPage', () => {
  it('answers by word how many kinds are open and what the others wait for', async () => {
    const { texts } = await page(person);
    expect(texts('h1')).toEqual(['What are the options?']);
    expect(texts('.ask p')).toEqual(['One kind of treatment is open now. One more waits for one test.']);
  });

  it('always shows the seven classes, each with its status and the deciding fact', async () => {
    const { texts } = await page(person);
    expect(texts('tandem-class-list h2')).toEqual([
      'Hormone therapy',
      'Chemotherapy',
      'Targeted therapy',
      'Immunotherapy',
      'Surgery',
      'Radiotherapy',
      'Supportive care',
    ]);
    expect(texts('tandem-class-list tandem-status')).toEqual([
      'Offered',
      'Not now',
      'Not now',
      'Provisional',
      'Advised against',
      'Not now',
      'Offered',
    ]);
    expect(texts('tandem-class-list .fact')).toEqual([
      '2 fit: ESR1 is mutated',
      'No option of this kind is held in this version',
      'PIK3CA is not mutated',
      'Waits for microsatellite instability',
      'frail',
      'No option of this kind is held in this version',
      'Always, alone or beside treatment',
    ]);
  });

  it('leads from an unknown fact to the section where it is entered', async () => {
    const { all } = await page(person);
    expect(all('tandem-class-list .unknown')[0]?.getAttribute('href')).toBe('/patient?section=genomics');
  });

  it('opens the first class that offers something, and what the address names instead', async () => {
    const first = await page(person);
    expect(first.texts('tandem-regimen-list h2')).toEqual(['Hormone therapy']);
    expect(first.texts('tandem-option-sheet h2')).toEqual(['degrader']);
    TestBed.resetTestingModule();
    const named = await page(person, '?class=hormone-therapy&option=classic');
    expect(named.texts('tandem-option-sheet h2')).toEqual(['classic']);
    TestBed.resetTestingModule();
    const nonsense = await page(person, '?class=magic&option=wand');
    expect(nonsense.texts('tandem-option-sheet h2')).toEqual(['degrader']);
  });

  it('opens, where no treatment is offered yet, the class with most regimens that wait, and no care as if it were the answer', async () => {
    const asked = aKnowledge([
      anOption('checkpoint', high, { class: 'immunotherapy' }),
      anOption('tablets', { attribute: 'pik3ca', in: ['mutated'] }, { class: 'targeted-therapy' }),
      anOption('more-tablets', mutated, { class: 'targeted-therapy' }),
      anOption('care', { all: [] }, { class: 'supportive-care' }),
    ]);
    const { texts } = await page({}, '', asked);
    expect(texts('tandem-regimen-list h2')).toEqual(['Targeted therapy']);
    TestBed.resetTestingModule();
    const alone = await page({}, '', aKnowledge([anOption('care', { all: [] }, { class: 'supportive-care' })]));
    expect(alone.texts('tandem-regimen-list h2')).toEqual(['Supportive care']);
  });

  it('says of a class without options that the gap is the library’s', async () => {
    const { texts, all } = await page(person, '?class=chemotherapy');
    expect(texts('tandem-regimen-list .empty')[0]).toContain('says nothing about the person');
    expect(all('tandem-option-sheet').length).toBe(0);
  });

  it('tells a clinician that hormone therapy and chemotherapy are not given at once, and marks it as recalled', async () => {
    const { texts, store, settle } = await page(person);
    expect(texts('.note')[0]).toContain('Not at the same time.');
    expect(texts('.note')[0]).toContain('Not read at source');
    store.dispatch(settingsActions.changed({ change: { audience: 'together' } }));
    await settle();
    expect(texts('.note')).toEqual([]);
  });

  it('keeps the comparison in the address, proposes one to begin with and says what is picked', async () => {
    const { texts, all, settle, host } = await page(person);
    expect(texts('.do .btn')).toEqual(['Compare 2 options']);
    expect(all('.do .btn')[0]?.getAttribute('href')).toContain('options=degrader,classic');
    const pick = host.querySelector<HTMLElement>('.pick');
    expect(pick?.getAttribute('aria-pressed')).toBe('true');
    pick?.click();
    await settle();
    expect(TestBed.inject(Router).url).toContain('options=classic');
    expect(texts('.do .btn')).toEqual(['Compare 1 option']);
    expect(texts('.pick')).toEqual(['Add to compare']);
  });

  it('takes no fifth option and says so', async () => {
    const many = aKnowledge(['a', 'b', 'c', 'd', 'e'].map((id) => anOption(id, mutated)));
    const { host, texts, settle } = await page(person, '?class=hormone-therapy&option=e&options=a,b,c,d', many);
    const pick = host.querySelector<HTMLElement>('.pick');
    expect(pick?.getAttribute('aria-disabled')).toBe('true');
    expect(texts('tandem-option-sheet')[0]).toContain('Take one out to add this one.');
    pick?.click();
    await settle();
    expect(TestBed.inject(Router).url).toContain('options=a,b,c,d');
  });

  it('shows the way up on the address’s level, so that a narrow screen stands one pane deep', async () => {
    const { host } = await page(person, '?class=hormone-therapy&option=classic');
    expect(host.querySelector('.panes')?.getAttribute('data-level')).toBe('option');
    const [toClasses, toClass] = [...host.querySelectorAll('.up')];
    expect(toClasses?.getAttribute('href')).toBe('/options');
    expect(toClass?.getAttribute('href')).toBe('/options?class=hormone-therapy');
  });

  it('gives no options where the cancer is not metastatic, and says why and what to do', async () => {
    const { texts, all } = await page({ ...person, metastatic: 'no' });
    expect(texts('.ask p')).toEqual(['Tandem holds no options here.']);
    expect(all('tandem-class-list').length).toBe(0);
    expect(all('.none a')[0]?.getAttribute('href')).toBe('/patient?section=disease');
  });
});
