import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { anOption } from '../../../domain/consultation/testing/a-knowledge';
import type { DrugDose } from '../../../domain/treatment/drug-dose';
import type { Audience } from '../../../i18n/audience';
import parts from '../../../i18n/parts.en.json';
import { provideWords } from '../../words/words.providers';
import { AUDIENCE } from '../fact/audience';
import { DoseList } from './dose-list';

const text = (en: string) => ({ en, es: en });
const read = { on: '2026-11', against: 'https://example.org' };
const drug = (id: string) => ({ id, name: text(id), brands: [], kinds: [], classes: [], rxnorm: [], synonyms: [] });
const use = (drugId: string) => ({ drugId, dose: '1 mg', schedule: text('daily'), route: 'oral' as const });
const step = { when: text('Kidneys'), then: text('Half'), sourceId: 'label', checked: read };
const labels: DrugDose[] = [
  {
    drugId: 'tablet',
    labelled: text('600 mg (US)'),
    plain: text('600 mg'),
    steps: [step],
    sourceId: 'l',
    checked: read,
  },
  { drugId: 'drip', labelled: text('8 mg/kg'), steps: [], sourceId: 'l', checked: read },
  { drugId: 'recalled', labelled: text('5 mg'), steps: [], sourceId: null, checked: null },
];

function list(audience: Audience, ...ids: string[]) {
  TestBed.configureTestingModule({
    providers: [provideWords(), { provide: AUDIENCE, useValue: signal(audience) }],
  });
  TestBed.inject(TranslocoService).setTranslation(parts, 'en');
  const fixture = TestBed.createComponent(DoseList);
  fixture.componentRef.setInput('option', { ...anOption('o', { all: [] }), drugs: ids.map(use) });
  fixture.componentRef.setInput('labels', labels);
  fixture.componentRef.setInput('drugs', ids.map(drug));
  fixture.componentRef.setInput('person', null);
  fixture.detectChanges();
  const host = fixture.nativeElement as HTMLElement;
  return {
    entries: [...host.querySelectorAll('li')].map((one) =>
      [...one.children].map((part) => part.textContent.trim()).join(' '),
    ),
    all: host.textContent,
  };
}

describe('DoseList', () => {
  it('names every drug of a regimen for a patient: the dose in plain words, or that the team works it out', () => {
    const { entries } = list('together', 'tablet', 'drip', 'recalled', 'unread');
    expect(entries.map((one) => one.replace(/ Source$/, ''))).toEqual([
      'tablet 600 mg',
      'drip The care team works out the dose.',
      'recalled The care team works out the dose.',
      'unread The care team works out the dose.',
    ]);
  });

  it('never tells a patient that nothing less was found, but that the team can lower the dose', () => {
    const { all } = list('together', 'tablet', 'drip');
    expect(all).not.toContain('none found');
    expect(all).toContain('The team can lower the dose');
  });

  it('tells a professional of no lower dose only where the label has none', () => {
    const { entries } = list('clinician', 'tablet', 'drip');
    expect(entries[0]).toContain('600 mg (US)');
    expect(entries[0]).not.toContain('Lower doses: none found');
    expect(entries[1]).toContain('Lower doses: none found');
  });
});
