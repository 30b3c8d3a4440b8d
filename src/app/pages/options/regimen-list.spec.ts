import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { besideMedicines } from '../../../domain/consultation/beside-medicines';
import { consult } from '../../../domain/consultation/consult';
import { aKnowledge, anOption } from '../../../domain/consultation/testing/a-knowledge';
import { aRecord } from '../../../domain/patient/testing/a-record';
import { interactionBook } from '../../../domain/treatment/interactions/interactions';
import type { Severity } from '../../../domain/treatment/interactions/interaction-class';
import type { Audience } from '../../../i18n/audience';
import parts from '../../../i18n/parts.en.json';
import { AUDIENCE } from '../../parts/fact/audience';
import { provideWords } from '../../words/words.providers';
import { RegimenList } from './regimen-list';

const text = (en: string) => ({ en, es: en });
const named = (id: string) => ({ id, name: text(id), rxnorm: [], synonyms: [] });
const does = (id: string, severity: Severity) => ({
  id,
  name: text(id),
  members: [id],
  affects: [
    {
      drugId: 'capecitabine',
      severity,
      effect: text('does harm'),
      action: text('act'),
      sourceId: 'label',
      checked: { on: '2026-11', against: 'https://example.org' },
    },
  ],
  note: null,
  sourceId: null,
  checked: null,
});
const book = interactionBook({
  drugs: [{ ...named('capecitabine'), brands: [], kinds: [], classes: [] }],
  ingredients: ['brivudine', 'allopurinol', 'phenytoin', 'folate'].map(named),
  interactions: [
    does('brivudine', 'contraindicated'),
    does('allopurinol', 'avoid'),
    does('phenytoin', 'monitor'),
    does('folate', 'adjust'),
  ],
});
const option = {
  ...anOption('tablets', { all: [] }),
  drugs: [{ drugId: 'capecitabine', dose: '1 g', schedule: text('daily'), route: 'oral' as const }],
};

function mark(names: string[], audience: Audience): string {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [provideWords(), provideRouter([]), { provide: AUDIENCE, useValue: signal(audience) }],
  });
  TestBed.inject(TranslocoService).setTranslation(parts, 'en');
  const medicines = names.map((name) => ({ name, drugId: null }));
  const record = aRecord({ metastatic: 'yes' });
  const found = consult(record, { region: null }, '2026-11-23', aKnowledge([option]));
  const fixture = TestBed.createComponent(RegimenList);
  fixture.componentRef.setInput(
    'of',
    found.classes.find(({ options }) => options.length > 0),
  );
  fixture.componentRef.setInput('picks', []);
  fixture.componentRef.setInput('region', null);
  fixture.componentRef.setInput('beside', besideMedicines({ medicines }, [option], book));
  fixture.detectChanges();
  const host = fixture.nativeElement as HTMLElement;
  return host.querySelector('.interaction')?.textContent.trim() ?? '';
}

describe('RegimenList', () => {
  it('marks the most serious by name and counts the others of what the medicines do with an option, and nothing below a change of dose', () => {
    expect(mark(['allopurinol', 'brivudine', 'phenytoin'], 'clinician')).toBe('Never with brivudine, avoid 1 more');
    expect(mark(['allopurinol', 'phenytoin'], 'clinician')).toBe('Avoid with allopurinol');
    expect(mark(['phenytoin'], 'clinician')).toBe('');
  });

  it('tells a person to ask, and today about what must never be taken together', () => {
    expect(mark(['allopurinol'], 'together')).toBe('Ask about allopurinol');
    expect(mark(['allopurinol', 'folate'], 'together')).toBe('Ask about allopurinol and folate');
    expect(mark(['allopurinol', 'brivudine'], 'together')).toBe('Not with brivudine: ask today, ask about 1 more');
  });
});
