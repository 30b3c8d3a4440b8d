import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { aKnowledge, anOption } from '../../../domain/consultation/testing/a-knowledge';
import { aResult, aTrial, anEffect } from '../../../domain/evidence/testing/a-trial';
import { aRecord } from '../../../domain/patient/testing/a-record';
import type { Concern } from '../../../domain/preference/concern';
import type { Burden, TreatmentOption } from '../../../domain/treatment/option';
import type { Audience } from '../../../i18n/audience';
import { mattersFeature } from '../../store/matters/matters.feature';
import { mattersPageActions } from '../../store/matters/matters-page-actions';
import { settingsActions } from '../../store/settings/settings-actions';
import { talkActions } from '../../store/talk/talk-actions';
import { openPage } from '../../testing/open-page';
import { mattersRoutes } from './matters.routes';

const words = (en: string) => ({ en, es: en });
const studied = (option: TreatmentOption, route: Burden['route'], trialId: string): TreatmentOption => ({
  ...option,
  burden: { ...option.burden, route },
  indications: option.indications.map((one) => ({ ...one, trialIds: [trialId] })),
});
const options = [
  studied(anOption('new-drug', { all: [] }), 'infusion', 'trial'),
  studied(anOption('old-drug', { all: [] }, { class: 'chemotherapy' }), 'oral', 'trial'),
  studied(anOption('third-drug', { all: [] }, { class: 'targeted-therapy' }), 'injection', 'second'),
  studied(anOption('tablet-drug', { all: [] }, { class: 'hormone-therapy' }), 'oral', 'second'),
  anOption('supportive-care-alone', { all: [] }, { class: 'supportive-care' }),
];
const second = aTrial({
  id: 'second',
  name: 'SECOND',
  arms: [
    { id: 'new', label: words('Third'), optionId: 'third-drug', n: 90 },
    { id: 'old', label: words('Placebo'), optionId: null, n: 90 },
  ],
  results: [aResult({ arms: { new: { value: 7.4, ci95: null }, old: { value: 2, ci95: null } } })],
  adverseEvents: [anEffect('nausea', 60.4, 3)],
});
const concern = (id: string, measure: Concern['measure']): Concern => ({
  id,
  name: words(`Name of ${id}`),
  what: words(`What of ${id}`),
  measure,
});
const concerns = [
  concern('growth', { kind: 'endpoint', endpoint: 'PFS' }),
  concern('nausea', { kind: 'effect', effects: ['nausea'] }),
  concern('needles', { kind: 'route' }),
  concern('cost', { kind: 'talk' }),
  concern('ghost', { kind: 'effect', effects: ['rash'] }),
  ...['a', 'b', 'c'].map((id) => concern(id, { kind: 'talk' })),
];
const evidence = {
  trials: [aTrial({ results: [aResult({ hazardRatio: { value: 0.5, ci95: null, p: null } })] }), second],
  sideEffects: [
    { id: 'nausea', name: words('Nausea'), plain: words('feeling sick'), what: words(''), kind: 'felt' as const },
  ],
  concerns,
};

const both = 'options=new-drug,old-drug';

async function page(query: string, audience: Audience, picked: readonly string[] = []) {
  const opened = await openPage({
    routes: [{ path: 'matters', children: mattersRoutes }],
    address: `/matters?${query}`,
    record: aRecord({ metastatic: 'yes' }),
    knowledge: aKnowledge(options),
    evidence,
    since: [
      settingsActions.changed({ change: { audience } }),
      ...picked.map((id) => mattersPageActions.concernPicked({ id })),
    ],
  });
  return {
    ...opened,
    said: opened.store.selectSignal(mattersFeature.selectSaid),
    preferences: opened.store.selectSignal(mattersFeature.selectPreferences),
    press: async (selector: string, place = 0) => {
      const found = opened.all(selector)[place];
      if (!found) throw new Error(`no ${selector}`);
      found.click();
      await opened.settle();
    },
  };
}

describe('MattersPage, choosing', () => {
  it('says what the address names and nobody knows', async () => {
    const { texts } = await page(`${both},no-such-drug`, 'clinician');
    expect(texts('tandem-notice')).toEqual(['Not known here, so left out: no-such-drug.']);
  });

  it('says nothing of that where all is known', async () => {
    const { texts } = await page(both, 'clinician');
    expect(texts('tandem-notice')).toEqual([]);
  });

  it('takes up to six, and says so where a seventh is asked for', async () => {
    const { all, press, said, texts } = await page(both, 'together');
    for (let place = 0; place < 7; place++) await press('tandem-concern-pick input[type=checkbox]', place);
    expect(said().picked.length).toBe(6);
    expect((all('tandem-concern-pick input[type=checkbox]')[6] as HTMLInputElement).checked).toBeFalse();
    expect(texts('tandem-concern-pick .cards [role=alert]')).toEqual([
      'You have chosen 6. Take one out to add another.',
    ]);
    await press('tandem-concern-pick li .icon-btn', 2);
    expect(texts('tandem-concern-pick .cards [role=alert]')).toEqual(['']);
  });

  it('moves a concern up and takes it out, with a way back', async () => {
    const { press, said, texts } = await page(both, 'together', ['growth', 'nausea', 'cost']);
    await press('tandem-concern-pick li:last-child .icon-btn', 0);
    expect(said().picked).toEqual(['growth', 'cost', 'nausea']);
    await press('tandem-concern-pick li:first-child .icon-btn', 2);
    expect(said().picked).toEqual(['cost', 'nausea']);
    expect(texts('tandem-notice p')).toEqual(['Taken back.']);
    await press('tandem-notice button');
    expect(said().picked).toEqual(['growth', 'cost', 'nausea']);
  });

  it('keeps own words; empty or too long ones get a sentence and stay in the field', async () => {
    const { all, press, said, settle, texts } = await page(both, 'together');
    const type = async (text: string) => {
      const field = all('textarea')[0] as HTMLTextAreaElement;
      field.value = text;
      field.dispatchEvent(new Event('input'));
      await settle();
      await press('tandem-own-words .btn');
    };
    await type('  ');
    expect(texts('tandem-own-words [role=alert]')).toEqual(['Nothing is written yet. Write a few words first.']);
    await type('a'.repeat(300));
    expect(texts('tandem-own-words [role=alert]')[0]).toContain('300 letters and there is room for 280');
    expect((all('textarea')[0] as HTMLTextAreaElement).value.length).toBe(300);
    expect(said().own).toBe('');
    await type('My son marries in May.');
    expect(texts('blockquote')).toEqual(['My son marries in May.']);
  });

  it('loses no letter of own words that nobody kept, too long or not, when the step is left', async () => {
    const { all, press, said, settle, texts } = await page(both, 'together');
    const field = () => all('textarea')[0] as HTMLTextAreaElement;
    const type = async (text: string) => {
      field().value = text;
      field().dispatchEvent(new Event('input'));
      await settle();
    };
    await type('My son ');
    expect(field().value).toBe('My son ');
    await type('My son marries in May.');
    await press('.on .btn.main');
    await press('.ask nav button');
    expect(texts('tandem-own-words blockquote')).toEqual(['My son marries in May.']);
    await press('tandem-own-words .btn');
    await type('a'.repeat(300));
    await press('.on .btn.main');
    await press('.ask nav button');
    expect(field().value).toBe('a'.repeat(300));
    expect(texts('tandem-own-words [role=alert]')[0]).toContain('300 letters');
    expect(said().own).toBe('My son marries in May.');
  });
});

describe('MattersPage, weighing', () => {
  it('asks only about what has a real range, and writes it', async () => {
    const { texts } = await page(`${both}&step=weigh&open=response`, 'clinician', [
      'growth',
      'nausea',
      'needles',
      'cost',
    ]);
    expect(texts('tandem-swing-question .range')).toEqual([
      'At worst 1.9 months, at best 3.8 months',
      'At worst a drip, at best no needle',
    ]);
    expect(texts('.apart li')).toEqual([
      'Name of nausea We can talk about this when you want. Open: Name of nausea',
      'Name of cost No number answers this. Talk about it.',
    ]);
  });

  it('shows no figure of a closed topic to the person', async () => {
    const { host, store, settle, texts } = await page(`${both}&step=weigh&open=response,sideEffects`, 'together', [
      'growth',
      'nausea',
      'needles',
    ]);
    expect(host.textContent).not.toMatch(/\d months|of 100/);
    store.dispatch(talkActions.topicAnswered({ topic: 'response', answer: 'yes', day: '2026-11-23' }));
    await settle();
    expect(texts('tandem-swing-question .range')[0]).toBe('At worst 2 months, at best 4 months');
    expect(host.textContent).not.toContain('of 100');
  });

  it('weighs in words, for professionals in points too; what is no number of points stays and is told', async () => {
    const { all, press, said, settle, texts } = await page(`${both}&step=weigh&open=response`, 'clinician', [
      'growth',
      'needles',
    ]);
    await press('tandem-swing-question input[type=radio]');
    await press('tandem-weight-row tandem-segmented-pick input', 2);
    expect(said()).toEqual(jasmine.objectContaining({ first: 'growth', beside: { needles: 50 } }));
    const field = all('tandem-weight-row input[type=text]')[0] as HTMLInputElement;
    const type = async (text: string) => {
      field.value = text;
      field.dispatchEvent(new Event('change'));
      await settle();
    };
    await type('120');
    expect(texts('tandem-weight-row [role=alert]')[0]).toContain('whole numbers from 0 to 100');
    expect(field.value).toBe('120');
    expect(said().beside).toEqual({ needles: 50 });
    await type('60');
    expect(said().beside).toEqual({ needles: 60 });
    expect(texts('tandem-weight-row [role=alert]')).toEqual(['']);
  });

  it('says before a topic is opened that no figure is held for it, and offers no opening', async () => {
    const { texts } = await page('options=new-drug,supportive-care-alone&step=weigh', 'together', ['ghost', 'needles']);
    expect(texts('.apart li')[0]).toBe(
      'Name of ghost We hold no checked number on this for these treatments. Ask your team.',
    );
    TestBed.resetTestingModule();
    const choosing = await page('options=new-drug,old-drug', 'together');
    expect(choosing.texts('tandem-concern-pick .without')).toEqual([
      'We hold no checked number on this for these treatments. Ask your team.',
    ]);
  });

  it('says that options do not differ where all are given alike, whatever studies they have', async () => {
    const { texts } = await page('options=old-drug,tablet-drug&step=weigh', 'together', ['needles']);
    expect(texts('.apart li')).toEqual([
      'Name of needles No difference between these treatments, so nothing to weigh.',
    ]);
  });

  it('weighs nothing where a first stands alone, on no step', async () => {
    const { press, texts, store, settle } = await page(`${both}&step=weigh&open=response`, 'clinician', [
      'growth',
      'needles',
    ]);
    await press('tandem-swing-question input[type=radio]');
    await press('.ask nav button', 2);
    expect(texts('tandem-empty-state p')).toEqual([
      'You said that “Name of growth” comes first. Not said yet is how much this matters next to it: Name of needles.',
    ]);
    await press('.ask nav button', 3);
    expect(texts('tandem-figure-table tbody td:nth-child(2) .quiet')).toEqual(['Not weighed', 'Not weighed']);
    store.dispatch(mattersPageActions.weightSaid({ id: 'needles', points: 25 }));
    await settle();
    expect(texts('tandem-figure-table tbody td:nth-child(2) b')).toEqual(['100', '25']);
  });

  it('names the options that every range runs over', async () => {
    const { texts } = await page(`${both}&step=weigh&open=response`, 'clinician', ['growth', 'needles']);
    expect(texts('.weighed')).toEqual(['Weighed here: new-drug and old-drug. The others lack numbers for this.']);
  });

  it('has no points for the person', async () => {
    const { all, store, settle, press } = await page(`${both}&step=weigh`, 'together', ['growth', 'needles']);
    store.dispatch(talkActions.topicAnswered({ topic: 'response', answer: 'yes', day: '2026-11-23' }));
    await settle();
    await press('tandem-swing-question input[type=radio]');
    expect(all('tandem-weight-row').length).toBe(1);
    expect(all('tandem-weight-row input[type=text]').length).toBe(0);
  });

  it('says so where nothing can be weighed, and where one treatment only is on the table', async () => {
    const { texts } = await page('options=new-drug&step=weigh', 'together', ['cost']);
    expect(texts('tandem-notice p')).toEqual([
      'Only one treatment is on the table. Add another one to see where they differ.',
    ]);
    expect(texts('tandem-empty-state p')[0]).toContain('Fewer than two of these can be weighed');
  });
});

describe('MattersPage, checking', () => {
  it('says the weights back as pairs; "no" keeps the try and leads back, both stand side by side', async () => {
    const { press, preferences, store, settle, texts } = await page(`${both}&step=feel&open=response`, 'clinician', [
      'growth',
      'needles',
    ]);
    store.dispatch(mattersPageActions.firstNamed({ id: 'growth' }));
    store.dispatch(mattersPageActions.weightSaid({ id: 'needles', points: 50 }));
    await settle();
    expect(texts('tandem-feels-right li')).toEqual([
      'You said that “Name of needles” (from a drip to no needle) matters about half as much as “Name of growth” (from 1.9 months to 3.8 months). (50 points against 100)',
    ]);
    await press('tandem-feels-right .btn:last-child');
    expect(TestBed.inject(Router).url).toContain('step=weigh');
    expect(preferences()).toEqual(jasmine.objectContaining({ feelsRight: false }));
    store.dispatch(mattersPageActions.weightSaid({ id: 'needles', points: 100 }));
    await TestBed.inject(Router).navigateByUrl(`/matters?${both}&step=feel&open=response`);
    await settle();
    await press('tandem-feels-right .btn');
    expect(TestBed.inject(Router).url).toContain('step=see');
    expect(preferences().tries.map(({ points }) => points['needles'])).toEqual([50, 100]);
    await TestBed.inject(Router).navigateByUrl(`/matters?${both}&step=feel&open=response`);
    await settle();
    expect(texts('tandem-kept-tries thead th')).toEqual([
      'Try 1 23 November 2026',
      'Try 2 23 November 2026 It felt right',
    ]);
    expect(texts('tandem-kept-tries tbody tr:nth-child(2) td')).toEqual(['About half (50)', 'Just as much (100)']);
  });
});

describe('MattersPage, what the options do', () => {
  it('tells the person in words, the same whatever the order of the options, with no number and no figure', async () => {
    const standings = async (options: string) => {
      const { host, texts } = await page(`options=${options}&step=see`, 'together', ['needles', 'growth', 'cost']);
      const heads = texts('tandem-lit-table thead th');
      const cells = texts('tandem-lit-table tbody tr:first-child td .word');
      expect(host.querySelector('tandem-lit-table')?.textContent).not.toMatch(/\d/);
      TestBed.resetTestingModule();
      return Object.fromEntries(heads.map((head, i) => [head, cells[i]]));
    };
    const first = await standings('new-drug,old-drug,third-drug');
    expect(first).toEqual({
      'new-drug': 'Less good here',
      'old-drug': 'Better here',
      'third-drug': 'In between',
      'supportive-care-alone': 'Better here',
    });
    expect(await standings('third-drug,old-drug,new-drug')).toEqual(first);
  });

  it('says of a closed topic that it can be talked about, and lights it once the person asks', async () => {
    const { press, texts, store } = await page(`${both}&step=see`, 'together', ['growth', 'cost']);
    expect(texts('tandem-lit-table tbody td')).toEqual([
      'We can talk about this when you want. Talk about it now: Name of growth',
      'No number answers this. Talk about it.',
    ]);
    await press('tandem-lit-table .btn');
    expect(texts('tandem-lit-table tbody tr:first-child .word')).toEqual([
      'Better here',
      'Less good here',
      'Not known',
    ]);
    store.dispatch(talkActions.topicClosed({ topic: 'response', day: '2026-11-23' }));
    TestBed.tick();
    expect(texts('tandem-lit-table .word')).toEqual([]);
  });

  it('lights nothing across studies', async () => {
    const { store, settle, texts } = await page('options=new-drug,third-drug&step=see', 'together', ['growth']);
    store.dispatch(talkActions.topicAnswered({ topic: 'response', answer: 'yes', day: '2026-11-23' }));
    await settle();
    expect(texts('tandem-lit-table .word')).toEqual(['Cannot be compared', 'Cannot be compared', 'Not known']);
  });

  it('gives professionals the figures, of an open topic only, with points and weight', async () => {
    const { store, settle, texts, press } = await page(`${both}&step=see&open=response`, 'clinician', [
      'growth',
      'nausea',
      'needles',
    ]);
    store.dispatch(mattersPageActions.firstNamed({ id: 'growth' }));
    store.dispatch(mattersPageActions.weightSaid({ id: 'needles', points: 25 }));
    await settle();
    expect(texts('tandem-figure-table tbody tr:first-child .figure')).toEqual(['3.8 months', '1.9 months']);
    expect(texts('tandem-figure-table tbody tr:first-child td:nth-child(2)')[0]).toContain('80 % of the weight');
    expect(texts('tandem-figure-table .told')[0]).toContain('Closed');
    await press('tandem-figure-table .told .btn');
    expect(TestBed.inject(Router).url).toContain('open=response,sideEffects');
    expect(texts('tandem-figure-table .told')).toEqual([]);
  });

  it('keeps the points in sight where a topic is closed, without a share, and says that a topic has to be opened to rank', async () => {
    const { store, settle, texts } = await page(`${both}&step=see&robust=ordered`, 'clinician', ['growth', 'nausea']);
    store.dispatch(mattersPageActions.firstNamed({ id: 'growth' }));
    store.dispatch(mattersPageActions.weightSaid({ id: 'nausea', points: 25 }));
    await settle();
    expect(texts('tandem-figure-table tbody td:nth-child(2) b')).toEqual(['100', '25']);
    expect(texts('tandem-figure-table').join('')).not.toContain('% of the weight');
    expect(texts('tandem-robustness-view .refusal')).toEqual([
      'What was weighed belongs to closed topics: open one first.',
    ]);
  });

  it('draws how robust a first place is in a worker, and leaves out what is not offered', async () => {
    const { store, settle, texts, all } = await page(`${both}&step=see&open=response&robust=ordered`, 'clinician', [
      'growth',
      'needles',
    ]);
    store.dispatch(mattersPageActions.firstNamed({ id: 'growth' }));
    store.dispatch(mattersPageActions.weightSaid({ id: 'needles', points: 25 }));
    await settle();
    for (let wait = 0; wait < 100 && all('tandem-rank-bars').length === 0; wait++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await settle();
    }
    expect(texts('tandem-robustness-view .lead')[0]).toMatch(/comes first in \d+ % of the draws|No clear favourite/);
    expect(texts('tandem-rank-bars p')).toEqual(['new-drug', 'old-drug']);
    expect(texts('tandem-robustness-view').join(' ')).toContain(
      'supportive-care-alone takes no part: one of these concerns has no figure',
    );
  });

  it('ranks across studies only where it is asked for, with the warning on the screen', async () => {
    const { store, settle, texts, press } = await page(
      'options=new-drug,third-drug&step=see&open=response&robust=ordered',
      'clinician',
      ['growth', 'needles'],
    );
    store.dispatch(mattersPageActions.firstNamed({ id: 'growth' }));
    await settle();
    expect(texts('tandem-robustness-view .refusal')[0]).toContain('different studies');
    await press('tandem-robustness-view > .btn');
    expect(texts('tandem-robustness-view tandem-notice').join(' ')).toContain('ranked here at your request');
  });

  it('has no robustness view for the person', async () => {
    const { all } = await page(`${both}&step=see&robust=ordered`, 'together', ['needles']);
    expect(all('tandem-robustness-view').length).toBe(0);
  });
});
