import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { signal } from '@angular/core';
import { By } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { Store } from '@ngrx/store';
import { besideMedicines } from '../../../domain/consultation/beside-medicines';
import { consult } from '../../../domain/consultation/consult';
import { aRecord } from '../../../domain/patient/testing/a-record';
import { namedMedicines } from '../../../domain/treatment/interactions/ingredient';
import { interactionBook } from '../../../domain/treatment/interactions/interactions';
import attributes from '../../../i18n/attributes.en.json';
import care from '../../../i18n/care.en.json';
import shell from '../../../i18n/en.json';
import options from '../../../i18n/options.en.json';
import parts from '../../../i18n/parts.en.json';
import { AUDIENCE } from '../../parts/fact/audience';
import { PRINTING } from '../../parts/fact/sayable';
import { countsPeople } from '../../parts/fact/speaks-of-figures';
import { speaksOfSurvival } from '../../parts/fact/speaks-of-survival';
import { InteractionList } from '../../parts/option/interaction-list';
import { OptionSheet } from '../../parts/option/option-sheet';
import { KnowledgeLibrary } from '../../store/knowledge';
import { settingsFeature } from '../../store/settings/settings.feature';
import { provideSpecStore } from '../../store/testing';
import { figuresOf, holds, limit } from '../../testing/study-figures';
import { Disclosure } from '../../ui/disclosure/disclosure';
import { provideWords } from '../../words/words.providers';

/** The whole knowledge, on paper that a professional prints while every topic is closed, and one record. */
async function onPaper() {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      provideWords(),
      provideSpecStore(),
      { provide: AUDIENCE, useValue: signal('clinician') },
      { provide: PRINTING, useValue: signal(true) },
    ],
  });
  for (const words of [shell, parts, attributes, options, care]) {
    TestBed.inject(TranslocoService).setTranslation(words, 'en');
  }
  const library = TestBed.inject(KnowledgeLibrary);
  const [knowledge, evidence, lists] = await Promise.all([
    library.load(),
    library.loadEvidence(),
    library.loadInteractions(),
  ]);
  const site = TestBed.inject(Store).selectSignal(settingsFeature.selectSite)();
  const consultation = consult(aRecord({ metastatic: 'yes' }), site, '2026-11-23', knowledge);
  return { knowledge, evidence, consultation, held: { ...lists, drugs: knowledge.drugs } };
}

function given<Part>(fixture: ComponentFixture<Part>, inputs: object): void {
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  fixture.detectChanges();
}

/** Laboratory values, thresholds of the tumour, shares of a dose and times since a treatment count nobody. */
const measured =
  /ULN|× 10⁹|Closes it|\bdose|% less|75 → 50|75 %, then|within \d+ months|\d+ months or more since|[Ll]ess than \d+ months/;

/** What stands there once every fold is open, piece by piece. */
async function printed(fixture: ComponentFixture<unknown>): Promise<string[]> {
  await fixture.whenStable();
  for (let depth = 0; depth < 3; depth++) {
    for (const { componentInstance } of fixture.debugElement.queryAll(By.directive(Disclosure))) {
      (componentInstance as Disclosure).open.set(true);
    }
    fixture.detectChanges();
  }
  const host = fixture.nativeElement as HTMLElement;
  const walker = host.ownerDocument.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  const said: string[] = [];
  while (walker.nextNode()) said.push((walker.currentNode.textContent ?? '').replace(/\s+/g, ' ').trim());
  return said.filter(Boolean);
}

describe('closed topics on the paper of the options, over the whole knowledge', () => {
  it('leave no figure of theirs and no word of dying in the sheet of any option', async () => {
    const { knowledge, evidence, consultation } = await onPaper();
    const byId = new Map(evidence.trials.map((trial) => [trial.id, trial]));
    const leaks: string[] = [];
    let looked = 0;
    for (const finding of consultation.options) {
      const fixture = TestBed.createComponent(OptionSheet);
      given(fixture, { finding, consultation, knowledge, evidence, region: null });
      const { option } = finding;
      const trials = option.indications.flatMap(({ trialIds }) => trialIds.flatMap((id) => byId.get(id) ?? []));
      const figures = [...new Set(trials.flatMap(figuresOf))];
      for (const text of await printed(fixture)) {
        looked++;
        if (speaksOfSurvival(text)) leaks.push(`${option.id}: ${text}`);
        if (limit.test(text) || measured.test(text)) continue;
        leaks.push(...figures.filter((figure) => holds(text, figure)).map((one) => `${option.id}: ${one}: ${text}`));
      }
      fixture.destroy();
    }
    expect(looked).toBeGreaterThan(3000);
    expect([...new Set(leaks)]).toEqual([]);
  });

  it('leave no share of people and no word of dying beside any medicine', async () => {
    const { knowledge, consultation, held } = await onPaper();
    const medicines = namedMedicines(held).map(({ id, name }) => ({ name: name.en, drugId: id }));
    const beside = besideMedicines({ medicines }, knowledge.options, interactionBook(held), consultation.picture);
    const leaks: string[] = [];
    let pairs = 0;
    for (const { option } of consultation.options) {
      pairs += beside.options.get(option.id)?.found.length ?? 0;
      const fixture = TestBed.createComponent(InteractionList);
      given(fixture, { beside, optionId: option.id });
      for (const text of await printed(fixture)) {
        const said = text.replaceAll('Sodium chloride 0.9 %', '');
        if (speaksOfSurvival(said) || countsPeople(said)) leaks.push(`${option.id}: ${text}`);
      }
      fixture.destroy();
    }
    expect(pairs).toBeGreaterThan(1000);
    expect([...new Set(leaks)]).toEqual([]);
  });
});
