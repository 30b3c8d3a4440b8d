import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { aKnowledge, aRule } from '../../../../domain/consultation/testing/a-knowledge';
import type { FactDefinition } from '../../../../domain/treatment/fact-definition';
import attributes from '../../../../i18n/attributes.en.json';
import library from '../../../../i18n/library.en.json';
import medicine from '../../../../i18n/library-medicine.en.json';
import parts from '../../../../i18n/parts.en.json';
import { KNOWLEDGE_SOURCE, KnowledgeLibrary } from '../../../store/knowledge';
import { sourceWith } from '../../../store/testing';
import { provideWords } from '../../../words/words.providers';
import { RulesShelf } from './rules-shelf';

const status: FactDefinition = {
  id: 'hrLow',
  cases: [{ value: 'yes', when: { attribute: 'erPercent', from: 1, to: 10 } }],
  text: { en: 'From 1 to 10 %', es: 'Del 1 al 10 %' },
  body: 'ASCO/CAP',
  sourceId: 'source',
  checked: null,
};
const rules = [
  aRule('on-status', { attribute: 'hrLow', in: ['yes'] }),
  aRule('on-gene', { attribute: 'esr1', in: ['mutated'] }),
  aRule('always', { all: [] }, { phase: 'supportive' }),
];

/** The section at an address: its list, and what stands beside it. */
async function shelf(address: { id?: string; reads?: string }) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      provideWords(),
      {
        provide: KNOWLEDGE_SOURCE,
        useValue: sourceWith({ knowledge: () => Promise.resolve(aKnowledge([], rules, [status])) }),
      },
    ],
  });
  const transloco = TestBed.inject(TranslocoService);
  for (const words of [attributes, parts, library, medicine]) transloco.setTranslation(words, 'en');
  const held = TestBed.inject(KnowledgeLibrary);
  await Promise.all([held.load(), held.loadEvidence()]);
  const fixture = TestBed.createComponent(RulesShelf);
  for (const [name, value] of Object.entries(address)) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const texts = (selector: string) => [...page.querySelectorAll(selector)].map((one) => one.textContent.trim());
  return { page, texts, entries: () => texts('.list li a') };
}

describe('the rules of the library', () => {
  it('stand behind the derived facts, by phase and disease', async () => {
    const { entries, texts } = await shelf({});
    expect(texts('.list h3').map((heading) => heading.replace(/\s+\d+$/, ''))).toEqual([
      'Derived facts',
      'Treatment: any subtype',
      'Supportive care: any subtype',
    ]);
    expect(entries()).toEqual(['Hormone receptors low (1 to 10 %)', 'on-status', 'on-gene', 'always']);
  });

  it('can be narrowed to those that hang on a fact, also by way of a derived one', async () => {
    expect((await shelf({ reads: 'erPercent' })).entries()).toEqual(['on-status']);
  });

  it('keep the definition of a derived fact beside the rules that read it', async () => {
    const { entries, texts } = await shelf({ reads: 'hrLow' });
    expect(entries()).toEqual(['Hormone receptors low (1 to 10 %)', 'on-status']);
    expect(texts('[role=status]')[0]).toContain('1 rule hangs on “Hormone receptors low (1 to 10 %)”');
  });

  it('keep what the address opens in the list, whatever it is narrowed by', async () => {
    const { page, entries } = await shelf({ reads: 'erPercent', id: 'on-gene' });
    expect(entries()).toEqual(['on-status', 'on-gene']);
    expect(page.querySelector('tandem-rule-entry')?.textContent).toContain('ESR1 is mutated');
  });

  it('are all shown where no rule hangs on what the address names', async () => {
    expect((await shelf({ reads: 'lvef' })).entries().length).toBe(4);
    TestBed.resetTestingModule();
    expect((await shelf({ reads: 'nothing-of-ours' })).entries().length).toBe(4);
  });

  it('open a rule that asks nothing, and a derived fact with its other value', async () => {
    const always = await shelf({ id: 'always' });
    expect(always.page.querySelector('tandem-condition-view')?.textContent).toContain('it always holds');
    TestBed.resetTestingModule();
    const fact = await shelf({ id: 'hrLow' });
    expect(fact.texts('tandem-fact-entry h4').map((heading) => heading.replace(/\s+/g, ' '))).toEqual(['Yes', 'No']);
    expect(fact.texts('tandem-fact-entry summary')).toEqual(['1 rule']);
  });
});
