import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { compare } from '../../../domain/evidence/comparison';
import { consult } from '../../../domain/consultation/consult';
import { aRecord } from '../../../domain/patient/testing/a-record';
import attributes from '../../../i18n/attributes.en.json';
import en from '../../../i18n/compare.en.json';
import shell from '../../../i18n/en.json';
import parts from '../../../i18n/parts.en.json';
import { AUDIENCE } from '../../parts/fact/audience';
import { OPEN_TOPICS, PRINTING, Sayable } from '../../parts/fact/sayable';
import { KnowledgeLibrary } from '../../store/knowledge';
import { settingsActions } from '../../store/settings/settings-actions';
import { ConcernRows } from '../../store/matters/concern-rows';
import { mattersPageActions } from '../../store/matters/matters-page-actions';
import { settingsFeature } from '../../store/settings/settings.feature';
import { topicOf } from '../../store/talk/concern-topic';
import { Store } from '@ngrx/store';
import { provideSpecStore } from '../../store/testing';
import { figuresOf, holds, limit } from '../../testing/study-figures';
import { provideWords } from '../../words/words.providers';
import { TogetherView } from './together-view';

const closed = { response: null, survival: null, sideEffects: null };

async function wholeKnowledge(audience: 'clinician' | 'together', printing = false) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      provideWords(),
      provideSpecStore(),
      { provide: AUDIENCE, useValue: signal(audience) },
      { provide: PRINTING, useValue: signal(printing) },
    ],
  });
  for (const words of [shell, en, parts, attributes]) TestBed.inject(TranslocoService).setTranslation(words, 'en');
  TestBed.inject(Store).dispatch(settingsActions.changed({ change: { audience } }));
  const library = TestBed.inject(KnowledgeLibrary);
  const [knowledge, evidence] = await Promise.all([library.load(), library.loadEvidence()]);
  return { knowledge, evidence };
}

describe('closed topics, over the whole knowledge', () => {
  it('leave no figure of theirs in what stands for each option in the shared view', async () => {
    const { knowledge, evidence } = await wholeKnowledge('together');
    const record = aRecord({ metastatic: 'yes' });
    const consultation = consult(
      record,
      TestBed.inject(Store).selectSignal(settingsFeature.selectSite)(),
      '2026-11-23',
      knowledge,
    );
    // What was picked as mattering most is about the topics that are closed.
    for (const { id } of evidence.concerns.filter((concern) => topicOf(concern) !== null).slice(0, 6)) {
      TestBed.inject(Store).dispatch(mattersPageActions.concernPicked({ id }));
    }
    const rows = TestBed.inject(ConcernRows);
    const scale = { outOf: 100, precision: 'rounded' } as const;
    let looked = 0;
    for (const finding of consultation.options) {
      const comparison = compare([finding], evidence, true, consultation.picture);
      const [column] = comparison.columns;
      if (!column?.place) continue;
      const fixture = TestBed.createComponent(TogetherView);
      const given = {
        comparison,
        effects: comparison.effects,
        effectId: null,
        lit: rows.lit(rows.of(comparison, scale, true), closed),
        scale,
        opened: closed,
        person: 'M. K.',
      };
      for (const [name, value] of Object.entries(given)) fixture.componentRef.setInput(name, value);
      fixture.detectChanges();
      // The outlines of icons are drawn with decimals too.
      const html = (fixture.nativeElement as HTMLElement).innerHTML.replace(/ (d|viewBox)="[^"]*"/g, '');
      expect(html).not.toMatch(/\d (of|in) 100\b/);
      for (const figure of figuresOf(column.place.trial)) {
        looked++;
        expect(holds(html, figure)).withContext(`${finding.option.id}: ${figure}`).toBeFalse();
      }
      fixture.destroy();
    }
    expect(looked).toBeGreaterThan(500);
  });

  for (const [where, audience, printing] of [
    ['the shared view', 'together', false],
    ['print, whoever prints', 'clinician', true],
  ] as const) {
    it(`keep prose with figures of a study of the option from ${where}`, async () => {
      const { knowledge, evidence } = await wholeKnowledge(audience, printing);
      const sayable = TestBed.inject(Sayable);
      const byId = new Map(evidence.trials.map((trial) => [trial.id, trial]));
      const leaks: string[] = [];
      for (const option of knowledge.options) {
        const trials = option.indications.flatMap(({ trialIds }) => trialIds.flatMap((id) => byId.get(id) ?? []));
        const figures = [...new Set(trials.flatMap(figuresOf))];
        const prose = [
          option.what,
          option.how,
          option.next.keepsOpen,
          option.next.closes,
          ...option.monitoring.flatMap(({ what, when }) => [what, when]),
          ...option.licences.map(({ note }) => note),
          ...trials.flatMap(({ plainPopulation, qualityOfLife }) => [plainPopulation, qualityOfLife?.summary]),
          ...[...option.cautions, ...option.holds, ...option.contraindications].map(({ text }) => text),
          ...option.cautions.map(({ action }) => action),
          ...option.holds.map(({ waitFor }) => waitFor),
        ];
        for (const text of prose) {
          if (!text || limit.test(text.en) || !sayable.of(text)) continue;
          leaks.push(
            ...figures.filter((figure) => holds(text.en, figure)).map((one) => `${option.id}: ${one}: ${text.en}`),
          );
        }
      }
      expect([...new Set(leaks)]).toEqual([]);
    });
  }

  it('keep what a rule says with a figure of any study from the shared view', async () => {
    const { knowledge, evidence } = await wholeKnowledge('together');
    const sayable = TestBed.inject(Sayable);
    const figures = [...new Set(evidence.trials.flatMap(figuresOf))].filter((figure) => /^\d+\.\d+$/.test(figure));
    const said = knowledge.rules.flatMap(({ id, title, why, avoids }) =>
      [title, why, ...avoids.map((one) => one.why)].map((text) => ({ id, text })),
    );
    const leaks = said.filter(
      ({ text }) => sayable.of(text) && !limit.test(text.en) && figures.some((figure) => holds(text.en, figure)),
    );
    expect(said.length).toBeGreaterThan(200);
    expect(leaks.map(({ id, text }) => `${id}: ${text.en}`)).toEqual([]);
  });

  it('open their prose again once the person has said yes', () => {
    const open = signal({ response: false, survival: false, sideEffects: false });
    TestBed.configureTestingModule({
      providers: [
        { provide: AUDIENCE, useValue: signal('together') },
        { provide: OPEN_TOPICS, useFactory: () => open },
        { provide: PRINTING, useValue: signal(false) },
      ],
    });
    const sayable = TestBed.inject(Sayable);
    const text = (words: string) => ({ en: words, es: words });
    const rate = text('Diarrhoea in 46 of 100');
    expect(sayable.of(rate)).toBeFalse();
    open.set({ response: true, survival: false, sideEffects: true });
    expect(sayable.of(rate)).toBeTrue();
    expect(sayable.of(text('People lived longer'))).toBeFalse();
  });
});
