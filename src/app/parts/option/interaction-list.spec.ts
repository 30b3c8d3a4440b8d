import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { besideMedicines } from '../../../domain/consultation/beside-medicines';
import { anOption } from '../../../domain/consultation/testing/a-knowledge';
import { interactionBook } from '../../../domain/treatment/interactions/interactions';
import type { Audience } from '../../../i18n/audience';
import parts from '../../../i18n/parts.en.json';
import { provideWords } from '../../words/words.providers';
import { AUDIENCE } from '../fact/audience';
import { InteractionList } from './interaction-list';

const text = (en: string) => ({ en, es: en });
const named = (id: string) => ({ id, name: text(id), brands: [], kinds: [], classes: [], rxnorm: [], synonyms: [] });
const read = { on: '2026-11', against: 'https://example.org' };
const book = interactionBook({
  drugs: [named('ribociclib'), named('metformin')],
  ingredients: ['clarithromycin', 'rifampicin', 'citalopram', 'brivudine'].map((id) => ({
    id,
    name: text(id),
    rxnorm: [],
    synonyms: [],
  })),
  interactions: [
    {
      id: 'inhibitor',
      name: text('Strong inhibitor'),
      members: ['clarithromycin', 'rifampicin'],
      affects: [
        {
          drugId: 'ribociclib',
          severity: 'avoid',
          effect: text('Higher exposure'),
          action: text('Else 400 mg'),
          sourceId: 'label',
          checked: read,
        },
      ],
      note: null,
      sourceId: null,
      checked: null,
    },
    {
      id: 'partner',
      name: text('Partner'),
      members: ['brivudine'],
      affects: [
        {
          drugId: 'ribociclib',
          severity: 'contraindicated',
          effect: text('Can kill'),
          action: text('Never'),
          sourceId: 'label',
          checked: read,
        },
      ],
      note: null,
      sourceId: null,
      checked: null,
    },
    {
      id: 'qt',
      name: text('QT medicine'),
      members: ['citalopram'],
      affects: [
        {
          drugId: 'ribociclib',
          severity: 'monitor',
          effect: text('Longer QT'),
          action: text('Watch the ECG'),
          sourceId: null,
          checked: null,
        },
      ],
      note: null,
      sourceId: null,
      checked: null,
    },
  ],
});
const option = {
  ...anOption('tablets', { all: [] }),
  drugs: [{ drugId: 'ribociclib', dose: '600 mg', schedule: text('daily'), route: 'oral' as const }],
};

function show(names: string[] | null, audience: Audience = 'clinician') {
  TestBed.configureTestingModule({
    providers: [provideWords(), provideRouter([]), { provide: AUDIENCE, useValue: signal(audience) }],
  });
  TestBed.inject(TranslocoService).setTranslation(parts, 'en');
  const fixture = TestBed.createComponent(InteractionList);
  const medicines = names?.map((name) => ({ name, drugId: null })) ?? null;
  fixture.componentRef.setInput('beside', besideMedicines({ medicines }, [option], book));
  fixture.componentRef.setInput('optionId', 'tablets');
  fixture.detectChanges();
  const host = fixture.nativeElement as HTMLElement;
  return { said: host.textContent.replace(/\s+/g, ' '), link: host.querySelector('a') };
}

describe('InteractionList', () => {
  it('raises the question where medicines are not known, and says so where there are none', () => {
    const unknown = show(null);
    expect(unknown.said).toContain('nothing was checked');
    expect(unknown.link?.getAttribute('href')).toContain('/patient?section=medicines');
    TestBed.resetTestingModule();
    expect(show([]).said).toContain('No other medicines');
  });

  it('tells a clinician how serious, what to do, why, and what is only recalled', () => {
    const { said } = show(['clarithromycin 500 mg', 'citalopram']);
    expect(said).toContain('Avoid together');
    expect(said).toContain('clarithromycin 500 mg with ribociclib');
    expect(said).toContain('Else 400 mg');
    expect(said).toContain('Strong inhibitor');
    expect(said).toContain('Recalled');
  });

  it('tells a person only what was read, in plain words, and sends them to the team with the rest', () => {
    const { said } = show(['clarithromycin', 'citalopram'], 'together');
    expect(said).toContain('best not to take these together');
    expect(said).not.toContain('400 mg');
    expect(said).not.toContain('ECG');
    expect(said).toContain('Ask your team about citalopram');
  });

  it('tells both of what must never be taken together, and a person to ask before stopping either', () => {
    const { said } = show(['brivudine']);
    expect(said).toContain('Never together');
    TestBed.resetTestingModule();
    const plain = show(['brivudine', 'clarithromycin'], 'together').said;
    expect(plain).toContain('Never together');
    expect(plain).toContain('Call your team today');
    expect(plain.split('Do not stop a medicine by yourself. Ask first.').length).toBe(2);
    expect(plain).not.toContain('kill');
  });

  it('never calls a medicine safe: not looked up, or not checked', () => {
    const { said } = show(['metformin', 'mistletoe']);
    expect(said).toContain('Not looked up with ribociclib: metformin');
    expect(said).not.toContain('None found');
    expect(said).toContain('Not checked, because not known here: mistletoe');
    expect(said).not.toMatch(/\bsafe\b/i);
  });

  it('says to a person no sentence twice, and sends them to the team with what nobody has looked up', () => {
    const { said } = show(['clarithromycin', 'rifampicin', 'metformin'], 'together');
    expect(said).toContain('clarithromycin and rifampicin with ribociclib');
    expect(said.split('It is best not to take these together').length).toBe(2);
    expect(said).toContain('Ask your team about metformin');
  });
});
