import { TestBed } from '@angular/core/testing';
import { Store } from '@ngrx/store';
import attributesEn from '../../i18n/attributes.en.json';
import { casesPageActions } from '../store/case/cases-page-actions';
import { clockActions } from '../store/clock/clock-actions';
import { KNOWLEDGE_SOURCE, KnowledgeLibrary } from '../store/knowledge';
import { knowledgeWith, provideSpecStore, sampleWith, sourceWith } from '../store/testing';
import { provideWords } from '../words/words.providers';
import { consult } from '../../domain/consultation/consult';
import type { Condition } from '../../domain/logic/condition';
import type { FactDefinition } from '../../domain/treatment/fact-definition';
import { bannerOf } from './banner';

const fact = (id: string, cases: FactDefinition['cases']): FactDefinition => ({
  id,
  cases,
  text: { en: '', es: '' },
  body: '',
  sourceId: '',
  checked: null,
});
const ihc = (...grades: string[]): Condition => ({ attribute: 'her2Ihc', in: grades });
const receptors = [
  fact('hrStatus', [
    { value: 'positive', when: { attribute: 'erPercent', from: 1 } },
    { value: 'negative', when: { attribute: 'erPercent', below: 1 } },
  ]),
  fact('her2Status', [
    { value: 'positive', when: ihc('3+') },
    { value: 'low', when: ihc('1+', '2+') },
    { value: 'ultralow', when: { all: [ihc('0'), { attribute: 'her2Staining', above: 0 }] } },
    { value: 'zero', when: { all: [ihc('0'), { attribute: 'her2Staining', to: 0 }] } },
  ]),
];

async function bannerFor(observations: { attribute: string; value: string | number }[]) {
  TestBed.configureTestingModule({
    providers: [
      provideWords(),
      provideSpecStore(),
      {
        provide: KNOWLEDGE_SOURCE,
        useValue: sourceWith({
          knowledge: () => Promise.resolve(knowledgeWith({ facts: receptors })),
          consult: () => Promise.resolve(consult),
          attributeWords: () => Promise.resolve(attributesEn),
        }),
      },
    ],
  });
  const store = TestBed.inject(Store);
  const banner = TestBed.runInInjectionContext(bannerOf);
  expect(banner()).toBeNull();
  const { record } = sampleWith({ id: 'one' }, { label: 'M. K.', observations });
  store.dispatch(clockActions.dayBegan({ day: '2026-11-23' }));
  store.dispatch(casesPageActions.sampleOpened({ id: 'one', record }));
  expect(banner()?.label).toBe('M. K.');
  await TestBed.inject(KnowledgeLibrary).load();
  return banner();
}

describe('banner of the open case', () => {
  it('says age, altered genes and what is not known about the receptors', async () => {
    const banner = await bannerFor([
      { attribute: 'age', value: 61 },
      { attribute: 'esr1', value: 'mutated' },
      { attribute: 'pik3ca', value: 'wildType' },
    ]);
    expect(banner?.age).toBe(61);
    expect(banner?.markers).toEqual([{ text: 'ESR1 mutated', unknown: false }]);
    expect(banner?.subtype).toEqual({ text: 'Receptors not known yet', unknown: true });
  });

  it('says of HER2 what it may be, and nothing where it may be anything', async () => {
    const subtype = async (observations: { attribute: string; value: string | number }[]) => {
      TestBed.resetTestingModule();
      return (await bannerFor([{ attribute: 'erPercent', value: 90 }, ...observations]))?.subtype?.text;
    };
    expect(await subtype([{ attribute: 'her2Ihc', value: '0' }])).toBe('HR-positive, HER2-ultralow or HER2 zero');
    expect(await subtype([])).toBe('HR-positive');
  });

  it('says no age where none is known', async () => {
    expect((await bannerFor([]))?.age).toBeNull();
  });
});
