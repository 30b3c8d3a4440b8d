import { Component, input, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TRANSLOCO_MISSING_HANDLER, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import type { Condition } from '../../../../domain/logic/condition';
import careEn from '../../../../i18n/care.en.json';
import careEs from '../../../../i18n/care.es.json';
import libraryEn from '../../../../i18n/library.en.json';
import libraryEs from '../../../../i18n/library.es.json';
import medicineEn from '../../../../i18n/library-medicine.en.json';
import medicineEs from '../../../../i18n/library-medicine.es.json';
import partsEn from '../../../../i18n/parts.en.json';
import partsEs from '../../../../i18n/parts.es.json';
import { strengthIn } from '../../../parts/option/strength-words';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { provideSpecStore } from '../../../store/testing';
import { provideWords } from '../../../words/words.providers';
import { DrugEntry } from '../drugs/drug-entry';
import { OptionEntry } from '../options/option-entry';
import { FactEntry } from '../rules/fact-entry';
import { RuleEntry } from '../rules/rule-entry';
import { ConditionView } from './condition-view';

/** What a fault leaves in a text: a key, a value that is not there, a parameter that was not filled. */
const faulty =
  /\b(medicine|library|sheet|source|statements|criteria|class|licence|route|attribute)\.[a-z]|undefined|\[object|NaN|\{\{/;

/** Many conditions on one page, because a page for each would take minutes. */
@Component({
  selector: 'tandem-many-conditions',
  imports: [ConditionView],
  template: `@for (one of conditions(); track $index) {
    <tandem-condition-view [condition]="one" about="a condition" />
  }`,
})
class ManyConditions {
  readonly conditions = input.required<readonly Condition[]>();
}

/** The real knowledge with the words of both languages; keys without words are gathered. */
async function library() {
  const missing = new Set<string>();
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      provideWords(),
      provideSpecStore(),
      {
        provide: TRANSLOCO_MISSING_HANDLER,
        useValue: {
          handle: (key: string) => {
            missing.add(key);
            return key;
          },
        },
      },
    ],
  });
  const transloco = TestBed.inject(TranslocoService);
  const held = TestBed.inject(KnowledgeLibrary);
  const [knowledge] = await Promise.all([held.load(), held.loadEvidence(), held.loadInteractions(), held.loadCare()]);
  await firstValueFrom(transloco.load('es'));
  for (const words of [partsEn, careEn, libraryEn, medicineEn]) transloco.setTranslation(words, 'en');
  for (const words of [partsEs, careEs, libraryEs, medicineEs]) transloco.setTranslation(words, 'es');

  /** Draws each of them in English, then in Spanish; what is wrong comes back as its id, language and text. */
  async function faultsOf(page: Type<unknown>, key: string, all: readonly { id: string }[]) {
    const faults: string[] = [];
    // Several at a time: a page takes some frames to be drawn.
    for (let from = 0; from < all.length; from += 20) {
      transloco.setActiveLang('en');
      const drawn = all.slice(from, from + 20).map((one) => {
        const fixture = TestBed.createComponent(page);
        fixture.componentRef.setInput(key, one);
        return { id: one.id, fixture };
      });
      for (const language of ['en', 'es']) {
        transloco.setActiveLang(language);
        for (const { id, fixture } of drawn) {
          await fixture.whenStable();
          const text = (fixture.nativeElement as HTMLElement).textContent;
          if (text.trim() === '' || faulty.test(text)) faults.push(`${id} (${language}): ${text.slice(0, 200)}`);
        }
      }
      for (const { fixture } of drawn) fixture.destroy();
    }
    return faults;
  }
  return { knowledge, missing, faultsOf };
}

const patience = 120_000;

describe('the pages of the whole knowledge', () => {
  it(
    'draw every option in both languages, no word missing',
    async () => {
      const { knowledge, missing, faultsOf } = await library();
      expect(knowledge.options.length).toBeGreaterThan(50);
      expect(await faultsOf(OptionEntry, 'option', knowledge.options)).toEqual([]);
      expect([...missing]).toEqual([]);
    },
    patience,
  );

  it(
    'draw every rule and every derived fact',
    async () => {
      const { knowledge, missing, faultsOf } = await library();
      expect(await faultsOf(RuleEntry, 'rule', knowledge.rules)).toEqual([]);
      expect(await faultsOf(FactEntry, 'fact', knowledge.facts)).toEqual([]);
      expect([...missing]).toEqual([]);
    },
    patience,
  );

  it(
    'draw every drug',
    async () => {
      const { knowledge, missing, faultsOf } = await library();
      expect(await faultsOf(DrugEntry, 'drug', knowledge.drugs)).toEqual([]);
      expect([...missing]).toEqual([]);
    },
    patience,
  );

  it(
    'draw every condition of an option, as it is read and as it runs',
    async () => {
      const { knowledge, missing, faultsOf } = await library();
      const pages = knowledge.options.map(({ id, indications, contraindications, holds, cautions }) =>
        Object.assign(
          [...indications, ...contraindications, ...holds, ...cautions].map(({ when }) => when),
          { id },
        ),
      );
      expect(await faultsOf(ManyConditions, 'conditions', pages)).toEqual([]);
      expect([...missing]).toEqual([]);
    },
    patience,
  );

  it('say every strength in Spanish: what is left are bodies, grades, years and names', async () => {
    const { knowledge } = await library();
    const statements = knowledge.options.flatMap(({ indications }) => indications.flatMap((one) => one.statements));
    const strengths = [...knowledge.rules, ...statements].flatMap(({ strength }) =>
      strength === null ? [] : [strength],
    );
    const english =
      / (of|the|by|with|not|and|or|is|for) |approv|quality|recalled|evidence|opinion|\b(strong|weak|trial|label)\b/;
    expect(strengths.map((one) => strengthIn('es', one)).filter((one) => english.test(one))).toEqual([]);
  });

  it('name no rule as a derived fact is named: both stand under one address', async () => {
    const { knowledge } = await library();
    const facts = new Set(knowledge.facts.map(({ id }) => id));
    expect(knowledge.rules.filter(({ id }) => facts.has(id))).toEqual([]);
  });
});
