import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import attributesEn from '../../../i18n/attributes.en.json';
import attributesEs from '../../../i18n/attributes.es.json';
import en from '../../../i18n/en.json';
import es from '../../../i18n/es.json';
import importEn from '../../../i18n/import.en.json';
import importEs from '../../../i18n/import.es.json';
import { codeTable } from '../../../domain/fhir/codes/table';
import contradictory from '../../../domain/fhir/fixtures/contradictory-receptors.json';
import damaged from '../../../domain/fhir/fixtures/damaged-codes.json';
import { someDrugs } from '../../../domain/fhir/fixtures/drugs';
import early from '../../../domain/fhir/fixtures/early-breast-cancer.json';
import metastatic from '../../../domain/fhir/fixtures/metastatic-hr-positive.json';
import wrongUnits from '../../../domain/fhir/fixtures/wrong-units.json';
import { importBundle } from '../../../domain/fhir/import-bundle';
import type { MappingRow } from '../../../domain/fhir/import-report';
import { catalogue } from '../../../domain/patient/catalogue/catalogue';
import { KnowledgeLibrary, KNOWLEDGE_SOURCE } from '../../store/knowledge';
import { knowledgeWith, provideSpecStore, sourceWith } from '../../store/testing';
import { provideWords } from '../../words/words.providers';
import { answeredAt } from './answered-at';
import { RowWords } from './row-words';

const rows: MappingRow[] = [metastatic, early, contradictory, wrongUnits, damaged].flatMap((bundle) => {
  const result = importBundle(JSON.stringify(bundle), { drugs: someDrugs, codes: codeTable, day: '2026-11-23' });
  return result.ok ? result.report.rows : [];
});
function row(where: (row: MappingRow) => boolean): MappingRow {
  const found = rows.find(where);
  if (!found) throw new Error('no such row');
  return found;
}
/** Ids that are no word of any language: they have a capital inside, as `priorTherapies`. */
const ids = catalogue.flatMap(({ id, ...kind }) => [id, ...('values' in kind ? kind.values : [])]);
const raw = new Set(ids.filter((id) => /^[a-z]+[A-Z]/.test(id)));

async function wordsIn(language: 'en' | 'es'): Promise<RowWords> {
  TestBed.configureTestingModule({
    providers: [
      provideWords(),
      provideSpecStore(),
      {
        provide: KNOWLEDGE_SOURCE,
        useValue: sourceWith({ knowledge: () => Promise.resolve({ ...knowledgeWith(), drugs: someDrugs }) }),
      },
    ],
  });
  const transloco = TestBed.inject(TranslocoService);
  transloco.setTranslation({ ...en, ...attributesEn, ...importEn }, 'en');
  transloco.setTranslation({ ...es, ...attributesEs, ...importEs }, 'es');
  await TestBed.inject(KnowledgeLibrary).load();
  // The settings put their own language first.
  transloco.setActiveLang(language);
  return TestBed.inject(RowWords);
}

describe('RowWords', () => {
  for (const language of ['en', 'es'] as const) {
    it(`shows no id of the catalogue in any row of any fixture (${language})`, async () => {
      const words = await wordsIn(language);
      expect(rows.length).toBeGreaterThan(50);
      const site = row(({ what }) => what === 'site');
      expect(words.subject(site)).toBe(language === 'es' ? 'Lugar del cáncer' : 'Place of the cancer');
      for (const row of rows) {
        const shown = [words.subject(row), words.value(row), words.reason(row)];
        const found = shown.flatMap((text) => text.split(/[^\p{L}\d]+/u)).filter((part) => raw.has(part));
        expect(found)
          .withContext(`${row.what}: ${shown.join(' | ')}`)
          .toEqual([]);
        expect(shown.join(' ')).not.toMatch(/(^|\s)(import|cases|attribute|specimen|setting)\.|\{\{/);
        expect(['site', 'sites', 'therapies', 'allergy']).not.toContain(words.subject(row));
      }
    });
  }

  it('says places, settings and dates in the language that is shown', async () => {
    const words = await wordsIn('es');
    const reason = (key: string) => words.reason(row(({ reasonKey }) => reasonKey === key));
    expect(reason('import.ask.sitesComplete')).toContain('hígado y hueso');
    expect(reason('import.ask.therapyPalliative')).not.toContain('2024-07-10');
    const site = row(({ what }) => what === 'site');
    expect([words.subject(site), words.value(site)]).toEqual(['Lugar del cáncer', 'Hígado']);
  });
});

describe('answeredAt', () => {
  it('leads every row that needs a person to a place of the form', () => {
    const asked = rows.filter(({ status }) => status === 'needsPerson');
    const groups = new Set(catalogue.map(({ group }) => group));
    expect(asked.length).toBeGreaterThan(10);
    for (const row of asked) expect(groups).withContext(row.what).toContain(answeredAt(row).section);
  });

  it('leads a proposed line to that line, and a value to its own field', () => {
    const line = row(({ what, params }) => what === 'therapies' && params?.['line'] === 'import-2');
    expect(answeredAt(line)).toEqual({ section: 'treatment', fact: 'therapy-import-2' });
    const surgery = row(({ what }) => what === 'events.surgery');
    expect(answeredAt(surgery)).toEqual({ section: 'treatment', fact: 'event-surgery' });
    const ecog = row(({ what, status }) => what === 'ecog' && status === 'needsPerson');
    expect(answeredAt(ecog)).toEqual({ section: 'health', fact: 'ecog' });
  });
});
